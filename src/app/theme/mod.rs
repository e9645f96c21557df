//! Colours, spacing and widget looks: calm and warm, nothing of egui's own.

use bevy::prelude::*;
use bevy_egui::{
    EguiContexts, EguiPrimaryContextPass,
    egui::{self, Color32, CornerRadius, FontId, Margin, Stroke, TextStyle},
};

/// Paper: what everything lies on.
pub const PAPER: Color32 = Color32::from_rgb(0xF6, 0xF0, 0xE6);
/// Ink: what is read. 12.5 to 1 on paper.
pub const INK: Color32 = Color32::from_rgb(0x2B, 0x2A, 0x33);
/// Ink for what matters less. 6.1 to 1 on paper.
pub const FAINT_INK: Color32 = Color32::from_rgb(0x5E, 0x58, 0x60);
/// The light behind a door.
pub const LAMP: Color32 = Color32::from_rgb(0xE7, 0xA9, 0x4B);
/// The door, and buttons. Paper on it is read at 6.5 to 1.
pub const DOOR: Color32 = Color32::from_rgb(0x2F, 0x5D, 0x62);

pub(super) fn plugin(app: &mut App) {
    app.insert_resource(ClearColor(Color::srgb_u8(PAPER.r(), PAPER.g(), PAPER.b())));
    app.add_systems(EguiPrimaryContextPass, dress.run_if(run_once));
}

/// Puts the look on egui's context, once.
fn dress(mut contexts: EguiContexts) -> Result {
    let context = contexts.ctx_mut()?;
    context.set_theme(egui::Theme::Light);
    context.all_styles_mut(|style| {
        style.text_styles = [
            (TextStyle::Heading, FontId::proportional(40.0)),
            (TextStyle::Body, FontId::proportional(20.0)),
            (TextStyle::Button, FontId::proportional(20.0)),
            (TextStyle::Small, FontId::proportional(16.0)),
            (TextStyle::Monospace, FontId::monospace(18.0)),
        ]
        .into();
        style.spacing.button_padding = egui::vec2(24.0, 12.0);
        style.spacing.item_spacing = egui::vec2(12.0, 12.0);
        style.spacing.window_margin = Margin::same(24);
        let visuals = &mut style.visuals;
        visuals.panel_fill = PAPER;
        visuals.override_text_color = Some(INK);
        let widgets = &mut visuals.widgets;
        for widget in [&mut widgets.inactive, &mut widgets.hovered, &mut widgets.active] {
            widget.corner_radius = CornerRadius::same(10);
            widget.weak_bg_fill = DOOR;
            widget.bg_fill = DOOR;
            widget.fg_stroke = Stroke::new(1.5, PAPER);
        }
        widgets.hovered.weak_bg_fill = DOOR.gamma_multiply(0.9);
        // The focus ring: ink is seen on paper and beside a door.
        visuals.selection.stroke = Stroke::new(3.0, INK);
        widgets.active.bg_stroke = Stroke::new(3.0, INK);
        widgets.hovered.bg_stroke = Stroke::new(3.0, INK);
    });
    Ok(())
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
        for (ink, ground) in [(INK, PAPER), (FAINT_INK, PAPER), (PAPER, DOOR)] {
            assert!(contrast(ink, ground) >= 4.5, "{ink:?} on {ground:?}: {:.1}", contrast(ink, ground));
        }
    }
}
