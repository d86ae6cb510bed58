// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordingdisk.h"

#include <QFile>
#include <QMap>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdarg>
#include <fcntl.h>
#include <functional>
#include <sys/syscall.h>
#include <unistd.h>
#include <vector>

namespace recentre {

namespace {

constexpr qint64 sector = 512;

/// One thing that happened. Files have numbers, since names change.
struct Event {
    enum Kind { Create, Write, Truncate, Sync, Rename, Unlink, SyncFolder, Promise } kind;
    int file = -1;
    qint64 offset = 0; ///< or the size to which it is truncated
    QByteArray bytes = {};
    QByteArray name = {}, newName = {};
    int value = 0;
};

using Names = QMap<QByteArray, int>;

QByteArray watched; ///< the folder with its slash; empty: nothing is written down
std::vector<Event> events;
Names names;
QMap<int, int> files; ///< descriptor → file
int fileCount = 0;

/// The name inside the folder, or nothing if it isn't in it.
QByteArray nameIn(const char *path)
{
    const QByteArray whole(path);
    return !watched.isEmpty() && whole.startsWith(watched) ? whole.mid(watched.size()) : QByteArray();
}

void opened(int descriptor, const char *path)
{
    files.remove(descriptor);
    if (watched.isEmpty() || descriptor < 0)
        return;
    if (watched == QByteArray(path) + '/') {
        files.insert(descriptor, -1);
        return;
    }
    const QByteArray name = nameIn(path);
    if (name.isEmpty())
        return;
    if (!names.contains(name)) {
        names.insert(name, fileCount++);
        events.push_back({Event::Create, names[name], 0, {}, name});
    }
    files.insert(descriptor, names[name]);
}

/// Puts `bytes` where they belong, all or some of their sectors.
void write(QByteArray &content, const Event &event, const std::function<bool()> &kept)
{
    for (qint64 from = event.offset; from < event.offset + event.bytes.size();) {
        const qint64 to = std::min((from / sector + 1) * sector, event.offset + event.bytes.size());
        if (kept()) {
            if (content.size() < to)
                content.append(QByteArray(to - content.size(), '\0'));
            content.replace(from, to - from, event.bytes.mid(from - event.offset, to - from));
        }
        from = to;
    }
}

void apply(Names &now, const Event &event)
{
    switch (event.kind) {
    case Event::Create:
        now.insert(event.name, event.file);
        break;
    case Event::Unlink:
        now.remove(event.name);
        break;
    case Event::Rename:
        now.insert(event.newName, now.take(event.name));
        break;
    default:
        break;
    }
}

/// The names that may be there at the moment.
Names namesAt(int moment, QRandomGenerator &random)
{
    std::vector<const Event *> changes;
    std::size_t certain = 0;
    for (int i = 0; i < moment; ++i) {
        if (events[i].kind == Event::SyncFolder)
            certain = changes.size();
        else if (events[i].kind == Event::Create || events[i].kind == Event::Unlink || events[i].kind == Event::Rename)
            changes.push_back(&events[i]);
    }
    const std::size_t kept = certain + random.bounded(int(changes.size() - certain) + 1);
    Names now;
    for (std::size_t i = 0; i < kept; ++i)
        apply(now, *changes[i]);
    return now;
}

/// What may be in the file at the moment.
QByteArray contentAt(int moment, int file, QRandomGenerator &random)
{
    int synced = -1;
    for (int i = 0; i < moment; ++i)
        if (events[i].kind == Event::Sync && events[i].file == file)
            synced = i;
    // Of what wasn't synced: nothing, all, or by the sector.
    enum Fate { Nothing, All, Sectors };
    const auto fate = Fate(random.bounded(3));
    QByteArray content;
    for (int i = 0; i < moment; ++i) {
        const Event &event = events[i];
        if (event.file != file)
            continue;
        const auto kept = [&] { return i < synced || fate == All || (fate == Sectors && random.bounded(2) == 0); };
        if (event.kind == Event::Write)
            write(content, event, kept);
        else if (event.kind == Event::Truncate && kept())
            content.resize(event.offset);
    }
    return content;
}

} // namespace

void startRecording(const QString &folder)
{
    events.clear();
    names.clear();
    files.clear();
    fileCount = 0;
    watched = QFile::encodeName(folder) + '/';
}

void recordPromise(int value)
{
    Event promise{Event::Promise};
    promise.value = value;
    events.push_back(promise);
}

void endRecording()
{
    watched.clear();
    files.clear();
}

int recordedMoments() { return int(events.size()) + 1; }

int promisedBefore(int moment)
{
    int promised = -1;
    for (int i = 0; i < moment; ++i)
        if (events[i].kind == Event::Promise)
            promised = events[i].value;
    return promised;
}

void makeAfterCut(int moment, const QString &folder, QRandomGenerator &random)
{
    const Names now = namesAt(moment, random);
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        QFile file(folder + u'/' + QFile::decodeName(it.key()));
        if (file.open(QIODevice::WriteOnly))
            file.write(contentAt(moment, *it, random));
    }
}

} // namespace recentre

using namespace recentre;

static int reallyOpen(const char *path, int flags, mode_t mode)
{
    const int descriptor = int(::syscall(SYS_openat, AT_FDCWD, path, flags, mode));
    opened(descriptor, path);
    return descriptor;
}

static int reallySync(int descriptor)
{
    if (const auto found = files.constFind(descriptor); found != files.cend()) {
        events.push_back({*found < 0 ? Event::SyncFolder : Event::Sync, *found});
    }
    return 0;
}

extern "C" {

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset)
{
    const ssize_t written = ::syscall(SYS_pwrite64, descriptor, bytes, size, offset);
    if (const auto found = files.constFind(descriptor); found != files.cend() && written > 0)
        events.push_back({Event::Write, *found, offset, QByteArray(static_cast<const char *>(bytes), written)});
    return written;
}

int fdatasync(int descriptor) { return reallySync(descriptor); }

int fsync(int descriptor) { return reallySync(descriptor); }

int ftruncate64(int descriptor, off64_t size) noexcept
{
    if (const auto found = files.constFind(descriptor); found != files.cend())
        events.push_back({Event::Truncate, *found, size});
    return int(::syscall(SYS_ftruncate, descriptor, size));
}

int unlink(const char *path) noexcept
{
    const int code = int(::syscall(SYS_unlink, path));
    if (const QByteArray name = nameIn(path); !name.isEmpty() && code == 0) {
        events.push_back({Event::Unlink, names.take(name), 0, {}, name});
    }
    return code;
}

int rename(const char *from, const char *to) noexcept
{
    const int code = int(::syscall(SYS_rename, from, to));
    if (const QByteArray name = nameIn(from); !name.isEmpty() && code == 0) {
        names.insert(nameIn(to), names.take(name));
        events.push_back({Event::Rename, names[nameIn(to)], 0, {}, name, nameIn(to)});
    }
    return code;
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? mode_t(va_arg(rest, unsigned)) : 0;
    va_end(rest);
    return reallyOpen(path, flags, mode);
}

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? mode_t(va_arg(rest, unsigned)) : 0;
    va_end(rest);
    return reallyOpen(path, flags, mode);
}

} // extern "C"
