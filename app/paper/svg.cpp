// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "svg.h"

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

/// Two decimals, no more than needed.
QString px(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == "-0"_L1 ? u"0"_s : text;
}

QString pathData(const QPainterPath &path)
{
    QString data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        const QString at = px(element.x) + u' ' + px(element.y);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            data += u'M' + at;
            break;
        case QPainterPath::LineToElement:
            data += u'L' + at;
            break;
        case QPainterPath::CurveToElement:
            data += u'C' + at;
            break;
        case QPainterPath::CurveToDataElement:
            data += u' ' + at;
            break;
        }
    }
    return data;
}

QString attribute(const char *name, const QString &value)
{
    return u' ' + QString::fromLatin1(name) + u"=\""_s + value + u'"';
}

QString written(const DrawnShape &shape)
{
    QString text = u"<path"_s + attribute("d", pathData(shape.path));
    text += attribute("fill", shape.fill.isValid() ? shape.fill.name() : u"none"_s);
    if (shape.fill.isValid() && shape.fill.alpha() < 255)
        text += attribute("fill-opacity", px(shape.fill.alphaF()));
    if (shape.stroke.isValid()) {
        text += attribute("stroke", shape.stroke.name()) + attribute("stroke-width", px(shape.width));
        text += shape.dotted ? attribute("stroke-dasharray", u"2 3"_s)
                             : attribute("stroke-linecap", u"round"_s) + attribute("stroke-linejoin", u"round"_s);
    }
    return text + u"/>"_s;
}

QString written(const DrawnText &text)
{
    return u"<text"_s + attribute("class", text.type.face == Face::Voice ? u"v"_s : u"t"_s)
        + attribute("x", px(text.at.x())) + attribute("y", px(text.at.y())) + attribute("font-size", px(text.type.size))
        + attribute("font-weight", QString::number(text.type.weight)) + attribute("fill", text.colour.name())
        + attribute("textLength", px(text.width)) + attribute("lengthAdjust", u"spacingAndGlyphs"_s) + u'>'
        + escapedForHtml(text.text) + u"</text>"_s;
}

} // namespace

QString escapedForHtml(const QString &text)
{
    QString plain = text;
    for (QChar &c : plain)
        if (c.category() == QChar::Other_Control)
            c = u' ';
    return plain.toHtmlEscaped();
}

QString svgOf(const Drawing &drawing, const QString &label)
{
    const QString width = px(drawing.size.width()), height = px(drawing.size.height());
    QString text = u"<svg"_s + attribute("viewBox", u"0 0 "_s + width + u' ' + height) + attribute("width", width)
        + attribute("height", height);
    text += label.isEmpty() ? attribute("aria-hidden", u"true"_s)
                            : attribute("role", u"img"_s) + attribute("aria-label", escapedForHtml(label));
    text += u">\n"_s;
    for (const auto &item : drawing.items())
        text += std::visit([](const auto &each) { return written(each); }, item) + u'\n';
    return text + u"</svg>\n"_s;
}

} // namespace recentre
