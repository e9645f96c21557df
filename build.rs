//! Content and sounds are embedded in the program: when they change, the program is built anew.

fn main() {
    println!("cargo:rerun-if-changed=drills");
    println!("cargo:rerun-if-changed=scenarios");
    println!("cargo:rerun-if-changed=localization");
    println!("cargo:rerun-if-changed=language");
    println!("cargo:rerun-if-changed=assets/sounds");
}
