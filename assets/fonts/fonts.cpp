// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fonts.h"

#include <QDirIterator>
#include <QFontDatabase>
#include <QResource>

namespace recentre {

void loadFonts()
{
    using namespace Qt::StringLiterals;
    // By its name Qt would read a font into memory twice: as it is told of it, and as it is first used.
    for (QDirIterator fonts(u":/fonts"_s, {u"*.otf"_s}, QDir::Files); fonts.hasNext();)
        QFontDatabase::addApplicationFontFromData(QResource(fonts.next()).uncompressedData());
}

} // namespace recentre
