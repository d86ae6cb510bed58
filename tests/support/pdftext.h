// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What a PDF says, read by the tools that others read it with: its bytes are compressed, and say nothing.
#pragma once

#include <QProcess>
#include <QStringList>

namespace recentre {

/// What a tool of poppler says; empty if it isn't there or can't read the file.
inline QString saidByPoppler(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The text of its pages, as it is laid out.
inline QString textOfPdf(const QString &path)
{
    using namespace Qt::StringLiterals;
    return saidByPoppler(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
}

/// What it says of itself: title, author, number of pages.
inline QString aboutPdf(const QString &path)
{
    using namespace Qt::StringLiterals;
    return saidByPoppler(u"pdfinfo"_s, {path});
}

} // namespace recentre
