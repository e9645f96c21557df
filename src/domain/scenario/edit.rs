//! Edits a structure file in place: text is replaced at the spans that reading kept, so comments and order stay.

use std::ops::Range;

/// One replacement of a byte range by other text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// Bytes to replace.
    pub span: Range<usize>,
    /// What comes in their stead.
    pub text: String,
}

/// Why edits were not made. The text is left as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// Two edits touch the same text.
    #[error("two edits overlap at byte {0}")]
    Overlap(usize),
    /// An edit reaches outside the text, or into the middle of a letter.
    #[error("an edit at byte {0} does not fit the text")]
    OutOfText(usize),
}

/// Makes all edits at once.
///
/// # Errors
/// When edits overlap or do not fit the text; nothing is changed then.
pub fn apply(text: &str, mut edits: Vec<Edit>) -> Result<String, EditError> {
    edits.sort_by_key(|edit| edit.span.start);
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for edit in &edits {
        if edit.span.start < at {
            return Err(EditError::Overlap(edit.span.start));
        }
        let kept = text.get(at..edit.span.start).ok_or(EditError::OutOfText(edit.span.start))?;
        text.get(edit.span.clone()).ok_or(EditError::OutOfText(edit.span.start))?;
        out.push_str(kept);
        out.push_str(&edit.text);
        at = edit.span.end;
    }
    out.push_str(text.get(at..).ok_or(EditError::OutOfText(at))?);
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_order_stay_when_a_value_is_replaced() {
        let text = "(\n    id: \"deur\", // the first\n    place: \"hal\",\n)\n";
        let span = text.find("\"hal\"").map(|at| at..at + 5).expect("it is there");
        let edited = apply(text, vec![Edit { span, text: "\"kamer\"".into() }]);
        assert_eq!(edited.as_deref(), Ok("(\n    id: \"deur\", // the first\n    place: \"kamer\",\n)\n"));
    }

    #[test]
    fn overlapping_edits_are_refused() {
        let edits = vec![Edit { span: 0..3, text: String::new() }, Edit { span: 2..4, text: String::new() }];
        assert_eq!(apply("abcdef", edits), Err(EditError::Overlap(2)));
    }

    #[test]
    fn an_edit_outside_the_text_is_refused() {
        assert_eq!(apply("abc", vec![Edit { span: 2..9, text: String::new() }]), Err(EditError::OutOfText(2)));
    }
}
