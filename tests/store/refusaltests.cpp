// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"
#include "second.h"
#include "store/safety.h"
#include "store/statement.h"
#include "tests.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace recentre {

using namespace Qt::StringLiterals;

class RefusalTests : public QObject {
    Q_OBJECT

private slots:
    void notAWorkbook_data();
    void notAWorkbook();
    void notAWorkbookControl();
    void noPermission();
    void readOnlyFile();
    void readOnlyFolder();
    void readOnlyFolderControl();
    void reader();
    void unfinished();
    void rights();
    void looks();
};

namespace {

/// A folder that root's rights don't open, for a program without them.
class CommonFolder {
public:
    CommonFolder()
    {
        constexpr uid_t nobody = 65534;
        const QByteArray name = QFile::encodeName(folder.path());
        usable = ::geteuid() != 0 || ::chown(name.constData(), nobody, nobody) == 0;
    }
    ~CommonFolder() { give(folder.path(), S_IRWXU); }

    QString filePath(const QString &name) const { return folder.filePath(name); }
    QString path() const { return folder.path(); }
    static void give(const QString &path, mode_t mode) { ::chmod(QFile::encodeName(path).constData(), mode); }

    bool usable = false;

private:
    QTemporaryDir folder;
};

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// What is in a folder: names, kinds and bytes.
QMap<QString, QByteArray> contents(const QString &folder)
{
    QMap<QString, QByteArray> found;
    for (const QFileInfo &entry : QDir(folder).entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot))
        found.insert(entry.fileName(), entry.isFile() ? bytesOf(entry.filePath()) : QByteArray("no file"));
    return found;
}

/// Runs SQL on any base.
void runOn(const QString &path, const QStringList &statements)
{
    const auto connection = Connection::open(path, 0);
    WELL(connection);
    for (const QString &statement : statements)
        WELL((*connection)->run(statement));
}

/// Another program's base with a log that was left behind, as after a crash.
void leaveWal(const QString &path)
{
    QTemporaryDir folder;
    const QString base = folder.filePath(u"base"_s);
    const auto connection = Connection::open(base, 0);
    WELL(connection);
    for (const QString &statement :
        {u"PRAGMA journal_mode = WAL"_s, u"CREATE TABLE t (x)"_s, u"INSERT INTO t VALUES (1)"_s})
        WELL((*connection)->run(statement));
    for (const QString &end : {u""_s, u"-wal"_s})
        QVERIFY(QFile::copy(base + end, path + end));
}

void makeWorkbook(const QString &path)
{
    auto workbook = Workbook::open(path);
    WELL(workbook);
    WELL((*workbook)->write({newcomer(beginner())}));
}

using Make = void (*)(const QString &path);

} // namespace

void RefusalTests::notAWorkbook_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<int>("code");
    const auto add = [](const char *what, ProblemCode code, Make make) {
        QTest::addRow("%s", what) << make << int(code);
    };
    add("nothing in it", ProblemCode::NotAWorkbook, [](const QString &path) { put(path, {}); });
    add("text", ProblemCode::NotAWorkbook, [](const QString &path) { put(path, "{\"format\": \"recentre-audit\"}"); });
    add("a long text", ProblemCode::NotAWorkbook, [](const QString &path) { put(path, QByteArray(100'000, 'x')); });
    add("another program's base", ProblemCode::NotAWorkbook,
        [](const QString &path) { runOn(path, {u"CREATE TABLE people (id, name)"_s}); });
    add("another program's base with its log", ProblemCode::NotAWorkbook, leaveWal);
    add("another program's log beside ours", ProblemCode::WorkbookDamaged, [](const QString &path) {
        QTemporaryDir folder;
        makeWorkbook(path);
        leaveWal(folder.filePath(u"base"_s));
        QVERIFY(QFile::copy(folder.filePath(u"base-wal"_s), path + u"-wal"_s));
    });
    add("a later version", ProblemCode::LaterWorkbook, [](const QString &path) {
        makeWorkbook(path);
        runOn(path, {u"PRAGMA user_version = 99"_s});
    });
    add("ours without its tables", ProblemCode::WorkbookDamaged, [](const QString &path) {
        makeWorkbook(path);
        runOn(path, {u"DROP TABLE meta"_s});
    });
    add("a folder", ProblemCode::NotARegularFile, [](const QString &path) { QVERIFY(QDir().mkdir(path)); });
    add("a pipe", ProblemCode::NotARegularFile,
        [](const QString &path) { QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), S_IRWXU), 0); });
    add("a device", ProblemCode::NotARegularFile,
        [](const QString &path) { QVERIFY(QFile::link(u"/dev/zero"_s, path)); });
    add("a socket", ProblemCode::NotARegularFile, [](const QString &path) {
        struct sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path);
        const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        ::close(descriptor);
    });
}

/// Row 14, for writing and for reading.
void RefusalTests::notAWorkbook()
{
    QFETCH(Make, make);
    QFETCH(int, code);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"w"_s);
    make(path);
    const auto before = contents(folder.path());
    for (auto access : {Workbook::Access::ReadWrite, Workbook::Access::ReadOnly}) {
        const auto opened = Workbook::open(path, access);
        QVERIFY2(!opened && int(opened.error().code) == code, told(opened).constData());
        QVERIFY(opened.error().arguments.contains(path));
        QCOMPARE(contents(folder.path()), before);
    }
}

/// Without a look at the header another program's log is played into its base, or its tables are touched.
void RefusalTests::notAWorkbookControl()
{
    Safety weak;
    weak.headerCheck = false;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"w"_s);
    leaveWal(path);
    const auto before = contents(folder.path());
    Workbook::open(path, Workbook::Access::ReadWrite, weak).map([](const auto &) {});
    QVERIFY(contents(folder.path()) != before);
}

void RefusalTests::noPermission()
{
    const CommonFolder folder;
    QVERIFY(folder.usable);
    const QString path = folder.filePath(u"w"_s);
    makeWorkbook(path);
    CommonFolder::give(path, 0);
    for (const QString &access : {u"--nobody"_s, u"--read-only"_s}) {
        const Answer answer = second({u"--nobody"_s, access, u"open"_s, path});
        QCOMPARE(answer.code, ProblemCode::FileUnreadable);
        QCOMPARE(answer.arguments, (QStringList{path, QString::number(EACCES)}));
    }
}

/// Row 15: told at the opening, before anything is typed; and one may read.
void RefusalTests::readOnlyFile()
{
    const CommonFolder folder;
    QVERIFY(folder.usable);
    const QString path = folder.filePath(u"w"_s);
    makeWorkbook(path);
    CommonFolder::give(path, S_IRUSR | S_IRGRP | S_IROTH);
    const auto before = contents(folder.path());
    const Answer answer = second({u"--nobody"_s, u"open"_s, path});
    QCOMPARE(answer.code, ProblemCode::WorkbookReadOnly);
    QCOMPARE(answer.arguments, QStringList{path});
    const Answer reading = second({u"--nobody"_s, u"--read-only"_s, u"open"_s, path});
    QVERIFY(reading.opened);
    QCOMPARE(reading.arguments, QStringList{u"1"_s});
    QCOMPARE(contents(folder.path()), before);
}

void RefusalTests::readOnlyFolder()
{
    const CommonFolder folder;
    QVERIFY(folder.usable);
    const QString path = folder.filePath(u"w"_s);
    makeWorkbook(path);
    QFile::remove(path + u"-journal"_s);
    CommonFolder::give(path, S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH);
    CommonFolder::give(folder.path(), S_IRUSR | S_IXUSR | S_IRGRP | S_IXGRP | S_IROTH | S_IXOTH);
    const auto before = contents(folder.path());
    const Answer answer = second({u"--nobody"_s, u"open"_s, path});
    QCOMPARE(answer.code, ProblemCode::FolderReadOnly);
    const Answer reading = second({u"--nobody"_s, u"--read-only"_s, u"open"_s, path});
    QVERIFY(reading.opened);
    QCOMPARE(reading.arguments, QStringList{u"1"_s});
    // Nor is a new one made there.
    const Answer missing = second({u"--nobody"_s, u"open"_s, folder.filePath(u"new"_s)});
    QCOMPARE(missing.code, ProblemCode::FolderReadOnly);
    QCOMPARE(contents(folder.path()), before);
}

/// Without the real write at the opening it opens, and whoever types finds out too late.
void RefusalTests::readOnlyFolderControl()
{
    const CommonFolder folder;
    QVERIFY(folder.usable);
    const QString path = folder.filePath(u"w"_s);
    makeWorkbook(path);
    QFile::remove(path + u"-journal"_s);
    CommonFolder::give(path, S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH);
    CommonFolder::give(folder.path(), S_IRUSR | S_IXUSR | S_IRGRP | S_IXGRP | S_IROTH | S_IXOTH);
    QVERIFY(second({u"--nobody"_s, u"--no-first-write"_s, u"open"_s, path}).opened);
}

void RefusalTests::reader()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"w"_s);
    REFUSED(Workbook::open(path, Workbook::Access::ReadOnly), FileNotFound);
    QVERIFY(contents(folder.path()).isEmpty());
    makeWorkbook(path);
    const auto before = contents(folder.path());
    {
        auto workbook = Workbook::open(path, Workbook::Access::ReadOnly);
        WELL(workbook);
        QVERIFY((*workbook)->load(beginner().person.id) == beginner());
        REFUSED((*workbook)->write({sessionEdit(1)}), WorkbookReadOnly);
        // Readers don't keep one another, or a writer, out.
        WELL(Workbook::open(path, Workbook::Access::ReadOnly));
        WELL((*workbook)->check());
    }
    QCOMPARE(contents(folder.path()), before);
}

/// What a killed program has left under the temporary name is taken up; what is somebody else's stays.
void RefusalTests::unfinished()
{
    QTemporaryDir folder;
    put(folder.filePath(u"w.new"_s), {});
    makeWorkbook(folder.filePath(u"w"_s));
    QVERIFY(!QFileInfo::exists(folder.filePath(u"w.new"_s)));

    for (const QString &name : {u"text"_s, u"base"_s}) {
        const QString path = folder.filePath(name);
        if (name == "text"_L1)
            put(path + u".new"_s, QByteArray(10'000, 'x'));
        else
            runOn(path + u".new"_s, {u"CREATE TABLE people (id, name)"_s});
        const QByteArray before = bytesOf(path + u".new"_s);
        REFUSED(Workbook::open(path), NotAWorkbook);
        QCOMPARE(bytesOf(path + u".new"_s), before);
        QVERIFY(!QFileInfo::exists(path));
    }
}

/// Row 24: only the owner's, whatever the umask says.
void RefusalTests::rights()
{
    const mode_t mask = ::umask(S_IWGRP | S_IWOTH);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a/b/w"_s);
    {
        auto workbook = Workbook::open(path);
        WELL(workbook);
        WELL((*workbook)->write({newcomer(beginner())}));
        WELL((*workbook)->backup(folder.filePath(u"copy"_s)));
    }
    ::umask(mask);
    const auto modeOf = [&](const QString &name) {
        struct stat status = {};
        return ::stat(QFile::encodeName(folder.filePath(name)).constData(), &status) == 0 ? status.st_mode & 0777 : 0;
    };
    QCOMPARE(modeOf(u"a"_s), mode_t(S_IRWXU));
    QCOMPARE(modeOf(u"a/b"_s), mode_t(S_IRWXU));
    for (const QString &name : {u"a/b/w"_s, u"a/b/w-journal"_s, u"copy"_s})
        QCOMPARE(modeOf(name), mode_t(S_IRUSR | S_IWUSR));
}

void RefusalTests::looks()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"w"_s);
    makeWorkbook(path);
    put(folder.filePath(u"text"_s), "{}");
    put(folder.filePath(u"empty"_s), {});
    QVERIFY(looksLikeAWorkbook(path) == true);
    QVERIFY(looksLikeAWorkbook(folder.filePath(u"text"_s)) == false);
    QVERIFY(looksLikeAWorkbook(folder.filePath(u"empty"_s)) == false);
    REFUSED(looksLikeAWorkbook(folder.path()), NotARegularFile);
    REFUSED(looksLikeAWorkbook(folder.filePath(u"missing"_s)), FileNotFound);
}

std::unique_ptr<QObject> refusalTests() { return std::make_unique<RefusalTests>(); }

} // namespace recentre

#include "refusaltests.moc"
