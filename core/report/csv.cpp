// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv.h"

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

QString quotedCell(const QString &text) { return u'"' + QString(text).replace(u'"', "\"\""_L1) + u'"'; }

/// Text that a person may have typed.
QString cell(const QString &text) { return quotedCell(guardedForSpreadsheet(text)); }

QString cell(const std::optional<int> &number) { return number ? QString::number(*number) : QString(); }

QString cell(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); }

QString membershipWord(const Language &language, Membership membership)
{
    switch (membership) {
    case Membership::Member:
        return language.translate("report", "member");
    case Membership::Candidate:
        return language.translate("report", "might join");
    case Membership::Left:
        return language.translate("report", "left");
    }
    Q_UNREACHABLE();
}

QStringList heads(const Language &language)
{
    return {language.translate("report", "Group"), language.translate("report", "Platform"),
        language.translate("report", "Membership"), language.translate("report", "Minutes a week today"),
        language.translate("report", "Decision"), language.translate("report", "Minutes a week planned"),
        language.translate("report", "Estimates and ranges"), language.translate("report", "Advice"),
        language.translate("report", "Readings in 100 that agree"), language.translate("report", "When"),
        language.translate("report", "Next action"), language.translate("report", "Trial until"),
        language.translate("report", "Stay if"), language.translate("report", "Why")};
}

/// A figure can't be marked in its cell, where it stays a number to reckon with: what it rests on stands beside it.
QString estimates(const GroupOutline &group, const Language &language)
{
    QStringList told;
    if (group.rangeToday)
        told += language.translate("report", "today: %1", "time").arg(group.today);
    if (group.estimated || group.range)
        told += language.translate("report", "planned: %1", "time").arg(group.time);
    return told.join(u", "_s);
}

QStringList cells(const GroupOutline &group, const Language &language)
{
    const NextAction action = group.action.value_or(NextAction());
    const Trial bet = group.bet.value_or(Trial());
    const QString readings = group.confidence ? QString::number(ofHundred(*group.confidence)) : QString();
    const QString advice = group.advised.isEmpty() ? group.word : group.advised;
    return {cell(group.name), cell(group.platform), cell(membershipWord(language, group.membership)),
        cell(group.minutesToday), cell(group.decided ? group.word : QString()), cell(group.minutesPlanned),
        cell(estimates(group, language)), cell(advice), readings, cell(action.when), cell(action.then), cell(bet.until),
        cell(bet.condition), cell(group.why)};
}

} // namespace

QString guardedForSpreadsheet(const QString &text)
{
    // Whatever a spreadsheet takes for the beginning of a formula or of a command, its wide forms too.
    static const QString begins = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20"_s;
    QString plain = text;
    for (QChar &c : plain)
        if (c.category() == QChar::Other_Control && c != u'\n')
            c = u' ';
    const QString trimmed = plain.trimmed();
    return !trimmed.isEmpty() && begins.contains(trimmed.front()) ? u'\'' + plain : plain;
}

QByteArray csvReport(const Outline &outline, const Language &language)
{
    const QString separator = language.translate("report", ",", "between the cells of a table for a spreadsheet");
    QStringList first;
    for (const QString &head : heads(language))
        first += quotedCell(head);
    QString text = QChar(QChar::ByteOrderMark) + first.join(separator) + "\r\n"_L1;
    for (const GroupOutline &group : outline.groups)
        text += cells(group, language).join(separator) + "\r\n"_L1;
    return text.toUtf8();
}

} // namespace recentre
