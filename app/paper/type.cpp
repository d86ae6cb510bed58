// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "type.h"

#include <QFontMetricsF>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

constexpr double closer = 0.995; // a PDF rounds the widths of signs: no line is to stand over its margin for it
constexpr qsizetype longestText = 20'000; // characters of one text: pages of it are enough

} // namespace

QFont fontOf(const Type &type)
{
    QFont font;
    font.setFamilies({type.face == Face::Voice ? u"Recentre Voice"_s : u"Recentre Text"_s, u"sans-serif"_s});
    font.setPixelSize(qRound(type.size * finer));
    font.setWeight(QFont::Weight(type.weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    // Without ligatures, which Qt leaves out of spaced text only: a PDF would lose their letters when it is searched.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
    return font;
}

QStringList piecesOf(const QString &text, const Type &type)
{
    if (type.face != Face::Voice || text.isRightToLeft())
        return {text};
    QStringList pieces;
    qsizetype from = 0;
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        if (text[i] == u'f' && u"fil"_s.contains(text[i + 1])) {
            pieces += text.mid(from, i + 1 - from);
            from = i + 1;
        }
    return pieces << text.mid(from);
}

double widthOf(const QString &text, const Type &type)
{
    const QFontMetricsF metrics(fontOf(type));
    double width = 0;
    for (const QString &piece : piecesOf(text, type))
        width += metrics.horizontalAdvance(piece);
    return width / finer;
}

double baselineOf(const Type &type)
{
    // Of our two faces, whatever stands in for other scripts: lines of one type are alike.
    constexpr double ascent = 0.97, descent = 0.24;
    return (type.line - type.size * (ascent + descent)) / 2 + type.size * ascent;
}

QString tidied(const QString &text)
{
    QString line = text.left(longestText);
    for (QChar &c : line)
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    return line.trimmed();
}

QString elided(const QString &text, const Type &type, double width)
{
    constexpr qsizetype most = 1000; // no line holds more
    return QFontMetricsF(fontOf(type)).elidedText(text.left(most), Qt::ElideRight, width * finer);
}

QStringList wrapped(const QString &text, const Type &type, double width, int most)
{
    const QString line = tidied(text);
    QTextLayout layout(line, fontOf(type));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine next = layout.createLine(); next.isValid(); next = layout.createLine()) {
        next.setLineWidth(width * finer * closer);
        if (most > 0 && lines.size() + 1 == most) {
            lines += elided(line.mid(next.textStart()), type, width);
            break;
        }
        lines += line.mid(next.textStart(), next.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace recentre
