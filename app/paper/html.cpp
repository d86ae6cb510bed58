// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "html.h"

#include "marks.h"
#include "report/chartrows.h"
#include "report/heads.h"
#include "reportparts.h"
#include "style.h"
#include "svg.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

constexpr double chartWidth = 666;

QString element(const char *name, const QString &content, const char *kind = nullptr)
{
    const QString tag = QString::fromLatin1(name);
    const QString open = kind ? tag + u" class=\""_s + QString::fromLatin1(kind) + u'"' : tag;
    return u'<' + open + u'>' + content + u"</"_s + tag + u">\n"_s;
}

/// Text that may have been typed.
QString said(const char *name, const QString &text, const char *kind = nullptr)
{
    return text.isEmpty() ? QString() : element(name, escapedForHtml(text), kind);
}

QString cells(const QStringList &texts)
{
    QString row;
    for (const QString &text : texts)
        row += element("td", escapedForHtml(text));
    return element("tr", row);
}

QString heads(const QStringList &texts)
{
    QString row;
    for (const QString &text : texts)
        row += u"<th scope=\"col\">"_s + escapedForHtml(text) + u"</th>"_s;
    return element("thead", element("tr", row));
}

QString mark(Recommendation recommendation)
{
    constexpr double side = 14;
    Drawing drawing;
    drawing.size = {side, side};
    drawMark(drawing, recommendation, {side / 2, side / 2}, side - 2);
    return svgOf(drawing, {});
}

/// Writes the parts of a report one after the other.
class Page {
public:
    explicit Page(const ReportParts &parts)
        : m_parts(parts)
        , m_outline(parts.outline)
        , m_language(parts.words.language())
    {}

    [[nodiscard]] QString write()
    {
        QString body = opening();
        body += decisions();
        body += shows();
        body += groups();
        body += method();
        body += tables(); // of all charts that were shown by now
        return u"<!DOCTYPE html>\n<html lang=\""_s + m_language.code() + u"\">\n<head>\n<meta charset=\"utf-8\">\n"_s
            + u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s
            + u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"_s
            + element("title", u"Recentre"_s) + element("style", pageStyle()) + u"</head>\n<body>\n<main>\n"_s + body
            + u"</main>\n</body>\n</html>\n"_s;
    }

private:
    [[nodiscard]] QString head(const char *name, Head head) const { return said(name, headOf(head, m_language)); }

    /// A chart with its sentence; its table stands at the end.
    QString figure(ChartKind kind)
    {
        if (!m_parts.hasChart(kind))
            return {};
        if (!m_shown.contains(kind))
            m_shown += kind;
        const QString sentence = m_parts.sentence(kind);
        return element("figure",
            said("h3", m_parts.title(kind)) + svgOf(m_parts.chart(kind, chartWidth), sentence)
                + said("figcaption", sentence));
    }

    QString opening()
    {
        Drawing logo;
        logo.size = {26, 26};
        drawLogo(logo, {0, 0}, 26, 0);
        QString rows;
        for (const BeforeAfter &each : m_outline.figures)
            rows += element("tr",
                u"<th scope=\"row\">"_s + escapedForHtml(each.what) + u"</th>"_s + said("td", each.today)
                    + said("td", each.plan));
        return element("header",
                   element("p", svgOf(logo, {}) + u" Recentre"_s, "brand") + said("h1", m_outline.title)
                       + said("p", m_outline.when, "when") + said("p", m_outline.sentence, "sentence"))
            + element("table",
                heads(
                    {headOf(Head::Figure, m_language), headOf(Head::Today, m_language), headOf(Head::Plan, m_language)})
                    + element("tbody", rows),
                "figures")
            + said("p", m_outline.timeNow) + figure(ChartKind::TimeAndValue);
    }

    [[nodiscard]] QString decisions() const
    {
        const bool any = std::ranges::any_of(m_outline.groups, &GroupOutline::decided);
        return table(any ? Head::Decided : Head::NotDecided, m_outline.decided)
            + table(Head::NotDecided, m_outline.undecided);
    }

    [[nodiscard]] QString table(Head head, const QList<DecisionLine> &lines) const
    {
        if (lines.isEmpty())
            return {};
        QString rows;
        for (const DecisionLine &line : lines)
            rows += element("tr",
                u"<th scope=\"row\">"_s + mark(line.recommendation) + u' ' + escapedForHtml(line.word) + u"</th>"_s
                    + said("td", line.names.join(u", "_s)) + said("td", line.time));
        return element("section", this->head("h2", head) + element("table", rows, "decided"));
    }

    QString shows()
    {
        if (m_outline.leads.isEmpty() && m_outline.surprised.isEmpty())
            return {};
        QString text = head("h2", Head::Shows);
        QList<ChartKind> told;
        for (const RealisationOutline &each : m_outline.leads)
            if (!told.contains(each.chart))
                told += each.chart;
        for (const ChartKind kind : std::as_const(told)) {
            for (const RealisationOutline &each : m_outline.leads)
                if (each.chart == kind)
                    text += element(
                        "p", element("strong", escapedForHtml(each.figure)) + escapedForHtml(each.sentence), "lead");
            // Chart 1 stands above.
            if (kind != ChartKind::TimeAndValue)
                text += figure(kind);
        }
        return element("section", text + said("p", m_outline.surprised, "sentence"));
    }

    [[nodiscard]] QString groups() const
    {
        QString text = head("h2", Head::GroupByGroup);
        for (const GroupOutline &group : m_outline.groups)
            text += this->group(group);
        return element("section", text);
    }

    [[nodiscard]] QString group(const GroupOutline &group) const
    {
        QString text = element("h3", mark(group.recommendation) + u' ' + escapedForHtml(group.name))
            + said("p", group.platform, "when") + said("p", group.told) + said("p", group.because)
            + said("p", group.nextAction, "voice") + said("p", group.trial, "voice") + said("p", group.against);
        QString reasons;
        for (const QString &reason : group.reasons)
            reasons += said("li", reason);
        if (!reasons.isEmpty())
            text += element("ul", reasons);
        text += said("p", group.certainty, "when") + said("p", group.question, "when");
        QString answers;
        for (const ScoreOutline &score : group.scores)
            answers += said("li", score.said);
        for (const QString &answer : group.answers)
            answers += said("li", answer);
        return element("article", text + element("ul", answers, "answers") + said("p", group.did, "did"));
    }

    [[nodiscard]] QString method() const
    {
        QString text = said("p", m_outline.nextQuestion, "sentence") + head("h2", Head::Method), rows;
        for (const QString &paragraph : m_outline.method)
            text += said("p", paragraph);
        for (const auto &[criterion, weight] : m_outline.weights)
            rows += cells({criterion, weight});
        return element("section",
            text
                + element(
                    "table", heads({headOf(Head::Criterion, m_language), headOf(Head::Weighs, m_language)}) + rows)
                + said("p", m_outline.source, "when"));
    }

    /// The charts that were shown, as tables.
    [[nodiscard]] QString tables() const
    {
        QString text;
        for (const ChartKind kind : m_shown) {
            const ChartRows table =
                chartRows(kind, kind == ChartKind::BestValue ? m_parts.advised : m_parts.decided, m_parts.words);
            QString rows;
            for (const QStringList &row : table.rows)
                rows += cells(row);
            text += element(
                "table", said("caption", m_parts.title(kind)) + heads(table.heads) + element("tbody", rows), "data");
        }
        return text.isEmpty() ? QString() : element("section", head("h2", Head::Tables) + text);
    }

    const ReportParts &m_parts;
    const Outline &m_outline;
    Language m_language;
    QList<ChartKind> m_shown;
};

} // namespace

Result<QByteArray> htmlReport(const PersonFile &file, const Language &language)
{
    const auto parts = partsOf(file, language);
    return parts ? Result<QByteArray>(Page(*parts).write().toUtf8()) : tl::unexpected(parts.error());
}

} // namespace recentre
