// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The copies as the settings show them, and the way back to one, in a home of their own: that is where copies are.
#include "disk/safefile.h"
#include "files/auditwriter.h"
#include "lists/about.h"
#include "lists/pastepreview.h"
#include "scene.h"
#include "session/keptcopies.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 9, 1);

/// Somebody in Warsaw, and a copy of that; now they are in Lyon.
class Moved {
public:
    explicit Moved(bool coach = false)
        : program(scene.settings, scene.workbook)
        , tester(program.copies()->rows())
    {
        program.setToday([] { return today; });
        scene.settings.setCoach(coach);
        program.begin(u"Isabelle"_s);
        isThere = ready();
        program.session()->about()->setPlace(u"Warsaw"_s);
        copies().makeCopy();
        isThere = isThere && checked(1);
        program.session()->about()->setPlace(u"Lyon"_s);
        program.session()->setStep(3);
        isThere = isThere && eventually([&] { return program.writer()->isIdle(); });
    }

    [[nodiscard]] bool ready()
    {
        return eventually([&] { return program.state() == Program::State::Ready; });
    }
    /// Whether there are so many, and each is checked.
    [[nodiscard]] bool checked(int count)
    {
        return eventually([&] {
            const auto rows = copies().rows();
            int done = 0;
            for (int row = 0; row < rows->count(); ++row)
                done += int(at(row, "detail") != u"being checked…"_s);
            return copies().count() == count && done == count;
        });
    }
    [[nodiscard]] QString at(int row, const QByteArray &role)
    {
        const auto *rows = copies().rows();
        return rows->data(rows->index(row), rows->roleNames().key(role)).toString();
    }
    [[nodiscard]] KeptCopies &copies() { return *program.copies(); }
    [[nodiscard]] QString place() { return program.session()->file().person.place; }
    /// Looks at a row's copy and goes back to it.
    [[nodiscard]] bool goBackTo(int row)
    {
        copies().choose(row);
        if (!eventually([&] { return copies().compared(); }))
            return false;
        copies().goBack();
        return copies().going() && program.state() == Program::State::Opening && ready();
    }

    Scene scene;
    Program program;
    QAbstractItemModelTester tester;
    bool isThere = false;
};

} // namespace

class GoingBackTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatThereIs();
    void comparesFirst();
    void goesBackAndBackAgain();
    void whatIsTypedBeforehandIsInTheCopy();
    void damagedCantBeChosen();
    void refusedStaysWhereOneIs();
    void canBeStopped();
    void opensTheSamePersonOfACoach();
    void noneOfTheExample();
    void whatCantBeOpened();
    void whatIsGone();
    void aPersonWhoCantBeRead();
    void nothingOfAnotherFile();
    void whatIsTakenInIsCopiedBefore();
};

void GoingBackTest::saysWhatThereIs()
{
    Moved moved;
    QVERIFY(moved.isThere);
    QCOMPARE(moved.at(0, "title"), u"1 September"_s);
    QCOMPARE(moved.at(0, "detail"), u"1 person, 0 groups"_s);
    QCOMPARE(moved.copies().lastText(), u"Last copy made today. It has passed its check."_s);
    QVERIFY(moved.copies().folder().contains(u"recentre/copies/"_s));
    moved.scene.settings.setLanguage(u"fr"_s);
    QCOMPARE(moved.at(0, "title"), u"1er septembre"_s);
}

void GoingBackTest::comparesFirst()
{
    Moved moved;
    QVERIFY(moved.isThere);
    KeptCopies &copies = moved.copies();
    copies.goBack(); // none is looked at
    QVERIFY(!copies.going());
    copies.choose(0);
    QVERIFY(copies.previewing() && !copies.compared());
    QVERIFY(eventually([&] { return copies.compared(); }));
    QCOMPARE(copies.beside()->count(), 4);
    QCOMPARE(copies.losses(),
        QStringList{u"What was said since about one person would go: evaluations (0), groups (0), answers (1)."_s});
    copies.dismiss();
    QVERIFY(!copies.previewing() && copies.losses().isEmpty() && copies.beside()->count() == 0);
    QCOMPARE(moved.place(), u"Lyon"_s);
}

void GoingBackTest::goesBackAndBackAgain()
{
    Moved moved;
    QVERIFY(moved.isThere);
    QString told;
    connect(&moved.program, &Program::stateChanged, &moved.program, [&] {
        if (moved.program.state() == Program::State::Ready)
            connect(moved.program.session(), &Session::told, &moved.program, [&](const QString &what) { told = what; });
    });
    QVERIFY(moved.goBackTo(0));
    QVERIFY2(told.startsWith(u"You are back on 1 September."_s), qPrintable(told));
    QCOMPARE(moved.place(), u"Warsaw"_s);
    QCOMPARE(moved.program.session()->step(), 3);
    QCOMPARE(onDisk(moved.copies().rows()->keyAt(0)).person.place, u"Warsaw"_s);
    moved.copies().refresh();
    QVERIFY(moved.checked(2));
    QCOMPARE(moved.at(0, "detail"), u"1 person, 0 groups, as it was before you went back"_s);
    QVERIFY(moved.goBackTo(0));
    QCOMPARE(moved.place(), u"Lyon"_s);
    // And it is the workbook that is written to.
    moved.program.session()->about()->setPlace(u"Gdynia"_s);
    QVERIFY(eventually([&] { return moved.program.writer()->isIdle(); }));
    QVERIFY(moved.program.writer()->drain(1000));
}

void GoingBackTest::whatIsTypedBeforehandIsInTheCopy()
{
    Moved moved;
    QVERIFY(moved.isThere);
    moved.copies().choose(0);
    QVERIFY(eventually([&] { return moved.copies().compared(); }));
    moved.program.session()->about()->setPlace(u"Gdynia"_s); // not on the disk yet
    moved.copies().goBack();
    QVERIFY(moved.ready());
    QCOMPARE(moved.place(), u"Warsaw"_s);
    moved.copies().refresh();
    QVERIFY(moved.checked(2));
    QCOMPARE(onDisk(moved.copies().rows()->keyAt(0)).person.place, u"Gdynia"_s);
}

void GoingBackTest::damagedCantBeChosen()
{
    Moved moved;
    QVERIFY(moved.isThere);
    QFile file(moved.copies().rows()->keyAt(0));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(4096) && file.write(QByteArray(8192, 'x')) > 0);
    file.close();
    moved.copies().refresh();
    QVERIFY(eventually([&] { return moved.at(0, "detail") == u"damaged: there is no way back to it"_s; }));
    QVERIFY(moved.copies().lastText().contains(u"damaged"_s));
    moved.copies().choose(0);
    QVERIFY(!moved.copies().previewing());
}

void GoingBackTest::refusedStaysWhereOneIs()
{
    Moved moved;
    QVERIFY(moved.isThere);
    const Session *session = moved.program.session();
    moved.copies().choose(0);
    QVERIFY(eventually([&] { return moved.copies().compared(); }));
    QVERIFY(QFile::remove(moved.copies().rows()->keyAt(0)));
    moved.copies().goBack();
    QVERIFY(moved.ready());
    QVERIFY(!moved.copies().problem().isEmpty() && !moved.copies().previewing() && !moved.copies().going());
    QCOMPARE(moved.program.session(), session);
    moved.program.session()->about()->setPlace(u"Gdynia"_s);
    QVERIFY(eventually([&] { return moved.program.writer()->isIdle() && !session->saveFailed(); }));
    QCOMPARE(session->saveState(), Session::SaveState::Saved);
    moved.copies().dismiss();
    QVERIFY(moved.copies().problem().isEmpty());
}

void GoingBackTest::canBeStopped()
{
    Moved moved;
    QVERIFY(moved.isThere);
    moved.copies().choose(0);
    QVERIFY(eventually([&] { return moved.copies().compared(); }));
    moved.copies().goBack();
    moved.copies().cancel();
    QVERIFY(moved.ready());
    // Too late it is done, in time nothing has changed; it is one of the two, and no problem.
    QVERIFY(moved.place() == u"Lyon"_s || moved.place() == u"Warsaw"_s);
    QVERIFY(moved.copies().problem().isEmpty());
}

void GoingBackTest::opensTheSamePersonOfACoach()
{
    Moved moved(true);
    QVERIFY(moved.isThere);
    moved.program.addPerson(u"Zoé"_s);
    QVERIFY(eventually([&] { return moved.program.session()->personName() == u"Zoé"_s; }));
    moved.copies().makeCopy();
    QVERIFY(moved.checked(2));
    QVERIFY(moved.goBackTo(0));
    QCOMPARE(moved.program.session()->personName(), u"Zoé"_s);
    moved.copies().refresh();
    QVERIFY(moved.checked(3));
    moved.copies().choose(2); // in which there is no Zoé
    QVERIFY(eventually([&] { return moved.copies().compared(); }));
    QVERIFY(moved.copies().losses().first().contains(u"Zoé"_s));
    moved.copies().goBack();
    QVERIFY(eventually([&] { return moved.program.state() == Program::State::People; }));
}

void GoingBackTest::noneOfTheExample()
{
    Moved moved;
    QVERIFY(moved.isThere);
    moved.program.openExample();
    QVERIFY(moved.ready() && moved.program.isExample());
    moved.copies().refresh();
    QVERIFY(moved.checked(0));
    QVERIFY(moved.copies().folder().isEmpty());
}

namespace {

bool refused(const Program &program)
{
    return eventually([&] { return program.state() == Program::State::Refused; });
}

void overwrite(const QString &path, qint64 from, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(from) && file.write(bytes) == bytes.size());
}

/// Looks at the latest copy of what is lost, and goes back to it.
bool goesBack(Program &program)
{
    KeptCopies &copies = *program.copies();
    copies.refresh();
    if (!eventually([&] { return copies.lastText().contains(u"passed its check"_s); }))
        return false;
    copies.choose(0);
    if (!copies.previewing() || !copies.compared() || !copies.alone() || copies.losses().size() != 1)
        return false;
    copies.goBack();
    return copies.going() && eventually([&] { return program.state() == Program::State::Ready; });
}

} // namespace

void GoingBackTest::whatCantBeOpened()
{
    Moved moved;
    QVERIFY(moved.isThere);
    const QString path = moved.scene.workbook;
    moved.program.openExample(); // lets go of it
    QVERIFY(moved.ready());
    QVERIFY(!moved.program.isLost());
    overwrite(path, 0, QByteArray(4096, 'x'));
    moved.program.closeExample();
    QVERIFY(refused(moved.program));
    QVERIFY(moved.program.isLost());
    QString told;
    connect(&moved.program, &Program::stateChanged, &moved.program, [&] {
        if (moved.program.state() == Program::State::Ready)
            connect(moved.program.session(), &Session::told, &moved.program, [&](const QString &what) { told = what; });
    });
    QVERIFY(goesBack(moved.program));
    QVERIFY(!moved.program.isLost() && moved.program.problem().isEmpty());
    QCOMPARE(moved.place(), u"Warsaw"_s);
    QVERIFY2(told.startsWith(u"You are back on 1 September."_s) && told.contains(u"kept"_s), qPrintable(told));
    moved.copies().refresh();
    QVERIFY(moved.checked(2));
    QCOMPARE(moved.at(0, "detail"), u"damaged: there is no way back to it"_s); // as it was, set aside
    moved.program.session()->about()->setPlace(u"Gdynia"_s);
    QVERIFY(moved.program.writer()->drain(1000));
}

/// A folder that was emptied isn't a first run.
void GoingBackTest::whatIsGone()
{
    Moved moved;
    QVERIFY(moved.isThere);
    moved.program.openExample();
    QVERIFY(moved.ready());
    QVERIFY(QFile::remove(moved.scene.workbook));
    moved.scene.settings.setCoach(true);
    moved.program.closeExample();
    QCOMPARE(moved.program.state(), Program::State::Welcome); // no empty list
    QVERIFY(moved.program.isLost());
    moved.scene.settings.setCoach(false);
    QVERIFY(goesBack(moved.program));
    QCOMPARE(moved.place(), u"Warsaw"_s);
}

/// It opens, and says who is in it; what they said can't be read.
void GoingBackTest::aPersonWhoCantBeRead()
{
    Moved moved;
    QVERIFY(moved.isThere);
    Edit many;
    for (int number = 0; number < 200; ++number) {
        Group group;
        group.id = group.name = u"group %1"_s.arg(number) + QString(200, u'x');
        many.groups.push_back({std::nullopt, group});
    }
    moved.program.session()->edit(many);
    moved.program.openExample();
    QVERIFY(moved.ready());
    const qint64 size = QFileInfo(moved.scene.workbook).size();
    overwrite(moved.scene.workbook, size / 2 / 4096 * 4096, QByteArray(size / 2, 'x'));
    moved.program.closeExample();
    QVERIFY(refused(moved.program));
    QVERIFY(moved.program.isLost());
    QVERIFY(goesBack(moved.program));
    QCOMPARE(moved.place(), u"Warsaw"_s);
}

/// What was never a workbook of ours isn't replaced by one.
void GoingBackTest::nothingOfAnotherFile()
{
    Moved moved;
    QVERIFY(moved.isThere);
    const QString other = moved.scene.folder.filePath(u"other.recentre"_s);
    overwrite(other, 0, "Dear diary");
    Program program(moved.scene.settings, other);
    program.start();
    QVERIFY(refused(program));
    QVERIFY(!program.isLost());
    program.copies()->refresh();
    QCOMPARE(program.copies()->count(), 0);
}

void GoingBackTest::whatIsTakenInIsCopiedBefore()
{
    Moved moved;
    QVERIFY(moved.isThere);
    PersonFile file = isabelle();
    file.person.id.clear();
    const QString path = moved.scene.folder.filePath(u"back.json"_s);
    QVERIFY(writeFile(path, writeAudit(file)));
    QVERIFY(moved.program.session()->paste()->loadFile(QUrl::fromLocalFile(path)));
    moved.program.session()->paste()->takeIn();
    QVERIFY(moved.program.writer()->drain(1000));
    moved.copies().refresh();
    QVERIFY(moved.checked(2));
    QCOMPARE(moved.at(0, "detail"), u"1 person, 0 groups"_s);
    QCOMPARE(onDisk(moved.copies().rows()->keyAt(0)).person.place, u"Lyon"_s);
}

} // namespace recentre

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    recentre::moveInto(home);
    QApplication application(argc, argv);
    recentre::GoingBackTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_goingback.moc"
