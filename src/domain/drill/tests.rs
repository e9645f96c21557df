//! Tests of the drills: `made` makes small content, `marking` and `spacing` test an answer and its consequences, `days` simulates
//! weeks and years, `running` a drill under way, `class` one with a group.

mod class;
mod days;
mod made;
mod marking;
mod running;
mod spacing;
