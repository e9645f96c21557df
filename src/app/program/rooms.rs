//! Which places are states of one room: a box on the same table, the same stairs with the light out. Nobody walks from one to the other.

/// The states of rooms that have more than one, each with the room's own id.
const STATES: [(&str, &str); 30] = [
    ("frans-door-lit", "frans-door"),
    ("frans-door-lit-moved", "frans-door"),
    ("frans-door-dark-free", "frans-door"),
    ("frans-door-free", "frans-door"),
    ("frans-hall-lit", "frans-hall"),
    ("frans-hall-lit-moved", "frans-hall"),
    ("frans-hall-dark-free", "frans-hall"),
    ("frans-hall-free", "frans-hall"),
    ("frans-room-coffee", "frans-room"),
    ("frans-room-letter", "frans-room"),
    ("frans-room-coffee-letter", "frans-room"),
    ("frans-room-phone", "frans-room"),
    ("frans-room-coffee-phone", "frans-room"),
    ("frans-room-coffee-letter-phone", "frans-room"),
    ("frans-room-jan", "frans-room"),
    ("frans-room-jan-coffee", "frans-room"),
    ("frans-stairs-dark", "frans-stairs"),
    ("frans-stairs-bag", "frans-stairs"),
    ("frans-street-lamp", "street"),
    ("frans-street-open", "street"),
    ("frans-street-cord", "street"),
    ("frans-street-cord-bare", "street"),
    ("kitchen-box", "kitchen"),
    ("kitchen-open", "kitchen"),
    ("kitchen-card", "kitchen"),
    ("landing-step", "landing"),
    ("living-room-night", "living-room"),
    ("rademaker-kitchen-late", "rademaker-kitchen"),
    ("stairwell-bucket", "stairwell"),
    ("stairwell-dark", "stairwell"),
];

/// The room that a place is a state of; itself when it is one of its own.
#[must_use]
pub fn room_of(place: &str) -> &str {
    STATES.iter().find(|(state, _)| *state == place).map_or(place, |(_, room)| room)
}

/// Whether the resident of this place is some floors up: seen small, and heard through the stairwell.
#[must_use]
pub fn is_far_up(place: &str) -> bool {
    matches!(room_of(place), "stairwell" | "stairwell-first" | "stairwell-second")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::stage::places::build;

    #[test]
    fn every_state_and_its_room_can_be_drawn() {
        for (state, room) in STATES {
            assert!(build(state).is_some(), "{state}");
            assert!(build(room).is_some(), "{room}");
            assert_eq!(room_of(state), room);
            assert_eq!(room_of(room), room);
        }
    }
}
