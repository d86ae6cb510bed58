// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A4 pages that fill from top to bottom. What is put on them stays whole: a block that has no room begins the next
/// page. Any thread.
#pragma once

#include "drawing.h"
#include "words/language.h"

namespace recentre {

/// Pages being filled. Lengths are pixels of 1/96 inch; blocks are as wide as `width`.
class Pages {
public:
    /// A4 and its margins of 17 mm.
    static constexpr double pageWidth = 793.7, pageHeight = 1122.5, margin = 64, width = 666;

    /// `running` stands at the head of every page but the first.
    explicit Pages(const QString &running);

    /// The page that is being filled, in its own coordinates.
    [[nodiscard]] Drawing &page() { return m_pages.last(); }
    /// Where the next block begins.
    [[nodiscard]] double y() const { return m_y; }
    /// Whether `height` more fits.
    [[nodiscard]] bool fits(double height) const { return m_y + height <= bottom; }
    /// The most that a block may be high.
    [[nodiscard]] static double room() { return bottom - top; }
    /// The next block begins `gap` lower.
    void skip(double gap) { m_y += gap; }
    /// A new page, unless this one is empty.
    void next();
    /// A new page unless `height` fits on this one.
    void need(double height);
    /// Puts a block `height` high on the page, or on the next one if it doesn't fit.
    void put(const Drawing &block, double height);
    /// Lines of text, from page to page where they must.
    void put(const QString &text, const Type &type, const QColor &colour);

    /// All pages, each with `foot` and its number.
    [[nodiscard]] QList<Drawing> finished(const QString &foot, const Language &language) const;

private:
    static constexpr double top = 84, bottom = 1038, footLine = 1048;

    QString m_running;
    QList<Drawing> m_pages;
    double m_y = 0;
    double m_begun = 0; ///< where this page began
};

} // namespace recentre
