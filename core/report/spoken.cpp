// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spoken.h"

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

// What a person typed stays within its line, and no control character reaches a terminal.
QString inOneLine(QString text)
{
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    return text;
}

QString line(const QString &indent, const QString &text)
{
    return text.isEmpty() ? QString() : indent + inOneLine(text) + u'\n';
}

QString timeLine(const GroupOutline &group, const Language &language)
{
    const bool member = group.membership == Membership::Member;
    if (!group.judged && member)
        return group.minutesToday
            ? language.translate("report", "%1: %2 today", "group, time a week").arg(group.name, group.today)
            : language.translate("report", "%1: its time today isn’t said", "group").arg(group.name);
    if (!group.judged)
        return group.name;
    if (!member)
        return language.translate("report", "%1: %2", "group, time a week").arg(group.name, group.time);
    if (group.minutesToday && group.minutesToday == group.minutesPlanned)
        return language.translate("report", "%1: %2, as today", "group, time a week").arg(group.name, group.time);
    if (!group.minutesToday)
        return language.translate("report", "%1: %2; its time today isn’t said", "group, time a week")
            .arg(group.name, group.time);
    return language.translate("report", "%1: %2, today %3", "group, time a week, time today")
        .arg(group.name, group.time, group.today);
}

QString spokenGroup(const GroupOutline &group, const Language &language)
{
    QString text = line(u"  "_s, timeLine(group, language));
    if (group.decided)
        text += line(u"    "_s,
            group.advised.isEmpty()
                ? language.translate("report", "Decided as advised.")
                : language.translate("report", "Decided otherwise; the advice was: %1.").arg(group.verdict));
    for (const QString &reason : group.reasons)
        text += line(u"    "_s, reason);
    return text + line(u"    "_s, group.certainty) + line(u"    "_s, group.question);
}

} // namespace

QString spokenAdvice(const Outline &outline, const Language &language)
{
    QString text = line({}, outline.title) + line({}, outline.when) + u'\n' + line({}, outline.timeNow)
        + line({}, outline.sentence);
    QString word;
    for (const GroupOutline &group : outline.groups) {
        if (group.word != word)
            text += u'\n' + line({}, group.word);
        word = group.word;
        text += spokenGroup(group, language);
    }
    if (!outline.realisations.isEmpty()) {
        text += u'\n' + line({}, language.translate("report", "What the figures show"));
        for (const QString &realisation : outline.realisations)
            text += line(u"  "_s, realisation);
    }
    if (!outline.nextQuestion.isEmpty())
        text += u'\n' + line({}, outline.nextQuestion);
    return text;
}

} // namespace recentre
