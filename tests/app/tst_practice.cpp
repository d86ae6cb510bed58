// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A coach's people, in a home of their own: coach mode is kept in the settings file.
#include "coach.h"
#include "lists/about.h"
#include "pdftext.h"

#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

bool isKept(Coach &coach)
{
    return eventually([&] { return coach.practice.savedAll(); });
}

/// Whether the settings' file has somebody's id, at this moment.
bool settingsName(Coach &coach, const QString &id)
{
    QFile file(coach.scene.folder.filePath(u"settings.ini"_s));
    return file.open(QIODevice::ReadOnly) && file.readAll().contains(id.toLatin1());
}

/// Makes something that somebody's audit says unreadable.
void damage(const QString &workbook, const QString &person)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
        database.setDatabaseName(workbook);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"UPDATE audits SET extra = '{torn}' WHERE person = '%1'"_s.arg(person)));
        QCOMPARE(query.numRowsAffected(), 1);
    }
    QSqlDatabase::removeDatabase(u"damage"_s);
}

} // namespace

class PracticeTest : public QObject {
    Q_OBJECT

private slots:
    void beginsWithNobody();
    void goesFromOneToAnother();
    void findsByNameAndByWhatIsDue();
    void notesAreKeptAndStayHere();
    void erasesForGood();
    void presentsOneAlone();
    void makesAnEnvelope();
    void takesTheDayAsGiven();
    void oneUnreadableLeavesTheOthers();
};

void PracticeTest::beginsWithNobody()
{
    Scene scene;
    Program program(scene.settings, scene.workbook);
    Practice practice(program);
    program.start();
    QCOMPARE(program.state(), Program::State::Welcome);
    program.showPeople(); // who is no coach has no list
    QCOMPARE(program.state(), Program::State::Welcome);
    program.becomeCoach();
    QCOMPARE(program.state(), Program::State::People);
    QVERIFY(practice.known());
    QCOMPARE(practice.count(), 0);
    QVERIFY(!QFile::exists(scene.workbook));
    program.leavePeople();
    QCOMPARE(program.state(), Program::State::Welcome);
    QVERIFY(!scene.settings.isCoach());
}

void PracticeTest::goesFromOneToAnother()
{
    Coach coach;
    QVERIFY(coach.isThere);
    QCOMPARE(coach.practice.people()->count(), 3);
    QCOMPARE(coach.at(1, "name").toString(), u"Bruno Perret"_s);
    QVERIFY(!coach.at(1, "due").toString().isEmpty());
    QVERIFY(coach.choose(0));
    coach.practice.open();
    QVERIFY(eventually([&] { return coach.program.state() == Program::State::Ready; }));
    QCOMPARE(coach.program.session()->personName(), u"Anna Kowalska"_s);
    QCOMPARE(coach.scene.settings.lastPerson(), coach.idOf(0));
    coach.program.session()->about()->setName(u"Anna Nowak"_s, 0);
    coach.program.showPeople();
    QVERIFY(eventually([&] { return coach.at(0, "name").toString() == "Anna Nowak"_L1; }));
    coach.practice.begin(u"Bruno Perret"_s); // there is one
    QVERIFY(!coach.practice.problem().isEmpty());
    QCOMPARE(coach.program.state(), Program::State::People);
    QVERIFY(coach.choose(2));
    coach.practice.openPlan();
    QVERIFY(eventually([&] { return coach.program.state() == Program::State::Ready; }));
    QCOMPARE(coach.program.session()->step(), 7);
}

void PracticeTest::findsByNameAndByWhatIsDue()
{
    Coach coach;
    QVERIFY(coach.isThere);
    QVERIFY(coach.choose(1));
    QVERIFY(eventually([&] { return coach.practice.appointment().isEmpty(); }));
    coach.practice.setAppointment(u"Thursday 10:00"_s);
    coach.practice.setSearch(u" zoé "_s);
    QCOMPARE(coach.practice.people()->count(), 1);
    QCOMPARE(coach.practice.chosenName(), u"Zoé Quidam"_s);
    coach.practice.setSearch(u"thursday"_s);
    QCOMPARE(coach.practice.people()->count(), 1);
    QCOMPARE(coach.practice.chosenName(), u"Bruno Perret"_s);
    coach.practice.setSearch({});
    QCOMPARE(coach.practice.people()->count(), 3);
    QCOMPARE(coach.practice.chosenName(), u"Bruno Perret"_s);
    coach.practice.chooseNext(1);
    QCOMPARE(coach.practice.chosenName(), u"Zoé Quidam"_s);
    coach.practice.chooseNext(1);
    QCOMPARE(coach.practice.chosenName(), u"Zoé Quidam"_s);
}

void PracticeTest::notesAreKeptAndStayHere()
{
    Coach coach;
    QVERIFY(coach.isThere);
    QVERIFY(coach.choose(0));
    const QString secret = u"Speaks of the runners with her whole face."_s;
    coach.practice.setNotes(secret);
    QVERIFY(!coach.practice.savedAll());
    QVERIFY(isKept(coach));
    QVERIFY(coach.choose(1));
    QVERIFY(coach.practice.notes().isEmpty());
    QVERIFY(coach.choose(0));
    QVERIFY(eventually([&] { return coach.practice.notes() == secret; }));
    QSignalSpy told(&coach.practice, &Practice::told);
    const QString out = coach.scene.folder.filePath(u"out.json"_s);
    coach.practice.exportTo(QUrl::fromLocalFile(out));
    QVERIFY(eventually([&] { return told.count() == 1; }));
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("Anna Kowalska"));
    QVERIFY(!bytes.contains("runners"));
    coach.practice.exportTo(QUrl::fromLocalFile(coach.scene.workbook));
    QVERIFY(eventually([&] { return !coach.practice.problem().isEmpty(); }));
}

void PracticeTest::erasesForGood()
{
    Coach coach;
    QVERIFY(coach.isThere);
    QVERIFY(coach.choose(0));
    const QString id = coach.idOf(0);
    coach.practice.setNotes(u"Kowalska's notes"_s);
    coach.practice.makeCopy();
    coach.practice.open();
    QVERIFY(eventually([&] { return coach.program.state() == Program::State::Ready; }));
    coach.program.session()->about()->setPlace(u"Kowalska Wola"_s);
    coach.program.showPeople();
    QVERIFY(coach.choose(0));
    QVERIFY(coach.practice.eraseText().contains("Anna Kowalska"_L1));
    coach.scene.settings.setLastPerson(id);
    QVERIFY(eventually([&] { return settingsName(coach, id); }));
    coach.practice.erase();
    QVERIFY(!settingsName(coach, id)); // a kill here leaves no trace of them
    QVERIFY(!coach.program.session()); // their exercise isn't open any more
    QVERIFY(eventually([&] { return !coach.practice.receipt().isEmpty() && coach.practice.count() == 2; }));
    const QString receipt = coach.practice.receipt();
    QVERIFY(!receipt.contains("Anna"_L1));
    coach.practice.chooseRow(1); // it stays until it is put away, and can be kept
    QCOMPARE(coach.practice.receipt(), receipt);
    coach.practice.chooseRow(0);
    coach.practice.copyReceipt();
    QCOMPARE(QGuiApplication::clipboard()->text(), receipt);
    coach.practice.dismissReceipt();
    QVERIFY(coach.practice.receipt().isEmpty());
    QVERIFY(coach.practice.chosenName() == "Bruno Perret"_L1);
    // In the home's data, configuration and cache, and where the settings and the workbook of a test are.
    const auto holdsNothing = [&](const QString &path) {
        QFile file(path);
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("Kowalska");
        return !bytes.contains("Kowalska") && !bytes.contains(id.toLatin1()) && !path.contains(id);
    };
    QStringList looked;
    for (const QString &folder : {QDir::homePath(), coach.scene.folder.path()})
        for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
            const QString path = files.next();
            QVERIFY2(holdsNothing(path), qPrintable(path));
            looked += QFileInfo(path).fileName();
        }
    QVERIFY(looked.contains(u"settings.ini"_s) && looked.contains(u"workbook.recentre"_s));
    QVERIFY(looked.filter(QRegularExpression(u"^000001-.*\\.recentre$"_s)).size() == 1); // a copy
}

void PracticeTest::presentsOneAlone()
{
    Coach coach;
    QVERIFY(coach.isThere && coach.choose(1));
    const QString id = coach.idOf(1);
    coach.practice.present();
    QVERIFY(!coach.program.presenting()); // nobody yet
    QVERIFY(eventually([&] { return coach.program.state() == Program::State::Ready; }));
    QVERIFY(coach.program.presenting());
    QCOMPARE(coach.program.session()->file().person.id, id);
    coach.program.setBlank(true);
    QVERIFY(coach.program.blank());
    coach.program.showPeople();
    QVERIFY(!coach.program.presenting() && !coach.program.blank());
    coach.practice.open();
    QVERIFY(eventually([&] { return coach.program.state() == Program::State::Ready; }));
    QVERIFY(!coach.program.presenting());
    coach.program.present(true);
    coach.program.openFile(QUrl::fromLocalFile(coach.scene.folder.filePath(u"nothing.json"_s)));
    QVERIFY(!coach.program.problem().isEmpty() && !coach.program.presenting()); // not the client's affair
}

void PracticeTest::makesAnEnvelope()
{
    Coach coach;
    QVERIFY(coach.isThere && coach.choose(0));
    coach.practice.setNotes(u"Wants qwarx at once"_s);
    coach.practice.setAppointment(u"Thursday 10:00"_s);
    QVERIFY(isKept(coach));
    QSignalSpy told(&coach.practice, &Practice::told);
    for (const auto make : {&Practice::makeBefore, &Practice::makeAfter}) {
        told.clear();
        (coach.practice.*make)();
        QVERIFY(eventually([&] { return !told.isEmpty() || !coach.practice.problem().isEmpty(); }));
        QVERIFY2(coach.practice.problem().isEmpty(), qPrintable(coach.practice.problem()));
        QVERIFY(told.first().first().toString().contains(u"Anna Kowalska.json"_s));
    }
    QDirIterator made(
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), QDir::Files, QDirIterator::Subdirectories);
    int files = 0;
    QSet<QString> pages; // the sheet isn't the report
    for (; made.hasNext(); ++files) {
        QFile file(made.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = file.fileName().endsWith(u".pdf"_s)
            ? textOfPdf(file.fileName()) + aboutPdf(file.fileName())
            : QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(u"Anna"_s), qPrintable(file.fileName())); // what is in it is found
        QVERIFY2(!text.contains(u"qwarx"_s), qPrintable(file.fileName()));
        if (!file.fileName().endsWith(u".pdf"_s))
            continue;
        pages += text;
        const QString about = aboutPdf(file.fileName()); // what a print job is called by
        QVERIFY2(about.contains(QRegularExpression(u"Title: +Recentre\\n"_s)) && !about.contains(u"Anna"_s),
            qPrintable(about));
    }
    QCOMPARE(files, 4);
    QCOMPARE(pages.size(), 2);
}

/// What is due, copies and receipts are of the day that was handed in, not of the machine's.
void PracticeTest::takesTheDayAsGiven()
{
    const QDate day(2031, 5, 17);
    Coach coach(day);
    QVERIFY(coach.isThere && coach.choose(0));
    QCOMPARE(coach.at(0, "due").toString(), u"under way since 17 May"_s);
    coach.practice.setSearch(u"17 may"_s); // by what is due, too
    QCOMPARE(coach.practice.people()->count(), 3);
    coach.practice.setSearch(u"18 May"_s);
    QCOMPARE(coach.practice.people()->count(), 0);
    coach.practice.setSearch({});
    QVERIFY(coach.choose(0));
    coach.practice.makeCopy();
    QVERIFY(eventually([&] { return coach.practice.copiesText() == "Last copy made today."_L1; }));
    coach.practice.erase();
    QVERIFY(eventually([&] { return !coach.practice.receipt().isEmpty(); }));
    const QString receipt = coach.practice.receipt();
    QVERIFY2(receipt.contains(u"17 May 2031"_s), qPrintable(receipt));
}

// Whoever can't be read is said by name on the list; the others open from there, and nobody is presented unasked.
void PracticeTest::oneUnreadableLeavesTheOthers()
{
    Scene scene;
    {
        Coach coach;
        QVERIFY(coach.isThere);
        const QString anna = coach.idOf(0);
        QVERIFY(QDir().mkpath(QFileInfo(scene.workbook).path()));
        QVERIFY(QFile::copy(coach.scene.workbook, scene.workbook));
        damage(scene.workbook, anna);
    }
    Program program(scene.settings, scene.workbook);
    Practice practice(program);
    scene.settings.setCoach(true);
    program.start();
    QVERIFY(eventually([&] { return practice.count() == 3; }));
    const auto open = [&](int row) {
        practice.chooseRow(row);
        return eventually([&] { return practice.chosen() == practice.people()->keyAt(row); });
    };
    QVERIFY(open(0));
    practice.present();
    QVERIFY(eventually([&] { return !practice.problem().isEmpty(); }));
    QCOMPARE(program.state(), Program::State::People);
    QVERIFY2(practice.problem().contains(u"“Anna Kowalska”"_s), qPrintable(practice.problem()));
    QVERIFY(practice.problemHint().contains(u"Whoever else is in it can still be opened."_s));
    QCOMPARE(practice.people()->count(), 3);
    QVERIFY(open(1));
    practice.open();
    QVERIFY(eventually([&] { return program.state() == Program::State::Ready; }));
    QCOMPARE(program.session()->personName(), u"Bruno Perret"_s);
    QVERIFY(!program.presenting());
    QVERIFY(program.problem().isEmpty());
}

} // namespace recentre

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    recentre::moveInto(home);
    QApplication application(argc, argv);
    recentre::PracticeTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_practice.moc"
