// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filenames.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

constexpr int longestName = 80; // characters of a person's name in a file's name
constexpr int mostOfAName = 1000; // files that may be called alike

} // namespace

QString asFileName(QString name)
{
    static const QString refused = u"/\\:*?\"<>|"_s;
    for (QChar &c : name)
        if (refused.contains(c) || c.category() == QChar::Other_Control)
            c = u' ';
    name = name.simplified().left(longestName);
    while (!name.isEmpty() && u".- "_s.contains(name.front()))
        name.remove(0, 1);
    name = name.trimmed();
    return name.isEmpty() ? u"Recentre"_s : name;
}

QString freeName(const QString &folder, const QString &base, const QString &suffix)
{
    QString path = folder + u'/' + base + suffix;
    for (int number = 2; QFileInfo::exists(path) && number < mostOfAName; ++number)
        path = folder + u'/' + base + u" (%1)"_s.arg(number) + suffix;
    return path;
}

} // namespace recentre
