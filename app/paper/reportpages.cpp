// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportpages.h"

#include "groupblock.h"
#include "marks.h"
#include "pages.h"
#include "report/heads.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

constexpr Type brand{Face::Voice, 22, 26, 400}, question{Face::Voice, 46, 52, 400}, smaller{Face::Voice, 34, 40, 400},
    under{Face::Text, 14.5, 20, 400}, verdict{Face::Voice, 27, 33, 400}, figure{Face::Voice, 32, 36, 400},
    caption{Face::Text, 13, 17, 400}, head{Face::Text, 14.5, 20, 600}, part{Face::Voice, 30, 36, 400},
    row{Face::Text, 12.5, 18, 400}, rowStrong{Face::Text, 12.5, 18, 600}, lead{Face::Voice, 30, 36, 400},
    leadWords{Face::Voice, 20, 26, 400}, sentence{Face::Voice, 18, 24, 400}, body{Face::Text, 13, 19, 400};
constexpr double width = Pages::width, margin = Pages::margin;
constexpr int longest = 8; // lines of a sentence

/// Puts the parts of a report on its pages.
class Report {
public:
    explicit Report(const ReportParts &parts)
        : m_parts(parts)
        , m_outline(parts.outline)
        , m_language(parts.words.language())
        , m_pages(parts.outline.title)
    {}

    QList<Drawing> write()
    {
        opening();
        decisions();
        realisations();
        groups();
        method();
        return m_pages.finished(m_outline.foot, m_language);
    }

private:
    /// Who, when, the sentence, the figures, chart 1.
    void opening()
    {
        Drawing &page = m_pages.page();
        drawCircles(page, {664, 100}, 0);
        drawLogo(page, {margin, 57}, 26, 0);
        page.text({margin + 36, 76}, u"Recentre"_s, brand, ink("ink"));
        const bool fits = widthOf(m_outline.title, question) <= 480;
        const Type &type = fits ? question : smaller;
        double y =
            page.lines({margin, fits ? 99.0 : 104.0}, wrapped(m_outline.title, type, 490, 2), type, ink("ink")) + 7;
        y = page.lines({margin, y}, wrapped(m_outline.when, under, 490), under, ink("muted")) + 20;
        y = page.lines({margin, y}, wrapped(m_outline.sentence, verdict, 640, longest), verdict, ink("ink")) + 24;
        page.line({margin, y}, {margin + width, y}, ink("ink"), 1.2);
        y = figures(page, y + 10) + 22;
        m_pages.skip(y);
        if (!m_parts.hasChart(ChartKind::TimeAndValue))
            return;
        const Drawing chart = m_parts.chart(ChartKind::TimeAndValue, width);
        m_pages.need(34 + chart.size.height());
        heading(m_parts.title(ChartKind::TimeAndValue), 14);
        m_pages.put(chart, chart.size.height());
        m_pages.skip(12);
    }

    double figures(Drawing &page, double top)
    {
        const double column = 230;
        double bottom = top;
        for (qsizetype i = 0; i < m_outline.figures.size(); ++i) {
            const BeforeAfter &each = m_outline.figures[i];
            double x = margin + column * double(i);
            const double base = top + baselineOf(figure);
            page.text({x, base}, each.today, figure, ink("muted"));
            x += widthOf(each.today, figure) + 10;
            drawArrow(page, {x, base - 8});
            page.text({x + 24, base}, each.plan, figure, ink("ink"));
            bottom = std::max(bottom,
                page.lines({margin + column * double(i), top + figure.line + 4}, wrapped(each.what, caption, 206),
                    caption, ink("muted")));
        }
        return bottom;
    }

    void heading(const QString &text, double gap)
    {
        Drawing block;
        const double end = block.lines({0, 0}, wrapped(text, head, width), head, ink("ink"));
        m_pages.put(block, end);
        m_pages.skip(gap);
    }

    /// A part begins a page, unless that one has only just begun: the end of a table alone would be an empty one.
    void partHeading(const QString &text)
    {
        if (!m_pages.fits(Pages::room() * 2 / 3))
            m_pages.next();
        Drawing block;
        block.lines({0, 0}, wrapped(text, part, width), part, ink("ink"));
        m_pages.put(block, part.line);
        m_pages.skip(14);
    }

    void decisions()
    {
        table(headOf(m_outline.decided.isEmpty() || std::ranges::none_of(m_outline.groups, &GroupOutline::decided)
                      ? Head::NotDecided
                      : Head::Decided,
                  m_language),
            m_outline.decided);
        table(headOf(Head::NotDecided, m_language), m_outline.undecided);
    }

    void table(const QString &title, const QList<DecisionLine> &lines)
    {
        if (lines.isEmpty())
            return;
        m_pages.need(70);
        heading(title, 8);
        for (const DecisionLine &line : lines) {
            Drawing block;
            const double height = decision(block, line);
            // A row at the top of the next page says again what it is part of.
            if (!m_pages.fits(height)) {
                m_pages.next();
                heading(title, 8);
            }
            m_pages.put(block, height);
        }
        m_pages.skip(20);
    }

    double decision(Drawing &block, const DecisionLine &line)
    {
        constexpr double namesAt = 170, names = 410, top = 5.5;
        constexpr int most = 12; // lines of names
        block.line({0, 0}, {width, 0}, ink("line"));
        drawMark(block, line.recommendation, {7, top + 9}, 12);
        const double word = block.lines({23, top}, wrapped(line.word, rowStrong, namesAt - 35), rowStrong, ink("ink"));
        const QString time = line.time;
        block.textBefore({width, top + baselineOf(row)}, time, row, ink("ink"));
        return std::max(word, block.lines({namesAt, top}, namesIn(line.names, names, most), row, ink("ink"))) + 5.5;
    }

    /// As many names as `most` lines hold; the rest is counted.
    [[nodiscard]] QStringList namesIn(const QStringList &names, double room, int most) const
    {
        constexpr double longestName = 380;
        QStringList shown;
        for (const QString &name : names)
            shown += elided(tidied(name), row, longestName);
        QStringList lines = wrapped(shown.join(u", "_s), row, room);
        while (lines.size() > most && !shown.isEmpty()) {
            // Several at a time: a list of hundreds is cut in a few steps.
            shown.resize(std::min<qsizetype>(shown.size() - 1, shown.size() * most / lines.size() + 1));
            lines = wrapped(withOthers(shown, int(names.size() - shown.size()), m_language), row, room);
        }
        return lines;
    }

    /// Each chart once, under all that it shows.
    void realisations()
    {
        if (m_outline.leads.isEmpty() && m_outline.surprised.isEmpty())
            return;
        partHeading(headOf(Head::Shows, m_language));
        m_pages.put(m_outline.timeNow, body, ink("ink"));
        m_pages.skip(16);
        QList<ChartKind> told;
        for (const RealisationOutline &each : m_outline.leads)
            if (!told.contains(each.chart))
                told += each.chart;
        for (const ChartKind kind : std::as_const(told))
            shown(kind);
        if (!m_outline.surprised.isEmpty())
            m_pages.put(m_outline.surprised, leadWords, ink("ink"));
    }

    void shown(ChartKind kind)
    {
        Drawing block;
        double y = 0;
        for (const RealisationOutline &each : m_outline.leads)
            if (each.chart == kind)
                y = realisation(block, each, y) + 10;
        // Chart 1 stands on the first page.
        if (kind != ChartKind::TimeAndValue && m_parts.hasChart(kind)) {
            y = block.lines({0, y + 6}, wrapped(m_parts.title(kind), head, width), head, ink("ink")) + 10;
            const Drawing chart = m_parts.chart(kind, width);
            block.add(chart, {0, y});
            y += chart.size.height() + 10;
            y = block.lines({0, y}, wrapped(m_parts.sentence(kind), sentence, width, longest), sentence, ink("muted"))
                + 8;
        }
        block.line({0, y + 8}, {width, y + 8}, ink("line"));
        m_pages.put(block, y + 10);
        m_pages.skip(18);
    }

    double realisation(Drawing &block, const RealisationOutline &each, double top)
    {
        constexpr double figures = 122;
        // A figure that is wider than its column stands above its words.
        const bool beside = widthOf(each.figure, lead) <= figures - 12;
        block.text({0, top + baselineOf(lead)}, each.figure, lead, ink("accent"));
        const double x = beside ? figures : 0, y = beside ? top + 6 : top + lead.line;
        return block.lines({x, y}, wrapped(each.sentence, leadWords, width - x, longest), leadWords, ink("ink"));
    }

    void groups()
    {
        QList<GroupOutline> whole, rest;
        for (const GroupOutline &group : m_outline.groups)
            (isToldWhole(group) ? whole : rest) += group;
        partHeading(headOf(Head::GroupByGroup, m_language));
        bool first = true;
        for (const GroupOutline &group : std::as_const(whole)) {
            const Drawing block = groupBlock(group, width, first, m_language);
            m_pages.put(block, block.size.height());
            first = false;
        }
        if (rest.isEmpty())
            return;
        m_pages.skip(10);
        m_pages.need(120);
        heading(headOf(Head::Others, m_language), 8);
        for (const GroupOutline &group : std::as_const(rest)) {
            const Drawing block = groupRow(group, width);
            m_pages.put(block, block.size.height());
        }
    }

    /// Half a page, kept whole.
    void method()
    {
        Drawing block;
        double y = block.lines({0, 0}, wrapped(headOf(Head::Method, m_language), part, width), part, ink("ink")) + 10;
        for (const QString &paragraph : m_outline.method)
            y = block.lines({0, y}, wrapped(paragraph, body, width), body, ink("ink")) + 8;
        y += 6;
        for (const auto &[criterion, weight] : m_outline.weights) {
            block.line({0, y}, {width, y}, ink("line"));
            block.lines({0, y + 4}, wrapped(criterion, row, 400, 1), row, ink("ink"));
            y = block.lines({420, y + 4}, wrapped(weight, row, width - 420, 1), row, ink("muted")) + 4;
        }
        y = block.lines({0, y + 10}, wrapped(m_outline.source, row, width, 3), row, ink("muted"));
        m_pages.skip(28);
        if (!m_outline.nextQuestion.isEmpty()) {
            Drawing next;
            m_pages.put(next,
                next.lines({0, 0}, wrapped(m_outline.nextQuestion, sentence, width, longest), sentence, ink("ink")));
            m_pages.skip(24);
        }
        m_pages.put(block, y);
    }

    const ReportParts &m_parts;
    const Outline &m_outline;
    Language m_language;
    Pages m_pages;
};

} // namespace

QList<Drawing> reportPages(const ReportParts &parts) { return Report(parts).write(); }

} // namespace recentre
