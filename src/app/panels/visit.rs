//! A visit: the stage with what can be looked at, what is said, and what one can do. Beside each other where there is room, else
//! the stage as a strip above one column.

use bevy_egui::egui::{
    Align, Color32, CornerRadius, FontId, Frame, Id, Key, Label, Layout, Margin, Modal, Rect, Response, RichText, ScrollArea,
    Sense, Shape, Stroke, Ui, UiBuilder, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};

use super::{Memory, StagePicture, choose::digit, dilemmas, focus_first, page_keys, pressed, row};
use crate::{
    app::{
        program::{
            Intent, Program, Screen,
            choose::whereabouts,
            visit::{Entry, HINTS, Overlay, Visit},
        },
        theme::{
            self, icons, palette, size,
            widgets::{self, MoveFace, Weight},
        },
    },
    domain::{
        reader::Reader,
        scenario::vocabulary::MoveKind,
        session::{Event, Input},
    },
};

/// From this width and height on, in points, stage and talk stand beside each other.
const WIDE: Vec2 = vec2(840.0, 430.0);

/// Draws the visit.
pub fn show(ui: &mut Ui, program: &Program, memory: &mut Memory, stage: StagePicture<'_>, wants: &mut Vec<Intent>) {
    let Some(visit) = &program.visit else {
        wants.push(Intent::Go(Screen::Choose));
        return;
    };
    let room = ui.max_rect();
    let (stage_rect, talk_rect) = split(room);
    memory.stage = Some(stage_rect);
    let reader = visit.reader(program.texts(), program.lang());
    let under_overlay = visit.overlay != Overlay::None || !program.notices.is_empty();
    memory.pointed = draw_stage(ui, program, visit, &reader, stage, stage_rect, wants);
    let builder = UiBuilder::new().max_rect(talk_rect).layout(Layout::top_down(Align::Min));
    ui.scope_builder(builder, |ui| talk(ui, program, visit, &reader, memory, wants));
    if under_overlay {
        overlay(ui, program, visit, &reader, wants);
    } else {
        keys(ui, visit, memory, wants);
    }
}

/// Where the stage stands, and where the talk.
fn split(room: Rect) -> (Rect, Rect) {
    if room.width() >= WIDE.x && room.height() >= WIDE.y {
        let talk = (room.width() * 0.42).clamp(400.0, 620.0);
        let at = room.right() - talk;
        (Rect::from_min_max(room.min, pos2(at, room.bottom())), Rect::from_min_max(pos2(at, room.top()), room.max))
    } else {
        let share = if room.height() < 400.0 { 0.18 } else { 0.26 };
        let high = (room.height() * share).clamp(48.0, 240.0);
        let at = room.top() + high;
        (Rect::from_min_max(room.min, pos2(room.right(), at)), Rect::from_min_max(pos2(room.left(), at), room.max))
    }
}

fn draw_stage(
    ui: &mut Ui,
    program: &Program,
    visit: &Visit,
    reader: &Reader<'_>,
    stage: StagePicture<'_>,
    rect: Rect,
    wants: &mut Vec<Intent>,
) -> Option<String> {
    let p = palette(ui);
    let mut pointed = None;
    match stage.texture {
        Some(texture) => {
            let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
            ui.painter().image(texture, rect, whole, Color32::WHITE);
        }
        None => super::picture::door(ui.painter(), rect, &visit.scene.place, 0.3),
    }
    let clip = ui.clip_rect();
    ui.set_clip_rect(rect.intersect(clip));
    let sights = visit.sights();
    let fallback = |at: usize| {
        #[expect(clippy::cast_precision_loss, reason = "a handful of sights")]
        let share = (at as f32 + 1.0) / (sights.len() as f32 + 1.0);
        vec2(share, 0.30)
    };
    for (at, (sight, seen)) in sights.iter().enumerate() {
        let spot = stage.spots.iter().find(|(id, _)| id == sight.as_str()).map_or_else(|| fallback(at), |(_, spot)| *spot);
        let middle = rect.min + vec2(spot.x.clamp(0.03, 0.97) * rect.width(), spot.y.clamp(0.05, 0.95) * rect.height());
        let name = program.text("visit_look_at", [("name", &*reader.name(sight.as_str()))]);
        let mark = widgets::sight_mark(ui, middle, sight.as_str(), &name, *seen);
        if mark.hovered() || mark.has_focus() {
            pointed = Some(sight.to_string());
        }
        if mark.clicked() {
            // The keyboard goes back to the talk: space reads on, and does not look again.
            ui.memory_mut(|memory| memory.surrender_focus(mark.id));
            wants.push(Intent::Do(Input::Look(sight.clone())));
        }
    }
    let told = if program.settings.captions { visit.captions() } else { Vec::new() };
    if !told.is_empty() {
        let words: Vec<String> = told.iter().map(|sound| program.say(&sound.caption())).collect();
        caption(ui, &words.join(" "), rect, p.sheet);
    } else if visit.silence {
        silence(ui, program, rect, p.sheet);
    }
    ui.set_clip_rect(clip);
    pointed
}

/// A silence one can see: three dots that neither blink nor hurry.
fn silence(ui: &mut Ui, program: &Program, rect: Rect, ink: Color32) {
    let at = pos2(rect.center().x, rect.bottom() - 34.0);
    let words = program.say("visit_silence");
    let galley = ui.painter().layout_no_wrap(words, FontId::proportional(size::TEXT), ink);
    let tag = Rect::from_center_size(at, galley.size() + vec2(28.0, 14.0));
    ui.painter().rect_filled(tag, CornerRadius::same(18), Color32::from_black_alpha(150));
    ui.painter().galley(tag.center() - galley.size() / 2.0, galley, ink);
}

/// What is heard, for who does not hear it: it stands for a moment, and is read out.
fn caption(ui: &mut Ui, words: &str, rect: Rect, ink: Color32) {
    let room = (rect.width() - 60.0).max(80.0);
    let galley = ui.painter().layout(words.to_owned(), FontId::proportional(size::TEXT), ink, room);
    let at = pos2(rect.center().x, rect.bottom() - 27.0 - galley.size().y / 2.0);
    let tag = Rect::from_center_size(at, galley.size() + vec2(28.0, 14.0));
    ui.painter().rect_filled(tag, CornerRadius::same(18), Color32::from_black_alpha(170));
    ui.painter().galley(tag.center() - galley.size() / 2.0, galley, ink);
    let response = ui.interact(tag, Id::new("caption"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words));
    widgets::announce(ui, &response);
}

fn talk(ui: &mut Ui, program: &Program, visit: &Visit, reader: &Reader<'_>, memory: &mut Memory, wants: &mut Vec<Intent>) {
    let narrow = ui.available_width() < 520.0;
    let side = if narrow { 10 } else { 20 };
    Frame::new().inner_margin(Margin { left: side, right: side, top: 8, bottom: 8 }).show(ui, |ui| {
        bar(ui, program, visit, wants);
        // Each exchange is read from its top.
        ScrollArea::vertical().id_salt(visit.exchange).auto_shrink([false, false]).show(ui, |ui| {
            ui.set_width(ui.available_width() - 6.0);
            ui.spacing_mut().item_spacing.y = 8.0;
            if visit.overlay == Overlay::None {
                page_keys(ui);
            }
            let top = ui.cursor().top();
            let (newest, tops) = exchange(ui, program, visit, reader);
            ui.add_space(4.0);
            hint(ui, program, visit, wants);
            if visit.is_over() {
                closed(ui, program, visit, reader, memory, wants);
            } else {
                memory.ended = None;
                choices(ui, program, visit, reader, wants);
            }
            // New words come into sight with as much before them as there is room for, whole; after that the reader scrolls as they like.
            let (bottom, room) = (ui.min_rect().bottom(), ui.clip_rect().height());
            let first = tops.iter().copied().find(|top| bottom - top <= room).or(tops.last().copied()).unwrap_or(top);
            if first > top && bottom - first < room {
                // No line is cut at the upper edge: what is left of the room stays empty below.
                ui.add_space(room - (bottom - first));
            }
            let shown = (visit.entries.len(), visit.is_my_turn());
            if memory.shown != shown {
                memory.shown = shown;
                if let Some(newest) = newest {
                    ui.scroll_to_rect(newest.rect.with_min_y(first), Some(Align::Min));
                }
            }
            more_below(ui, bottom);
        });
    });
}

/// The bar above the talk: where one is, what was said, a rest.
fn bar(ui: &mut Ui, program: &Program, visit: &Visit, wants: &mut Vec<Intent>) {
    ui.horizontal(|ui| {
        let words = whereabouts(program, visit);
        let buttons = 2.0 * 54.0;
        let width = (ui.available_width() - buttons).max(40.0);
        ui.allocate_ui(vec2(width, 44.0), |ui| {
            ui.set_width(width);
            ui.add(Label::new(RichText::new(words).font(theme::heading(size::TEXT))).truncate());
        });
        if widgets::icon_button(ui, icons::SCROLL, &program.say("visit_transcript")).clicked() {
            wants.push(Intent::Lay(Overlay::Transcript));
        }
        if widgets::icon_button(ui, icons::PAUSE, &program.say("visit_pause")).clicked() {
            wants.push(Intent::Lay(Overlay::Pause));
        }
    });
}

/// A sign at the lower edge while there is more below it.
fn more_below(ui: &Ui, bottom: f32) {
    const STRIP: f32 = 17.0;
    let (low, across) = (ui.clip_rect().bottom(), ui.max_rect().x_range());
    if bottom <= low + 6.0 {
        return;
    }
    let p = palette(ui);
    let strip = Rect::from_x_y_ranges(across, low - STRIP..=low);
    ui.painter().rect_filled(strip, CornerRadius::ZERO, p.paper);
    let (x, y) = (strip.center().x, strip.center().y - 2.0);
    let caret = [pos2(x - 9.0, y), pos2(x, y + 6.0), pos2(x + 9.0, y)];
    ui.painter().add(Shape::line(caret.to_vec(), Stroke::new(2.0, p.faint)));
}

/// What was said and done since the last move. Gives the newest words, and where each entry begins.
fn exchange(ui: &mut Ui, program: &Program, visit: &Visit, reader: &Reader<'_>) -> (Option<Response>, Vec<f32>) {
    let from = visit.exchange.min(visit.entries.len());
    // What is heard stands under the stage for a moment, and in the transcript for good.
    let entries: Vec<&Entry> = visit.entries[from..].iter().filter(|entry| !matches!(entry, Entry::Heard(_))).collect();
    let (mut newest, mut tops) = (None, Vec::new());
    for (at, entry) in entries.iter().enumerate() {
        let last = at + 1 == entries.len();
        tops.push(ui.cursor().top());
        let response = show_entry(ui, program, reader, entry, size::LINE);
        if last {
            widgets::announce(ui, &response);
            newest = Some(response);
        }
    }
    (newest, tops)
}

/// Draws one thing that was shown.
fn show_entry(ui: &mut Ui, program: &Program, reader: &Reader<'_>, entry: &Entry, line_size: f32) -> Response {
    let p = palette(ui);
    match entry {
        Entry::Act(event) => {
            let Event::ActBegan { act, .. } = event else { return ui.label("") };
            widgets::part(ui, &reader.act(act.as_str()))
        }
        Entry::Line(event) => {
            let Event::LineSpoken { speaker, text, args, mood, .. } = event else { return ui.label("") };
            let name = reader.name(speaker.as_str());
            let mood = reader.text(&format!("mood_{mood}"), []);
            let words = reader.line(text, args);
            if is_heard_only(&words) {
                return ui.label(RichText::new(words).size(size::TEXT).italics().color(p.faint));
            }
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing.x = 6.0;
                    ui.label(RichText::new(&name).font(theme::bold(size::SMALL)).color(p.door));
                    ui.label(RichText::new(format!("· {mood}")).size(size::SMALL).color(p.faint));
                });
                ui.label(RichText::new(words).size(line_size))
            })
            .inner
        }
        Entry::Mine(event) => {
            let Event::MoveChosen { chosen, kind, text, .. } = event else { return ui.label("") };
            let words = reader.quoted(chosen.as_str(), *kind, text.as_ref());
            mine(ui, program, &words)
        }
        Entry::Seen(event) => {
            let Event::SightSeen { sight, text } = event else { return ui.label("") };
            let name = reader.name(sight.as_str());
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                ui.label(RichText::new(format!("{}  {name}", icons::EYE)).font(theme::bold(size::SMALL)).color(p.door));
                ui.label(RichText::new(reader.line(text, &[])).size(size::TEXT))
            })
            .inner
        }
        Entry::Door(door) => widgets::aside(ui, &reader.text("talk_door", [("door", door.as_str())])),
        Entry::Heard(sound) => widgets::aside(ui, &program.say(&sound.caption())),
    }
}

/// Whether a line tells what happens rather than what is said: it stands in brackets, and nobody's name belongs before it.
pub(super) fn is_heard_only(words: &str) -> bool {
    words.starts_with('(') && words.ends_with(')')
}

/// What the trainee said or did: set in, with a line before it.
fn mine(ui: &mut Ui, program: &Program, words: &str) -> Response {
    let p = palette(ui);
    let response = ui
        .horizontal_top(|ui| {
            ui.add_space(14.0);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                ui.label(RichText::new(program.say("visit_you")).size(size::SMALL).color(p.faint));
                ui.label(RichText::new(words).size(size::TEXT).color(p.faint))
            })
            .inner
        })
        .inner;
    let left = response.rect.left() - 10.0;
    ui.painter().vline(left, response.rect.top() - 18.0..=response.rect.bottom(), Stroke::new(3.0, p.line));
    response
}

/// The kind of a move as icon and word key.
fn kind_face(kind: MoveKind) -> (&'static str, &'static str) {
    match kind {
        MoveKind::Say => (icons::CHAT_CIRCLE_TEXT, "kind_say"),
        MoveKind::Ask => (icons::QUESTION, "kind_ask"),
        MoveKind::Wait => (icons::HOURGLASS_MEDIUM, "kind_wait"),
        MoveKind::Look => (icons::EYE, "kind_look"),
        MoveKind::Point => (icons::HAND_POINTING, "kind_point"),
        MoveKind::Sit => (icons::ARMCHAIR, "kind_sit"),
        MoveKind::Offer => (icons::GIFT, "kind_offer"),
        MoveKind::Interrupt => (icons::HAND_PALM, "kind_interrupt"),
        MoveKind::Leave => (icons::FOOTPRINTS, "kind_leave"),
        MoveKind::Do => (icons::USER, "kind_do"),
    }
}

fn choices(ui: &mut Ui, program: &Program, visit: &Visit, reader: &Reader<'_>, wants: &mut Vec<Intent>) {
    if !visit.is_my_turn() {
        if widgets::button(ui, Weight::Quiet, icons::CARET_RIGHT, &program.say("visit_hurry")).clicked() {
            wants.push(Intent::Hurry);
        }
        return;
    }
    if visit.is_long_line() {
        widgets::aside(ui, &program.say("visit_talks_on"));
    }
    if !visit.can_go_on() {
        dilemmas::here(ui, program, visit, wants);
    }
    for (at, offer) in visit.offers().iter().enumerate() {
        let (icon, kind) = kind_face(offer.kind);
        let words = reader.quoted(offer.id.as_str(), offer.kind, offer.text.as_ref());
        let locked = offer.locked.as_ref().map(|why| reader.locked(why));
        let face = MoveFace {
            number: at + 1,
            icon,
            kind: &program.say(kind),
            words: &words,
            locked: locked.as_deref(),
            quiet: offer.kind == MoveKind::Wait,
        };
        if widgets::move_button(ui, face).clicked() && locked.is_none() {
            wants.push(Intent::Do(Input::Choose(offer.id.clone())));
        }
    }
    if visit.can_go_on() {
        let key = if visit.is_long_line() { "visit_listen" } else { "visit_next_act" };
        if widgets::button(ui, Weight::Main, icons::ARROW_RIGHT, &program.say(key)).clicked() {
            wants.push(Intent::Do(Input::GoOn));
        }
        dilemmas::left_open(ui, program, visit, wants);
    }
    let sights = visit.sights();
    if !sights.is_empty() {
        ui.add_space(2.0);
        widgets::aside(ui, &program.say("visit_sights"));
        row(ui, |ui| {
            ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
            for (sight, seen) in &sights {
                let name = reader.name(sight.as_str());
                let icon = if *seen { icons::CHECK } else { icons::EYE };
                if widgets::chip(ui, icon, &name).clicked() {
                    wants.push(Intent::Do(Input::Look(sight.clone())));
                }
            }
        });
    }
}

/// One hint of the tour, when its moment has come.
fn hint(ui: &mut Ui, program: &Program, visit: &Visit, wants: &mut Vec<Intent>) {
    let step = program.settings.tour;
    if !visit.tour || step >= HINTS || !visit.is_my_turn() || visit.kept.session().is_over() {
        return;
    }
    let inputs = visit.kept.session().inputs();
    let has_come = match step {
        0 => true,
        1 => !inputs.is_empty(),
        2 => inputs.len() >= 2,
        3 => inputs.len() >= 3,
        _ => inputs.len() >= 4,
    };
    if !has_come {
        return;
    }
    let p = palette(ui);
    let frame = Frame::new()
        .fill(p.sheet.lerp_to_gamma(p.lamp, 0.2))
        .stroke(Stroke::new(1.5, p.lamp))
        .corner_radius(CornerRadius::same(10))
        .inner_margin(Margin::symmetric(14, 10));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let label = ui.label(format!("{}  {}", icons::LIGHTBULB, program.say(&format!("hint_{}", step + 1))));
        widgets::announce(ui, &label);
        let words = program.say("hint_understood");
        if widgets::button(ui, Weight::Plain, icons::CHECK, &words).clicked() || pressed(ui, Key::H) {
            wants.push(Intent::Hint(step + 1));
        }
    });
}

/// Seconds for which a space after the last words is one that hurries.
const HURRIED: f64 = 0.5;
/// Seconds for which the space bar does not lead on from the end of an act.
const READ_AN_ACT: f64 = 1.2;
/// Seconds for which the space bar does not lead on from the end of a visit.
const READ_THE_END: f64 = 2.5;

/// The visit has closed: how, and on to the debrief.
fn closed(ui: &mut Ui, program: &Program, visit: &Visit, reader: &Reader<'_>, memory: &mut Memory, wants: &mut Vec<Intent>) {
    let session = visit.kept.session();
    let Some(ending) = session.state().ending() else { return };
    let ending = &session.scenario().endings[ending];
    widgets::sheet(ui, |ui| {
        let title = widgets::part(ui, &reader.line(&ending.title, &[]));
        widgets::announce(ui, &title);
        ui.label(reader.line(&ending.text, &[]));
    });
    let button = widgets::button(ui, Weight::Main, icons::BOOK_OPEN, &program.say("visit_look_back"));
    focus_first(ui, &button);
    let now = ui.input(|input| input.time);
    let since = now - *memory.ended.get_or_insert(now);
    // A space that was meant to hurry the last words must not pass over how it ended.
    let too_soon = since < READ_THE_END && ui.input(|input| input.key_pressed(Key::Space));
    if button.clicked() && !too_soon {
        wants.push(Intent::Look);
    }
    dilemmas::at_the_end(ui, program, visit, wants);
}

/// What lies over the visit.
fn overlay(ui: &mut Ui, program: &Program, visit: &Visit, reader: &Reader<'_>, wants: &mut Vec<Intent>) {
    let room = ui.max_rect();
    let close = |wants: &mut Vec<Intent>| wants.push(Intent::Lay(Overlay::None));
    let modal = |name: &str| Modal::new(Id::new(("overlay", name)));
    let width = (room.width() - 48.0).min(theme::COLUMN);
    let high = (room.height() - 90.0).max(80.0);
    match visit.overlay {
        Overlay::None => {}
        Overlay::Transcript => {
            let response = modal("transcript").show(ui.ctx(), |ui| {
                ui.set_width(width);
                ui.horizontal_wrapped(|ui| {
                    widgets::part(ui, &program.say("visit_transcript"));
                    let button = widgets::button(ui, Weight::Plain, icons::X, &program.say("close"));
                    focus_first(ui, &button);
                    if button.clicked() {
                        close(wants);
                    }
                });
                ScrollArea::vertical().max_height(high - 70.0).auto_shrink([false, true]).stick_to_bottom(true).show(ui, |ui| {
                    ui.set_width(ui.available_width() - 8.0);
                    let told = |entry: &&Entry| program.settings.captions || !matches!(entry, Entry::Heard(_));
                    for entry in visit.entries.iter().filter(told) {
                        show_entry(ui, program, reader, entry, size::TEXT);
                        ui.add_space(2.0);
                    }
                });
                keyed_scroll(ui);
            });
            if response.should_close() || pressed(ui, Key::T) {
                close(wants);
            }
        }
        Overlay::Pause => {
            let response = modal("pause").show(ui.ctx(), |ui| {
                ui.set_width(width.min(420.0));
                ScrollArea::vertical().max_height(high).show(ui, |ui| {
                    widgets::part(ui, &program.say("visit_pause"));
                    ui.label(program.say("visit_pause_line"));
                    let on = widgets::button(ui, Weight::Main, icons::PLAY, &program.say("visit_pause_on"));
                    focus_first(ui, &on);
                    if on.clicked() {
                        close(wants);
                    }
                    if widgets::button(ui, Weight::Plain, icons::SCROLL, &program.say("visit_transcript")).clicked() {
                        wants.push(Intent::Lay(Overlay::Transcript));
                    }
                    if widgets::button(ui, Weight::Plain, icons::GEAR_SIX, &program.say("title_settings")).clicked() {
                        close(wants);
                        wants.push(Intent::Go(Screen::Settings(Box::new(Screen::Visit))));
                    }
                    if widgets::button(ui, Weight::Plain, icons::SIGN_OUT, &program.say("visit_leave")).clicked() {
                        wants.push(Intent::Lay(Overlay::Leave));
                    }
                    widgets::aside(ui, &program.say("about_keys_list"));
                    let bottom = ui.min_rect().bottom();
                    more_below(ui, bottom);
                    keyed_scroll(ui);
                });
            });
            if response.should_close() {
                close(wants);
            }
        }
        Overlay::Leave => {
            let kept = visit.kept.id().is_some();
            let response = modal("leave").show(ui.ctx(), |ui| {
                ui.set_width(width.min(460.0));
                widgets::part(ui, &program.say("visit_leave"));
                ui.label(program.say(if kept { "visit_leave_kept" } else { "visit_leave_unkept" }));
                row(ui, |ui| {
                    let stay = widgets::button(ui, Weight::Main, icons::DOOR_OPEN, &program.say("visit_stay"));
                    focus_first(ui, &stay);
                    if stay.clicked() {
                        close(wants);
                    }
                    if widgets::button(ui, Weight::Plain, icons::SIGN_OUT, &program.say("visit_leave_now")).clicked() {
                        wants.push(Intent::Leave);
                    }
                });
            });
            if response.should_close() {
                close(wants);
            }
        }
    }
}

/// Arrow and page keys scroll what lies over the visit.
fn keyed_scroll(ui: &mut Ui) {
    let delta = ui.input(|input| {
        let step = 60.0 * f32::from(i8::from(input.key_pressed(Key::ArrowUp)) - i8::from(input.key_pressed(Key::ArrowDown)));
        step + 300.0 * f32::from(i8::from(input.key_pressed(Key::PageUp)) - i8::from(input.key_pressed(Key::PageDown)))
    });
    if delta != 0.0 {
        ui.scroll_with_delta(vec2(0.0, delta));
    }
}

/// Keys of the visit.
fn keys(ui: &Ui, visit: &Visit, memory: &mut Memory, wants: &mut Vec<Intent>) {
    if pressed(ui, Key::Escape) {
        wants.push(Intent::Lay(Overlay::Pause));
        return;
    }
    if pressed(ui, Key::T) {
        wants.push(Intent::Lay(Overlay::Transcript));
        return;
    }
    if !visit.is_my_turn() {
        memory.turn_since = None;
        if pressed(ui, Key::Space) {
            wants.push(Intent::Hurry);
        }
        return;
    }
    let now = ui.input(|input| input.time);
    // A turn is another one after every input, also where nothing was said in between.
    let turn = visit.kept.session().inputs().len();
    let since = memory.turn_since.filter(|(of, _)| *of == turn).map_or(now, |(_, since)| since);
    memory.turn_since = Some((turn, since));
    let my_turn_for = now - since;
    for (at, offer) in visit.offers().iter().enumerate() {
        if digit(at).is_some_and(|key| pressed(ui, key)) && offer.locked.is_none() {
            wants.push(Intent::Do(Input::Choose(offer.id.clone())));
            return;
        }
    }
    let nothing_focused = ui.memory(|memory| memory.focused().is_none());
    // A space too many that was meant to hurry does not go on to the next act, nor past the questions that wait at the end of one.
    let rest = if visit.is_between_acts() { READ_AN_ACT } else { HURRIED };
    let space = pressed(ui, Key::Space) && my_turn_for > rest;
    if visit.can_go_on() && nothing_focused && (space || pressed(ui, Key::Enter)) {
        wants.push(Intent::Do(Input::GoOn));
    }
    // K(ijken) and L(ook): whoever changes the language in mid-visit need not learn another key.
    if pressed(ui, Key::K) || pressed(ui, Key::L) {
        next_sight(ui, visit);
    }
}

/// Gives the keyboard to the next sight on the stage.
fn next_sight(ui: &Ui, visit: &Visit) {
    let sights = visit.sights();
    let focused = ui.memory(|memory| memory.focused());
    let id = |at: usize| Id::new(("sight", sights[at].0.as_str()));
    if sights.is_empty() {
        return;
    }
    let unseen = || sights.iter().position(|(_, seen)| !seen).unwrap_or(0);
    let at = (0..sights.len()).find(|at| focused == Some(id(*at))).map_or_else(unseen, |at| (at + 1) % sights.len());
    ui.memory_mut(|memory| memory.request_focus(id(at)));
}
