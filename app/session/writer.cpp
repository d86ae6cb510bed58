// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "writer.h"

#include <QDir>
#include <QFileInfo>
#include <QMutex>
#include <QWaitCondition>

namespace recentre {

namespace {

constexpr int triesEvery = 5000; // ms

Result<void> makeFolderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QFileInfo::exists(folder) || QDir().mkpath(folder))
        return {};
    return tl::unexpected(Problem{ProblemCode::FolderReadOnly, {}, {path}});
}

} // namespace

class Writer::Thread : public QThread {
public:
    using Job = std::function<void()>;

    Thread(Writer &writer, Opener opener, BeforeWrite beforeWrite)
        : m_writer(writer)
        , m_opener(std::move(opener))
        , m_beforeWrite(std::move(beforeWrite))
    {}

    void add(Posted posted)
    {
        const QMutexLocker lock(&m_mutex);
        m_posted += std::move(posted);
        m_allWritten = false;
        m_wake.wakeOne();
    }

    void add(Job job)
    {
        const QMutexLocker lock(&m_mutex);
        m_jobs.append({std::move(job), m_posted.size()});
        m_wake.wakeOne();
    }

    bool drain(int patience)
    {
        QMutexLocker lock(&m_mutex);
        const QDeadlineTimer deadline(patience);
        while (!m_posted.isEmpty() || !m_allWritten)
            if (!m_written.wait(&m_mutex, deadline))
                return false;
        return true;
    }

    void finish()
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_ending = true;
            m_wake.wakeOne();
        }
        wait();
    }

    // The jobs, in the writer's thread.

    void open(const QString &path)
    {
        m_workbook.reset();
        Result<QList<PersonEntry>> people;
        const Result<void> done = makeFolderOf(path)
                                      .and_then([&] { return m_opener(path); })
                                      .and_then([&](std::unique_ptr<Workbook> workbook) -> Result<void> {
                                          people = workbook->people();
                                          if (!people)
                                              return tl::unexpected(people.error());
                                          m_workbook = std::move(workbook);
                                          return {};
                                      });
        if (!done)
            return tell([&writer = m_writer, problem = done.error()] { emit writer.openRefused(problem); });
        tell([&writer = m_writer, list = *people, path] {
            writer.m_path = path;
            emit writer.opened(list);
        });
    }

    void load(const QString &person)
    {
        if (!m_workbook)
            return;
        const Result<PersonFile> file = m_workbook->load(person);
        const Result<Place> place = file ? m_workbook->place(person) : Result<Place>(tl::unexpected(file.error()));
        if (!place)
            return tell([&writer = m_writer, problem = place.error()] { emit writer.loadRefused(problem); });
        tell([&writer = m_writer, file = *file, place = *place] { emit writer.loaded(file, place); });
    }

    void tryAgain()
    {
        if (!m_workbook || !m_workbook->hasMoved())
            return;
        const QString path = m_workbook->path();
        if (QFileInfo::exists(path))
            return; // what stands there now is somebody else's
        if (!m_workbook->backup(path))
            return;
        if (auto back = m_opener(path))
            m_workbook = std::move(*back);
    }

    void run(const std::function<Then(Workbook &)> &job)
    {
        if (m_workbook)
            tell(job(*m_workbook));
    }

    [[nodiscard]] std::optional<Problem> saveCopy(const QString &path)
    {
        if (!m_workbook)
            return Problem{ProblemCode::FileNotFound, {}, {path}};
        if (const Result<void> copied = m_workbook->backup(path); !copied)
            return copied.error();
        const Batch batch = folded(m_waiting);
        if (batch.isEmpty())
            return std::nullopt;
        const Result<void> written =
            Workbook::open(path).and_then([&](const std::unique_ptr<Workbook> &copy) -> Result<void> {
                return copy->write(batch.edits, batch.places, batch.practice);
            });
        return written ? std::nullopt : std::optional(written.error());
    }

    [[nodiscard]] Result<WentBack> goBack(const KeptCopy &copy, QDate today, const Progress &progress)
    {
        if (!m_workbook)
            return tl::unexpected(Problem{ProblemCode::FileNotFound, {}, {copy.path}});
        if (!m_waiting.isEmpty()) // it would end up in what the copy holds
            return tl::unexpected(m_failed);
        return m_workbook->goBack(copy, today, progress);
    }

    /// Runs `what` in the interface's thread.
    template <class What>
    void tell(What what)
    {
        QMetaObject::invokeMethod(&m_writer, std::move(what), Qt::QueuedConnection);
    }

protected:
    void run() override
    {
        for (bool going = true; going;) {
            QList<std::pair<Job, qsizetype>> jobs;
            QList<Posted> posted;
            {
                QMutexLocker lock(&m_mutex);
                if (m_posted.isEmpty() && m_jobs.isEmpty() && !m_ending)
                    m_wake.wait(&m_mutex,
                        m_waiting.isEmpty() ? QDeadlineTimer(QDeadlineTimer::Forever) : QDeadlineTimer(triesEvery));
                posted = std::exchange(m_posted, {});
                jobs = std::exchange(m_jobs, {});
                going = !m_ending;
            }
            // A job sees what was posted before it, and nothing that was posted after.
            qsizetype taken = 0;
            for (const auto &[job, after] : std::as_const(jobs)) {
                m_waiting += posted.mid(taken, after - taken);
                taken = after;
                write();
                job();
            }
            m_waiting += posted.mid(taken);
            write(); // a job may have cured what was wrong
            const QMutexLocker lock(&m_mutex);
            m_allWritten = m_waiting.isEmpty();
            m_written.wakeAll();
        }
        m_workbook.reset(); // in its own thread
    }

private:
    void write()
    {
        if (m_waiting.isEmpty() || !m_workbook)
            return;
        const Batch batch = folded(m_waiting);
        Result<void> done = put(batch);
        if (!done && done.error().code == ProblemCode::RowRefused)
            done = writeOneByOne();
        if (!done) {
            m_failed = done.error();
            return tell([&writer = m_writer, problem = m_failed] { emit writer.failed(problem); });
        }
        m_waiting.clear();
        tell([&writer = m_writer, upTo = batch.upTo] {
            writer.m_savedUpTo = upTo;
            emit writer.saved(upTo);
        });
    }

    Result<void> put(const Batch &batch)
    {
        if (m_beforeWrite)
            m_beforeWrite();
        return batch.isEmpty() ? Result<void>() : m_workbook->write(batch.edits, batch.places, batch.practice);
    }

    // One refused row must not dam up the queue behind it.
    Result<void> writeOneByOne()
    {
        while (!m_waiting.isEmpty()) {
            const Posted one = m_waiting.first();
            const Result<void> done = put(folded({one}));
            if (!done && done.error().code != ProblemCode::RowRefused)
                return done;
            m_waiting.removeFirst();
            if (!done && one.edit)
                tell([&writer = m_writer, one, problem = done.error()] {
                    emit writer.rejected(one.person, *one.edit, problem);
                });
        }
        return {};
    }

    Writer &m_writer;
    Opener m_opener;
    BeforeWrite m_beforeWrite;
    std::unique_ptr<Workbook> m_workbook;
    QList<Posted> m_waiting; ///< taken from the queue, not on the disk yet
    Problem m_failed; ///< why what waits does

    QMutex m_mutex; ///< guards what follows
    QWaitCondition m_wake, m_written;
    QList<Posted> m_posted;
    QList<std::pair<Job, qsizetype>> m_jobs; ///< each with how many of `m_posted` come before it
    bool m_allWritten = true, m_ending = false;
};

Writer::Writer(QObject *parent, Opener opener, BeforeWrite beforeWrite)
    : QObject(parent)
{
    if (!opener)
        opener = [](const QString &path) { return Workbook::open(path); };
    m_thread = std::make_unique<Thread>(*this, std::move(opener), std::move(beforeWrite));
    m_thread->setObjectName(QStringLiteral("writer"));
    m_thread->start();
}

Writer::~Writer() { m_thread->finish(); }

void Writer::open(const QString &path)
{
    m_thread->add([this, path] { m_thread->open(path); });
}

void Writer::load(const QString &person)
{
    m_thread->add([this, person] { m_thread->load(person); });
}

quint64 Writer::post(const QString &person, const Edit &edit) { return post(Posted{0, person, edit}); }

quint64 Writer::post(const QString &person, const Place &place) { return post(Posted{0, person, {}, place}); }

quint64 Writer::post(const QString &person, const PracticeChange &change)
{
    return post(Posted{0, person, {}, {}, change});
}

quint64 Writer::post(Posted posted)
{
    posted.ticket = ++m_lastTicket;
    m_thread->add(std::move(posted));
    return m_lastTicket;
}

bool Writer::drain(int patience) { return m_thread->drain(patience); }

void Writer::tryAgain()
{
    m_thread->add([this] { m_thread->tryAgain(); });
}

void Writer::saveCopy(const QString &path, std::function<void(const std::optional<Problem> &)> done)
{
    m_thread->add([this, path, done = std::move(done)] {
        m_thread->tell([done, problem = m_thread->saveCopy(path)] { done(problem); });
    });
}

void Writer::goBack(
    const KeptCopy &copy, QDate today, Progress progress, std::function<void(const Result<WentBack> &)> done)
{
    m_thread->add([this, copy, today, progress = std::move(progress), done = std::move(done)] {
        m_thread->tell([done, went = m_thread->goBack(copy, today, progress)] { done(went); });
    });
}

void Writer::run(std::function<Then(Workbook &)> job)
{
    m_thread->add([this, job = std::move(job)] { m_thread->run(job); });
}

} // namespace recentre
