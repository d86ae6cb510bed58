// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A practice of three marked people with a copy, for what is killed at every call.
#pragma once

#include "marked.h"
#include "scene.h"

#include <QDir>
#include <QTemporaryDir>

namespace recentre {

using namespace Qt::StringLiterals;

/// How many there are, and which of them is erased.
inline constexpr int people = 3, erasedOne = 1;

inline const QDate firstDay(2026, 11, 27);

inline CopiesPlace placeIn(const QTemporaryDir &folder, int day)
{
    return {folder.filePath(u"copies"_s), firstDay.addDays(day)};
}

inline QString copiesIn(const QTemporaryDir &folder)
{
    const QDir copies(folder.filePath(u"copies"_s));
    const QStringList names = copies.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return names.size() == 1 ? copies.filePath(names.first()) : QString();
}

/// A practice with a copy and something that changed since.
inline void makePractice(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"w"_s);
    {
        auto made = Workbook::open(path, placeIn(folder, 0));
        WELL(made);
        WELL(fillInDisorder(**made, people));
    }
    auto opened = Workbook::open(path, placeIn(folder, 1));
    WELL(opened);
    WELL((*opened)->write({}, {{markedPerson(0).person.id, {3, {}}}}));
}

inline void copyTree(const QTemporaryDir &from, const QTemporaryDir &to)
{
    const QString copies = copiesIn(from);
    QVERIFY(QDir().mkpath(to.filePath(u"copies/"_s + QFileInfo(copies).fileName())));
    QVERIFY(QFile::copy(from.filePath(u"w"_s), to.filePath(u"w"_s)));
    for (const QString &name : QDir(copies).entryList(QDir::Files))
        QVERIFY(QFile::copy(copies + u'/' + name, copiesIn(to) + u'/' + name));
}

} // namespace recentre
