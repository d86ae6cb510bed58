// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The report on paper and as a page, looked at by the tools that others read them with.
#include "cli/command.h"
#include "files/sample.h"
#include "pdftext.h"
#include "running.h"
#include "tests.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>
#include <QVersionNumber>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

int pagesOf(const QString &pdf)
{
    static const QRegularExpression pages(u"Pages: +(\\d+)"_s);
    return pages.match(aboutPdf(pdf)).captured(1).toInt();
}

/// Lines of a tool's table, under its heads and its rule.
QStringList tableOf(const QString &tool, const QStringList &arguments)
{
    return saidByPoppler(tool, arguments).split(u'\n', Qt::SkipEmptyParts).mid(2);
}

/// What stands right of the margin or below the foot: empty where everything has its place.
QStringList outside(const QString &pdf)
{
    static const QRegularExpression word(
        u"<word xMin=\"([\\d.-]+)\" yMin=\"([\\d.-]+)\" xMax=\"([\\d.-]+)\" yMax=\"([\\d.-]+)\">(.*?)</word>"_s);
    constexpr double left = 47, right = 549, bottom = 815; // points
    QStringList found;
    const QString boxes = saidByPoppler(u"pdftotext"_s, {u"-bbox"_s, pdf, u"-"_s});
    for (auto it = word.globalMatch(boxes); it.hasNext();) {
        const auto match = it.next();
        if (match.captured(1).toDouble() < left || match.captured(3).toDouble() > right
            || match.captured(4).toDouble() > bottom)
            found += match.captured(5);
    }
    return found;
}

QByteArray many(int groups, const QString &name)
{
    QStringList list;
    for (int i = 0; i < groups; ++i)
        list += {u'g' + QString::number(i), name.arg(i)};
    QByteArray said;
    for (int i = 0; i < groups; ++i)
        said += (i > 0 ? "," : "") + QByteArray("{\"group\":\"g") + QByteArray::number(i) + "\",\"minutesPerWeek\":"
            + QByteArray::number(5 + i * 7 % 90) + ",\"pleasure\":" + QByteArray::number(i % 11)
            + ",\"purposes\":[{\"purpose\":\"p\",\"brought\":" + QByteArray::number(i * 3 % 11)
            + ",\"potential\":" + QByteArray::number(i * 5 % 11) + "}]}";
    QByteArray file = audit(u"Ada"_s, list, {u"2026-09-01"_s}, said);
    return file.replace("\"date\":", "\"objectives\":[{\"purpose\":\"p\",\"name\":\"Be seen\",\"rank\":1}],\"date\":");
}

} // namespace

void TestPaper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    for (const QString &language : {u"en"_s, u"fr"_s})
        put(u"isabelle.%1.json"_s.arg(language), sampleAudit(language));
}

void TestPaper::pdf_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("English") << u"en"_s
                             << QStringList{u"Isabelle’s groups"_s, u"Evaluation of 1 September 2026."_s,
                                    u"Nine groups instead of thirteen"_s, u"Not enough known"_s,
                                    u"What the figures show"_s, u"From post to coffee, in people"_s,
                                    u"Group by group"_s, u"Decided: Contribute, 1 h; today 40 min."_s,
                                    u"How this was worked out"_s, u"about two fifths"_s, u"9 groups"_s};
    QTest::newRow("French") << u"fr"_s
                            << QStringList{u"Isabelle et ses groupes"_s, u"Bilan du 1er septembre 2026."_s,
                                   u"Trop peu d’éléments"_s, u"du temps bien donné"_s, u"Décidé"_s, u"9 groupes"_s};
}

void TestPaper::pdf()
{
    QFETCH(const QString, language);
    QFETCH(const QStringList, texts);
    const QString pdf = language + u".pdf"_s;
    const Ran done = ran({u"report"_s, u"isabelle.%1.json"_s.arg(language), u"--out"_s, pdf});
    QCOMPARE(done.err, QByteArray());
    QCOMPARE(done.status, 0);
    QString text = textOfPdf(pdf);
    text.replace(QChar(0x202F), u' ').replace(QChar(0xA0), u' ');
    text.replace(QChar(0x02BC), QChar(0x2019)); // one glyph for both: Qt 6.8 tells of the first
    for (const QString &each : texts)
        QVERIFY2(text.contains(each), qPrintable(each));
    // The end of the first page's table shares its page with what follows.
    const QString second = text.split(u'\f').value(1);
    QVERIFY2(second.contains(language == "fr"_L1 ? u"Ce que montrent les chiffres"_s : u"What the figures show"_s)
            && second.contains("Logistik"_L1),
        qPrintable(second));
    // The footer numbers every page.
    const int pages = pagesOf(pdf);
    QVERIFY2(pages >= 4 && pages <= 12, qPrintable(QString::number(pages)));
    for (int page = 1; page <= pages; ++page)
        QVERIFY(text.contains((language == "fr"_L1 ? u"%1 sur %2"_s : u"%1 of %2"_s).arg(page).arg(pages)));
    QCOMPARE(outside(pdf), QStringList());
    // Vectors: no picture; our fonts, embedded, with what they mean.
    QCOMPARE(tableOf(u"pdfimages"_s, {u"-list"_s, pdf}), QStringList());
    const QStringList fonts = tableOf(u"pdffonts"_s, {pdf});
    QVERIFY(fonts.size() >= 3);
    for (const QString &font : fonts) {
        QVERIFY2(font.contains("Recentre"_L1), qPrintable(font));
        static const QRegularExpression embedded(u"yes +(yes|no) +yes"_s);
        QVERIFY2(font.contains(embedded), qPrintable(font));
    }
}

void TestPaper::saysNothingOfItsMaking()
{
    QCOMPARE(ran({u"report"_s, u"isabelle.en.json"_s, u"--out"_s, u"a.pdf"_s}).status, 0);
    const QString info = aboutPdf(u"a.pdf"_s);
    QVERIFY(info.contains("Title:           Recentre\n"_L1));
    QVERIFY(!info.contains("Author"_L1) && !info.contains("Isabelle"_L1) && !info.contains("Subject"_L1));
    QVERIFY(!contentsOf(u"a.pdf"_s).contains(m_folder->path().toUtf8()));
    // The same twice, but for when it was made.
    QCOMPARE(ran({u"report"_s, u"isabelle.en.json"_s, u"--out"_s, u"b.pdf"_s}).status, 0);
    const auto dateless = [](QByteArray bytes) {
        const qsizetype at = bytes.indexOf("/CreationDate");
        return bytes.remove(at, bytes.indexOf('\n', at) - at);
    };
    // Since 6.8 Qt gives each document a number of its own, and its fonts come in any order.
    if (QLibraryInfo::version() < QVersionNumber(6, 8))
        QCOMPARE(dateless(contentsOf(u"a.pdf"_s)), dateless(contentsOf(u"b.pdf"_s)));
    QCOMPARE(textOfPdf(u"a.pdf"_s), textOfPdf(u"b.pdf"_s));
}

void TestPaper::anyNumberOfGroups_data()
{
    QTest::addColumn<int>("groups");
    for (const int groups : {0, 1, 3, 60, 300})
        QTest::addRow("%d", groups) << groups;
}

void TestPaper::anyNumberOfGroups()
{
    QFETCH(const int, groups);
    put(u"many.json"_s, many(groups, u"Group number %1 of the list"_s));
    QCOMPARE(ran({u"report"_s, u"many.json"_s, u"--out"_s, u"many.pdf"_s}).status, 0);
    QCOMPARE(outside(u"many.pdf"_s), QStringList());
    QVERIFY(pagesOf(u"many.pdf"_s) <= 4 + groups / 3);
    const QString text = textOfPdf(u"many.pdf"_s);
    // Every group is told somewhere.
    for (int i = 0; i < groups; ++i)
        QVERIFY(text.contains(u"Group number %1"_s.arg(i)));
    QCOMPARE(ran({u"report"_s, u"many.json"_s, u"--out"_s, u"many.html"_s}).status, 0);
    for (int i = 0; i < groups; ++i)
        QVERIFY(contentsOf(u"many.html"_s).contains("Group number " + QByteArray::number(i) + " of the list"));
}

void TestPaper::hardNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("long") << QString(10'000, u'W') + u"%1"_s;
    QTest::newRow("words") << u"word "_s.repeated(2000) + u"%1"_s;
    QTest::newRow("emoji") << u"☕🥐🇵🇱 %1"_s;
    QTest::newRow("right to left") << u"קבוצת הלוגיסטיקה של ורשה %1 مجموعة"_s;
    QTest::newRow("html") << u"<img src=\"x\"> & <b>%1</b> &amp; </style><script>alert(1)</script>"_s;
    QTest::newRow("control") << u"a\u0001b\u2028c\td\n%1"_s;
}

void TestPaper::hardNames()
{
    QFETCH(const QString, name);
    put(u"hard.json"_s, many(12, name));
    QCOMPARE(ran({u"report"_s, u"hard.json"_s, u"--out"_s, u"hard.pdf"_s}).status, 0);
    QCOMPARE(outside(u"hard.pdf"_s), QStringList());
    QVERIFY(pagesOf(u"hard.pdf"_s) <= 12);
    QCOMPARE(ran({u"report"_s, u"hard.json"_s, u"--out"_s, u"hard.html"_s}).status, 0);
    const QByteArray page = contentsOf(u"hard.html"_s);
    QVERIFY(!page.contains("<img") && !page.contains("<script") && !page.contains("<b>"));
    QCOMPARE(page.count("</style>"), 1);
}

void TestPaper::everySignIsFoundAgain()
{
    const QString name = u"A-B (C) 10:00 3+2 @X 2x3 -> office fluffy"_s;
    put(u"signs.json"_s, many(3, name + u" %1"_s));
    QCOMPARE(ran({u"report"_s, u"signs.json"_s, u"--out"_s, u"signs.pdf"_s}).status, 0);
    QVERIFY2(textOfPdf(u"signs.pdf"_s).contains(name), qPrintable(textOfPdf(u"signs.pdf"_s)));
}

void TestPaper::html()
{
    const Ran done = ran({u"report"_s, u"isabelle.fr.json"_s, u"--out"_s, u"-"_s, u"--format"_s, u"html"_s});
    QCOMPARE(done.status, 0);
    QVERIFY(done.out.startsWith("<!DOCTYPE html>\n<html lang=\"fr\">"));
    QVERIFY(done.out.contains("<title>Recentre</title>"));
    for (const char *text : {"Isabelle et ses groupes", "Ce que montrent les chiffres", "Les graphiques en tableaux"})
        QVERIFY2(done.out.contains(text), text);
    // Nothing is fetched and nothing runs: not an address, a script or a handler in it.
    static const QRegularExpression reaching(u"\\b(src|href|onload|onclick)\\s*=|url\\(|@import|javascript:"_s);
    QVERIFY(!QString::fromUtf8(done.out).contains(reaching));
    // Each chart is a picture that says what it shows, in well-formed markup.
    QByteArray body = done.out;
    QVERIFY(body.count("<svg") >= 6 && body.count("role=\"img\"") >= 5 && body.count("<figcaption>") >= 5);
    body.remove(0, body.indexOf("<main>"));
    body.truncate(body.indexOf("</body>"));
    QXmlStreamReader reader(body);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestPaper::whatNeedsPaper()
{
    QVERIFY(needsPaper({u"report"_s, u"a.json"_s, u"--out"_s, u"b.PDF"_s}));
    QVERIFY(needsPaper({u"report"_s, u"a.json"_s, u"--format"_s, u"html"_s, u"--out"_s, u"-"_s}));
    QVERIFY(needsPaper({u"report"_s, u"a.json"_s, u"--out=b.pdf"_s}));
    QVERIFY(!needsPaper({u"report"_s, u"a.json"_s, u"--out"_s, u"b.md"_s}));
    QVERIFY(!needsPaper({u"export"_s, u"a"_s, u"--out"_s, u"b.pdf"_s}));
}

void TestPaper::nothingHalfWritten()
{
    put(u"none.json"_s, audit(u"Ada"_s, {}, {}));
    for (const QString &out : {u"none.pdf"_s, u"none.html"_s}) {
        const Ran refused = ran({u"report"_s, u"none.json"_s, u"--out"_s, out});
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.err.count('\n'), 1);
        QVERIFY(!QFile::exists(out));
        const Ran nowhere = ran({u"report"_s, u"isabelle.en.json"_s, u"--out"_s, u"no/such/folder/"_s + out});
        QCOMPARE(nowhere.status, 1);
    }
}

} // namespace recentre
