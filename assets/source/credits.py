"""Writes assets/CREDITS.md from credits.tsv (what, by, licence), and stops when a file that ships is credited nowhere or a licence is missing."""

import fnmatch
import re
import sys
from pathlib import Path

ASSETS = Path("assets")
# What the text of a licence must say for its name.
TELLS = {"OFL 1.1": "SIL Open Font License", "MIT": "MIT License"}
HEAD = "# Credits and licences\n\n| what | by | licence |\n|---|---|---|\n"
FOOT = """
Everything here is made again by `assets/source/build.sh`: the sounds by `sounds.sh`, the typefaces and icons by `fonts.sh`, this file by `credits.py`
from `credits.tsv`. The licences of typefaces and icons lie beside them. People, places and things on the stage are code: no model ships. The licences of
the Rust libraries are those that `deny.toml` allows; `cargo deny list` names them one by one.
"""


def main() -> None:
    rows = [line.split("\t") for line in (ASSETS / "source" / "credits.tsv").read_text().splitlines() if line.strip()]
    credited = []
    for what, by, licence in rows:
        for pattern in re.findall(r"`(assets/[^`]+)`", what):
            credited.append(pattern)
            if licence in TELLS:
                family = re.match(r"assets/fonts/([a-z]+)", pattern).group(1)
                text = " ".join((ASSETS / "fonts" / f"{family}-LICENSE.txt").read_text().split())
                if TELLS[licence].lower() not in text.lower():
                    sys.exit(f"{family}-LICENSE.txt does not read like {licence}")
    files = [path for path in ASSETS.rglob("*") if path.is_file() and path.parts[1] not in ("source", "CREDITS.md")]
    bare = [str(path) for path in files if not any(fnmatch.fnmatch(str(path), p) or str(path).startswith(p + "/") for p in credited) and "LICENSE" not in path.name]
    if bare:
        sys.exit(f"nobody is credited for {', '.join(bare)}")
    table = "".join(f"| {' | '.join(row)} |\n" for row in rows)
    (ASSETS / "CREDITS.md").write_text(HEAD + table + FOOT)
    print(f"{len(files)} files, {len(rows)} credits")


main()
