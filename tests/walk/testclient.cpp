// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests.h"

#include "disk/safefile.h"
#include "exercise/beginning.h"
#include "leaks.h"
#include "looking.h"
#include "paper/pdf.h"
#include "sight.h"

#include <QClipboard>
#include <QDir>
#include <QDirIterator>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QStandardPaths>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

constexpr int others = 49;

/// Somebody else: whatever can be said of them begins with a word that nothing else has.
PersonFile other(int number)
{
    PersonFile file = isabelle(2);
    const QString mark = u"qwarx%1"_s.arg(number);
    file.person.id = mark;
    file.person.name = u"Qwarx %1"_s.arg(mark);
    for (Group &group : file.groups)
        group.name = mark + u" guild"_s;
    for (Purpose &purpose : file.purposes)
        purpose.name = mark + u" aim"_s;
    return file;
}

/// Who is in the workbook: Isabelle with forty-nine others, each with a coach's private lines; or nobody but her.
enum class In { Practice, Alone };

void fill(const QString &path, const QString &language, In who, bool later)
{
    QDir().mkpath(QFileInfo(path).path());
    const auto workbook = Workbook::open(path);
    QVERIFY(workbook);
    for (int number = 0; number <= (who == In::Alone ? 0 : others); ++number) {
        const PersonFile file = number > 0 ? other(number) : later ? allDecided(language) : quieter(language);
        PersonEdit all;
        all.person = file.person.id;
        all.edit = additionOf(file, EditKind::NewPerson);
        QHash<QString, Place> places;
        places[all.person].step = 1;
        const PracticeRow lines{u"qwarx note %1"_s.arg(number), u"qwarx on Thursday"_s, u"{\"parked\":[\"qwarx\"]}"_s};
        QHash<QString, PracticeChange> practice;
        if (who == In::Practice)
            practice[all.person] = {lines.notes, lines.appointment, lines.hour};
        QVERIFY((*workbook)->write({all}, places, practice));
    }
}

/// The client's view of Isabelle, whose coach has fifty clients, or only her.
class Presented {
public:
    explicit Presented(const Look &look, bool begun = true, In who = In::Practice, QDate today = firstDay)
        : m_tour((fill(path(), look.language, who, today > firstDay), look), path(), today)
    {
        if (begun)
            m_tour.key(Qt::Key_F9);
    }
    [[nodiscard]] Tour &tour() { return m_tour; }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"practice/workbook.recentre"_s); }

    QTemporaryDir m_folder;
    Tour m_tour;
};

QStringList leaksIn(Tour &tour, const QList<Screen> &screens)
{
    QStringList found;
    for (const Screen &screen : screens) {
        if (!screen.go(tour))
            found += screen.name + u": there is no way to it"_s;
        for (const QString &leak : leaks(u"qwarx"_s))
            found += screen.name + u": "_s + leak;
        QTest::keyClick(&tour.window(), Qt::Key_Escape);
        while (tour.session().canUndo())
            tour.session().undo();
    }
    return found;
}

/// Presses what has this label.
bool press(Tour &tour, const QString &label)
{
    for (QQuickItem *item : shownItems(tour.window().contentItem()))
        if (item->property("label") == label)
            return act(item, u"Press"_s) && tour.rest();
    return false;
}

QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

/// The endings of all files that were made, in order.
QStringList endings()
{
    QStringList found;
    QDirIterator all(documents(), QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        found += QFileInfo(all.next()).suffix();
    found.sort();
    return found;
}

/// Under each of its formats, what is on the clipboard and holds `word`.
QStringList leaksOnClipboard(const QString &word)
{
    QStringList found;
    const QMimeData *const data = QGuiApplication::clipboard()->mimeData();
    for (const QString &format : data->formats()) {
        const QByteArray bytes = data->data(format);
        for (const QString &text : {format, QString::fromUtf8(bytes),
                 QString::fromUtf16(reinterpret_cast<const char16_t *>(bytes.constData()), bytes.size() / 2)})
            if (text.contains(word, Qt::CaseInsensitive))
                found += format + u": "_s + text;
    }
    const QImage image = QGuiApplication::clipboard()->image();
    for (const QString &key : image.textKeys())
        found += key + u": "_s + image.text(key);
    return found;
}

/// Whether nobody could tell them apart: the edges of large letters differ by a few shades from one drawing to the
/// next.
bool looksTheSame(const QImage &one, const QImage &other)
{
    constexpr int shades = 16;
    if (one.size() != other.size())
        return false;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y), b = other.pixel(x, y);
            if (std::abs(qRed(a) - qRed(b)) > shades || std::abs(qGreen(a) - qGreen(b)) > shades
                || std::abs(qBlue(a) - qBlue(b)) > shades)
                return false;
        }
    return true;
}

/// The window once it has stayed the same, to the last shade, for a while: the end of a fade differs by few.
QImage stillPicture(Tour &tour)
{
    constexpr int moment = 150, moments = 2; // ms; a caret blinks every 500
    QImage picture = tour.picture();
    int still = 0;
    const bool rests = eventually([&] {
        QTest::qWait(moment);
        const QImage before = std::exchange(picture, tour.picture());
        still = before == picture ? still + 1 : 0;
        return still == moments;
    });
    return rests ? picture : QImage();
}

} // namespace

void ClientTest::init() { QTest::failOnWarning(qmlWarning()); }

void ClientTest::nothingOfOthers()
{
    Presented presented(Look{});
    Tour &tour = presented.tour();
    QVERIFY(tour.shown("ClientView"));
    QCOMPARE(tour.session().personName(), u"Isabelle"_s);
    QStringList found =
        leaksIn(tour, shownToOthers(pages())) + leaksIn(tour, shownToOthers(panels(tour))) + leaksIn(tour, edits());
    QVERIFY2(found.isEmpty(), qPrintable(told(found)));
    // Every file that this view makes.
    const QStringList before = endings();
    tour.step(1);
    tour.step(7);
    tour.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(eventually([&] { return tour.shown("MadeFile") != nullptr; }) && tour.rest());
    QVERIFY(press(tour, u"Make it as a table (CSV)"_s) && press(tour, u"Put it in my calendar"_s));
    QVERIFY(eventually([&] { return endings().size() == before.size() + 3; }));
    QStringList after = before + QStringList{u"csv"_s, u"ics"_s, u"pdf"_s};
    after.sort();
    QCOMPARE(endings(), after);
    found = leaksInFiles(documents(), u"qwarx"_s);
    QVERIFY2(found.isEmpty(), qPrintable(told(found)));
}

/// Nor where it begins with what became of the last decisions.
void ClientTest::looksBackAtNobodyElse()
{
    Presented presented(Look{}, true, In::Practice, december);
    QVERIFY(presented.tour().shown("LookBackPage"));
    QVERIFY2(leaks(u"qwarx"_s).isEmpty(), qPrintable(told(leaks(u"qwarx"_s))));
    presented.tour().key(Qt::Key_1);
    QVERIFY(presented.tour().session().canUndo());
    QVERIFY2(leaks(u"qwarx"_s).isEmpty(), qPrintable(told(leaks(u"qwarx"_s))));
}

void ClientTest::theSearchFindsALeak()
{
    Presented presented(Look{});
    Tour &tour = presented.tour();
    QVERIFY(leaks(u"qwarx"_s).isEmpty());
    tour.window().setTitle(u"Qwarx 07"_s);
    QCOMPARE(leaks(u"qwarx"_s).size(), 1);
    tour.window().setTitle(u"Recentre"_s);
    tour.shown("Heading")->setProperty("text", u"qwarx 08"_s);
    QVERIFY(!leaks(u"qwarx"_s).isEmpty());
    // In what is made: the report of one of the others, which says it on paper, hers, and no file at all.
    for (const bool theirs : {true, false}) {
        const QTemporaryDir folder;
        QCOMPARE(leaksInFiles(folder.path(), u"qwarx"_s).size(), 1);
        const auto report = pdfReport(theirs ? other(9) : quieter(u"en"_s), Language());
        QVERIFY(report && !report->toLower().contains("qwarx") && writeFile(folder.filePath(u"a.pdf"_s), *report));
        QCOMPARE(leaksInFiles(folder.path(), u"qwarx"_s).size(), theirs ? 1 : 0);
    }
}

void ClientTest::copiesNothingElse()
{
    Presented presented(Look{});
    Tour &tour = presented.tour();
    QGuiApplication::clipboard()->clear();
    tour.session().setCard({});
    tour.step(5);
    for (QQuickItem *item : itemsOfType(tour.window().contentItem(), u"IconButton"_s))
        if (item->property("iconName") == u"copy"_s)
            QVERIFY(act(item, u"Press"_s));
    QVERIFY(eventually([] { return !QGuiApplication::clipboard()->image().isNull(); }));
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY2(leaksOnClipboard(u"qwarx"_s).isEmpty(), qPrintable(told(leaksOnClipboard(u"qwarx"_s))));
    tour.step(6);
    tour.session().setCard(u"lla"_s);
    tour.key(Qt::Key_4); // leave it: the parting kit has a message for it
    tour.step(7);
    tour.key(Qt::Key_K);
    QVERIFY(tour.shown("PartingCard"));
    tour.key(Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(!copied.isEmpty());
    QVERIFY2(leaksOnClipboard(u"qwarx"_s).isEmpty(), qPrintable(told(leaksOnClipboard(u"qwarx"_s))));
    // The search finds a word in a format that no text field would paste.
    auto *const hidden = new QMimeData;
    hidden->setText(u"nothing"_s);
    hidden->setHtml(u"<p title='Qwarx 12'>nothing</p>"_s);
    QGuiApplication::clipboard()->setMimeData(hidden);
    QVERIFY(!leaksOnClipboard(u"qwarx"_s).isEmpty());
    QGuiApplication::clipboard()->clear();
}

void ClientTest::endsWithThisPerson()
{
    Presented presented(Look{});
    Tour &tour = presented.tour();
    tour.step(3);
    for (int pressed = 0; pressed < 3; ++pressed)
        tour.key(Qt::Key_Escape);
    QVERIFY(tour.shown("ClientView"));
    QCOMPARE(tour.session().step(), 3);
    tour.key(Qt::Key_F9);
    QVERIFY(!tour.shown("ClientView"));
    QVERIFY(tour.shown("Workspace"));
    QCOMPARE(tour.session().step(), 3);
    QCOMPARE(tour.window().title(), u"Recentre"_s);
    QVERIFY(leaks(u"qwarx"_s).isEmpty());
    for (int step = 1; step <= 7; ++step) { // each page becomes large and small again without a warning
        tour.step(step);
        tour.key(Qt::Key_F9);
        QVERIFY(tour.shown("ClientView"));
        tour.key(Qt::Key_F9);
        QCOMPARE(tour.session().step(), step);
    }
}

void ClientTest::presentsFromThePeople()
{
    Look look;
    look.coach = true;
    Presented presented(look, false);
    Tour &tour = presented.tour();
    QVERIFY(tour.shown("PeopleScreen"));
    QVERIFY(!leaks(u"qwarx"_s).isEmpty());
    tour.practice().choose(u"isabelle"_s);
    tour.rest();
    tour.key(Qt::Key_F9);
    QVERIFY(eventually([&] { return tour.shown("ClientView"); }));
    tour.rest();
    QCOMPARE(tour.session().personName(), u"Isabelle"_s);
    QStringList found = leaksOf(tour.window(), u"qwarx"_s);
    QVERIFY2(found.isEmpty(), qPrintable(told(found)));
    tour.key(Qt::Key_F9);
    QVERIFY(tour.shown("Workspace")); // this person, never the list
    found = leaksOf(tour.window(), u"qwarx"_s);
    QVERIFY2(found.isEmpty(), qPrintable(told(found)));
}

/// With forty-nine others in the workbook, and the coach's window beside it full of what must not be there: the
/// client's view looks the same as where there is nobody but her.
void ClientTest::nothingOfTheCoachs()
{
    QHash<QString, QImage> pictures;
    for (const bool coached : {false, true}) {
        Look look;
        look.coach = coached;
        Presented presented(look, !coached, coached ? In::Practice : In::Alone);
        Tour &tour = presented.tour();
        Hour &hour = *tour.practice().hour();
        if (coached) {
            hour.setWanted(true);
            tour.practice().choose(u"isabelle"_s);
            tour.rest();
            tour.key(Qt::Key_F9);
            QVERIFY(eventually([&] { return hour.isShown() && tour.shown("ClientView"); }));
            QVERIFY(hour.notes().contains(u"qwarx"_s));
            hour.park(u"qwarx thought"_s);
            hour.flag();
            tour.window().requestActivate();
            QVERIFY(eventually([&] { return tour.window().isActive(); }));
        }
        QStringList found;
        QGuiApplication::clipboard()->setText(u"nothing"_s);
        QVERIFY(eventually([&] { return tour.session().sure(); })); // step 6 opens the first of what is known then
        const QList<Screen> screens = shownToOthers(pages());
        for (const Screen &screen : screens) {
            QVERIFY2(screen.go(tour), qPrintable(screen.name));
            QVERIFY(eventually([&] { return tour.session().sure(); })); // how sure it is, is seen
            tour.rest();
            if (!coached)
                pictures[screen.name] = stillPicture(tour);
            else if (!eventually([&] { return looksTheSame(tour.picture(), pictures[screen.name]); }))
                found += screen.name + u" isn't the same picture"_s;
            keepPicture(tour, screen.name + (coached ? u" coached"_s : u" alone"_s));
            const QStringList leaked = coached ? leaksOf(tour.window(), u"qwarx"_s) : leaks(u"qwarx"_s);
            for (const QString &leak : leaked)
                found += screen.name + u": "_s + leak;
            tour.key(Qt::Key_F7); // noted, and nothing of it shows
            QTest::keyClick(&tour.window(), Qt::Key_Escape);
        }
        QVERIFY2(found.isEmpty(), qPrintable(told(found)));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"nothing"_s);
        if (coached) {
            QCOMPARE(hour.uneases()->count(), 1 + screens.size());
            QVERIFY(!leaksOf(tour.coachWindow(), u"qwarx"_s).isEmpty()); // the search would find them
            QVERIFY(!tour.coachWindow().title().contains(tour.session().personName()));
        }
    }
}

} // namespace recentre
