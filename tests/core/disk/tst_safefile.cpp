// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A file is whole or not there: on a full disk, in a folder that refuses, with each system call failing, and killed
/// at each.
#include "disk/safefile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace recentre;
using namespace Qt::StringLiterals;

namespace {

const QByteArray large(200'000, 'n');
constexpr qint64 limit = 1'000'000;

QByteArray contents(const QString &path) { return readFile(path, limit).value_or(QByteArray("unreadable")); }

int modeOf(const QString &path)
{
    struct stat status{};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 0777) : -1;
}

/// Whoever runs the tests as root would be let in everywhere: as nobody for a while.
auto withoutRights()
{
    const bool isRoot = ::geteuid() == 0;
    if (isRoot && ::seteuid(65534) != 0)
        qFatal("seteuid");
    return qScopeGuard([isRoot] {
        if (isRoot && ::seteuid(0) != 0)
            qFatal("seteuid");
    });
}

Problem unwritable(const QString &path, int error)
{
    return {ProblemCode::FileUnwritable, {}, {path, QString::number(error)}};
}

} // namespace

class TestSafeFile : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void writes();
    void replaces();
    void followsALink();
    void writesLongNames();
    void refusesAFolderInTheWay();
    void refusesAMissingFolder();
    void refusesAFolderWithoutRights();
    void keepsTheOldOnAFullDisk();
    void keepsTheOldAtALimit();
    void keepsTheOldWhenACallFails_data();
    void keepsTheOldWhenACallFails();
    void isWholeWhenKilled_data();
    void isWholeWhenKilled();
    void reads();
    void readsNoMoreThanItMay();
    void refusesWhatIsNoFile();
    void refusesWhatItMayNotRead();

private:
    /// Runs writeonce under strace with something injected; the exit status, or -1 if it was killed.
    int injected(const QString &what);
    /// Nothing but the file itself is in the folder.
    [[nodiscard]] bool isAlone() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
            == QStringList{u"file"_s};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QByteArray m_output;
};

void TestSafeFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(u"file"_s);
}

void TestSafeFile::cleanup() { m_folder.reset(); }

void TestSafeFile::writes()
{
    const mode_t before = ::umask(0);
    const Result<void> written = writeFile(m_path, "one");
    ::umask(before);
    QVERIFY(written.has_value());
    QCOMPARE(contents(m_path), "one");
    QCOMPARE(modeOf(m_path), 0600);
    QVERIFY(isAlone());
    QVERIFY(writeFile(m_path, {}).has_value());
    QCOMPARE(contents(m_path), QByteArray());

    const QString here = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    const Result<void> relative = writeFile(u"file"_s, "two");
    QVERIFY(QDir::setCurrent(here));
    QVERIFY(relative.has_value());
    QCOMPARE(contents(m_path), "two");
    QVERIFY(isAlone());
}

void TestSafeFile::replaces()
{
    QVERIFY(writeFile(m_path, "old").has_value());
    QVERIFY(writeFile(m_path, large).has_value());
    QCOMPARE(contents(m_path), large);
    QVERIFY(isAlone());
}

void TestSafeFile::followsALink()
{
    const QString link = m_folder->filePath(u"link"_s);
    QVERIFY(writeFile(m_path, "old").has_value());
    QVERIFY(QFile::link(m_path, link));
    QVERIFY(writeFile(link, "new").has_value());
    QCOMPARE(contents(m_path), "new");
    QCOMPARE(QFile::symLinkTarget(link), m_path);
}

void TestSafeFile::writesLongNames()
{
    const QString path = m_folder->filePath(QString(255, u'x'));
    QVERIFY(writeFile(path, "one").has_value());
    QCOMPARE(contents(path), "one");
    const QString tooLong = m_folder->filePath(QString(256, u'x'));
    QCOMPARE(writeFile(tooLong, "one").error(), unwritable(tooLong, ENAMETOOLONG));
    const QString french = m_folder->filePath(u"Rapport d’Élodie.json"_s);
    QVERIFY(writeFile(french, "one").has_value());
    QVERIFY(QFile::exists(french));
}

void TestSafeFile::refusesAFolderInTheWay()
{
    QVERIFY(QDir().mkdir(m_path));
    QCOMPARE(writeFile(m_path, "one").error(), (Problem{ProblemCode::NotARegularFile, {}, {m_path}}));
    QVERIFY(isAlone());
    QCOMPARE(writeFile(u"/dev/null"_s, "one").error().code, ProblemCode::NotARegularFile);
    const QString below = m_folder->filePath(u"file/"_s);
    QCOMPARE(writeFile(below, "one").error().code, ProblemCode::NotARegularFile);
}

void TestSafeFile::refusesAMissingFolder()
{
    const QString path = m_folder->filePath(u"nowhere/file"_s);
    QCOMPARE(writeFile(path, "one").error(), unwritable(path, ENOENT));
    QVERIFY(writeFile(m_path, "one").has_value());
    const QString below = m_path + u"/file"_s;
    QCOMPARE(writeFile(below, "two").error(), unwritable(below, ENOTDIR));
    QVERIFY(writeFile({}, "one").error().code == ProblemCode::FileUnwritable);
}

void TestSafeFile::refusesAFolderWithoutRights()
{
    QVERIFY(writeFile(m_path, "old").has_value());
    const QByteArray folder = QFile::encodeName(m_folder->path());
    QCOMPARE(::chmod(folder.constData(), 0555), 0);
    {
        const auto guard = withoutRights();
        QCOMPARE(writeFile(m_path, "new").error(), unwritable(m_path, EACCES));
    }
    QCOMPARE(::chmod(folder.constData(), 0700), 0);
    QCOMPARE(contents(m_path), "old");
    QVERIFY(isAlone());
}

void TestSafeFile::keepsTheOldOnAFullDisk()
{
    const QByteArray folder = QFile::encodeName(m_folder->path());
    if (::mount("none", folder.constData(), "tmpfs", 0, "size=64k") != 0)
        QSKIP("Needs the right to mount a small disk; the next test stands in for it.");
    const auto unmount = qScopeGuard([&] { ::umount(folder.constData()); });
    QVERIFY(writeFile(m_path, "old").has_value());
    QCOMPARE(writeFile(m_path, large).error(), (Problem{ProblemCode::DiskFull, {}, {m_path}}));
    QCOMPARE(contents(m_path), "old");
    QVERIFY(isAlone());
}

void TestSafeFile::keepsTheOldAtALimit()
{
    QVERIFY(writeFile(m_path, "old").has_value());
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit low = before;
    low.rlim_cur = 4096;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &low), 0);
    const Result<void> written = writeFile(m_path, large);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QCOMPARE(written.error(), (Problem{ProblemCode::DiskFull, {}, {m_path}}));
    QCOMPARE(contents(m_path), "old");
    QVERIFY(isAlone());
}

int TestSafeFile::injected(const QString &what)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // The leak check of a sanitized build can't run under strace.
    environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
    process.setProcessEnvironment(environment);
    process.start(u"strace"_s,
        {u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace=write,fsync,?rename,close"_s, u"-e"_s, u"inject="_s + what,
            QStringLiteral(WRITE_ONCE), m_path});
    if (!process.waitForFinished(60'000))
        return -2;
    m_output = process.readAllStandardOutput().trimmed();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

void TestSafeFile::keepsTheOldWhenACallFails_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QByteArray>("expected");
    const auto code = [](ProblemCode problem, int error) {
        return QByteArray::number(int(problem)) + (error == 0 ? "" : ' ' + QByteArray::number(error));
    };
    const QByteArray failed = code(ProblemCode::FileUnwritable, EIO);
    const QByteArray full = code(ProblemCode::DiskFull, 0);
    QTest::newRow("the file's sync fails") << u"fsync:error=EIO:when=1"_s << failed;
    QTest::newRow("the disk is full at the sync") << u"fsync:error=ENOSPC:when=1"_s << full;
    QTest::newRow("over quota at the sync") << u"fsync:error=EDQUOT:when=1"_s << full;
    QTest::newRow("the name can't be changed") << u"?rename:error=EIO:when=1"_s << failed;
    QTest::newRow("every sync fails") << u"fsync:error=EIO:when=1+"_s << failed;
    QTest::newRow("a write fails") << u"write:error=EIO:when=1"_s << failed;
    QTest::newRow("the disk is full at a write") << u"write:error=ENOSPC:when=1"_s << full;
}

void TestSafeFile::keepsTheOldWhenACallFails()
{
    if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
        QSKIP("Needs strace.");
    QFETCH(QString, what);
    QFETCH(QByteArray, expected);
    QVERIFY(writeFile(m_path, "old").has_value());
    QCOMPARE(injected(what), 1);
    QCOMPARE(m_output, expected);
    QCOMPARE(contents(m_path), "old");
    QVERIFY(isAlone());
    // The control: with nothing injected that matters, it is written; and a call broken off by a signal is made again.
    QCOMPARE(injected(u"fsync:error=EINTR:when=1"_s), 0);
    QCOMPARE(contents(m_path), large);
    // The folder's own sync comes after the change: told, though the new file is there.
    QCOMPARE(injected(u"fsync:error=EIO:when=2"_s), 1);
    QCOMPARE(contents(m_path), large);
}

void TestSafeFile::isWholeWhenKilled_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<bool>("isNew");
    QTest::newRow("write") << u"write:signal=KILL:when=1"_s << false;
    QTest::newRow("sync") << u"fsync:signal=KILL:when=1"_s << false;
    QTest::newRow("rename") << u"?rename:error=EIO:signal=KILL:when=1"_s << false;
    QTest::newRow("sync of the folder") << u"fsync:signal=KILL:when=2"_s << true;
}

void TestSafeFile::isWholeWhenKilled()
{
    if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
        QSKIP("Needs strace.");
    QFETCH(QString, call);
    QFETCH(bool, isNew);
    QVERIFY(writeFile(m_path, "old").has_value());
    QVERIFY(injected(call) != 0);
    QCOMPARE(contents(m_path), isNew ? large : QByteArray("old"));
}

void TestSafeFile::reads()
{
    QCOMPARE(readFile(m_path, limit).error(), (Problem{ProblemCode::FileNotFound, {}, {m_path}}));
    QVERIFY(writeFile(m_path, large).has_value());
    QCOMPARE(*readFile(m_path, limit), large);
    const QString below = m_path + u"/file"_s;
    QCOMPARE(readFile(below, limit).error(), (Problem{ProblemCode::FileNotFound, {}, {below}}));
    // Says that it is empty, and isn't: read to the end all the same.
    QVERIFY(readFile(u"/proc/self/status"_s, limit)->contains("Pid:"));
}

void TestSafeFile::readsNoMoreThanItMay()
{
    QVERIFY(writeFile(m_path, large).has_value());
    QCOMPARE(*readFile(m_path, large.size()), large);
    const Problem tooLarge{ProblemCode::FileTooLarge, {}, {u"199999"_s}};
    QCOMPARE(readFile(m_path, large.size() - 1).error(), tooLarge);
    QCOMPARE(readFile(u"/proc/self/status"_s, 10).error().code, ProblemCode::FileTooLarge);
}

void TestSafeFile::refusesWhatIsNoFile()
{
    const auto refused = [](const QString &path) { return readFile(path, limit).error(); };
    QCOMPARE(refused(m_folder->path()), (Problem{ProblemCode::NotARegularFile, {}, {m_folder->path()}}));
    QCOMPARE(refused(u"/dev/zero"_s).code, ProblemCode::NotARegularFile);
    QCOMPARE(::mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
    QCOMPARE(refused(m_path).code, ProblemCode::NotARegularFile);
    const QString link = m_folder->filePath(u"link"_s);
    QVERIFY(QFile::link(link, link));
    QCOMPARE(refused(link), (Problem{ProblemCode::FileUnreadable, {}, {link, QString::number(ELOOP)}}));
}

void TestSafeFile::refusesWhatItMayNotRead()
{
    QVERIFY(writeFile(m_path, "one").has_value());
    QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0), 0);
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
    const auto guard = withoutRights();
    QCOMPARE(
        readFile(m_path, limit).error(), (Problem{ProblemCode::FileUnreadable, {}, {m_path, QString::number(EACCES)}}));
}

QTEST_GUILESS_MAIN(TestSafeFile)
#include "tst_safefile.moc"
