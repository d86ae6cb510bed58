// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copywords.h"

#include "days.h"
#include "figures.h"

using namespace Qt::StringLiterals;

namespace recentre {

QString copyMoment(const Language &language, QDate day, QTime time, QDate today)
{
    const QString name = dayAround(language, day, today);
    if (!time.isValid())
        return name;
    return language.translate("copies", "%1, %2", "day, time of day").arg(name, time.toString(u"HH:mm"_s));
}

QString whatIsHeld(const Language &language, int people, int groups)
{
    return language.translate("copies", "%1, %2", "people, groups")
        .arg(language.translate("copies", "%n people", nullptr, people),
            language.translate("copies", "%n groups", nullptr, groups));
}

QStringList whatWouldBeLost(const Language &language, const WouldBeLost &lost)
{
    QStringList sentences;
    if (!lost.people.isEmpty())
        sentences += language
                         .translate("copies", "%n people aren’t in the copy, and would go: %1.", nullptr,
                             int(lost.people.size()))
                         .arg(joined(language, lost.people));
    if (lost.changed > 0)
        sentences += language
                         .translate("copies",
                             "What was said since about %n people would go: evaluations (%1), groups (%2), answers "
                             "(%3).",
                             nullptr, lost.changed)
                         .arg(lost.evaluations)
                         .arg(lost.groups)
                         .arg(lost.answers);
    if (lost.notes > 0)
        sentences +=
            language.translate("copies", "Your notes on %n people would be as they were then.", nullptr, lost.notes);
    if (sentences.isEmpty())
        sentences += language.translate("copies", "Nothing would be lost: the copy has all that is here now.");
    return sentences;
}

} // namespace recentre
