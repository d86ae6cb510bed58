// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests.h"

#include "exercise/beginning.h"
#include "looking.h"
#include "session/keptcopies.h"
#include "sight.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

/// Isabelle with what a coach noted, somebody who is late, and somebody who has barely begun.
void fillPractice(const QString &path, const QString &language)
{
    QDir().mkpath(QFileInfo(path).path());
    const auto workbook = Workbook::open(path);
    QVERIFY(workbook);
    PersonFile late = isabelle(5), begun = isabelle(2);
    late.person.id = u"late"_s;
    late.person.name = u"Aleksandra Wiśniewska-Kowalczykówna"_s;
    late.audits.begin()->next = QDate(2020, 8, 12);
    begun.person.id = u"begun"_s;
    begun.person.name = u"Jean Exemple"_s;
    const QString notes = u"Speaks of the runners with her whole face. Wants seven things at once."_s;
    for (const PersonFile &file : {sample(language), late, begun}) {
        PersonEdit all;
        all.person = file.person.id;
        all.edit = additionOf(file, EditKind::NewPerson);
        QVERIFY((*workbook)->write({all}, {{all.person, {file.person.id == "late"_L1 ? 7 : 4, {}}}},
            {{all.person, {notes, u"Thursday 10:00"_s, {}}}}));
    }
}

/// The list of people, and the coach's own window once somebody is presented; on a clock that stands still.
class Coached {
public:
    explicit Coached(Look look)
        : m_tour((fillPractice(path(), look.language), look), path())
    {
        m_tour.practice().hour()->setClock([this] { return now; });
        m_tour.practice().choose(u"isabelle"_s);
        m_tour.rest();
    }
    bool present()
    {
        hour().setWanted(true);
        m_tour.key(Qt::Key_F9);
        if (!eventually([&] { return hour().isShown() && m_tour.shown("ClientView"); }))
            return false;
        m_tour.coachWindow().requestActivate();
        return eventually([&] { return m_tour.coachWindow().isActive(); }) && m_tour.rest();
    }
    void pass(int minutes)
    {
        now = now.addSecs(qint64(minutes) * 60);
        hour().tick();
    }
    bool key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&m_tour.coachWindow(), key, modifiers);
        return m_tour.rest();
    }
    [[nodiscard]] QQuickItem *shown(const char *type) { return m_tour.shown(type, m_tour.coachWindow().contentItem()); }
    [[nodiscard]] Tour &tour() { return m_tour; }
    [[nodiscard]] Hour &hour() { return *m_tour.practice().hour(); }

    QDateTime now{QDate(2026, 9, 1), QTime(10, 0)};

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"practice/workbook.recentre"_s); }

    QTemporaryDir m_folder;
    Tour m_tour;
};

Look withCoach(Look look)
{
    look.coach = true;
    return look;
}

QStringList look(QQuickWindow &window, const QString &name)
{
    keepPicture(window, name);
    QStringList found;
    for (const QString &fault : faultsOf(window))
        found += name + u": "_s + fault;
    return found;
}

} // namespace

void CoachTest::init() { QTest::failOnWarning(qmlWarning()); }

void CoachTest::people()
{
    QFETCH(Look, look);
    Coached coach(withCoach(look));
    Tour &tour = coach.tour();
    const QString name = u" people "_s + look.name();
    QVERIFY(tour.shown("PeopleScreen"));
    QStringList faults = recentre::look(tour.window(), u"list"_s + name);
    tour.practice().choose(u"late"_s);
    tour.rest();
    faults += recentre::look(tour.window(), u"somebody late"_s + name);
    QVERIFY(QMetaObject::invokeMethod(tour.shown("ChosenPerson"), "ask"));
    tour.rest();
    faults += recentre::look(tour.window(), u"erasing"_s + name);
    tour.key(Qt::Key_F1);
    QVERIFY(foreground(tour.window()) != tour.window().contentItem());
    faults += recentre::look(tour.window(), u"keys"_s + name);
    tour.key(Qt::Key_Escape);
    tour.practice().setSearch(u"nobody has this"_s);
    tour.rest();
    faults += recentre::look(tour.window(), u"nobody found"_s + name);
    tour.practice().setSearch({});
    tour.practice().choose(u"late"_s);
    tour.practice().erase();
    QVERIFY(eventually([&] { return tour.shown("ReceiptCard") != nullptr; }) && tour.rest());
    faults += recentre::look(tour.window(), u"a receipt"_s + name);
    tour.key(Qt::Key_Space); // it is copied, and stays
    QCOMPARE(QGuiApplication::clipboard()->text(), tour.practice().receipt());
    QVERIFY(tour.shown("ReceiptCard"));
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
}

void CoachTest::peopleOfNobody()
{
    QFETCH(Look, look);
    Tour tour(withCoach(look), std::nullopt);
    const QString name = u" nobody "_s + look.name();
    QVERIFY(tour.shown("PeopleScreen"));
    QStringList faults = recentre::look(tour.window(), u"first"_s + name);
    tour.key(Qt::Key_Return); // the way on has the keyboard
    QVERIFY(foreground(tour.window()) != tour.window().contentItem());
    faults += recentre::look(tour.window(), u"new person"_s + name);
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
}

void CoachTest::settings()
{
    QFETCH(Look, look);
    Coached coach(withCoach(look));
    Tour &tour = coach.tour();
    const QString name = u" from the people "_s + look.name();
    tour.key(Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(tour.shown("SettingsScreen"));
    QStringList faults = recentre::look(tour.window(), u"settings"_s + name);
    tour.program().copies()->makeCopy();
    QVERIFY(eventually([&] { return tour.shown("LinkRow") && tour.shown("LinkRow")->isEnabled(); }));
    tour.rest();
    tour.program().copies()->choose(0);
    QVERIFY(eventually([&] { return tour.shown("Card", tour.shown("GoBackPreview")) != nullptr; }) && tour.rest());
    faults += recentre::look(tour.window(), u"a copy beside now"_s + name);
    const QString back = look.language == u"fr" ? u"Pas maintenant"_s : u"Not now"_s;
    const QList<QQuickItem *> items = shownItems(tour.window().contentItem());
    const auto isBack = [&](QQuickItem *item) { return item->activeFocusOnTab() && item->property("label") == back; };
    QCOMPARE(std::ranges::count_if(items, isBack), 1);
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
}

/// By the link beside the list and by its key, back to the list and back to a copy: no mouse.
void CoachTest::settingsAndBackByKeys()
{
    Coached coach(withCoach(Look{}));
    Tour &tour = coach.tour();
    const auto go = [&](const QString &name) {
        const auto at = [&] { return tour.window().activeFocusItem()->property("label").toString(); };
        for (int pressed = 0; pressed < 60 && at() != name; ++pressed)
            tour.key(Qt::Key_Tab);
        return at() == name && tour.key(Qt::Key_Space);
    };
    QVERIFY(go(u"Settings"_s));
    QVERIFY(tour.shown("SettingsScreen") && !tour.shown("PeopleScreen"));
    tour.key(Qt::Key_Return);
    QVERIFY(tour.shown("PeopleScreen"));
    tour.key(Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(go(u"Make a copy now"_s));
    QVERIFY(eventually([&] { return tour.shown("LinkRow") && tour.shown("LinkRow")->isEnabled(); }));
    tour.program().copies()->choose(0);
    QVERIFY(eventually([&] { return tour.program().copies()->compared(); }) && tour.rest());
    tour.key(Qt::Key_Escape);
    QVERIFY(!tour.program().copies()->previewing() && tour.shown("SettingsScreen"));
    tour.program().copies()->choose(0);
    QVERIFY(eventually([&] { return tour.program().copies()->compared(); }) && tour.rest());
    tour.key(Qt::Key_Return);
    QVERIFY(eventually([&] { return tour.program().state() == Program::State::People; }));
    QVERIFY(eventually([&] { return tour.practice().count() == 3; }));
    // Where it says "for myself" now there is no list to go back to.
    tour.key(Qt::Key_Comma, Qt::ControlModifier);
    tour.settings().setCoach(false);
    tour.key(Qt::Key_Escape);
    QVERIFY(eventually([&] { return tour.shown("Workspace") != nullptr; }));
}

void CoachTest::ownWindow()
{
    QFETCH(Look, look);
    Coached coach(withCoach(look));
    QVERIFY(coach.present());
    QQuickWindow &window = coach.tour().coachWindow();
    const QString name = u" coach "_s + look.name();
    QStringList faults = recentre::look(window, u"begun"_s + name);
    coach.pass(4);
    coach.tour().session().setStep(6);
    coach.tour().session().setCard(u"lla"_s);
    coach.pass(14);
    coach.hour().flag();
    coach.hour().park(u"Is Lyon still home? The runners are the only ones she speaks of as of friends."_s);
    coach.hour().park(u"The job board"_s);
    coach.hour().turn(1);
    coach.tour().rest();
    faults += recentre::look(window, u"under way"_s + name);
    coach.key(Qt::Key_F8);
    faults += recentre::look(window, u"blank"_s + name);
    coach.pass(60);
    coach.key(Qt::Key_R);
    QVERIFY(coach.hour().isReading());
    faults += recentre::look(window, u"read back"_s + name);
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
}

/// By keys alone, in the coach's window, to the last page and to the end.
void CoachTest::conductsByKeys()
{
    Look look;
    look.coach = true;
    Coached coach(look);
    QVERIFY(coach.present());
    QVERIFY(coach.shown("CoachDesk"));
    coach.key(Qt::Key_K);
    for (const Qt::Key letter : {Qt::Key_U, Qt::Key_N, Qt::Key_R, Qt::Key_Return}) // letters of a thought, here
        coach.key(letter);
    QCOMPARE(coach.hour().parked()->count(), 1);
    QCOMPARE(coach.hour().uneases()->count(), 0);
    coach.key(Qt::Key_Escape);
    coach.key(Qt::Key_U);
    coach.key(Qt::Key_F7);
    QCOMPARE(coach.hour().uneases()->count(), 2);
    QVERIFY(act(coach.shown("IconButton"), u"Press"_s)); // one of them was a slip
    QVERIFY(eventually([&] { return coach.hour().uneases()->count() == 1; }));
    QVERIFY(coach.tour().coachWindow().activeFocusItem()->activeFocusOnTab());
    for (int part = 1; part <= 6; ++part) {
        coach.key(Qt::Key_PageDown);
        QCOMPARE(coach.hour().part(), part);
    }
    QCOMPARE(coach.tour().session().step(), 7);
    coach.key(Qt::Key_PageDown);
    QVERIFY(coach.hour().isReading() && coach.shown("HourBack"));
    coach.key(Qt::Key_R);
    QVERIFY(!coach.hour().isReading());
    coach.key(Qt::Key_R);
    coach.key(Qt::Key_N); // back to the hour, into the notes
    QVERIFY(!coach.hour().isReading());
    QVERIFY(coach.tour().coachWindow().activeFocusItem()->inherits("QQuickTextEdit"));
    coach.key(Qt::Key_Escape);
    coach.key(Qt::Key_R);
    QVERIFY(coach.hour().isReading());
    coach.key(Qt::Key_F9);
    QVERIFY(!coach.hour().isOpen() && !coach.tour().coachWindow().isVisible());
    QVERIFY(coach.tour().shown("Workspace"));
    coach.tour().rest();
    coach.tour().program().showPeople();
    QVERIFY(eventually([&] { return coach.tour().shown("PastHours"); }));
}

} // namespace recentre
