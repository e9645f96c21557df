//! Letters as they are compared: small, without accents, with one kind of apostrophe.

/// Adds a letter to a word in the form in which words are compared. Accents go, whether they stand in the letter or behind it.
pub(super) fn fold(letter: char, word: &mut String) {
    for small in letter.to_lowercase() {
        if is_silent(small) {
            continue;
        }
        match base(small) {
            Some(plain) => word.push_str(plain),
            None if is_apostrophe(small) => word.push('\''),
            None => word.push(small),
        }
    }
}

/// Marks that stand behind a letter or join letters, and are no letters themselves.
pub(super) fn is_silent(letter: char) -> bool {
    matches!(letter,
        '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
}

/// All that keyboards and word processors put where an apostrophe is meant.
pub(super) fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2bc}' | '\u{b4}' | '`' | '\u{2032}')
}

fn base(small: char) -> Option<&'static str> {
    Some(match small {
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' => "d",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ğ' => "g",
        'ì'..='ï' | 'ī' | 'ı' => "i",
        'ĳ' => "ij",
        'ł' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => "o",
        'œ' => "oe",
        'ř' => "r",
        'ś' | 'ş' | 'š' => "s",
        'ß' => "ss",
        'ť' => "t",
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::fold;

    fn folded(text: &str) -> String {
        let mut word = String::new();
        text.chars().for_each(|letter| fold(letter, &mut word));
        word
    }

    #[test]
    fn accents_go_whether_they_stand_in_the_letter_or_behind_it() {
        assert_eq!(folded("Één"), "een");
        assert_eq!(folded("E\u{301}e\u{301}n"), "een");
        assert_eq!(folded("geïrriteerd"), "geirriteerd");
    }

    #[test]
    fn every_kind_of_apostrophe_is_the_same() {
        assert_eq!(folded("’t"), "'t");
        assert_eq!(folded("‘t"), "'t");
    }
}
