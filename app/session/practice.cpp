// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice.h"

#include "disk/safefile.h"
#include "exercise/completion.h"
#include "exercise/likeness.h"
#include "files/auditwriter.h"
#include "hourback.h"
#include "words/figures.h"
#include "words/peoplewords.h"
#include "words/problems.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>
#include <array>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

StepCount countOf(const PersonOverview &one, int step)
{
    switch (step) {
    case 1:
        return {one.objectives, one.objectives};
    case 2:
        return {one.groups, one.groups};
    case 3:
        return {one.told, one.members};
    case 4:
        return {one.lookedAt, one.groups};
    case 5:
        return {int(one.surprised || one.decided > 0), 1};
    case 6:
        return {one.decided, one.groups};
    default:
        return {int(one.next.isValid()), 1};
    }
}

PersonState stateOf(const PersonOverview &one)
{
    const int step = std::max(one.step, 1);
    const StepCount count = countOf(one, step);
    return {step, count.done, count.of, one.audits, one.date, one.next};
}

/// How far the circles are apart.
double offsetOf(const PersonOverview &one)
{
    int done = 0;
    for (int step = 1; step <= stepCount; ++step)
        done += int(countOf(one, step).complete());
    return 1 - double(done) / stepCount;
}

} // namespace

Practice::Practice(Program &program, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_rows(new PlainRows({"name", "state", "due", "late", "appointment", "offset", "chosen"}, this))
    , m_hour(new Hour(program, this))
    , m_returned(program, nullptr)
{
    program.setTakesBack([this](const PersonFile &file) { return takesBack(file); });
    connect(&m_returned, &ReturnedFile::refused, this, [this](const Problem &problem) { fail(problem); });
    connect(&program, &Program::stateChanged, this, &Practice::follow);
    connect(&m_envelope, &EnvelopeMaker::changed, this, &Practice::tellEnvelope);
    connect(&program, &Program::problemChanged, this, &Practice::problemChanged);
    connect(program.settings(), &Settings::languageChanged, this, [this] {
        show();
        emit chosenChanged();
        emit linesChanged();
        emit saveChanged();
        emit problemChanged();
        emit receiptChanged();
    });
    follow();
}

// Read anew each time the list is come to: whoever is open has been changing.
void Practice::follow()
{
    if (m_program.state() != Program::State::People)
        return;
    fail({});
    if (Writer *writer = m_program.writer()) {
        connect(writer, &Writer::saved, this, &Practice::saved, Qt::UniqueConnection);
        connect(writer, &Writer::failed, this, &Practice::unsaved, Qt::UniqueConnection);
        return refresh();
    }
    m_everybody.clear();
    m_known = true;
    m_lastCopy = {};
    m_copies = 0;
    show();
    choose({});
}

void Practice::refresh()
{
    if (!m_program.writer())
        return;
    m_program.writer()->run([this](Workbook &workbook) -> Writer::Then {
        return [this, people = workbook.overview(), copies = workbook.copies(), failed = workbook.notCopied()] {
            if (!people)
                return fail(people.error());
            if (failed)
                fail(failed);
            m_everybody = *people;
            m_known = true;
            m_copies = int(copies.size());
            m_lastCopy = copies.isEmpty() ? QDate() : copies.last().date;
            show();
            const QString wished = m_chosen.isEmpty() ? m_program.settings()->lastPerson() : m_chosen;
            choose(find(wished) || m_everybody.isEmpty() ? wished : m_everybody.first().id);
        };
    });
}

void Practice::show()
{
    QList<PlainRows::Entry> rows;
    const QDate today = m_program.today();
    for (const PersonOverview &one : std::as_const(m_everybody)) {
        const PersonState state = stateOf(one);
        const QStringList texts{one.name, howFar(words(), state), whatIsDue(words(), state, today), one.appointment};
        if (!texts.join(u'\n').contains(m_search.trimmed(), Qt::CaseInsensitive))
            continue;
        rows.append({one.id,
            {texts[0], texts[1], texts[2], isLate(state, today), one.appointment, offsetOf(one), one.id == m_chosen}});
    }
    m_rows->show(rows);
    emit listed();
}

void Practice::setSearch(const QString &text)
{
    m_search = text;
    show();
    if (m_rows->count() > 0 && m_rows->rowOf(m_chosen) < 0)
        chooseRow(0);
}

void Practice::choose(const QString &id)
{
    const PersonOverview *one = find(id);
    m_chosen = one ? id : QString();
    readLines();
    show();
    emit chosenChanged();
}

void Practice::chooseRow(int row) { choose(m_rows->keyAt(row)); }

void Practice::chooseNext(int by)
{
    if (m_rows->count() > 0)
        chooseRow(std::clamp(m_rows->rowOf(m_chosen) + by, 0, m_rows->count() - 1));
}

void Practice::readLines()
{
    m_lines = {};
    emit linesChanged();
    if (!m_program.writer() || m_chosen.isEmpty())
        return;
    m_program.writer()->run([this, person = m_chosen](Workbook &workbook) -> Writer::Then {
        return [this, person, lines = workbook.practice(person)] {
            if (person != m_chosen)
                return;
            if (!lines)
                return fail(lines.error());
            m_lines = *lines;
            emit linesChanged();
        };
    });
}

QVariantList Practice::hours() const { return hoursBack(words(), readHours(m_lines.hour)); }

void Practice::setNotes(const QString &text)
{
    if (text == m_lines.notes)
        return;
    m_lines.notes = text;
    saveLine({text, {}, {}});
}

void Practice::setAppointment(const QString &text)
{
    if (text == m_lines.appointment)
        return;
    m_lines.appointment = text;
    saveLine({{}, text.trimmed(), {}});
    const auto one = std::ranges::find(m_everybody, m_chosen, &PersonOverview::id);
    if (one != m_everybody.end())
        one->appointment = text.trimmed();
    show();
}

void Practice::saveLine(const PracticeChange &change)
{
    if (!m_program.writer() || m_chosen.isEmpty())
        return;
    m_program.writer()->post(m_chosen, change);
    m_saved = false;
    emit linesChanged();
    emit saveChanged();
}

void Practice::saved()
{
    m_saved = m_program.writer() && m_program.writer()->isIdle();
    m_unsaved.reset();
    emit saveChanged();
}

void Practice::unsaved(const Problem &problem)
{
    m_saved = false;
    m_unsaved = problem;
    emit saveChanged();
}

QString Practice::saveText() const
{
    if (m_unsaved)
        return problemWords(words(), *m_unsaved).text;
    return m_saved ? tr("Everything is saved") : tr("Saving…");
}

const PersonOverview *Practice::find(const QString &id) const
{
    const auto one = std::ranges::find(m_everybody, id, &PersonOverview::id);
    return one == m_everybody.end() ? nullptr : &*one;
}

QString Practice::countText() const { return howManyPeople(words(), count()); }

QString Practice::copiesText() const { return lastCopyMade(words(), m_lastCopy, m_program.today()); }

QString Practice::chosenName() const
{
    const PersonOverview *one = find(m_chosen);
    return one ? one->name : QString();
}

QString Practice::chosenLine() const
{
    const PersonOverview *one = find(m_chosen);
    return one ? aboutPerson(words(), one->profession, one->place, one->audits) : QString();
}

QString Practice::eraseText() const
{
    const PersonOverview *one = find(m_chosen);
    return one ? whatWillBeGone(words(), one->name, {one->groups, one->audits, m_copies}) : QString();
}

void Practice::exportTo(const QUrl &url)
{
    if (!m_program.writer() || m_chosen.isEmpty())
        return;
    fail({});
    m_program.writer()->run([this, person = m_chosen, path = url.toLocalFile()](Workbook &workbook) -> Writer::Then {
        const auto written = workbook.isSameFile(path)
            ? tl::unexpected(Problem{ProblemCode::FileUnwritable, {}, {path, QString::number(EBUSY)}})
            : workbook.load(person).and_then(
                  [&](const PersonFile &file) -> Result<void> { return writeFile(path, writeAudit(file)); });
        return [this, written, name = QFileInfo(path).fileName()] {
            if (!written)
                return fail(written.error());
            emit told(tr("“%1” has everything but your notes: they stay here.").arg(name));
        };
    });
}

void Practice::makeEnvelope(EnvelopeMaker::Kind kind)
{
    if (!m_program.writer() || m_chosen.isEmpty())
        return;
    fail({});
    m_program.writer()->run(
        [this, kind, person = m_chosen, appointment = m_lines.appointment](Workbook &workbook) -> Writer::Then {
            return [this, kind, appointment, file = workbook.load(person)] {
                if (!file)
                    return fail(file.error());
                m_envelope.make(kind, *file, appointment, words());
            };
        });
}

bool Practice::takesBack(const PersonFile &file)
{
    const QString name = normalisedName(file.person.name);
    const auto one = std::ranges::find_if(
        m_everybody, [&](const PersonOverview &each) { return normalisedName(each.name) == name; });
    if (one == m_everybody.end())
        return false;
    fail({});
    choose(one->id);
    m_returned.ask(one->id, file);
    return true;
}

void Practice::tellEnvelope()
{
    if (m_envelope.state() == EnvelopeMaker::State::Failed)
        fail(m_envelope.failure());
    else if (m_envelope.made())
        emit told(tr("In your documents, folder “%1”: %2.")
                .arg(m_envelope.folderName(), joined(words(), m_envelope.fileNames())));
}

void Practice::erase()
{
    Writer *writer = m_program.writer();
    if (!writer || m_chosen.isEmpty())
        return;
    if (m_unsaved) // what waits to be written would bring them back
        return fail(m_unsaved);
    fail({});
    m_program.forget(m_chosen, chosenName());
    writer->run([this, person = m_chosen, today = m_program.today()](Workbook &workbook) -> Writer::Then {
        return [this, person, receipt = workbook.erase(person, today)] {
            if (!receipt)
                return fail(receipt.error());
            if (receipt->unfinished)
                fail(receipt->unfinished);
            else
                m_receipt = *receipt;
            emit receiptChanged();
            if (m_chosen == person)
                m_chosen.clear();
            refresh();
        };
    });
}

QString Practice::receipt() const
{
    return m_receipt ? whatIsGone(words(), m_receipt->date, {m_receipt->groups, m_receipt->audits, m_receipt->copies})
                     : QString();
}

void Practice::copyReceipt()
{
    QGuiApplication::clipboard()->setText(receipt());
    emit told(tr("The receipt is on the clipboard."));
}

void Practice::dismissReceipt()
{
    m_receipt.reset();
    emit receiptChanged();
}

void Practice::makeCopy()
{
    if (!m_program.writer())
        return;
    fail({});
    m_program.writer()->run([this, today = m_program.today()](Workbook &workbook) -> Writer::Then {
        return [this, made = workbook.keepCopy(today)] {
            if (!made)
                return fail(made.error());
            emit told(tr("A copy is made."));
            refresh();
        };
    });
}

void Practice::fail(const std::optional<Problem> &problem)
{
    m_problem = problem;
    emit problemChanged();
}

QString Practice::problem() const { return m_problem ? problemWords(words(), *m_problem).text : m_program.problem(); }

QString Practice::problemHint() const
{
    return m_problem ? problemWords(words(), *m_problem).hint : m_program.problemHint();
}

} // namespace recentre
