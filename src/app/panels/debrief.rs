//! The debrief: first what was lived through, then what carried it, and only then figures.

use bevy_egui::egui::{
    Align2, Color32, CornerRadius, Id, Key, Pos2, Rect, RichText, Sense, Shape, Stroke, TextEdit, Ui, Vec2b, WidgetInfo,
    WidgetType, pos2, vec2,
};
use egui_plot::{Line, LineStyle, Plot, PlotPoint, PlotPoints, Text as PlotText, VLine};

use super::{Memory, StagePicture, choose::digit, dilemmas, head, page, pressed, row, visit::is_heard_only};
use crate::{
    app::{
        program::{
            Intent, Program, Screen,
            debrief::{Debrief, Lived, Part},
        },
        theme::{
            self, bold, icons, palette, size,
            widgets::{self, Weight},
        },
    },
    domain::scoring::told::Quoted,
};

/// How high the picture of who came is for its width, and at most, in points.
const SEEN: f32 = 0.42;
const SEEN_HIGHEST: f32 = 300.0;
/// Longest reflection, in letters.
const REFLECTION_LETTERS: usize = 4000;

/// Draws the debrief.
pub fn show(ui: &mut Ui, program: &Program, memory: &mut Memory, stage: StagePicture<'_>, wants: &mut Vec<Intent>) {
    let Some(debrief) = &program.debrief else {
        wants.push(Intent::Go(Screen::Title));
        return;
    };
    for (at, part) in debrief.parts().enumerate() {
        if digit(at).is_some_and(|key| pressed(ui, key)) {
            wants.push(Intent::Turn(part));
        }
    }
    page(ui, theme::COLUMN + 150.0, |ui| {
        head(ui, program, &debrief.title, Screen::Choose, wants);
        row(ui, |ui| {
            ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
            for (at, part) in debrief.parts().enumerate() {
                let words = format!("{}  {}", at + 1, program.say(part.key()));
                if widgets::choice(ui, debrief.part == part, &words).clicked() {
                    wants.push(Intent::Turn(part));
                }
            }
        });
        ui.add_space(6.0);
        match debrief.part {
            Part::First => first(ui, program, debrief, wants),
            Part::Inside => inside(ui, program, debrief, memory, stage),
            Part::Moments => moments(ui, program, debrief),
            Part::Curve => curve(ui, program, debrief, wants),
            Part::Figures => figures(ui, program, debrief),
            Part::Reflection => reflection(ui, program, debrief, wants),
            Part::Questions => questions(ui, program, wants),
        }
    });
}

fn first(ui: &mut Ui, program: &Program, debrief: &Debrief, wants: &mut Vec<Intent>) {
    if let Some((title, text)) = &debrief.told.ending {
        widgets::sheet(ui, |ui| {
            widgets::part(ui, title);
            ui.label(RichText::new(text).line_height(Some(size::TEXT * 1.45)));
        });
    }
    let most = if debrief.more { 3 } else { 1 };
    quoted(ui, program, "debrief_strength", icons::STAR, &debrief.told.strengths, most);
    quoted(ui, program, "debrief_step", icons::FOOTPRINTS, &debrief.told.steps, most);
    row(ui, |ui| {
        let key = if debrief.more { "debrief_less" } else { "debrief_more" };
        if widgets::button(ui, Weight::Plain, icons::LIST, &program.say(key)).clicked() || pressed(ui, Key::M) {
            wants.push(Intent::More);
        }
        if widgets::button(ui, Weight::Main, icons::HEART, &program.say("debrief_to_inside")).clicked() {
            wants.push(Intent::Turn(Part::Inside));
        }
        if widgets::button(ui, Weight::Plain, icons::ARROW_CLOCKWISE, &program.say("debrief_again")).clicked() {
            wants.push(Intent::Go(Screen::Briefing(debrief.scenario.clone())));
        }
    });
    widgets::aside(ui, &program.say("talk_dip"));
}

fn quoted(ui: &mut Ui, program: &Program, key: &str, icon: &str, list: &[Quoted], most: usize) {
    if list.is_empty() {
        return;
    }
    widgets::sheet(ui, |ui| {
        widgets::part(ui, &format!("{icon}  {}", program.say(key)));
        for one in list.iter().take(most) {
            if !one.words.is_empty() {
                ui.label(RichText::new(&one.words).font(bold(size::TEXT)));
            }
            ui.label(&one.about);
            ui.add_space(4.0);
        }
    });
}

fn inside(ui: &mut Ui, program: &Program, debrief: &Debrief, memory: &mut Memory, stage: StagePicture<'_>) {
    let p = palette(ui);
    if let (Some(_), Some(texture)) = (&debrief.seen, stage.texture) {
        let wide = ui.available_width();
        let (rect, response) = ui.allocate_exact_size(vec2(wide, (wide * SEEN).min(SEEN_HIGHEST)), Sense::hover());
        memory.stage = Some(rect);
        ui.painter().image(texture, rect, Rect::from_min_max(Pos2::ZERO, pos2(1.0, 1.0)), Color32::WHITE);
        let words = program.say("debrief_seen");
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &words));
        widgets::aside(ui, &words);
        ui.add_space(4.0);
    }
    widgets::aside(ui, &program.say("debrief_inside_line"));
    for lived in &debrief.lived {
        match lived {
            Lived::Act(title) => {
                ui.add_space(8.0);
                widgets::part(ui, title);
            }
            Lived::Mine(words) => {
                ui.add_space(6.0);
                widgets::mixed(ui, &[(&format!("{}: ", program.say("visit_you")), true), (words, false)], size::TEXT);
            }
            Lived::Theirs(_, words) if is_heard_only(words) => {
                widgets::aside(ui, words);
            }
            Lived::Theirs(name, words) => {
                widgets::mixed(ui, &[(&format!("{name}: "), true), (words, false)], size::TEXT);
            }
            Lived::Inner(words) => {
                let response = ui
                    .horizontal_top(|ui| {
                        ui.add_space(26.0);
                        ui.vertical(|ui| {
                            ui.label(
                                RichText::new(format!("{}  {words}", icons::HEART)).font(theme::heading(19.0)).color(p.brick),
                            )
                        })
                        .inner
                    })
                    .inner;
                let bar =
                    Rect::from_min_max(response.rect.left_top() - vec2(14.0, 0.0), response.rect.left_bottom() - vec2(11.0, 0.0));
                ui.painter().rect_filled(bar, CornerRadius::same(2), p.lamp);
            }
        }
    }
}

fn moments(ui: &mut Ui, program: &Program, debrief: &Debrief) {
    let p = palette(ui);
    if debrief.told.moments.is_empty() {
        ui.label(program.say("debrief_no_moments"));
        return;
    }
    widgets::aside(ui, &program.say("talk_legend"));
    for moment in &debrief.told.moments {
        widgets::sheet(ui, |ui| {
            widgets::mixed(ui, &[(&format!("{}.  ", moment.decision), false), (&moment.words, true)], size::TEXT);
            for reason in &moment.reasons {
                let (icon, ink, key) = if reason.shows {
                    (icons::CHECK, p.moss, "debrief_shown")
                } else {
                    (icons::WARNING, p.brick, "debrief_broken")
                };
                ui.label(&reason.reason);
                let words = format!("{icon}  {}  ·  {}", program.say(key), reason.rows);
                ui.label(RichText::new(words).size(size::SMALL).color(ink));
            }
        });
    }
}

/// How the line of a gauge is drawn, so that it is told by more than its colour. Lengths in points.
const STYLES: [LineStyle; 5] = [
    LineStyle::Solid,
    LineStyle::Dashed { length: 10.0 },
    LineStyle::Dotted { spacing: 10.0 },
    LineStyle::Dashed { length: 5.0 },
    LineStyle::Dotted { spacing: 6.0 },
];
const STROKE: f32 = 2.5;
/// Where the numbers of the acts stand: above the highest value.
const ABOVE: f64 = 10.6;

fn curve(ui: &mut Ui, program: &Program, debrief: &Debrief, wants: &mut Vec<Intent>) {
    let p = palette(ui);
    widgets::aside(ui, &program.say("debrief_curve_line"));
    let inks = [p.door, p.brick, p.moss, p.lamp, p.faint];
    let look = |at: usize| {
        let (ink, style) = unlike(at, inks.len());
        (inks[ink], STYLES[style])
    };
    // One act alone needs no mark.
    let several = if debrief.acts.len() > 1 { &debrief.acts[..] } else { &[] };
    let height = (ui.ctx().content_rect().height() * 0.4).clamp(150.0, 360.0);
    Plot::new("gauges")
        .height(height)
        .include_y(0.0)
        .include_y(if several.is_empty() { 10.0 } else { ABOVE + 0.3 })
        .allow_scroll(false)
        .allow_drag(false)
        .allow_zoom(false)
        .allow_boxed_zoom(false)
        .auto_bounds(Vec2b::TRUE)
        .show_grid(Vec2b::new(false, true))
        .x_axis_label(program.say("debrief_curve_x"))
        .show(ui, |plot| {
            for (nth, (after, title)) in several.iter().enumerate() {
                // Between the last move of one act and the first of the next.
                let at = f64::from(*after) + if nth == 0 { 0.0 } else { 0.5 };
                plot.vline(VLine::new(title, at).color(p.line).width(1.0));
                let number = RichText::new((nth + 1).to_string()).size(size::SMALL).color(p.faint);
                plot.text(PlotText::new(title, PlotPoint::new(at, ABOVE), number).anchor(Align2::LEFT_CENTER));
            }
            for (at, curve) in debrief.curves.iter().filter(|curve| curve.drawn).enumerate() {
                let (ink, style) = look(at);
                let points = PlotPoints::from(curve.points.clone());
                plot.line(Line::new(&curve.name, points).color(ink).style(style).width(STROKE));
            }
        });
    if !several.is_empty() {
        let named = several.iter().enumerate().map(|(nth, (_, title))| format!("{} {title}", nth + 1));
        widgets::aside(ui, &named.collect::<Vec<_>>().join("  \u{b7}  "));
    }
    widgets::aside(ui, &program.say("debrief_curve_choose"));
    // What the lines mean, and the same in words for who does not see the picture.
    let mut nth = 0;
    for (at, curve) in debrief.curves.iter().enumerate() {
        let (Some(first), Some(last)) = (curve.points.first(), curve.points.last()) else { continue };
        let (lowest, highest) = curve.range();
        let whole = |value: f64| format!("{value:.0}");
        let args = [("from", whole(first[1])), ("to", whole(last[1])), ("lowest", whole(lowest)), ("highest", whole(highest))];
        let words = program.text("debrief_curve_words", args.iter().map(|(name, value)| (*name, value.as_str())));
        row(ui, |ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(44.0, size::TEXT), Sense::hover());
            if curve.drawn {
                ui.painter().extend(sample(rect, look(nth)));
                nth += 1;
            }
            let mut drawn = curve.drawn;
            if ui.checkbox(&mut drawn, RichText::new(&curve.name).font(bold(size::TEXT))).changed() {
                wants.push(Intent::Draw(at));
            }
            ui.label(RichText::new(words).size(size::SMALL).color(p.faint));
        });
    }
}

/// Which ink and which style the nth line has: no two lines have both alike, for as many lines as there are pairs.
fn unlike(nth: usize, inks: usize) -> (usize, usize) {
    (nth % inks, (nth + nth / inks) % STYLES.len())
}

/// A piece of a line, as it is in the curve.
fn sample(rect: Rect, (ink, style): (Color32, LineStyle)) -> Vec<Shape> {
    let way = [rect.left_center(), rect.right_center()];
    let stroke = Stroke::new(STROKE, ink);
    match style {
        LineStyle::Solid => vec![Shape::line_segment(way, stroke)],
        LineStyle::Dashed { length } => Shape::dashed_line(&way, stroke, length, length * 0.6),
        LineStyle::Dotted { spacing } => Shape::dotted_line(&way, ink, spacing, STROKE),
    }
}

fn figures(ui: &mut Ui, program: &Program, debrief: &Debrief) {
    let p = palette(ui);
    widgets::aside(ui, &program.say("talk_figures_legend"));
    for figure in &debrief.told.figures {
        widgets::sheet(ui, |ui| {
            ui.label(RichText::new(&figure.name).font(bold(size::TEXT)));
            let width = ui.available_width().min(420.0);
            if let Some(share) = figure.share {
                let (rect, _) = ui.allocate_exact_size(vec2(width, 10.0), Sense::hover());
                ui.painter().rect(
                    rect,
                    CornerRadius::same(5),
                    p.paper,
                    Stroke::new(1.0, p.line),
                    bevy_egui::egui::StrokeKind::Inside,
                );
                let filled = Rect::from_min_size(rect.min, vec2(rect.width() * share.clamp(0.0, 1.0), rect.height()));
                ui.painter().rect_filled(filled, CornerRadius::same(5), p.door);
            }
            ui.label(&figure.reading);
            // Where nothing could be shown, that nothing was broken says nothing.
            if figure.broken || figure.share.is_some() {
                let ink = if figure.broken { p.brick } else { p.faint };
                ui.label(RichText::new(&figure.breaks).size(size::SMALL).color(ink));
            }
            widgets::aside(ui, &figure.offered);
        });
    }
}

/// The questions of the visit. Numbers turn to the parts of the debrief here.
fn questions(ui: &mut Ui, program: &Program, wants: &mut Vec<Intent>) {
    match program.dilemma_list() {
        Some(list) => dilemmas::questions(ui, program, &list, false, wants),
        None => {
            ui.label(program.say("dilemma_none"));
        }
    }
}

fn reflection(ui: &mut Ui, program: &Program, debrief: &Debrief, wants: &mut Vec<Intent>) {
    widgets::sheet(ui, |ui| {
        widgets::part(ui, &program.say("debrief_reflection"));
        let label = ui.label(program.say("debrief_reflection_line"));
        let mut writing = debrief.writing.clone();
        let field = TextEdit::multiline(&mut writing)
            .id(Id::new("reflection"))
            .char_limit(REFLECTION_LETTERS)
            .desired_rows(6)
            .desired_width(f32::INFINITY)
            .margin(bevy_egui::egui::Margin::symmetric(10, 9));
        let response = ui.add_enabled(debrief.can_keep, field).labelled_by(label.id);
        if response.changed() {
            wants.push(Intent::Write(writing));
        }
        let is_kept = debrief.kept.as_deref().unwrap_or_default() == debrief.writing;
        row(ui, |ui| {
            if !is_kept && widgets::button(ui, Weight::Main, icons::CHECK, &program.say("debrief_keep")).clicked() {
                wants.push(Intent::Reflect(debrief.writing.clone()));
            }
        });
        // Who goes elsewhere loses nothing.
        if response.lost_focus() && !is_kept {
            wants.push(Intent::Reflect(debrief.writing.clone()));
        }
        let key = if !debrief.can_keep {
            "debrief_cannot_keep"
        } else if is_kept && !debrief.writing.is_empty() {
            "debrief_kept"
        } else {
            "debrief_only_here"
        };
        widgets::aside(ui, &program.say(key));
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_of_eleven_gauges_are_drawn_alike() {
        for nth in 0..11 {
            assert!((0..nth).all(|before| unlike(before, 5) != unlike(nth, 5)), "{nth}");
        }
    }
}
