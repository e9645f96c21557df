//! Content is embedded in the program: when it changes, the program is built anew.

fn main() {
    println!("cargo:rerun-if-changed=drills");
    println!("cargo:rerun-if-changed=scenarios");
    println!("cargo:rerun-if-changed=localization");
    println!("cargo:rerun-if-changed=language");
}
