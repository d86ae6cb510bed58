// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/auditwriter.h"
#include "lists/about.h"
#include "scene.h"
#include "tests.h"
#include "typing.h"

#include <QSignalSpy>

#include <sys/stat.h>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

bool ready(const Program &program)
{
    return eventually([&] { return program.state() == Program::State::Ready; });
}

bool saved(const Program &program)
{
    return eventually([&] { return program.session()->saveState() == Session::SaveState::Saved; });
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString writeFile(const Scene &scene, const QString &name, const QByteArray &bytes)
{
    QFile file(scene.folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

/// A workbook with Isabelle in it.
PersonFile begun(Scene &scene)
{
    Program program(scene.settings, scene.workbook);
    program.begin(u"Isabelle"_s);
    return ready(program) && saved(program) ? program.session()->file() : PersonFile();
}

/// Writers whose workbook somebody else has when it is opened for the first time, and not after.
Program::MakeWriter refusingAtFirst()
{
    return [opens = std::make_shared<int>(0)] {
        return std::make_unique<Writer>(nullptr, [opens](const QString &path) -> Result<std::unique_ptr<Workbook>> {
            if ((*opens)++ == 0)
                return tl::unexpected(Problem{ProblemCode::WorkbookInUse, {}, {path, {}, {}}});
            return Workbook::open(path);
        });
    };
}

} // namespace

void ProgramTest::beginsAndComesBack()
{
    Scene scene;
    PersonFile file;
    {
        Program program(scene.settings, scene.workbook);
        program.start();
        QCOMPARE(program.state(), Program::State::Welcome);
        QVERIFY(!QFile::exists(scene.workbook)); // made on first use
        program.begin(u"  "_s);
        QVERIFY(ready(program));
        QCOMPARE(program.session()->personName(), u"Me"_s);
        program.session()->about()->setPlace(u"Warsaw"_s);
        program.session()->setStep(2);
        file = program.session()->file();
        // It isn't waited for: the end writes what waits.
    }
    struct stat status;
    QCOMPARE(::stat(QFile::encodeName(scene.workbook).constData(), &status), 0);
    Program program(scene.settings, scene.workbook);
    program.start();
    QVERIFY(ready(program));
    QCOMPARE(program.session()->file(), file);
    QCOMPARE(program.session()->step(), 2);
    QVERIFY(program.problem().isEmpty());
}

void ProgramTest::exampleLeavesTheWorkbookAlone()
{
    Scene scene;
    QVERIFY(begun(scene).person.name == "Isabelle"_L1);
    const QByteArray before = bytesOf(scene.workbook);
    const QString last = scene.settings.lastPerson();
    QString folder;
    {
        Program program(scene.settings, scene.workbook);
        scene.settings.setLanguage(u"fr"_s);
        program.openExample();
        QVERIFY(ready(program));
        QVERIFY(program.session()->file().groups.size() > 20);
        program.session()->about()->setPlace(u"Lyon"_s);
        QVERIFY(saved(program));
        const QStringList examples =
            QDir(QDir::tempPath()).entryList({u"recentre-example-*"_s}, QDir::Dirs, QDir::Time);
        QVERIFY(!examples.isEmpty());
        folder = QDir(QDir::tempPath()).filePath(examples.first());
    }
    QVERIFY(!QFile::exists(folder));
    QCOMPARE(bytesOf(scene.workbook), before);
    QCOMPARE(scene.settings.lastPerson(), last);
}

void ProgramTest::closingTheExampleComesBack()
{
    Scene scene;
    Program program(scene.settings, scene.workbook);
    program.start();
    program.closeExample(); // there is none: nothing happens
    QCOMPARE(program.state(), Program::State::Welcome);
    program.openExample();
    QVERIFY(ready(program));
    QVERIFY(program.isExample());
    QSignalSpy changed(&program, &Program::stateChanged);
    program.closeExample();
    QCOMPARE(program.state(), Program::State::Welcome);
    QVERIFY(!program.isExample() && !program.session() && !changed.isEmpty());
    QVERIFY(!QFile::exists(scene.workbook));
    program.begin(u"Isabelle"_s);
    QVERIFY(ready(program) && saved(program));
    QVERIFY(!program.isExample());
    const PersonFile person = program.session()->file();
    program.openExample();
    QVERIFY(ready(program));
    QVERIFY(program.isExample());
    program.closeExample();
    QVERIFY(ready(program));
    QVERIFY(!program.isExample());
    QCOMPARE(program.session()->file(), person);
}

void ProgramTest::beginsOnlyWhereNobodyIs()
{
    Scene scene;
    const PersonFile person = begun(scene);
    {
        Program program(scene.settings, scene.workbook, refusingAtFirst());
        program.start();
        QVERIFY(eventually([&] { return program.state() == Program::State::Refused; }));
        program.begin(u"Somebody else"_s); // free by now, and Isabelle's
        QVERIFY(ready(program));
        QCOMPARE(program.session()->file(), person);
        QVERIFY(saved(program));
        program.openExample();
        QVERIFY(ready(program));
        program.begin(u"Somebody else"_s); // not in what is thrown away
        QVERIFY(ready(program));
        QCOMPARE(program.session()->file(), person);
    }
    QCOMPARE(onDisk(scene.workbook), person); // the only one
}

void ProgramTest::triesAgainAfterARefusal()
{
    Scene scene;
    const PersonFile person = begun(scene);
    {
        Program program(scene.settings, scene.workbook, refusingAtFirst());
        program.start();
        QVERIFY(eventually([&] { return program.state() == Program::State::Refused; }));
        program.tryAgain();
        QVERIFY(ready(program));
        QCOMPARE(program.session()->file(), person);
        QVERIFY(program.problem().isEmpty());
    }
    Program program(scene.settings, scene.workbook, refusingAtFirst());
    program.start();
    QVERIFY(eventually([&] { return program.state() == Program::State::Refused; }));
    QVERIFY(QFile::remove(scene.workbook));
    program.tryAgain(); // it is gone: the first run again
    QCOMPARE(program.state(), Program::State::Welcome);
    QVERIFY(program.problem().isEmpty());
    program.begin(u"Adam"_s);
    QVERIFY(ready(program) && saved(program));
    QVERIFY(QFile::exists(scene.workbook));
}

void ProgramTest::opensAnAudit()
{
    Scene scene;
    const QString path = writeFile(scene, u"audit.json"_s, writeAudit(isabelle()));
    Program program(scene.settings, scene.workbook);
    program.openFile(QUrl::fromLocalFile(path));
    QVERIFY(ready(program));
    QCOMPARE(program.session()->file().groups.keys(), isabelle().groups.keys());
    QVERIFY(!program.session()->file().person.id.isEmpty());
    QVERIFY(saved(program));
    QSignalSpy asked(&program, &Program::ownFileOpened);
    const PersonFile before = program.session()->file();
    program.openFile(QUrl::fromLocalFile(path)); // she is there already: it is asked first
    QVERIFY(program.problem().isEmpty());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toUrl(), QUrl::fromLocalFile(path));
    QCOMPARE(program.session()->file(), before);
    QCOMPARE(program.state(), Program::State::Ready);
}

void ProgramTest::opensAWorkbook()
{
    Scene first, second;
    QVERIFY(!begun(second).person.id.isEmpty());
    Program program(first.settings, first.workbook);
    program.begin(u"Adam"_s);
    QVERIFY(ready(program));
    program.openFile(QUrl::fromLocalFile(second.workbook));
    QVERIFY(eventually([&] { return program.session() && program.session()->personName() == "Isabelle"_L1; }));
    program.openFile(QUrl::fromLocalFile(second.workbook)); // itself: nothing happens
    QCOMPARE(program.state(), Program::State::Ready);
    QCOMPARE(onDisk(first.workbook).person.name, u"Adam"_s);
}

void ProgramTest::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("<img src=\"x\">");
    QTest::newRow("another version") << QByteArray(R"({"format":"recentre-audit","version":9})");
    QTest::newRow("another base") << QByteArray("SQLite format 3\0, or so it says", 31);
}

void ProgramTest::refusesWhatIsNone()
{
    QFETCH(QByteArray, bytes);
    Scene scene;
    const QString path = writeFile(scene, u"file"_s, bytes);
    Program program(scene.settings, scene.workbook);
    program.openFile(QUrl::fromLocalFile(path));
    QVERIFY(eventually([&] { return !program.problem().isEmpty(); }));
    QVERIFY(!program.session());
    QVERIFY(!program.problemHint().isEmpty());
    QCOMPARE(bytesOf(path), bytes);
}

void ProgramTest::unwritablePlaceIsToldAtOnce()
{
    Scene scene;
    // Nobody may make a folder there, not even the superuser.
    Program program(scene.settings, u"/proc/recentre/workbook.recentre"_s);
    program.begin(u"Isabelle"_s);
    QVERIFY(eventually([&] { return program.state() == Program::State::Refused; }));
    QVERIFY(!program.session());
    QVERIFY(!program.problem().isEmpty() && !program.problemHint().isEmpty());
    program.openExample(); // the way on is open
    QVERIFY(ready(program));
    QVERIFY(program.problem().isEmpty());
}

void ProgramTest::secondWindowAsksTheFirst()
{
    Scene scene;
    Typing first(scene.workbook);
    QVERIFY(first.hears("ready"));
    Program second(scene.settings, scene.workbook);
    second.start();
    QVERIFY(eventually([&] { return second.openedByOther(); }));
    QVERIFY(first.hears("forward"));
    QCOMPARE(askToComeForward(scene.workbook).answer, Answer::Done);
    const QFileInfo socket(windowSocketPath(scene.workbook));
    QVERIFY(!socket.permission(QFile::ReadGroup) && !socket.permission(QFile::WriteOther));
    first.kill();
    // What a killed window leaves of its socket is nobody's.
    QCOMPARE(askToComeForward(scene.workbook).answer, Answer::NoWindow);
    Program third(scene.settings, scene.workbook);
    third.start();
    QVERIFY(ready(third));
}

void ProgramTest::backupThroughTheSocket()
{
    Scene scene;
    Typing window(scene.workbook);
    QVERIFY(window.hears("ready"));
    const QString out = scene.folder.filePath(u"a copy % of it"_s);
    QCOMPARE(askForBackup(scene.workbook, out, 10'000).answer, Answer::Done);
    QCOMPARE(onDisk(out).person.name, u"Isabelle"_s);
    const AnswerTo refused = askForBackup(scene.workbook, scene.folder.filePath(u"no/such/folder"_s), 10'000);
    QCOMPARE(refused.answer, Answer::Failed);
    QVERIFY(!refused.problem.arguments.isEmpty());
    QCOMPARE(askForBackup(scene.folder.filePath(u"nothing"_s), out, 100).answer, Answer::NoWindow);
}

void ProgramTest::asksBeforeItEndsUnsaved()
{
    Scene scene;
    Program program(scene.settings, scene.workbook);
    program.begin(u"Isabelle"_s);
    QVERIFY(ready(program) && saved(program));
    QSignalSpy commit(&program, &Program::fieldsToCommit);
    QVERIFY(QFile::rename(scene.workbook, scene.folder.filePath(u"elsewhere"_s)));
    QVERIFY(!writeFile(scene, u"data/workbook.recentre"_s, "mine").isEmpty());
    program.session()->about()->setPlace(u"Warsaw"_s);
    QVERIFY(eventually([&] { return program.session()->saveFailed(); }));
    program.quit();
    QCOMPARE(commit.size(), 1);
    QVERIFY(eventually([&] { return program.endingUnsaved(); }));
    QVERIFY(program.session()); // still there, with all that was typed
}

void ProgramTest::settingsAreKept()
{
    Scene scene;
    QSignalSpy dark(&scene.settings, &Settings::darkChanged);
    scene.settings.setLanguage(u"fr"_s);
    scene.settings.setLanguage(u"xx"_s);
    scene.settings.setTextFactor(1.4);
    scene.settings.setAppearance(Settings::Appearance::Dark);
    scene.settings.setMotion(Settings::Motion::Reduced);
    QVERIFY(scene.settings.dark() && scene.settings.reducedMotion());
    scene.settings.setAppearance(Settings::Appearance::Light);
    QVERIFY(!scene.settings.dark());
    QVERIFY(!dark.isEmpty());
    const Settings again(scene.folder.filePath(u"settings.ini"_s));
    QCOMPARE(again.language(), u"fr"_s);
    QCOMPARE(again.localeName(), u"fr_FR"_s);
    QCOMPARE(again.textFactor(), 1.5);
    QCOMPARE(again.appearance(), Settings::Appearance::Light);
    QVERIFY(again.reducedMotion());
    Settings forNow(scene.folder.filePath(u"settings.ini"_s));
    forNow.speakForNow(u"en"_s);
    QCOMPARE(forNow.language(), u"en"_s);
    QCOMPARE(Settings(scene.folder.filePath(u"settings.ini"_s)).language(), u"fr"_s);
}

/// Where a copy went is told once nobody else looks on, though the view was asked for while it was being made.
void ProgramTest::pathsAreToldOutsideTheClientsView()
{
    Scene scene;
    Program program(scene.settings, scene.workbook);
    program.begin(u"Isabelle"_s);
    QVERIFY(ready(program));
    QSignalSpy told(program.session(), &Session::told), refused(program.session(), &Session::refused);
    const QString path = scene.folder.filePath(u"Anna.recentre"_s);
    for (const QString &to : {path, scene.folder.filePath(u"nowhere/Anna.recentre"_s)}) {
        program.saveCopy(QUrl::fromLocalFile(to));
        program.present(true);
        QVERIFY(program.presenting());
        bool done = false;
        program.writer()->run([&](Workbook &) { return [&] { done = true; }; });
        QVERIFY(eventually([&] { return done; }));
        program.setBlank(true);
        QVERIFY(told.isEmpty() && refused.isEmpty());
        program.present(false);
        QCOMPARE(told.size(), 1);
        QVERIFY(told.takeFirst().first().toString().contains(u"Anna"_s));
    }
    QVERIFY(QFile::exists(path));
}

} // namespace recentre
