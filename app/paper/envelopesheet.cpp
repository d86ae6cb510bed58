// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "envelopesheet.h"

#include "marks.h"
#include "pages.h"
#include "pdf.h"
#include "report/sheet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

constexpr double left = 60, width = 674, right = left + width;
constexpr int rows = 15;
constexpr double head = 327, row = 38; ///< y of the first line, height of a row
constexpr double whereAt = 280, memberAt = 364, minutesAt = 414, doingAt = 470; ///< x of the columns
constexpr Type brand{Face::Voice, 22, 26, 400}, title{Face::Voice, 42, 46, 400}, smaller{Face::Voice, 30, 36, 400},
    blank{Face::Text, 13.5, 18, 400}, column{Face::Text, 12.5, 16, 400}, number{Face::Voice, 17, 20, 400},
    role{Face::Text, 12, 16, 400}, wishes{Face::Voice, 22, 28, 400}, foot{Face::Text, 11.8, 16, 400};

/// The sheet being drawn.
class SheetPage {
public:
    SheetPage(const Sheet &sheet, const QString &appointment)
        : m_sheet(sheet)
        , m_appointment(tidied(appointment))
    {}

    Drawing draw()
    {
        drawCircles(m_page, {664, 92}, 1);
        drawLogo(m_page, {left, 53}, 26, 1);
        m_page.text({left + 36, 72}, u"Recentre"_s, brand, ink("ink"));
        const bool fits = widthOf(m_sheet.title, title) <= 480;
        const Type &type = fits ? title : smaller;
        m_page.lines({left, 95}, wrapped(m_sheet.title, type, 484, 1), type, ink("ink"));
        invite();
        blanks();
        heads();
        lines();
        objectives();
        footer();
        m_page.size = {Pages::pageWidth, Pages::pageHeight};
        return m_page;
    }

private:
    /// In three lines, as large as they can be beside the circles.
    void invite()
    {
        constexpr double room = 480;
        Type type{Face::Voice, 19.5, 26, 400};
        while (type.size > 14 && wrapped(m_sheet.invitation, type, room).size() > 3)
            type.size -= 0.5;
        m_page.lines({left, 152}, wrapped(m_sheet.invitation, type, room, 3), type, ink("ink"));
    }

    /// Three things to say of oneself, each as long as its words leave it.
    void blanks()
    {
        constexpr double base = 262, gap = 26, space = 7, hours = 38;
        const double words = widthOf(m_sheet.workIn, blank) + widthOf(m_sheet.aimAt, blank)
            + widthOf(m_sheet.week, blank) + widthOf(m_sheet.hours, blank);
        const double free = width - words - 2 * gap - 4 * space - hours;
        double x = left;
        const auto say = [&](const QString &text) {
            m_page.text({x, base}, text, blank, ink("ink"));
            x += widthOf(text, blank) + space;
        };
        const auto leave = [&](double length) {
            m_page.line({x, base + 4.5}, {x + length, base + 4.5}, ink("edge"));
            x += length;
        };
        say(m_sheet.workIn);
        leave(free * 0.46);
        x += gap;
        say(m_sheet.aimAt);
        leave(free * 0.54);
        x += gap;
        say(m_sheet.week);
        leave(hours);
        x += space;
        say(m_sheet.hours);
    }

    /// The heads of the columns stand on the first line.
    void heads()
    {
        const auto say = [&](double x, const QString &text, double room) {
            const QStringList lines = wrapped(text, column, room, 2);
            m_page.lines({x, head - 6 - column.line * double(lines.size())}, lines, column, ink("muted"));
        };
        say(left + 28, m_sheet.group, 180);
        say(whereAt, m_sheet.where, memberAt - whereAt - 8);
        say(memberAt, m_sheet.member, minutesAt - memberAt - 15);
        say(minutesAt, m_sheet.minutes, doingAt - minutesAt);
        say(doingAt + 12, m_sheet.doing, right - doingAt - 12);
        m_page.line({left, head}, {right, head}, ink("ink"), 1.2);
    }

    void lines()
    {
        double words = 0;
        for (const QString &each : m_sheet.roles)
            words += widthOf(each, role);
        // Signs and words first; what is left stands between them.
        constexpr double sign = 18;
        const double from = doingAt + 12;
        const double gap = std::max(2.0, (right - from - words - 4 * sign) / 3);
        for (int line = 0; line < rows; ++line) {
            const double top = head + row * line, middle = top + row / 2;
            m_page.text({left, middle + 5}, QString::number(line + 1), number, ink("accent"));
            box({memberAt + 25, middle});
            double x = from;
            for (const QString &each : m_sheet.roles) {
                box({x + 6.5, middle});
                m_page.text({x + sign, middle + 4}, each, role, ink("muted"));
                x += sign + widthOf(each, role) + gap;
            }
            m_page.line({left, top + row}, {right, top + row}, ink("line"));
        }
        for (const double x : {whereAt, memberAt, minutesAt, doingAt})
            m_page.line({x, head}, {x, head + row * rows}, ink("line"));
    }

    void box(QPointF middle) { m_page.box({middle.x() - 6, middle.y() - 6, 12, 12}, ink("edge"), 1.2, 3); }

    void objectives()
    {
        constexpr double top = 918, half = 323, second = 351, apart = 32;
        m_page.lines({left, top}, wrapped(m_sheet.wishes, wishes, width, 1), wishes, ink("ink"));
        for (int i = 0; i < 4; ++i) {
            const double x = left + (i % 2) * second, y = top + 61 + (i / 2) * apart;
            m_page.text({x, y - 8}, QString::number(i + 1), number, ink("accent"));
            m_page.line({x, y}, {x + half, y}, ink("line"));
        }
    }

    void footer()
    {
        constexpr double line = 1062;
        m_page.line({left, line}, {right, line}, ink("line"));
        const double base = line + 10 + baselineOf(foot);
        const double room = width * 0.45;
        const QString when = elided(m_appointment, foot, room);
        m_page.textBefore({right, base}, when, foot, ink("muted"));
        const double rest = width - (when.isEmpty() ? 0 : widthOf(when, foot) + 9);
        m_page.lines({left, line + 10}, wrapped(m_sheet.foot, foot, rest, 2), foot, ink("muted"));
    }

    const Sheet &m_sheet;
    QString m_appointment;
    Drawing m_page;
};

} // namespace

Drawing envelopeSheet(const QString &name, const QString &appointment, const Language &language)
{
    const Sheet sheet = sheetFor(tidied(name), language);
    return SheetPage(sheet, appointment).draw();
}

QByteArray envelopeSheetPdf(const QString &name, const QString &appointment, const Language &language)
{
    return pdfOf({envelopeSheet(name, appointment, language)});
}

} // namespace recentre
