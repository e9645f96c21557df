//! Icons of the Phosphor family, by name; `assets/source/fonts.py` reads this list and ships only these glyphs.

/// The icon `door-open`.
pub const DOOR_OPEN: &str = "\u{e7e6}";
/// The icon `eye`.
pub const EYE: &str = "\u{e220}";
/// The icon `chat-circle-text`.
pub const CHAT_CIRCLE_TEXT: &str = "\u{e16e}";
/// The icon `question`.
pub const QUESTION: &str = "\u{e3e8}";
/// The icon `hourglass-medium`.
pub const HOURGLASS_MEDIUM: &str = "\u{e2b8}";
/// The icon `pause`.
pub const PAUSE: &str = "\u{e39e}";
/// The icon `play`.
pub const PLAY: &str = "\u{e3d0}";
/// The icon `gear-six`.
pub const GEAR_SIX: &str = "\u{e272}";
/// The icon `book-open`.
pub const BOOK_OPEN: &str = "\u{e0e6}";
/// The icon `user`.
pub const USER: &str = "\u{e4c2}";
/// The icon `arrow-left`.
pub const ARROW_LEFT: &str = "\u{e058}";
/// The icon `arrow-right`.
pub const ARROW_RIGHT: &str = "\u{e06c}";
/// The icon `caret-right`.
pub const CARET_RIGHT: &str = "\u{e13a}";
/// The icon `check`.
pub const CHECK: &str = "\u{e182}";
/// The icon `sign-out`.
pub const SIGN_OUT: &str = "\u{e42a}";
/// The icon `info`.
pub const INFO: &str = "\u{e2ce}";
/// The icon `notebook`.
pub const NOTEBOOK: &str = "\u{e34e}";
/// The icon `lightbulb`.
pub const LIGHTBULB: &str = "\u{e2dc}";
/// The icon `heart`.
pub const HEART: &str = "\u{e2a8}";
/// The icon `footprints`.
pub const FOOTPRINTS: &str = "\u{ea88}";
/// The icon `armchair`.
pub const ARMCHAIR: &str = "\u{e012}";
/// The icon `x`.
pub const X: &str = "\u{e4f6}";
/// The icon `list`.
pub const LIST: &str = "\u{e2f0}";
/// The icon `warning`.
pub const WARNING: &str = "\u{e4e0}";
/// The icon `plus`.
pub const PLUS: &str = "\u{e3d4}";
/// The icon `hand-palm`.
pub const HAND_PALM: &str = "\u{e57e}";
/// The icon `hand-pointing`.
pub const HAND_POINTING: &str = "\u{e29a}";
/// The icon `bell`.
pub const BELL: &str = "\u{e0ce}";
/// The icon `gift`.
pub const GIFT: &str = "\u{e276}";
/// The icon `scroll`.
pub const SCROLL: &str = "\u{eb7a}";
/// The icon `star`.
pub const STAR: &str = "\u{e46a}";
/// The icon `arrow-clockwise`.
pub const ARROW_CLOCKWISE: &str = "\u{e036}";
