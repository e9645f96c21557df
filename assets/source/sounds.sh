#!/usr/bin/env bash
# Makes assets/sounds: every sound from sounds.py and from the named recordings, the same bytes each time. Needs python3 with numpy
# and scipy, sox, vorbis-tools, and apt-get for the recordings. The results are committed; playing and testing need none of this.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
out=$PWD/assets/sounds
# The recordings whose licence allows it, each named in assets/CREDITS.md; the package holds others that may not be used here.
package=minetest-data
mods=usr/share/games/minetest/games/minetest_game/mods
recordings=(
    doors/sounds/doors_door_open.ogg
    doors/sounds/doors_door_close.ogg
    doors/sounds/doors_steel_door_close.ogg
    doors/sounds/doors_fencegate_open.ogg
    default/sounds/default_hard_footstep.{1,2,3}.ogg
)
(
    cd "$work"
    # MINETEST_DATA names a package that is here already.
    if [ -n "${MINETEST_DATA:-}" ]; then cp "$MINETEST_DATA" .; else apt-get download --quiet "$package"; fi
    dpkg-deb -x ./*.deb package
    mkdir recorded made
    for recording in "${recordings[@]}"; do
        # The same samples every time: no dither.
        sox -D -v 0.7 "package/$mods/$recording" -r 44100 -c 1 -b 16 "recorded/$(basename "$recording" .ogg).wav"
    done
)
python=${PYTHON:-/usr/bin/python3}
"$python" assets/source/sounds.py make "$work/recorded" "$work/made"
rm -rf "$out"
mkdir -p "$out"
for made in "$work"/made/*.wav; do
    name=$(basename "$made" .wav)
    # A room's sound is soft and goes on: it may be coded more loosely than a click.
    case $name in room-*) quality=0 ;; *) quality=2 ;; esac
    oggenc --quiet --quality "$quality" --serial 1 --output "$out/$name.ogg" "$made"
    oggdec --quiet --output "$work/$name.wav" "$out/$name.ogg"
done
"$python" assets/source/sounds.py test "$work" "$out"
