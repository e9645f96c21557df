#!/usr/bin/env bash
# Makes assets/fonts from the named packages: TrueType from their web fonts, and of the icons only those that the program uses.
# Needs npm, and python3 with fonttools and brotli. The results are committed; playing and testing need none of this.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
out=$PWD/assets/fonts
(
    cd "$work"
    for package in @fontsource/fraunces@5.3.0 @fontsource/atkinson-hyperlegible-next@5.3.0 @fontsource/lexend@5.3.0 \
        @phosphor-icons/web@2.1.2; do
        mkdir -p "$(basename "${package%@*}")"
        tar xzf "$(npm pack --silent "$package")" -C "$(basename "${package%@*}")" --strip-components=1
    done
)
python3 assets/source/fonts.py "$work" "$out"
