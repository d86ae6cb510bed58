// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The tokens as the screens get them: contrast, fonts, icons, text size, motion.

#include "components.h"

#include "stage.h"

#include <QDirIterator>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSvgRenderer>
#include <cmath>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

QJsonObject tokens()
{
    QFile file(u":/tokens.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// WCAG 2's relative luminance, and the contrast of two colours.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrastOf(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

/// design.md section 3: what lies on what. Text needs 4.5, graphics 3.
struct Pair {
    const char *front;
    const char *back;
    double least;
};

constexpr Pair pairs[] = {
    {"ink", "page", 4.5},
    {"ink", "surface", 4.5},
    {"ink", "sunken", 4.5},
    {"ink", "raised", 4.5},
    {"muted", "page", 4.5},
    {"muted", "surface", 4.5},
    {"muted", "sunken", 4.5},
    {"faint", "page", 4.5},
    {"faint", "surface", 4.5},
    {"faint", "sunken", 4.5},
    {"accent", "page", 4.5},
    {"accent", "surface", 4.5},
    {"accent", "sunken", 4.5},
    {"onAccent", "accent", 4.5},
    {"onAccent", "accentHover", 4.5},
    {"onAccent", "accentPressed", 4.5},
    {"onAccentSoft", "accentSoft", 4.5},
    {"ink", "accentSoft", 4.5},
    {"muted", "accentSoft", 4.5},
    {"onYou", "you", 4.5},
    {"onYouSoft", "youSoft", 4.5},
    {"danger", "page", 4.5},
    {"danger", "surface", 4.5},
    {"onDanger", "danger", 4.5},
    {"onDangerSoft", "dangerSoft", 4.5},
    {"onPanel", "panel", 4.5},
    {"onPanelMuted", "panel", 4.5},
    {"you", "panel", 4.5},
    {"onToast", "toast", 4.5},
    {"onToastAction", "toast", 4.5},
    {"edge", "page", 3},
    {"edge", "surface", 3},
    {"edge", "sunken", 3},
    {"objective1", "surface", 3},
    {"objective2", "surface", 3},
    {"objective3", "surface", 3},
    {"objective4", "surface", 3},
    {"objective5", "surface", 3},
    {"other", "surface", 3},
    {"otherStrong", "surface", 3},
};

QColor colour(QObject *theme, const char *name) { return theme->property(name).value<QColor>(); }

} // namespace

void Looks::contrast_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void Looks::contrast()
{
    QFETCH(bool, dark);
    Stage stage(u"Item { Item { objectName: 'it' } }"_s);
    QObject *theme = stage.theme();
    QVERIFY(theme != nullptr);
    theme->setProperty("dark", dark);
    for (const Pair &pair : pairs) {
        const double is = contrastOf(colour(theme, pair.front), colour(theme, pair.back));
        QVERIFY2(is >= pair.least,
            qPrintable(u"%1 on %2: %3"_s.arg(QLatin1String(pair.front), QLatin1String(pair.back)).arg(is)));
    }
    const QJsonObject marks = tokens().value(u"recommendation"_s).toObject();
    QCOMPARE(marks.size(), 8);
    for (const QString &name : marks.keys()) {
        QColor mark;
        QVERIFY(
            QMetaObject::invokeMethod(theme, "recommendationColour", Q_RETURN_ARG(QColor, mark), Q_ARG(QString, name)));
        QVERIFY2(contrastOf(mark, colour(theme, "page")) >= 3 && contrastOf(mark, colour(theme, "surface")) >= 3,
            qPrintable(name));
    }
    // The focus ring: on any background one of its two colours stands out.
    for (const char *back : {"page", "surface", "sunken", "accentSoft", "youSoft", "dangerSoft", "panel"})
        QVERIFY2(std::max(contrastOf(colour(theme, "ink"), colour(theme, back)),
                     contrastOf(colour(theme, "you"), colour(theme, back)))
                >= 3,
            back);
}

void Looks::everyColourIsThere()
{
    Stage stage(u"Item { Item { objectName: 'it' } }"_s);
    QObject *theme = stage.theme();
    for (const QString &mode : {u"light"_s, u"dark"_s}) {
        theme->setProperty("dark", mode == u"dark"_s);
        const QJsonObject colours = tokens().value(u"colour"_s).toObject().value(mode).toObject();
        QVERIFY(colours.size() > 30);
        for (auto it = colours.begin(); it != colours.end(); ++it)
            QCOMPARE(colour(theme, it.key().toLatin1().constData()), QColor(it.value().toString()));
    }
}

void Looks::fontsAreOurs()
{
    Stage stage(u"Item { Item { objectName: 'it' } }"_s);
    QObject *theme = stage.theme();
    QCOMPARE(theme->property("textFamily").toString(), u"Recentre Text"_s);
    QCOMPARE(theme->property("voiceFamily").toString(), u"Recentre Voice"_s);
    QVERIFY(QFontDatabase::families().contains(u"Recentre Text"_s));
    for (const int weight : {400, 500, 600}) {
        QFont font(u"Recentre Text"_s);
        font.setPixelSize(16);
        font.setWeight(QFont::Weight(weight));
        QCOMPARE(QFontInfo(font).weight(), weight);
        const QFontMetricsF metrics(font);
        for (const QChar digit : u"0123456789"_s) // tabular
            QVERIFY(std::abs(metrics.horizontalAdvance(digit) - metrics.horizontalAdvance(u'0')) < 0.1);
    }
    QFont voice(u"Recentre Voice"_s);
    voice.setPixelSize(100);
    const QFontMetricsF metrics(voice);
    QCOMPARE(metrics.horizontalAdvance(QChar(0x202f)), metrics.horizontalAdvance(QChar(0x2009))); // "4 h"
    for (const QChar digit : u"0123456789"_s) // lining: all stand on the line, as high as one another
        QVERIFY2(std::abs(metrics.boundingRect(digit).top() - metrics.boundingRect(u'1').top()) < 4,
            qPrintable(QString(digit)));
}

void Looks::everyIconIsThere()
{
    const QString names = u"check right left plus minus search undo pencil import paste file calendar clock people "
                          u"person eye heart speech flag lock "
                          "screen table chart copy image close info question chevron down up link history gear door "
                          "mail rss building bell bulb hands note "
                          "tick pin sums swap shelf unease park blank mute cup print grip dotted"_s;
    for (const QString &name : names.split(u' ')) {
        QSvgRenderer icon(u":/icons/%1.svg"_s.arg(name));
        QVERIFY2(icon.isValid() && icon.viewBox().size() == QSize(24, 24), qPrintable(name));
    }
    const QJsonObject marks = tokens().value(u"recommendation"_s).toObject();
    for (const auto &mark : marks) {
        const QString file = mark.toObject().value(u"marker"_s).toString()
            + (mark.toObject().value(u"filled"_s).toBool() ? QString() : u"-line"_s);
        QVERIFY2(QFile::exists(u":/icons/mark-%1.svg"_s.arg(file)), qPrintable(file));
    }
    // An icon is painted in its colour and in no other.
    Stage stage(
        u"Rectangle { color: 'white'; Icon { objectName: 'it'; name: 'close'; color: '#ff0000'; size: 40 } }"_s);
    const QImage picture = stage.window().grabWindow();
    QCOMPARE(QColor(picture.pixel(20, 20)), QColor(255, 0, 0));
}

void Looks::textSizeScales()
{
    Stage stage(u"Item { PlainText { objectName: 'it'; width: 400; text: 'Words' } }"_s);
    QObject *theme = stage.theme();
    QCOMPARE(stage.it()->property("lineHeight").toInt(), 24);
    QCOMPARE(stage.it()->property("implicitHeight").toInt(), 24);
    theme->setProperty("textFactor", 2.0);
    QCOMPARE(stage.it()->property("lineHeight").toInt(), 48);
    QCOMPARE(theme->property("question").value<QObject *>()->property("font").value<QFont>().pixelSize(), 60);
    QCOMPARE(theme->property("control").toInt(), 88);
}

/// Read from three metres: whatever is no hint has 24 pixels, a hint 20.
void Looks::presentedIsReadFromAfar()
{
    Stage stage(u"Item { PlainText { objectName: 'it'; text: 'Words' } }"_s);
    QObject *theme = stage.theme();
    const auto pixels = [theme](const char *style) {
        return theme->property(style).value<QObject *>()->property("font").value<QFont>().pixelSize();
    };
    for (const double text : {1.0, 2.0}) {
        theme->setProperty("textFactor", text);
        theme->setProperty("present", true);
        for (const char *style : {"question", "voice", "verdict", "verdictPresent", "title", "body", "bodyStrong",
                 "row", "rowStrong", "rowRegular", "label", "smallMedium"})
            QVERIFY2(pixels(style) >= 24, style);
        for (const char *style : {"small", "caption", "captionStrong", "monogram"})
            QVERIFY2(pixels(style) >= 20, style);
        theme->setProperty("present", false);
        QCOMPARE(pixels("label"), qRound(14 * text));
    }
}

void Looks::motionCanBeReduced()
{
    Stage stage(u"Item { Item { objectName: 'it' } }"_s);
    QObject *theme = stage.theme();
    QCOMPARE(theme->property("settle").toInt(), 220);
    theme->setProperty("reducedMotion", true);
    for (const char *name : {"quick", "settle", "recentre"})
        QCOMPARE(theme->property(name).toInt(), 0);
    QCOMPARE(theme->property("travel").toInt(), 80);
}

} // namespace recentre
