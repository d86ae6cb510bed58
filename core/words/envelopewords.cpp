// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "envelopewords.h"

#include "figures.h"

namespace recentre {

namespace {

/// The first of them, and how many others.
QString firstOf(const Language &language, const QStringList &names)
{
    constexpr qsizetype most = 6;
    if (names.size() <= most + 1)
        return joined(language, names);
    const int others = int(names.size() - most);
    return joined(
        language, names.first(most) + QStringList{language.translate("envelope", "%n others", nullptr, others)});
}

} // namespace

QString fileIsBack(const Language &language, const QString &person, bool brings)
{
    return (brings ? language.translate("envelope", "%1’s file is back. Take it in?")
                   : language.translate("envelope", "%1’s file is back, with nothing that isn’t here already."))
        .arg(person);
}

QStringList whatCameBack(const Language &language, const Returned &returned)
{
    QStringList lines;
    QStringList days;
    for (const QDate &day : returned.audits)
        days += date(language, day);
    if (!days.isEmpty())
        lines += language.translate("envelope", "%n evaluations that aren’t here yet: %1.", nullptr, int(days.size()))
                     .arg(firstOf(language, days));
    if (returned.answered > 0)
        lines +=
            language.translate("envelope", "%1 says something new about %2 of %n groups.", nullptr, returned.groups)
                .arg(returned.person, QString::number(returned.answered));
    if (!returned.added.isEmpty())
        lines += language.translate("envelope", "New in the list: %1.").arg(firstOf(language, returned.added));
    if (!returned.filledIn.isEmpty())
        lines += language.translate("envelope", "Filled in where nothing was said: %1.")
                     .arg(firstOf(language, returned.filledIn));
    if (!returned.wishes.isEmpty())
        lines += language.translate("envelope", "New among the purposes: %1.").arg(firstOf(language, returned.wishes));
    if (!returned.moved.isEmpty())
        lines += language.translate("envelope", "In or out, as the later evaluation says: %1.")
                     .arg(firstOf(language, returned.moved));
    lines += returned.moved.isEmpty()
        ? language.translate("envelope", "Nothing that is written here is replaced, and one undo takes it all back.")
        : language.translate(
              "envelope", "Nothing else that is written here is replaced, and one undo takes it all back.");
    return lines;
}

} // namespace recentre
