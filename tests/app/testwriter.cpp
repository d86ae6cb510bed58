// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exercise/beginning.h"
#include "scene.h"
#include "session/keeper.h"
#include "tests.h"

#include <QSemaphore>
#include <QSignalSpy>

#include <sys/resource.h>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

/// A session that is kept in a workbook.
struct Kept {
    explicit Kept(Scene &scene, Writer::BeforeWrite beforeWrite = {}, int groups = 3)
        : writer(nullptr, {}, std::move(beforeWrite))
        , session(isabelle(groups), {}, scene.settings)
    {
        writer.open(scene.workbook);
        writer.post(session.file().person.id, additionOf(session.file(), EditKind::NewPerson));
        keeper.emplace(session, writer);
    }

    [[nodiscard]] bool saved() const { return writer.isIdle() && session.saveState() == Session::SaveState::Saved; }

    Writer writer;
    Session session;
    std::optional<Keeper> keeper;
};

/// While it lives no file of this process grows beyond what it is: as on a full disk.
class NoGrowth {
public:
    NoGrowth()
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{16, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~NoGrowth() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    NoGrowth(const NoGrowth &) = delete;
    NoGrowth &operator=(const NoGrowth &) = delete;

private:
    rlimit m_before{};
};

} // namespace

void WriterTest::roadToDiskAndBack()
{
    Scene scene;
    PersonFile after;
    {
        Kept kept(scene);
        QVERIFY(kept.session.edit(renaming(kept.session.file(), u"g1"_s, u"One"_s)));
        QVERIFY(kept.session.edit(renaming(kept.session.file(), u"g2"_s, u"Two"_s)));
        kept.session.undo();
        kept.session.setStep(2);
        after = kept.session.file();
        QVERIFY(eventually([&] { return kept.saved(); }));
    }
    QCOMPARE(onDisk(scene.workbook), after);
    Writer writer;
    QSignalSpy loaded(&writer, &Writer::loaded);
    writer.open(scene.workbook);
    writer.load(u"isabelle"_s);
    QVERIFY(eventually([&] { return !loaded.isEmpty(); }));
    QCOMPARE(loaded.first().at(1).value<Place>().step, 2);
}

void WriterTest::foldsWhatWaits()
{
    const PersonFile file = isabelle();
    const Edit there = renaming(file, u"g1"_s, u"One"_s);
    const Edit back = inverse(there);
    const Batch nothing = folded({{1, u"isabelle"_s, there, {}}, {2, u"isabelle"_s, back, {}}});
    QVERIFY(nothing.isEmpty());
    QCOMPARE(nothing.upTo, 2u);
    const Batch two = folded({{1, u"isabelle"_s, there, {}}, {2, u"adam"_s, there, {}},
        {3, u"adam"_s, {}, Place{4, {}}}, {4, u"adam"_s, {}, Place{5, {}}}});
    QCOMPARE(two.edits.size(), 2);
    QCOMPARE(two.places.value(u"adam"_s).step, 5);
}

void WriterTest::slowDiskBlocksNobody()
{
    Scene scene;
    QSemaphore disk;
    int transactions = 0;
    Kept kept(scene, [&] {
        disk.acquire();
        ++transactions;
    });
    // The disk hangs, and every one of these returns and is shown.
    for (int i = 0; i < 100; ++i)
        QVERIFY(kept.session.edit(renaming(kept.session.file(), u"g1"_s, u"Name %1"_s.arg(i))));
    QCOMPARE(kept.session.file().groups[u"g1"_s].name, u"Name 99"_s);
    QVERIFY(eventually([&] { return kept.session.saveState() == Session::SaveState::Saving; }));
    QCOMPARE(kept.session.saveText(), u"Saving…"_s);
    QVERIFY(!kept.writer.isIdle());
    disk.release(1000);
    QVERIFY(eventually([&] { return kept.saved(); }));
    QVERIFY(transactions < 10); // what waited went together
}

void WriterTest::failureStaysAndIsCured()
{
    Scene scene;
    Kept kept(scene);
    QVERIFY(eventually([&] { return kept.saved(); }));
    {
        const NoGrowth full;
        QVERIFY(kept.session.edit(renaming(kept.session.file(), u"g1"_s, u"One"_s)));
        QVERIFY(eventually([&] { return kept.session.saveFailed(); }));
        QVERIFY(!kept.session.saveHint().isEmpty());
        // Work goes on, and the banner stays.
        QVERIFY(kept.session.edit(renaming(kept.session.file(), u"g2"_s, u"Two"_s)));
        kept.writer.tryAgain();
        QTest::qWait(50);
        QVERIFY(kept.session.saveFailed());
    }
    kept.writer.tryAgain();
    QVERIFY(eventually([&] { return kept.saved(); }));
    QCOMPARE(kept.session.saveText(), u"Everything is saved"_s);
    const PersonFile file = kept.session.file();
    const QString copy = scene.folder.filePath(u"copy"_s);
    bool done = false;
    kept.writer.saveCopy(copy, [&](const auto &problem) { done = !problem; });
    QVERIFY(eventually([&] { return done; }));
    QCOMPARE(onDisk(copy), file);
}

void WriterTest::refusedRowGoesBack()
{
    Scene scene;
    Kept kept(scene);
    QSignalSpy rejected(&kept.writer, &Writer::rejected);
    QVERIFY(eventually([&] { return kept.saved(); }));
    // What only the workbook refuses: the session's own fence is not asked.
    Audit impossible = kept.session.file().audits[u"now"_s];
    impossible.weeklyMinutes = 20'000;
    Edit edit;
    edit.audits.push_back({kept.session.file().audits[u"now"_s], impossible});
    QVERIFY(kept.session.edit(renaming(kept.session.file(), u"g1"_s, u"One"_s)));
    kept.writer.post(u"isabelle"_s, edit);
    QVERIFY(kept.session.edit(renaming(kept.session.file(), u"g2"_s, u"Two"_s)));
    QVERIFY(eventually([&] { return !rejected.isEmpty() && kept.writer.isIdle(); }));
    QCOMPARE(rejected.size(), 1);
    QCOMPARE(rejected.first().at(2).value<Problem>().code, ProblemCode::RowRefused);
    const QString copy = scene.folder.filePath(u"copy"_s);
    bool done = false;
    kept.writer.saveCopy(copy, [&](const auto &) { done = true; });
    QVERIFY(eventually([&] { return done; }));
    QCOMPARE(onDisk(copy), kept.session.file());
}

void WriterTest::movedWorkbookIsPutBack()
{
    Scene scene;
    Kept kept(scene);
    QVERIFY(eventually([&] { return kept.saved(); }));
    QVERIFY(QFile::rename(scene.workbook, scene.folder.filePath(u"elsewhere"_s)));
    QVERIFY(kept.session.edit(renaming(kept.session.file(), u"g1"_s, u"One"_s)));
    QVERIFY(eventually([&] { return kept.session.saveFailed(); }));
    kept.writer.tryAgain();
    QVERIFY(eventually([&] { return kept.saved(); }));
    QVERIFY(QFile::exists(scene.workbook));
    QVERIFY(kept.session.edit(renaming(kept.session.file(), u"g2"_s, u"Two"_s)));
    QVERIFY(eventually([&] { return kept.saved(); }));
}

void WriterTest::copyHoldsWhatWaits()
{
    Scene scene;
    const QString copy = scene.folder.filePath(u"copy"_s);
    PersonFile file;
    {
        Kept kept(scene);
        QVERIFY(eventually([&] { return kept.saved(); }));
        QVERIFY(QFile::rename(scene.workbook, scene.folder.filePath(u"elsewhere"_s)));
        QFile stranger(scene.workbook);
        QVERIFY(stranger.open(QIODevice::WriteOnly) && stranger.write("mine") == 4);
        stranger.close();
        QVERIFY(kept.session.edit(renaming(kept.session.file(), u"g1"_s, u"One"_s)));
        QVERIFY(eventually([&] { return kept.session.saveFailed(); }));
        kept.writer.tryAgain(); // another file is there now: it isn't touched
        file = kept.session.file();
        bool done = false;
        kept.writer.saveCopy(copy, [&](const auto &problem) { done = !problem; });
        QVERIFY(eventually([&] { return done; }));
        QVERIFY(kept.session.saveFailed());
    }
    QCOMPARE(onDisk(copy), file);
    QCOMPARE(QFileInfo(scene.workbook).size(), 4);
}

/// What is done with the workbook sees what was posted before it, and nothing that was posted after.
void WriterTest::jobsKeepTheirPlace()
{
    Scene scene;
    QSemaphore disk;
    Kept kept(scene, [&] { disk.acquire(); });
    const QString person = kept.session.file().person.id;
    QStringList seen;
    const auto look = [&](Workbook &workbook) -> Writer::Then {
        const QString name = workbook.load(person).value_or(PersonFile()).groups.value(u"g1"_s).name;
        return [&seen, name] { seen += name; };
    };
    for (const QString &name : {u"One"_s, u"Two"_s}) {
        QVERIFY(kept.session.edit(renaming(kept.session.file(), u"g1"_s, name)));
        kept.writer.run(look);
    }
    QVERIFY(kept.session.edit(renaming(kept.session.file(), u"g1"_s, u"Three"_s)));
    disk.release(1000);
    QVERIFY(eventually([&] { return kept.saved() && seen.size() == 2; }));
    QCOMPARE(seen, (QStringList{u"One"_s, u"Two"_s}));
}

void WriterTest::drains()
{
    Scene scene;
    Kept kept(scene);
    for (int i = 0; i < 50; ++i)
        QVERIFY(kept.session.edit(renaming(kept.session.file(), u"g1"_s, u"Name %1"_s.arg(i))));
    QVERIFY(kept.writer.drain(10'000));
    QVERIFY(QFile::rename(scene.workbook, scene.folder.filePath(u"elsewhere"_s)));
    QVERIFY(kept.session.edit(renaming(kept.session.file(), u"g1"_s, u"Last"_s)));
    QVERIFY(!kept.writer.drain(100));
}

} // namespace recentre
