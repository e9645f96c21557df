"""Turns web fonts into the TrueType files of the program, the same bytes each time. Called by fonts.sh with the folder of packages and that of results."""

import re
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FONTS = {
    "fraunces": ("fraunces", 600),
    "atkinson": ("atkinson-hyperlegible-next", 400),
    "atkinson-bold": ("atkinson-hyperlegible-next", 700),
    "lexend": ("lexend", 400),
}
ICONS = Path("src/app/theme/icons.rs")


def main(packages: Path, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    for name, (package, weight) in FONTS.items():
        for part in ("latin", "latin-ext"):
            font = TTFont(packages / package / "files" / f"{package}-{part}-{weight}-normal.woff2", recalcTimestamp=False)
            font.flavor = None
            font.save(out / f"{name}-{part}.ttf")
        (out / f"{name.split('-')[0]}-LICENSE.txt").write_text((packages / package / "LICENSE").read_text())
    icons = packages / "web" / "src" / "regular"
    codes = [int(code, 16) for code in re.findall(r"\\u\{([0-9a-f]{4})\}", ICONS.read_text())]
    font = TTFont(icons / "Phosphor.ttf", recalcTimestamp=False)
    known = font.getBestCmap()
    missing = [hex(code) for code in codes if code not in known]
    if missing:
        raise SystemExit(f"{ICONS} names icons that the font has not: {missing}")
    options = subset.Options(layout_features=[], drop_tables=["GSUB", "GPOS"])
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=codes)
    cutter.subset(font)
    font.save(out / "phosphor.ttf")
    (out / "phosphor-LICENSE.txt").write_text((packages / "web" / "LICENSE").read_text())


main(Path(sys.argv[1]), Path(sys.argv[2]))
