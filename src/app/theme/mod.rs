//! The look of the program: two palettes, two typefaces to read in, spacing, and widgets of our own.

pub mod icons;
pub mod widgets;

use bevy_egui::egui::{
    self, Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin, Shadow, Stroke, TextStyle, Visuals,
    style::{WidgetVisuals, Widgets},
};

use crate::storage::settings::{Face, Paper, Settings};

/// The colours of everything that is not the stage. What is read on what is tested for contrast.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Palette {
    /// What everything lies on.
    pub paper: Color32,
    /// A sheet on the paper.
    pub sheet: Color32,
    /// What is read.
    pub ink: Color32,
    /// What is read and matters less.
    pub faint: Color32,
    /// Lines that part things; never read.
    pub line: Color32,
    /// What asks to be pressed.
    pub door: Color32,
    /// What is read on it.
    pub on_door: Color32,
    /// The light behind a door: marks and curves, never read.
    pub lamp: Color32,
    /// What cost something. Always beside words.
    pub brick: Color32,
    /// What opened something. Always beside words.
    pub moss: Color32,
}

/// Ink on paper.
pub const LIGHT: Palette = Palette {
    paper: Color32::from_rgb(0xF4, 0xEC, 0xDF),
    sheet: Color32::from_rgb(0xFD, 0xF9, 0xF1),
    ink: Color32::from_rgb(0x2B, 0x2A, 0x33),
    faint: Color32::from_rgb(0x5C, 0x55, 0x5C),
    line: Color32::from_rgb(0xD8, 0xCB, 0xB8),
    door: Color32::from_rgb(0x2B, 0x58, 0x5D),
    on_door: Color32::from_rgb(0xFD, 0xF9, 0xF1),
    lamp: Color32::from_rgb(0xE2, 0x9F, 0x3D),
    brick: Color32::from_rgb(0x9C, 0x3D, 0x28),
    moss: Color32::from_rgb(0x3F, 0x63, 0x35),
};

/// Lamplight on night.
pub const DARK: Palette = Palette {
    paper: Color32::from_rgb(0x1D, 0x1C, 0x23),
    sheet: Color32::from_rgb(0x28, 0x26, 0x2F),
    ink: Color32::from_rgb(0xF2, 0xE9, 0xDB),
    faint: Color32::from_rgb(0xBE, 0xB3, 0xA7),
    line: Color32::from_rgb(0x48, 0x43, 0x4F),
    door: Color32::from_rgb(0x8C, 0xC2, 0xBD),
    on_door: Color32::from_rgb(0x17, 0x1B, 0x1F),
    lamp: Color32::from_rgb(0xF0, 0xB8, 0x62),
    brick: Color32::from_rgb(0xF2, 0x9B, 0x83),
    moss: Color32::from_rgb(0xA5, 0xCB, 0x8F),
};

/// The palette of light or dark paper.
#[must_use]
pub fn palette_of(paper: Paper) -> &'static Palette {
    match paper {
        Paper::Light => &LIGHT,
        Paper::Dark => &DARK,
    }
}

/// The palette in use, for widgets.
#[must_use]
pub fn palette(ui: &egui::Ui) -> &'static Palette {
    if ui.visuals().dark_mode { &DARK } else { &LIGHT }
}

/// Headings, in Fraunces.
#[must_use]
pub fn heading(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name("heading".into()))
}

/// What is stressed, in the bold of the reading face.
#[must_use]
pub fn bold(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name("bold".into()))
}

/// Text, at the sizes that the program uses.
pub mod size {
    /// What is read most.
    pub const TEXT: f32 = 18.0;
    /// What matters less.
    pub const SMALL: f32 = 15.0;
    /// What the resident says.
    pub const LINE: f32 = 21.0;
    /// A screen's title.
    pub const TITLE: f32 = 34.0;
    /// A part's title.
    pub const PART: f32 = 23.0;
}

/// Width of a column that reads well, in points.
pub const COLUMN: f32 = 720.0;

macro_rules! font {
    ($name:literal) => {
        ($name, include_bytes!(concat!("../../../assets/fonts/", $name, ".ttf")) as &'static [u8])
    };
}

const FONTS: [(&str, &[u8]); 9] = [
    font!("fraunces-latin"),
    font!("fraunces-latin-ext"),
    font!("atkinson-latin"),
    font!("atkinson-latin-ext"),
    font!("atkinson-bold-latin"),
    font!("atkinson-bold-latin-ext"),
    font!("lexend-latin"),
    font!("lexend-latin-ext"),
    font!("phosphor"),
];

/// The typefaces, in the order in which a missing letter is looked for.
#[must_use]
pub fn fonts(face: Face) -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    for (name, bytes) in FONTS {
        fonts.font_data.insert(name.to_owned(), FontData::from_static(bytes).into());
    }
    let family = |names: &[&str]| -> Vec<String> {
        names.iter().flat_map(|name| [format!("{name}-latin"), format!("{name}-latin-ext")]).chain(["phosphor".into()]).collect()
    };
    let (text, strong) = match face {
        Face::Atkinson => (family(&["atkinson"]), family(&["atkinson-bold"])),
        Face::Lexend => (family(&["lexend"]), family(&["lexend"])),
    };
    fonts.families.insert(FontFamily::Proportional, text.clone());
    fonts.families.insert(FontFamily::Monospace, text);
    fonts.families.insert(FontFamily::Name("bold".into()), strong);
    fonts.families.insert(FontFamily::Name("heading".into()), family(&["fraunces", "atkinson"]));
    fonts
}

/// Puts the look of the settings on egui's context. Cheap enough to be called when anything of it changed.
pub fn dress(context: &egui::Context, settings: &Settings) {
    context.set_fonts(fonts(settings.face));
    context.set_zoom_factor(f32::from(settings.text_percent) / 100.0);
    context.set_theme(match settings.paper {
        Paper::Light => egui::Theme::Light,
        Paper::Dark => egui::Theme::Dark,
    });
    for (theme, palette) in [(egui::Theme::Light, &LIGHT), (egui::Theme::Dark, &DARK)] {
        context.style_mut_of(theme, |style| {
            style.text_styles = [
                (TextStyle::Heading, heading(size::TITLE)),
                (TextStyle::Body, FontId::proportional(size::TEXT)),
                (TextStyle::Button, FontId::proportional(size::TEXT)),
                (TextStyle::Small, FontId::proportional(size::SMALL)),
                (TextStyle::Monospace, FontId::proportional(size::SMALL)),
            ]
            .into();
            style.spacing.button_padding = egui::vec2(18.0, 10.0);
            style.spacing.item_spacing = egui::vec2(10.0, 10.0);
            style.spacing.window_margin = Margin::same(20);
            style.spacing.menu_margin = Margin::same(20);
            style.spacing.scroll = egui::style::ScrollStyle::solid();
            // Its shade would be that of another ground than the one it lies on.
            style.spacing.scroll.fade.strength = 0.0;
            style.spacing.slider_width = 220.0;
            style.interaction.selectable_labels = false;
            if settings.motion == crate::storage::settings::Motion::Reduced {
                style.animation_time = 0.0;
            }
            style.visuals = visuals(palette, theme == egui::Theme::Dark);
        });
    }
}

fn visuals(palette: &Palette, dark: bool) -> Visuals {
    let plain = WidgetVisuals {
        bg_fill: palette.sheet,
        weak_bg_fill: palette.sheet,
        bg_stroke: Stroke::new(1.0, palette.line),
        corner_radius: CornerRadius::same(9),
        fg_stroke: Stroke::new(1.5, palette.ink),
        expansion: 0.0,
    };
    let raised = WidgetVisuals { bg_stroke: Stroke::new(2.0, palette.door), ..plain };
    let mut visuals = if dark { Visuals::dark() } else { Visuals::light() };
    visuals.widgets = Widgets { noninteractive: plain, inactive: plain, hovered: raised, active: raised, open: raised };
    visuals.override_text_color = Some(palette.ink);
    visuals.weak_text_color = Some(palette.faint);
    visuals.panel_fill = palette.paper;
    visuals.window_fill = palette.sheet;
    visuals.window_stroke = Stroke::new(1.0, palette.line);
    visuals.window_corner_radius = CornerRadius::same(14);
    visuals.window_shadow = Shadow { offset: [0, 8], blur: 28, spread: 0, color: Color32::from_black_alpha(60) };
    visuals.popup_shadow = visuals.window_shadow;
    visuals.extreme_bg_color = palette.sheet;
    visuals.faint_bg_color = palette.sheet;
    visuals.hyperlink_color = palette.door;
    visuals.selection.bg_fill = palette.lamp.gamma_multiply(0.45);
    visuals.selection.stroke = Stroke::new(2.0, palette.door);
    visuals.slider_trailing_fill = true;
    visuals
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance by WCAG 2.
    fn luminance(colour: Color32) -> f64 {
        let channel = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.03928 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(colour.r()) + 0.7152 * channel(colour.g()) + 0.0722 * channel(colour.b())
    }

    fn contrast(a: Color32, b: Color32) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn everything_that_is_read_stands_out_at_four_and_a_half_to_one() {
        for p in [&LIGHT, &DARK] {
            for ground in [p.paper, p.sheet] {
                for ink in [p.ink, p.faint, p.door, p.brick, p.moss] {
                    assert!(contrast(ink, ground) >= 4.5, "{ink:?} on {ground:?}: {:.1}", contrast(ink, ground));
                }
            }
            assert!(contrast(p.on_door, p.door) >= 4.5, "{:?} on {:?}", p.on_door, p.door);
        }
    }

    #[test]
    fn the_focus_ring_stands_out_at_three_to_one_from_what_it_lies_on() {
        for p in [&LIGHT, &DARK] {
            for ground in [p.paper, p.sheet] {
                assert!(contrast(p.door, ground) >= 3.0, "{ground:?}");
            }
        }
    }

    #[test]
    fn every_letter_of_dutch_english_and_turkish_has_a_glyph_in_every_face() {
        let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789áàâäéèêëíìîïóòôöúùûüñçÁÉËÍÏÓÖÚÜÇ\
                       ğĞıİşŞâÂîÎûÛ.,;:!?…·–—‘’“”()[]%&/+-=\u{20ac}";
        for face in [Face::Atkinson, Face::Lexend] {
            let context = egui::Context::default();
            context.set_fonts(fonts(face));
            let mut missing = Vec::new();
            let mut output = context.run_ui(egui::RawInput::default(), |ui| {
                for id in [FontId::proportional(18.0), heading(30.0), bold(18.0)] {
                    let picture = |letter: char| {
                        let galley = ui.painter().layout_no_wrap(letter.to_string(), id.clone(), LIGHT.ink);
                        galley.rows[0].glyphs[0].uv_rect
                    };
                    // What a letter looks like that no face has.
                    let none = picture('\u{f8ff}');
                    missing.extend(letters.chars().filter(|letter| *letter != '?' && picture(*letter) == none));
                }
            });
            output.textures_delta.clear();
            assert!(missing.is_empty(), "{face:?} has no glyph for {missing:?}");
        }
    }
}
