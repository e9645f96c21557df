//! The places of the stage: what stands where, who stands where, from where one looks, and where each sight is.

mod baby;
mod bench;
mod desk;
mod doors;
mod family_room;
mod fatma_room;
mod frans;
mod frans_hall;
mod frans_street;
mod fronts;
mod furniture;
mod gallery;
mod hall;
mod idrissi_room;
mod inside;
mod kees_door;
mod kees_kitchen;
mod kitchen;
mod landing;
mod living_room;
mod meeting;
mod noor_door;
mod rademaker_kitchen;
mod sights;
mod stairs;
mod studio;
mod tableware;
mod things;
mod upper_gallery;
mod victor_landing;
mod victor_stairs;
mod walls;

use bevy::prelude::*;

pub use inside::has_other_side;

use self::{desk::Receiver, kees_kitchen::Post, stairs::Below, victor_stairs::Moment};
use super::{material::Air, shapes::Shape};

/// Eye height of somebody who stands, in metres.
const STANDING: f32 = 1.6;
/// Eye height of somebody who sits, in metres.
const SEATED: f32 = 1.2;

/// From where one looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct View {
    /// The eye, in metres.
    pub eye: Vec3,
    /// What is in the middle of the picture.
    pub target: Vec3,
    /// Half of what must be seen at the target's distance, across and up, in metres, whatever form the picture has.
    pub keep: Vec2,
}

/// Where somebody is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mark {
    /// The floor under them.
    pub at: Vec3,
    /// Where the body faces, in radians around y; 0 is toward +z.
    pub yaw: f32,
    /// Whether they sit; the seat is 0.46 m high.
    pub seated: bool,
}

impl Mark {
    const fn standing(x: f32, y: f32, z: f32, yaw: f32) -> Self {
        Self { at: Vec3::new(x, y, z), yaw, seated: false }
    }

    const fn sitting(x: f32, z: f32, yaw: f32) -> Self {
        Self { at: Vec3::new(x, 0.0, z), yaw, seated: true }
    }
}

/// A door that moves.
#[derive(Debug, Clone)]
pub struct Doorway {
    /// The foot of the hinge. The leaf goes from here along +x before it is turned.
    pub hinge: Vec3,
    /// Where the closed leaf points, in radians around y; 0 is +x.
    pub yaw: f32,
    /// Width and height of the leaf, in metres.
    pub size: Vec2,
    /// 1: opens away from who looks along -z; -1: toward them.
    pub swing: f32,
    /// Height of the chain, in metres; none where there is no chain.
    pub chain: Option<f32>,
    /// The flap of its letter slot; none where there is no slot.
    pub slot: Option<Slot>,
    /// The leaf, drawn from its hinge at the origin.
    pub leaf: Shape,
    /// Where the resident is while the door is on its chain, and while it is ajar.
    pub peeking: [Mark; 2],
}

/// The flap of a letter slot.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Slot {
    /// The middle of the edge it hangs from, in metres from the leaf's hinge.
    pub at: Vec3,
    /// How far it stands open by itself, in radians: what sticks out of it holds it up.
    pub rest: f32,
}

/// A spot where a sight can be, with the words its id may contain.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Anchor {
    /// Dutch and English words with a bar between them; none for a spot that takes what fits nowhere else.
    pub words: &'static str,
    /// Where it is, in metres.
    pub at: Vec3,
}

/// An anchor in short.
const fn spot(words: &'static str, x: f32, y: f32, z: f32) -> Anchor {
    Anchor { words, at: Vec3::new(x, y, z) }
}

/// A place, ready to be shown.
#[derive(Debug, Clone)]
pub struct Place {
    /// From where one looks.
    pub view: View,
    /// Its light and air.
    pub air: Air,
    /// What stands there.
    pub shapes: Vec<Shape>,
    /// Where the first, the second and the third person are.
    pub marks: [Mark; 3],
    /// Its door, if it has one that moves.
    pub door: Option<Doorway>,
    /// Where sights are.
    pub anchors: Vec<Anchor>,
}

/// All places by their ids.
pub const PLACES: [&str; 68] = [
    "gallery",
    "kees-door",
    "gallery-up",
    "rademaker-rail",
    "hall",
    "living-room",
    "living-room-night",
    "kitchen",
    "kitchen-box",
    "kitchen-open",
    "kitchen-card",
    "rademaker-kitchen",
    "rademaker-kitchen-late",
    "street-door",
    "open-street-door",
    "frans-street-door",
    "stairwell",
    "stairwell-bucket",
    "stairwell-dark",
    "stairwell-first",
    "stairwell-second",
    "szabo-stairs",
    "frans-stairs",
    "frans-stairs-dark",
    "frans-stairs-bag",
    "landing",
    "landing-step",
    "plain-landing",
    "szabo-door",
    "bench",
    "plain-bench",
    "kees-bench",
    "street",
    "frans-street-lamp",
    "frans-street-open",
    "frans-street-cord",
    "frans-street-cord-bare",
    "desk",
    "phone",
    "night-phone",
    "team-room",
    "meeting",
    "office",
    "frans-door",
    "frans-door-lit",
    "frans-door-lit-moved",
    "frans-door-dark-free",
    "frans-door-free",
    "frans-hall",
    "frans-hall-lit",
    "frans-hall-lit-moved",
    "frans-hall-dark-free",
    "frans-hall-free",
    "frans-room",
    "frans-room-coffee",
    "frans-room-letter",
    "frans-room-coffee-letter",
    "frans-room-phone",
    "frans-room-coffee-phone",
    "frans-room-coffee-letter-phone",
    "frans-room-jan",
    "frans-room-jan-coffee",
    "studio",
    "family-room",
    "fatma-room",
    "idrissi-room",
    "noor-door",
    "church",
];

/// Before the id of a place: seen by the resident, from the other side.
pub const OTHER_SIDE: &str = "inside:";
/// The plain room, to look somebody up and down.
pub const PORTRAIT: &str = "portrait";
/// The plain room, to look somebody who sits in the face.
pub const FACES: &str = "faces";

/// Builds the place of this id; none when the id is unknown.
#[must_use]
pub fn build(id: &str) -> Option<Place> {
    if let Some(place) = id.strip_prefix(OTHER_SIDE) {
        return inside::build(place, build(place)?.air);
    }
    Some(match id {
        "gallery" => gallery::ground_floor(),
        "kees-door" => kees_door::kees_door(),
        "gallery-up" => upper_gallery::upper_floor(),
        "rademaker-rail" => upper_gallery::rail(),
        "hall" => hall::build(),
        "living-room" => living_room::build(),
        "living-room-night" => living_room::night(),
        "kitchen" => kees_kitchen::build(Post::Away),
        "kitchen-box" => kees_kitchen::build(Post::Shut),
        "kitchen-open" => kees_kitchen::build(Post::Open),
        "kitchen-card" => kees_kitchen::build(Post::Card),
        "rademaker-kitchen" => rademaker_kitchen::build(false),
        "rademaker-kitchen-late" => rademaker_kitchen::build(true),
        "street-door" => doors::street_door(),
        "open-street-door" => doors::open_street_door(),
        "frans-street-door" => doors::frans_street_door(),
        "stairwell" => victor_stairs::build(Moment::Foot),
        "stairwell-bucket" => victor_stairs::build(Moment::Bucket),
        "stairwell-dark" => victor_stairs::build(Moment::Dark),
        "stairwell-first" => victor_stairs::build(Moment::First),
        "stairwell-second" => victor_stairs::build(Moment::Second),
        "szabo-stairs" => stairs::szabo_stairs(),
        "frans-stairs" => stairs::frans_stairs(Below::Lit),
        "frans-stairs-dark" => stairs::frans_stairs(Below::Dark),
        "frans-stairs-bag" => stairs::frans_stairs(Below::Bag),
        "landing" => victor_landing::landing(),
        "landing-step" => victor_landing::step(),
        "plain-landing" => landing::plain_landing(),
        "szabo-door" => landing::szabo_door(),
        "bench" => bench::bench(),
        "plain-bench" => bench::plain_bench(),
        "kees-bench" => bench::kees_bench(),
        "desk" => desk::build(Receiver::Down),
        "phone" => desk::build(Receiver::Up),
        "night-phone" => desk::night_phone(),
        "team-room" | "office" => meeting::team_room(),
        "meeting" => meeting::meeting(),
        "church" => meeting::church(),
        "studio" => studio::build(),
        "family-room" => family_room::build(),
        "fatma-room" => fatma_room::build(),
        "idrissi-room" => idrissi_room::build(),
        "noor-door" => noor_door::build(),
        PORTRAIT => Place {
            view: View { eye: Vec3::new(0.0, 1.3, 2.3), target: Vec3::new(0.0, 0.92, -0.8), keep: Vec2::new(0.5, 1.06) },
            ..plain_room()
        },
        FACES => Place {
            view: View { eye: Vec3::new(0.0, 1.3, 0.9), target: Vec3::new(0.0, 1.19, -0.8), keep: Vec2::splat(0.36) },
            marks: [Mark::sitting(0.0, -0.8, 0.0), Mark::standing(-0.8, 0.0, -1.0, 0.2), Mark::standing(0.8, 0.0, -0.3, -0.3)],
            ..plain_room()
        },
        // The states of his street, his door, his hall and his room.
        _ => return frans_street::build(id).or_else(|| frans_hall::build(id)).or_else(|| frans::build(id)),
    })
}

/// A plain room for a place that nobody has drawn yet.
#[must_use]
pub fn plain_room() -> Place {
    meeting::plain_room()
}

#[cfg(test)]
impl Place {
    /// How many triangles are drawn, without people.
    #[must_use]
    pub fn triangles(&self) -> usize {
        self.shapes.iter().chain(self.door.iter().map(|door| &door.leaf)).map(Shape::triangles).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::{super::camera, *};
    use crate::app::program::rooms::room_of;

    /// A room and all of its states.
    fn states(room: &str) -> impl Iterator<Item = &'static str> {
        PLACES.into_iter().filter(move |id| room_of(id) == room)
    }

    fn ids(list: &str) -> Vec<String> {
        list.split(' ').map(str::to_owned).collect()
    }

    fn assert_own_spots(place: &str, list: &str) {
        let shown = build(place).expect("a known place");
        let ids = ids(list);
        for id in &ids {
            assert!(shown.anchor_for(id).is_some(), "{place}: nothing for {id}");
        }
        let spots = shown.spots(&ids);
        for (i, (id, at)) in spots.iter().enumerate() {
            assert_eq!(Some(*at), shown.anchor_for(id).map(|anchor| anchor.at), "{place}: {id} was sent elsewhere");
            for (other, there) in &spots[..i] {
                assert!(at.distance(*there) > 0.05, "{place}: {id} and {other} stand in the same spot");
            }
        }
    }

    #[test]
    fn every_known_sight_finds_its_own_anchor() {
        assert_own_spots("gallery", "naambordje sticker hondenneus buurraam steelpan telefoon klok");
        assert_own_spots("kees-door", "gordijn brievenbus naamplaat spatlap buren");
        for place in ["gallery-up", "rademaker-rail"] {
            assert_own_spots(place, "deurbriefje zebrapad klapstoel handbel");
        }
        for place in ["rademaker-kitchen", "rademaker-kitchen-late"] {
            assert_own_spots(place, "schoolklok ruitjesschrift zebrapad");
        }
        assert_own_spots("hall", "telefoon klok kapstok spiegel foto paraplubak");
        assert_own_spots("hall", "kapstok kalender peertje koekoek keukendeur");
        assert_own_spots("living-room", "leren-stoel ansichten bakje weekdoos galerijraam");
        for place in ["kitchen", "kitchen-box", "kitchen-open", "kitchen-card"] {
            assert_own_spots(place, "wagentje mokken kast gordijn-binnen");
        }
        assert_own_spots("street-door", "naampaneel troffel brief-achter-glas kinderfietsen");
        assert_own_spots("open-street-door", "naambordjes bellenbord brievenbus");
        assert_own_spots("frans-street-door", "belplaat pizzadozen");
        for place in ["stairwell", "stairwell-bucket", "stairwell-dark", "stairwell-first", "stairwell-second"] {
            assert_own_spots(place, "emmer-aan-touw vlek lichtknop fietsen-op-rij buurdeur");
        }
        assert_own_spots("szabo-stairs", "kartonnetje trapgat");
        for place in ["landing", "landing-step"] {
            assert_own_spots(place, "in-de-kier ladder bovenraam map tekenkoker");
        }
        assert_own_spots("plain-landing", "kier naambordje");
        assert_own_spots("szabo-door", "piano stemvork envelop");
        for place in states("frans-door") {
            assert_own_spots(place, "voordeur ganglamp pizzadozen");
        }
        assert_own_spots("bench", "gevel peukenblik zijn-handen");
        assert_own_spots("plain-bench", "gevel handen fiets");
        for place in ["frans-stairs", "frans-stairs-dark", "frans-stairs-bag"] {
            assert_own_spots(place, "pizzadozen brievenbus buurdeur lichtknop");
        }
        assert_own_spots("kees-bench", "parkeervak sleutels flat");
        assert_own_spots("desk", "mapje chrysanten plattegrond");
        assert_own_spots("phone", "briefje map kantoorraam");
        assert_own_spots("night-phone", "wekker jas");
        assert_own_spots("team-room", "mapdik kalender");
        assert_own_spots("office", "postvak codehand");
        assert_own_spots("meeting", "flap");
        for place in states("street") {
            assert_own_spots(place, "gevel");
        }
        for place in states("frans-hall") {
            assert_own_spots(place, "ganglamp");
            assert_own_spots(place, "dozen lampje kapstok post");
        }
        for place in states("frans-room") {
            assert_own_spots(place, "boom foto gordijnen melkpakken stoel");
            assert_own_spots(place, "boom-weer trommel");
            assert_own_spots(place, "lijstje-nummers telefoon");
            assert_own_spots(place, "kerstboom foto gordijnen envelop pufje kopjes");
        }
        assert_own_spots("living-room-night", "leren-stoel ansichten kopjes klok raam lamp hond");
        assert_own_spots("studio", "milan bedje flesjes groeimeter magnetron kinderwagen oefenhoofd fotos");
        assert_own_spots("studio", "slaapbank telefoon luiers speelkleed rolgordijn lamp");
        assert_own_spots("family-room", "beurtenbord soeppan step fietsonderdelen tekeningen tassen koorfoto mappen");
        assert_own_spots("family-room", "wasrek gereedschap kommen bal raam");
        assert_own_spots("fatma-room", "borduurwerk sleutels planten tekening theeglazen paprika schoolbrief brood");
        assert_own_spots("fatma-room", "naaimand tapijt oog bank raam");
        assert_own_spots("idrissi-room", "theeblad kalligrafie balustrade trapdeur lasmasker gereedschapskist foto dadels");
        assert_own_spots("idrissi-room", "gebedssnoer poef kussens schoenen klok brief");
        assert_own_spots("noor-door", "klarinetkoffer weekschema apotheektas slaapkamerraam fietsje bal rolstoel kier");
        assert_own_spots("living-room", "stoel-van-hem kopjes fotos klok verjaardagskalender hondenmand raam televisie lamp");
        assert_own_spots("kitchen", "post stoel gordijn koffie koelkast pillendoos");
        assert_own_spots("street-door", "bellenpaneel naamplaatje intercom glas regen");
        assert_own_spots("stairwell", "brievenbussen troffel tl-buis raam leuning fietsen");
        assert_own_spots("landing", "lekplek emmer raam mat tekening");
        assert_own_spots("desk", "dossier telefoon mok lamp raam prikbord");
    }

    #[test]
    fn a_sight_nobody_foresaw_gets_a_free_spot_that_stays() {
        for id in PLACES {
            let place = build(id).expect("a known place");
            let strange = ids("qwerty zxcvb");
            let spots = place.spots(&strange);
            assert_eq!(spots, place.spots(&strange));
            assert!(spots[0].1.distance(spots[1].1) > 0.05, "{id}");
        }
    }

    #[test]
    fn every_place_is_built_and_light_enough_for_a_software_renderer() {
        for id in PLACES {
            let place = build(id).expect("a known place");
            let triangles = place.triangles();
            assert!((500..40_000).contains(&triangles), "{id} has {triangles} triangles");
            assert!(place.shapes.iter().all(Shape::is_finite), "{id} has a number that is none");
            assert!(place.view.eye.distance(place.view.target) > 0.5, "{id}");
            assert!(place.anchors.iter().any(|anchor| anchor.words.is_empty()), "{id} has no free spot");
        }
        assert!(build("nowhere").is_none());
        assert!(!plain_room().shapes.is_empty());
    }

    #[test]
    fn the_resident_sees_who_came_from_the_other_side_of_a_place() {
        for id in PLACES {
            let seen = build(&format!("{OTHER_SIDE}{id}"));
            assert_eq!(seen.is_some(), has_other_side(id), "{id}");
            if let Some(place) = seen {
                let you = place.marks[0];
                assert!((you.at.with_y(1.2) - place.view.eye).dot(place.view.target - place.view.eye) > 0.0, "{id}");
                assert!((500..40_000).contains(&place.triangles()), "{id}: {}", place.triangles());
            }
        }
    }

    #[test]
    fn a_bulb_and_a_row_of_boxes_change_his_hall_at_one_glance() {
        let [dark, lit, moved, free] = ["frans-hall", "frans-hall-lit", "frans-hall-lit-moved", "frans-hall-free"]
            .map(|id| build(id).expect("a known place"));
        let light = |place: &Place| place.air.warm.element_sum();
        assert!([&lit, &moved, &free].into_iter().all(|place| light(place) > 1.5 * light(&dark)));
        assert_eq!(dark.triangles(), lit.triangles(), "a bulb moves no box");
        assert!(lit.triangles() > moved.triangles() + 2000 && moved.triangles() > free.triangles() + 4000, "a row is gone");
        // Who comes along is nearer to us than he is.
        assert!(dark.marks[1].at.z > dark.marks[0].at.z + 1.0);
    }

    #[test]
    fn whoever_comes_down_to_the_hall_below_is_on_the_stairs() {
        for id in ["frans-stairs", "frans-stairs-dark", "frans-stairs-bag"] {
            let marks = build(id).expect("a known place").marks;
            assert!(marks[1].at.y < 0.01 && marks[2].at.y > 1.0, "{id}");
        }
    }

    #[test]
    fn three_people_stand_within_the_picture() {
        for id in PLACES {
            let place = build(id).expect("a known place");
            // The picture beside the words of a visit, and a sheet's.
            for aspect in [1.03, 1.6] {
                for (slot, mark) in place.marks.iter().enumerate() {
                    let eyes = mark.at + Vec3::Y * if mark.seated { 1.22 } else { 1.56 };
                    let at = camera::fraction(&place.view, aspect, eyes);
                    let inside = at.x > 0.05 && at.x < 0.95 && at.y > 0.05 && at.y < 0.95;
                    assert!(inside, "{id}: the face of person {slot} is at {at}, in a picture {aspect} times as wide as high");
                }
            }
        }
    }

    #[test]
    fn sights_are_before_the_eye() {
        for id in PLACES {
            let place = build(id).expect("a known place");
            let forward = (place.view.target - place.view.eye).normalize();
            for anchor in &place.anchors {
                assert!((anchor.at - place.view.eye).dot(forward) > 0.2, "{id}: {} is behind the eye", anchor.words);
            }
        }
    }
}
