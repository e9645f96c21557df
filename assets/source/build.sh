#!/usr/bin/env bash
# Makes everything in assets again, from scripts and named packages: typefaces and icons, sounds, and last the credits, which fail when a file
# is credited nowhere. What fonts.sh and sounds.sh need is told in them. The results are committed; playing and testing need none of this.
set -euo pipefail
here=$(dirname "${BASH_SOURCE[0]}")
"$here/fonts.sh"
"$here/sounds.sh"
cd "$here/../.."
python3 assets/source/credits.py
