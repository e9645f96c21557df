//! What stands on the board before a class: blocks of lines, in letters as large as all of them fit in, in the middle of the room.

use std::sync::Arc;

use bevy_egui::egui::{
    Color32, CornerRadius, FontId, Frame, Galley, Margin, ScrollArea, Stroke, TextFormat, Ui, Vec2, text::LayoutJob, vec2,
};

use crate::app::theme::{Palette, bold, palette, widgets};

/// Letters of the largest size that stand beside each other at least, and lines of it one below the other: what is read at the back.
const ACROSS: f32 = 20.0;
const DOWN: f32 = 9.0;
/// Bounds of that size, in points.
const LARGEST: (f32, f32) = (20.0, 110.0);
/// The smallest size of anything, in points.
const SMALLEST: f32 = 17.0;
/// Each try is so much smaller than the one before.
const SMALLER: f32 = 0.94;
/// Room beside the text and above it in a frame, and its line, in points.
const INSIDE: (i8, i8) = (16, 7);
const LINE: f32 = 3.0;
/// Room for a bar to scroll by.
const BAR: f32 = 16.0;

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// What it is about: what somebody says.
    Said,
    /// Where one is, and what just happened.
    Beside,
    /// What is asked.
    Asked,
    /// What a step is called.
    Named,
    /// What there is to choose from.
    Offered,
    /// What is right of it.
    Right,
    /// What is not.
    Wrong,
    /// Why.
    Reason,
    /// What somebody says back, or what is known already.
    Faint,
    /// What the group talks about.
    Question,
}

impl Look {
    /// Its size, where the largest letters are 1.
    fn share(self) -> f32 {
        match self {
            Self::Said | Self::Question => 1.0,
            Self::Offered | Self::Right => 0.78,
            Self::Asked | Self::Beside => 0.72,
            Self::Wrong => 0.68,
            Self::Named | Self::Reason | Self::Faint => 0.56,
        }
    }

    fn is_bold(self) -> bool {
        matches!(self, Self::Asked | Self::Named | Self::Right | Self::Question)
    }

    fn ink(self, p: &Palette) -> Color32 {
        match self {
            Self::Right => p.moss,
            Self::Wrong | Self::Faint => p.faint,
            _ => p.ink,
        }
    }
}

/// A line: pieces of words, with whether they are stressed.
#[derive(Debug, Clone)]
pub struct Line {
    pieces: Vec<(String, bool)>,
    look: Look,
    announced: bool,
}

impl Line {
    /// A line of this look.
    pub fn new(look: Look, words: impl Into<String>) -> Self {
        Self { pieces: vec![(words.into(), look.is_bold())], look, announced: false }
    }

    /// With this before it, stressed.
    pub fn after(mut self, stressed: String) -> Self {
        self.pieces.insert(0, (stressed, true));
        self
    }

    /// Read out when it comes.
    pub fn announced(mut self) -> Self {
        self.announced = true;
        self
    }
}

/// What is around a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Around {
    /// Nothing.
    Nothing,
    /// As much room as a frame takes, so that it stands in line with framed ones.
    Room,
    /// A frame: it is seen without colours, and in a bright room.
    Frame,
    /// A sheet to talk about.
    Sheet,
}

/// Lines that belong together.
#[derive(Debug, Clone)]
pub struct Block {
    /// What is around them.
    pub around: Around,
    /// The lines.
    pub lines: Vec<Line>,
}

/// A block, set in letters of a size.
struct SetBlock {
    around: Around,
    lines: Vec<(Arc<Galley>, bool)>,
}

/// The board, set.
struct SetBoard {
    blocks: Vec<SetBlock>,
    /// Between lines, and between blocks.
    gaps: (f32, f32),
    extent: Vec2,
}

/// The room that what is around a block takes on all sides together.
fn taken(around: Around) -> Vec2 {
    if around == Around::Nothing {
        return Vec2::ZERO;
    }
    2.0 * (vec2(f32::from(INSIDE.0), f32::from(INSIDE.1)) + Vec2::splat(LINE))
}

/// Sets the board in letters of this size.
fn set(ui: &Ui, blocks: &[Block], size: f32, width: f32) -> SetBoard {
    let p = palette(ui);
    let gaps = (size * 0.08, size * 0.24);
    let mut extent = Vec2::ZERO;
    let mut done = Vec::new();
    for block in blocks {
        let taken = taken(block.around);
        let galleys: Vec<(Arc<Galley>, bool)> =
            block.lines.iter().map(|line| (galley(ui, p, line, size, width - taken.x), line.announced)).collect();
        let high: f32 = galleys.iter().map(|(galley, _)| galley.size().y + gaps.0).sum();
        let wide = galleys.iter().map(|(galley, _)| galley.size().x).fold(0.0, f32::max);
        extent.x = extent.x.max(wide + taken.x);
        extent.y += high + taken.y + gaps.1;
        done.push(SetBlock { around: block.around, lines: galleys });
    }
    SetBoard { blocks: done, gaps, extent }
}

fn galley(ui: &Ui, p: &Palette, line: &Line, size: f32, width: f32) -> Arc<Galley> {
    let size = (size * line.look.share()).max(SMALLEST);
    let mut job = LayoutJob::default();
    for (words, stressed) in &line.pieces {
        let font = if *stressed { bold(size) } else { FontId::proportional(size) };
        job.append(words, 0.0, TextFormat::simple(font, line.look.ink(p)));
    }
    job.wrap.max_width = width.max(60.0);
    ui.painter().layout_job(job)
}

/// Draws the board into all the room there is. What does not fit at the smallest size is scrolled to.
pub fn show(ui: &mut Ui, blocks: &[Block], keys: impl FnOnce(&Ui)) {
    let room = ui.available_size();
    let width = (room.x - BAR).max(60.0);
    let mut size = (room.x / ACROSS).min(room.y / DOWN).clamp(LARGEST.0, LARGEST.1);
    let mut board = set(ui, blocks, size, width);
    while board.extent.y > room.y && size > SMALLEST {
        size = (size * SMALLER).max(SMALLEST);
        board = set(ui, blocks, size, width);
    }
    let left = ((width - board.extent.x) / 2.0).max(0.0);
    // A little above the middle is where eyes look first.
    let above = ((room.y - board.extent.y) * 0.42).max(0.0);
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        keys(ui);
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        ui.add_space(above);
        ui.horizontal_top(|ui| {
            ui.add_space(left);
            ui.vertical(|ui| {
                ui.set_width(board.extent.x);
                for block in board.blocks {
                    draw(ui, block, board.gaps.0);
                    ui.add_space(board.gaps.1);
                }
            });
        });
    });
}

fn draw(ui: &mut Ui, block: SetBlock, gap: f32) {
    let p = palette(ui);
    let lines = |ui: &mut Ui| {
        for (galley, announced) in block.lines {
            let label = ui.label(galley);
            if announced {
                widgets::announce(ui, &label);
            }
            ui.add_space(gap);
        }
    };
    let (fill, line) = match block.around {
        Around::Nothing => return lines(ui),
        Around::Room => (Color32::TRANSPARENT, Color32::TRANSPARENT),
        Around::Frame => (p.sheet, p.moss),
        Around::Sheet => (p.sheet, p.line),
    };
    let frame = Frame::new()
        .fill(fill)
        .stroke(Stroke::new(LINE, line))
        .corner_radius(CornerRadius::same(10))
        .inner_margin(Margin::symmetric(INSIDE.0, INSIDE.1));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        lines(ui);
    });
}
