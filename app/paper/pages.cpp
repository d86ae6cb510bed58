// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages.h"

#include "marks.h"
#include "report/heads.h"

namespace recentre {

namespace {

constexpr Type small{Face::Text, 12, 16, 400};

} // namespace

Pages::Pages(const QString &running)
    : m_running(elided(tidied(running), small, width - 40))
    , m_pages{Drawing()}
{}

void Pages::next()
{
    if (m_y <= m_begun)
        return;
    Drawing page;
    drawLogo(page, {margin, 40}, 16, 0);
    page.text({margin + 24, 40 + baselineOf(small)}, m_running, small, ink("muted"));
    m_pages += page;
    m_y = m_begun = top;
}

void Pages::need(double height)
{
    if (!fits(height))
        next();
}

void Pages::put(const Drawing &block, double height)
{
    need(height);
    page().add(block, {margin, m_y});
    m_y += height;
}

void Pages::put(const QString &text, const Type &type, const QColor &colour)
{
    for (const QString &line : wrapped(text, type, width)) {
        Drawing block;
        block.lines({0, 0}, {line}, type, colour);
        put(block, type.line);
    }
}

QList<Drawing> Pages::finished(const QString &foot, const Language &language) const
{
    QList<Drawing> pages = m_pages;
    const double base = footLine + 15 + baselineOf(small);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString number = pageOf(int(i) + 1, int(pages.size()), language);
        pages[i].line({margin, footLine}, {margin + width, footLine}, ink("line"));
        pages[i].text(
            {margin, base}, elided(tidied(foot), small, width - widthOf(number, small) - 24), small, ink("muted"));
        pages[i].textBefore({margin + width, base}, number, small, ink("muted"));
    }
    return pages;
}

} // namespace recentre
