// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown.h"

#include "heads.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

constexpr int groupsToldWhole = 30;

QString md(const QString &text) { return escapedForMarkdown(text); }

QString row(const QStringList &cells)
{
    QString line = u"|"_s;
    for (const QString &cell : cells)
        line += u' ' + md(cell) + u" |"_s;
    return line + u'\n';
}

QString heading(const QString &text) { return u"\n## "_s + md(text) + u"\n\n"_s; }

QString bullet(const QString &text) { return text.isEmpty() ? QString() : u"- "_s + md(text) + u'\n'; }

/// The mark of a recommendation: filled where time goes to the group, hollow where none does (design.md, section 3).
QString mark(Recommendation recommendation)
{
    switch (recommendation) {
    case Recommendation::Contribute:
        return u"▲"_s;
    case Recommendation::Keep:
        return u"●"_s;
    case Recommendation::Join:
        return u"⬟"_s;
    case Recommendation::Try:
        return u"★"_s;
    case Recommendation::Replace:
        return u"□"_s;
    case Recommendation::Drop:
        return u"◇"_s;
    case Recommendation::Skip:
        return u"⬠"_s;
    case Recommendation::Unknown:
        return u"○"_s;
    }
    Q_UNREACHABLE();
}

QString linesUnder(const QString &head, const QStringList &lines)
{
    if (lines.isEmpty())
        return {};
    QString text = u"\n### "_s + md(head) + u"\n\n"_s;
    for (const QString &line : lines)
        text += bullet(line);
    return text;
}

QString theWeek(const WeekOutline &week, const Language &language)
{
    QString text = heading(language.translate("report", "The week")) + md(week.title) + u".\n"_s;
    text += linesUnder(language.translate("report", "Give more"), week.more)
        + linesUnder(language.translate("report", "Keep as it is"), week.keep)
        + linesUnder(language.translate("report", "On trial"), week.trial)
        + linesUnder(language.translate("report", "By another tool"), week.tools)
        + linesUnder(
            language.translate("report", "To leave"), week.leave.isEmpty() ? QStringList() : QStringList{week.leave});
    return week.next.isEmpty() ? text : text + u'\n' + md(week.next) + u'\n';
}

QString decisions(const Outline &outline, const Language &language)
{
    QString text = heading(language.translate("report", "Decisions"));
    text += row({headOf(Head::What, language), headOf(Head::Group, language),
        language.translate("report", "Time a week"), language.translate("report", "Decided")});
    text += u"| --- | --- | ---: | --- |\n"_s;
    for (const GroupOutline &group : outline.groups) {
        const QString decided = !group.judged ? language.translate("report", "not yet: too little is known")
            : !group.decided                  ? language.translate("report", "not yet: this is the advice")
            : group.advised.isEmpty()         ? language.translate("report", "yes")
                                      : language.translate("report", "yes; the advice was: %1").arg(group.advised);
        text += row({mark(group.recommendation) + u' ' + group.word, group.name, group.time, decided});
    }
    return text;
}

QString oneGroup(const GroupOutline &group, const Language &language)
{
    QString text = u"\n### "_s
        + md(group.platform.isEmpty()
                ? group.name
                : language.translate("report", "%1 (%2)", "group (platform)").arg(group.name, group.platform))
        + u"\n\n"_s;
    text += bullet(group.told) + bullet(group.because) + bullet(group.nextAction) + bullet(group.trial)
        + bullet(group.against);
    for (const QString &reason : group.reasons)
        text += bullet(reason);
    return text + bullet(group.certainty) + bullet(group.question);
}

/// Groups that are not decided yet, a line each: the advice and the first of its reasons, or the question.
QString inALine(const QList<GroupOutline> &groups, const Language &language)
{
    QString text = u"\n### "_s + md(language.translate("report", "Not decided yet")) + u"\n\n"_s;
    text += row({headOf(Head::Group, language), language.translate("report", "Advice"),
        language.translate("report", "Time a week"), headOf(Head::Why, language)});
    text += u"| --- | --- | ---: | --- |\n"_s;
    for (const GroupOutline &group : groups)
        text += row({group.name, mark(group.recommendation) + u' ' + group.word, group.time,
            group.reasons.isEmpty() ? group.question : group.reasons.first()});
    return text;
}

/// Every group with all its reasons; where that would be too long to read, those decided, and the others a line each.
QString groupByGroup(const Outline &outline, const Language &language)
{
    const bool folds = outline.groups.size() > groupsToldWhole;
    QString text = heading(headOf(Head::GroupByGroup, language)).chopped(1);
    QList<GroupOutline> later;
    for (const GroupOutline &group : outline.groups) {
        if (folds && !group.decided)
            later += group;
        else
            text += oneGroup(group, language);
    }
    return later.isEmpty() ? text : text + inALine(later, language);
}

} // namespace

QString escapedForMarkdown(const QString &text)
{
    static const QString everywhere = u"\\`*_[]{}<>#|~&!$@"_s;
    QString escaped;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            escaped += u' ';
            continue;
        }
        // What begins a list or underlines a heading does so at the beginning only; what begins a link, within one.
        const QString before = text.left(i).trimmed();
        const bool atStart = before.isEmpty() && u"-+=:"_s.contains(c);
        const bool isNumber = !before.isEmpty() && std::ranges::all_of(before, [](QChar d) { return d.isDigit(); });
        const bool numbersList =
            isNumber && (c == u'.' || c == u')') && (i + 1 == text.size() || text[i + 1].isSpace());
        const bool links = (c == u':' && QStringView(text).mid(i + 1).startsWith(u"//"))
            || (c == u'.' && before.endsWith(u"www", Qt::CaseInsensitive));
        if (atStart || numbersList || links || everywhere.contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped.trimmed();
}

QByteArray markdownReport(const Outline &outline, const Language &language)
{
    QString text = u"# "_s + md(outline.title) + u"\n\n"_s + md(outline.when) + u"\n\n> "_s + md(outline.sentence)
        + u"\n\n"_s + md(outline.timeNow) + u"\n\n"_s;
    text += row({headOf(Head::Figure, language), headOf(Head::Today, language), headOf(Head::Plan, language)});
    text += u"| --- | ---: | ---: |\n"_s;
    for (const BeforeAfter &figure : outline.figures)
        text += row({figure.what, figure.today, figure.plan});

    text += decisions(outline, language);
    if (outline.week)
        text += theWeek(*outline.week, language);

    if (!outline.realisations.isEmpty() || !outline.surprised.isEmpty()) {
        text += heading(headOf(Head::Shows, language));
        for (const QString &realisation : outline.realisations)
            text += bullet(realisation);
        if (!outline.surprised.isEmpty())
            text += bullet(outline.surprised);
    }

    text += groupByGroup(outline, language);
    if (!outline.nextQuestion.isEmpty())
        text += u'\n' + md(outline.nextQuestion) + u'\n';

    text += heading(headOf(Head::Method, language));
    for (const QString &paragraph : outline.method)
        text += md(paragraph) + u"\n\n"_s;
    text += row({headOf(Head::Criterion, language), headOf(Head::Weighs, language)});
    text += u"| --- | --- |\n"_s;
    for (const auto &[criterion, weight] : outline.weights)
        text += row({criterion, weight});
    text += u'\n' + md(outline.source) + u'\n';
    return text.toUtf8();
}

} // namespace recentre
