//! Builds a sheet in HTML: markup only from this program, everything else escaped, in ASCII alone, with its own style for A4.

use std::fmt::Write as _;

use crate::domain::texts::Lang;

/// How sheets look, on paper first. Black on white: a school's printer has no colours.
const STYLE: &str = r#"
@page { size: A4; margin: 16mm 15mm; }
* { box-sizing: border-box; }
body { font: 11.5pt/1.4 "Atkinson Hyperlegible", Verdana, Arial, sans-serif; color: #000; background: #fff;
  max-width: 180mm; margin: 0 auto; padding: 8mm 0; overflow-wrap: break-word; }
h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 2mm; }
h2 { font-size: 13pt; margin: 6mm 0 1.5mm; break-after: avoid; page-break-after: avoid; }
h3 { font-size: 11.5pt; margin: 3mm 0 1mm; break-after: avoid; page-break-after: avoid; }
p { margin: 0 0 2mm; }
ul, ol { margin: 0 0 2mm; padding-left: 6mm; }
li { margin: 0 0 1.5mm; }
.page { break-before: page; page-break-before: always; }
.item, tr, li { break-inside: avoid; page-break-inside: avoid; }
.ask { font-weight: bold; }
.said { font-size: 13pt; border-left: 1mm solid #000; padding-left: 4mm; margin: 2mm 0; }
.choices { list-style: none; padding-left: 0; }
.choices li { padding-left: 8mm; text-indent: -8mm; }
.choices li div { text-indent: 0; }
.beside { display: grid; grid-template-columns: repeat(auto-fill, minmax(56mm, 1fr)); }
.box { display: inline-block; width: 4mm; height: 4mm; border: 0.3mm solid #000; margin-right: 4mm; vertical-align: -0.5mm; }
.choices li.right { border: 0.5mm solid #000; padding: 1mm 3mm 1mm 11mm; }
.tight .item, .tight h3, #answers .item, #answers h3 { font-size: 10.5pt; line-height: 1.3; }
.tight h2, #answers h2 { margin: 4mm 0 1mm; }
.tight h3, #answers h3 { margin: 1.5mm 0 0.7mm; }
.tight li, #answers li { margin-bottom: 0.7mm; }
.tight .write { height: 8mm; }
#answers .item { break-inside: auto; page-break-inside: auto; }
#answers .about, .foot { break-after: avoid; page-break-after: avoid; }
.foot { break-before: avoid; page-break-before: avoid; }
.write { height: 9mm; border-bottom: 0.3mm solid #000; }
.blank { display: inline-block; width: 36mm; border-bottom: 0.3mm solid #000; margin-right: 6mm; }
.foot { font-size: 9pt; border-top: 0.3mm solid #000; padding-top: 2mm; margin-top: 8mm; }
table { width: calc(100% - 1mm); border-collapse: collapse; margin: 2mm 0.5mm 4mm; font-size: 10.5pt; }
th, td { border: 0.3mm solid #000; padding: 1.2mm 2mm; text-align: left; vertical-align: top; }
thead { display: table-header-group; }
.named::first-letter { text-transform: uppercase; }
.tally { width: 34mm; }
.room { height: 22mm; }
@media screen { .page { border-top: 0.6mm dashed #000; margin-top: 12mm; padding-top: 12mm; } }
@media print { body { max-width: none; padding: 0; } }
"#;

/// A sheet that is being written. Tags and attributes can only be words of this program; texts are escaped.
#[derive(Debug)]
pub(super) struct Sheet {
    out: String,
}

impl Sheet {
    /// Begins a sheet in a language.
    pub(super) fn new(lang: Lang, title: &str) -> Self {
        let mut out = String::from("<!DOCTYPE html>\n");
        let (code, title) = (lang.code(), escape(title));
        // Writing to a String cannot fail.
        let _ = write!(out, "<html lang=\"{code}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n");
        out.push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<style>");
        out.push_str(STYLE);
        out.push_str("</style>\n</head>\n<body>\n");
        Self { out }
    }

    /// An element with others inside. The attributes may be empty.
    pub(super) fn element(&mut self, tag: &'static str, attributes: &'static str, inner: impl FnOnce(&mut Self)) {
        self.out.push('<');
        self.out.push_str(tag);
        if !attributes.is_empty() {
            self.out.push(' ');
            self.out.push_str(attributes);
        }
        self.out.push('>');
        inner(self);
        self.out.push_str("</");
        self.out.push_str(tag);
        self.out.push_str(">\n");
    }

    /// An element with nothing but words inside.
    pub(super) fn line(&mut self, tag: &'static str, attributes: &'static str, words: &str) {
        self.element(tag, attributes, |sheet| sheet.text(words));
    }

    /// Words.
    pub(super) fn text(&mut self, words: &str) {
        self.out.push_str(&escape(words));
    }

    /// Lines to write on.
    pub(super) fn lines_to_write(&mut self, lines: usize) {
        for _ in 0..lines {
            self.element("div", "class=\"write\" aria-hidden=\"true\"", |_| {});
        }
    }

    /// A word with a short line to write on behind it.
    pub(super) fn field(&mut self, words: &str) {
        self.line("span", "", &format!("{words}: "));
        self.element("span", "class=\"blank\" aria-hidden=\"true\"", |_| {});
    }

    /// A list.
    pub(super) fn list<S: AsRef<str>>(&mut self, tag: &'static str, items: impl IntoIterator<Item = S>) {
        self.element(tag, "", |sheet| {
            for item in items {
                sheet.line("li", "", item.as_ref());
            }
        });
    }

    /// The sheet, written.
    pub(super) fn finish(mut self) -> String {
        self.out.push_str("</body>\n</html>\n");
        self.out
    }
}

/// Words as they stand in HTML: no letter of them is ever markup, and all are ASCII, so that no machine takes them for others.
#[must_use]
pub fn escape(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            ' '..='~' => out.push(letter),
            // Line ends and the like; nothing else of them may stand in a page.
            _ if letter.is_control() => out.push(' '),
            _ => {
                // Writing to a String cannot fail.
                let _ = write!(out, "&#{};", u32::from(letter));
            }
        }
    }
    out
}
