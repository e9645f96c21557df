#!/usr/bin/env bash
# Fills seeds/{ron,play,ftl} with the files of the gallery and of what ships, and makes the folders for what the fuzzer finds.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

for kind in ron play ftl; do
    rm -rf "seeds/$kind"
    mkdir -p "seeds/$kind" "corpus/$kind"
    # The texts of what ships lie in localization, beside scenarios.
    (cd .. && find tests/invalid scenarios localization -type f -name "*.$kind" -print0) |
        while IFS= read -r -d '' path; do
            cp "../$path" "seeds/$kind/${path//\//_}"
        done
    count=$(find "seeds/$kind" -type f | wc -l)
    echo "seeds/$kind: $((count)) files"
    if [ "$count" -eq 0 ]; then
        echo "no *.$kind was found: is this the repository?" >&2
        exit 1
    fi
done
