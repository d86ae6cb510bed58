#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Recentre authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the program's two families from Debian's fonts-inter and fonts-ebgaramond.

Qt 6.4 can't switch OpenType features on, Inter's digits are proportional by default and EB Garamond's are old-style. So the
digits of a feature become the font's own digits, under a family name of ours (both fonts are under the OFL, which asks for
another name when a font is changed). Usage: makefonts.py TARGET_FOLDER
"""
import os
import sys

from fontTools.ttLib import TTFont

PLACES = ("/usr/share/fonts/opentype", "/usr/share/fonts/truetype")
INTER = {"Regular": 400, "Medium": 500, "SemiBold": 600}


def find(*names):
    """The first file with one of these names below Debian's font folders, or None."""
    for place in PLACES:
        for folder, _, files in sorted(os.walk(place)):
            for name in names:
                if name in files:
                    return os.path.join(folder, name)
    return None


def open_inter(style, weight):
    """Inter in one weight: the static file where the package has one, else an instance of the variable font."""
    static = find(f"Inter-{style}.otf", f"Inter-{style}.ttf")
    if static:
        return TTFont(static)
    variable = find("InterVariable.ttf", "Inter.var.ttf", "Inter-roman.var.ttf", "InterVariable.otf")
    if not variable:
        sys.exit(f"makefonts: Inter {style} not found: install fonts-inter")
    from fontTools.varLib import instancer
    font = TTFont(variable)
    wanted = {"wght": weight, "opsz": 14, "slnt": 0}
    return instancer.instantiateVariableFont(font, {a.axisTag: wanted[a.axisTag] for a in font["fvar"].axes})


def digits_of(font, feature):
    """Glyph names that a feature puts in the place of others, all scripts together."""
    swap = {}
    for record in font["GSUB"].table.FeatureList.FeatureRecord:
        if record.FeatureTag == feature:
            for index in record.Feature.LookupListIndex:
                for sub in font["GSUB"].table.LookupList.Lookup[index].SubTable:
                    swap.update(getattr(getattr(sub, "ExtSubTable", sub), "mapping", {}))
    return swap


def thin_space(font):
    """U+202F, which stands in each time ("4 h"), as the thin space where a font has none: another font's would be wider."""
    for table in font["cmap"].tables:
        if table.isUnicode() and 0x2009 in table.cmap:
            table.cmap.setdefault(0x202F, table.cmap[0x2009])


def letters_as_typed(font):
    """No signs that stand in by what is beside them (a higher colon in "10:00"): a PDF can't say what they were."""
    for record in font["GSUB"].table.FeatureList.FeatureRecord:
        if record.FeatureTag == "calt":
            record.Feature.LookupListIndex = []
            record.Feature.LookupCount = 0


def own_digits(font, target, feature, family, style):
    """Makes the digits of an OpenType feature the font's own digits, under a new family name."""
    swap = digits_of(font, feature)
    changed = 0
    for table in font["cmap"].tables:
        for code in map(ord, "0123456789"):
            if table.cmap.get(code) in swap:
                table.cmap[code] = swap[table.cmap[code]]
                changed += 1
    if not changed:
        sys.exit(f"makefonts: {family} {style}: no digits by '{feature}'")
    thin_space(font)
    letters_as_typed(font)
    full = family if style == "Regular" else f"{family} {style}"
    ps = f"{family}-{style}".replace(" ", "")
    own = {1: full, 2: "Regular", 4: full, 6: ps, 16: family, 17: style, 21: family}
    for name in font["name"].names:
        name.string = own.get(name.nameID, name.toUnicode())
    if "CFF " in font:
        font["CFF "].cff.fontNames[0] = ps
    font["OS/2"].usWeightClass = INTER.get(style, 400)
    font.recalcTimestamp = False  # the same bytes from the same fonts
    font.save(target)


def main(folder):
    """Writes the four files into a folder, made if it isn't there."""
    os.makedirs(folder, exist_ok=True)
    for style, weight in INTER.items():
        own_digits(open_inter(style, weight), os.path.join(folder, f"RecentreText-{style}.otf"), "tnum", "Recentre Text", style)
    garamond = find("EBGaramond08-Regular.otf", "EBGaramond08-Regular.ttf")
    if not garamond:
        sys.exit("makefonts: EB Garamond 08 not found: install fonts-ebgaramond")
    own_digits(TTFont(garamond), os.path.join(folder, "RecentreVoice-Regular.otf"), "lnum", "Recentre Voice", "Regular")


if __name__ == "__main__":
    main(sys.argv[1])
