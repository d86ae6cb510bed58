// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copies.h"

#include "copy.h"
#include "creation.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <unistd.h>

namespace recentre {

using namespace Qt::StringLiterals;

Copies::Copies(const CopiesPlace &place, const QString &workbook)
    : m_folder(place.folder.isEmpty() || workbook.isEmpty() ? QString() : place.folder + u'/' + workbook)
{}

QList<KeptCopy> Copies::all() const
{
    QList<KeptCopy> copies;
    if (!kept())
        return copies;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList(QDir::Files | QDir::NoSymLinks))
        if (const auto copy = copyNamed(folder.filePath(name)))
            copies += *copy;
    std::ranges::sort(copies, {}, &KeptCopy::number);
    return copies;
}

Result<KeptCopy> Copies::make(Connection &source, QDate today, KeptCopy::Why why)
{
    if (const auto made = makeFolder(m_folder); !made)
        return tl::unexpected(made.error());
    QList<KeptCopy> there = all();
    const int number = there.isEmpty() ? 1 : there.last().number + 1;
    const KeptCopy copy{m_folder + u'/' + copyName(number, today, why), number, today, why};
    // Nobody else has this number: what is being copied can't be there.
    if (const auto copied = copyWorkbook(source, {}, copy.path, {}); !copied)
        return tl::unexpected(copied.error());
    there += copy;
    for (const KeptCopy &old : notNeeded(there, today))
        ::unlink(QFile::encodeName(old.path).constData()); // one too many does no harm
    return copy;
}

void Copies::clean() const
{
    if (!kept())
        return;
    // Of a copy, and of the note of an erasure (disk/safefile.h).
    static const QRegularExpression unfinished(
        u"^([0-9]{6,9}-[0-9-]{10}(-aside)?\\.recentre\\.[A-Za-z0-9]{6}(-journal)?|\\.recentre-[A-Za-z0-9]{6})$"_s);
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden))
        if (unfinished.match(name).hasMatch())
            ::unlink(QFile::encodeName(folder.filePath(name)).constData());
}

} // namespace recentre
