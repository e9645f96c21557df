//! The sounds of the program: their names, which of them are told to who cannot hear them, and which room each place has.

use super::rooms::room_of;

/// Something that is heard once, or the sound of a room, which goes on.
macro_rules! sounds {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)*) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[doc = "A sound of the program: one file in `assets/sounds`."]
        pub enum Sound { $($(#[$doc])* $variant,)* }

        impl Sound {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The name of its file, without the ending; also of its texts, after `sound_`.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }
        }
    };
}

sounds! {
    /// A ding-dong, in the same room.
    Bell = "bell",
    /// The same behind a door.
    BellBehind = "bell-behind",
    /// A short bell that buzzes.
    Buzz = "buzz",
    /// The call tone of an intercom.
    Call = "call",
    /// An intercom's channel opens.
    CrackleOpen = "crackle-open",
    /// It closes.
    CrackleClose = "crackle-close",
    /// A street door is opened from above.
    Opener = "opener",
    /// A lock turns.
    Lock = "lock",
    /// A chain is put on.
    ChainOn = "chain-on",
    /// It is taken off.
    ChainOff = "chain-off",
    /// A door opens.
    DoorOpen = "door-open",
    /// A door is closed softly.
    DoorClose = "door-close",
    /// A door is slammed.
    DoorSlam = "door-slam",
    /// The heavy door of a block falls shut.
    StreetDoor = "street-door",
    /// The flap of a letter slot.
    Slot = "slot",
    /// A soft knock on a door.
    KnockSoft = "knock-soft",
    /// A firm one.
    KnockFirm = "knock-firm",
    /// Two taps on a window.
    Tap = "tap",
    /// A cup on its saucer.
    Cup = "cup",
    /// A chair that is moved.
    Chair = "chair",
    /// A telephone that rings at the other end.
    PhoneRing = "phone-ring",
    /// The other end hangs up.
    PhoneHangUp = "phone-hang-up",
    /// A telephone that trembles in a pocket.
    PhoneBuzz = "phone-buzz",
    /// Paper, an envelope.
    Paper = "paper",
    /// Steps on stone.
    WalkStone1 = "walk-stone-1",
    /// Other steps on stone.
    WalkStone2 = "walk-stone-2",
    /// Yet others.
    WalkStone3 = "walk-stone-3",
    /// Steps indoors.
    WalkWood1 = "walk-wood-1",
    /// Other steps indoors.
    WalkWood2 = "walk-wood-2",
    /// Slippers behind a door.
    Shuffle = "shuffle",
    /// A sigh.
    Sigh = "sigh",
    /// Short breath.
    Breath = "breath",
    /// Short breath on a line.
    BreathLine = "breath-line",
    /// A cough.
    Cough = "cough",
    /// A cough behind a door.
    CoughBehind = "cough-behind",
    /// A small dog behind a door.
    DogBehind = "dog-behind",
    /// A dog's paws on a floor.
    DogNails = "dog-nails",
    /// A gallery in the rain.
    RoomGallery = "room-gallery",
    /// A stairwell.
    RoomStairwell = "room-stairwell",
    /// A street.
    RoomStreet = "room-street",
    /// A hall with a clock.
    RoomHall = "room-hall",
    /// A living room with a clock, and next door's television.
    RoomLiving = "room-living",
    /// A kitchen with its fridge.
    RoomKitchen = "room-kitchen",
    /// Frans's room.
    RoomFrans = "room-frans",
    /// An office.
    RoomDesk = "room-desk",
    /// A telephone line.
    RoomPhone = "room-phone",
}

impl Sound {
    /// The key of the words in which it is told: for a room, what is heard there in a silence.
    #[must_use]
    pub fn caption(self) -> String {
        format!("sound_{}", self.name())
    }

    /// Whether it says something about what happens, so that who does not hear it must read it. Steps and cups do not.
    #[must_use]
    pub fn matters(self) -> bool {
        !matches!(
            self,
            Self::Cup
                | Self::Chair
                | Self::Paper
                | Self::Breath
                | Self::BreathLine
                | Self::CrackleClose
                | Self::WalkStone1
                | Self::WalkStone2
                | Self::WalkStone3
                | Self::WalkWood1
                | Self::WalkWood2
        ) && !self.is_room()
    }

    /// Whether it is the sound of a room, which goes on for as long as one is there.
    #[must_use]
    pub fn is_room(self) -> bool {
        self.name().starts_with("room-")
    }
}

/// What is heard at a place for as long as one is there; nothing at a place that nobody knows.
#[must_use]
pub fn room(place: &str) -> Option<Sound> {
    Some(match room_of(place) {
        "gallery" | "kees-door" | "gallery-up" | "rademaker-rail" | "noor-door" => Sound::RoomGallery,
        place if is_on_stairs(place) => Sound::RoomStairwell,
        "street-door" | "open-street-door" | "frans-street-door" | "street" => Sound::RoomStreet,
        "bench" | "plain-bench" | "kees-bench" => Sound::RoomStreet,
        "hall" => Sound::RoomHall,
        "living-room" | "living-room-night" | "idrissi-room" => Sound::RoomLiving,
        "kitchen" | "rademaker-kitchen" | "studio" => Sound::RoomKitchen,
        "frans-hall" | "frans-room" => Sound::RoomFrans,
        "desk" | "team-room" | "meeting" | "office" => Sound::RoomDesk,
        "phone" | "night-phone" => Sound::RoomPhone,
        _ => return None,
    })
}

/// The floor that one walks on at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Floor {
    /// Stone, and outside.
    Stone,
    /// Wood or linoleum.
    Wood,
    /// One sits there, or comes by telephone.
    None,
}

/// What one walks on at a place.
#[must_use]
pub fn floor(place: &str) -> Floor {
    match room_of(place) {
        "church" => Floor::Stone,
        "hall" | "living-room" | "kitchen" | "rademaker-kitchen" | "frans-hall" | "frans-room" => Floor::Wood,
        "living-room-night" | "studio" | "family-room" | "fatma-room" | "idrissi-room" => Floor::Wood,
        place if is_outside(place) || is_on_stairs(place) => Floor::Stone,
        _ => Floor::None,
    }
}

/// Whether one talks to the resident through an intercom there.
#[must_use]
pub fn is_intercom(place: &str) -> bool {
    matches!(place, "street-door" | "frans-street-door")
}

/// Whether one telephones with the resident there.
#[must_use]
pub fn is_phone(place: &str) -> bool {
    matches!(place, "phone" | "night-phone")
}

/// Whether one is at work there, among colleagues.
#[must_use]
pub fn is_at_work(place: &str) -> bool {
    matches!(room_of(place), "desk" | "office" | "team-room" | "meeting")
}

/// Whether one stands outside a dwelling there, so that what happens behind a closed door is muffled.
#[must_use]
pub fn is_outside(place: &str) -> bool {
    let place = room_of(place);
    let gallery = matches!(place, "gallery" | "kees-door" | "gallery-up" | "rademaker-rail" | "noor-door");
    let street = matches!(place, "street-door" | "open-street-door" | "frans-street-door" | "street");
    gallery || street || matches!(place, "landing" | "plain-landing" | "szabo-door" | "frans-door")
}

/// Whether one is in the stairs of a block there, or on a landing.
#[must_use]
pub fn is_on_stairs(place: &str) -> bool {
    let stairs = matches!(room_of(place), "stairwell" | "stairwell-first" | "stairwell-second" | "szabo-stairs" | "frans-stairs");
    stairs || matches!(room_of(place), "landing" | "plain-landing" | "szabo-door" | "frans-door")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_rooms_are_heard_at_places() {
        let places = crate::app::stage::places::PLACES;
        let rooms: Vec<Sound> = places.into_iter().filter_map(room).collect();
        assert!(rooms.len() >= 18 && rooms.iter().all(|sound| sound.is_room()), "{rooms:?}");
        let heard = |sound: &Sound| rooms.contains(sound);
        assert!(Sound::ALL.iter().filter(|sound| sound.is_room()).all(heard), "a room that is at no place");
    }

    #[test]
    fn a_bell_is_told_and_a_cup_is_not() {
        assert!(Sound::BellBehind.matters() && Sound::ChainOn.matters() && Sound::DogBehind.matters());
        assert!(!Sound::Cup.matters() && !Sound::WalkWood1.matters() && !Sound::RoomHall.matters());
    }
}
