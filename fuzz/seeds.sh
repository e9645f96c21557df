#!/usr/bin/env bash
# Fills seeds/{ron,play,ftl,drill,utterance} with the files of the gallery and of what ships, and makes the folders for what the fuzzer finds.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

# Makes the folders of a target, empties its seeds.
fresh() {
    rm -rf "seeds/$1"
    mkdir -p "seeds/$1" "corpus/$1"
}

# Copies the files of the repository that are named on standard input, NUL between them, to the seeds of a target.
copy_to() {
    while IFS= read -r -d '' path; do
        cp "../$path" "seeds/$1/${path//\//_}"
    done
}

told() {
    count=$(find "seeds/$1" -type f | wc -l)
    echo "seeds/$1: $((count)) files"
    if [ "$count" -eq 0 ]; then
        echo "nothing was found for $1: is this the repository?" >&2
        exit 1
    fi
}

for kind in ron play ftl; do
    fresh "$kind"
    # The texts of what ships lie in localization, beside scenarios.
    (cd .. && find tests/invalid scenarios localization -type f -name "*.$kind" -print0) | copy_to "$kind"
    told "$kind"
done

fresh drill
(cd .. && find drills tests/invalid/*/drills localization/nl/drills -type f \( -name "*.ron" -o -name "*.ftl" \) -print0) | copy_to drill
told drill

fresh utterance
(cd .. && find language tests/invalid/*/language -type f -name "*.ron" -print0) | copy_to utterance
# The sentences of the sets that may be looked at, one file each.
for set in ../tests/utterances/*-dev.jsonl ../tests/utterances/*-dev2.jsonl; do
    sed -n 's/^{"text": "\(.*\)", "labels": .*$/\1/p' "$set" | split -l 1 -a 4 - "seeds/utterance/$(basename "$set" .jsonl)-"
done
told utterance
