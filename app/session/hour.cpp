// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hour.h"

#include "cards/purposepass.h"
#include "exercise/whereabouts.h"
#include "hourback.h"
#include "words/figures.h"

#include <algorithm>
#include <utility>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

constexpr int everySecond = 1000; // ms
constexpr int mostPlanned = 120; // minutes of one part

} // namespace

Hour::Hour(Program &program, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_parts(new PlainRows({"name", "time", "spoken", "share", "planned", "wide", "stage", "over", "flags"}, this))
    , m_uneases(new PlainRows({"when", "where"}, this))
    , m_parked(new PlainRows({"name", "done"}, this))
{
    m_ticking.setInterval(everySecond);
    connect(&m_ticking, &QTimer::timeout, this, &Hour::tick);
    connect(&program, &Program::presentingChanged, this, &Hour::follow);
    connect(program.settings(), &Settings::languageChanged, this, [this] {
        show();
        emit saveChanged();
    });
}

void Hour::follow()
{
    const bool goesOn = m_program.presenting() && m_program.settings()->isCoach() && !m_program.isExample();
    if (m_session && (!goesOn || m_program.session() != m_session))
        close();
    if (goesOn && !m_session)
        open();
    emit opened(); // blanked, or not any more
}

void Hour::open()
{
    m_session = m_program.session();
    m_person = m_session->file().person.id;
    m_seen = onScreen();
    for (const auto signal : {&Session::stepChanged, &Session::cardChanged})
        connect(m_session, signal, this, &Hour::look);
    for (const auto signal : {&Session::personChanged, &Session::advised})
        connect(m_session, signal, this, &Hour::turned);
    connect(m_program.writer(), &Writer::saved, this, &Hour::saveChanged, Qt::UniqueConnection);
    connect(m_program.writer(), &Writer::failed, this, &Hour::saveChanged, Qt::UniqueConnection);
    m_program.writer()->run([this, person = m_person](Workbook &workbook) -> Writer::Then {
        return [this, person, lines = workbook.practice(person)] {
            // Without what was kept so far nothing can be added to it.
            if (lines && person == m_person)
                read(*lines);
        };
    });
}

void Hour::read(const PracticeRow &lines)
{
    if (m_open)
        return;
    m_notes = lines.notes;
    m_counted = m_clock();
    m_hours = goneOn(readHours(lines.hour), m_counted);
    m_open = true;
    m_ticking.start();
    show();
    emit noted();
    emit opened();
}

void Hour::close()
{
    if (m_open) {
        tick();
        save();
    }
    m_open = false; // first: whoever asks now is told nothing
    if (m_session)
        m_session->disconnect(this);
    m_ticking.stop();
    m_session.clear();
    m_person.clear();
    m_notes.clear();
    m_hours.clear();
    if (std::exchange(m_reading, false))
        emit readingChanged();
    show();
    emit noted();
}

void Hour::tick()
{
    if (!m_open)
        return;
    const QDateTime now = m_clock();
    const int before = record().minutes(), partBefore = record().minutesOf(part());
    m_hours.last().spent.at(size_t(part())) += std::max<qint64>(0, m_counted.secsTo(now));
    m_counted = now;
    if (record().minutes() == before && record().minutesOf(part()) == partBefore)
        return;
    save(); // whatever ends the program
    show();
}

/// The client's view has gone somewhere: the hour follows.
void Hour::look()
{
    if (m_going)
        return;
    const OnScreen before = std::exchange(m_seen, onScreen());
    const bool moved = before.step != m_seen.step || before.byPurpose != m_seen.byPurpose;
    if (m_open && moved && part() != partOfStep(m_seen.step, m_seen.byPurpose)) {
        tick();
        m_hours.last().part = partOfStep(m_seen.step, m_seen.byPurpose);
        save();
    }
    show();
}

void Hour::next()
{
    if (part() + 1 < hourParts)
        goTo(part() + 1);
    else
        setReading(true);
}

void Hour::goTo(int part)
{
    if (!m_open || part < 0 || part >= hourParts)
        return;
    tick();
    m_hours.last().part = part;
    setReading(false);
    const int step = stepOfPart(part);
    if (step > 0 && partOfStep(m_seen.step, m_seen.byPurpose) != part) {
        emit m_program.fieldsToCommit(); // the page goes, and what is typed there is to stay
        m_going = true;
        m_session->setStep(step);
        m_session->setCard(part == 3 ? QString(PurposePass::screen) : m_session->card());
        m_going = false;
        m_seen = onScreen();
    }
    save();
    show();
}

void Hour::flag()
{
    if (!m_open)
        return;
    tick();
    m_hours.last().uneases += {record().minutes(), part(), onScreen()};
    save();
    show();
}

void Hour::unflag(int row)
{
    if (row < 0 || row >= record().uneases.size())
        return;
    m_hours.last().uneases.removeAt(row);
    save();
    show();
}

void Hour::park(const QString &thought)
{
    if (!m_open || thought.trimmed().isEmpty())
        return;
    m_hours.last().parked += {thought.trimmed(), false};
    save();
    show();
}

void Hour::turn(int row)
{
    if (row < 0 || row >= record().parked.size())
        return;
    m_hours.last().parked[row].done = !record().parked[row].done;
    save();
    show();
}

void Hour::plan(int part, int minutes)
{
    if (!m_open || part < 0 || part >= hourParts || minutes < 1)
        return;
    m_hours.last().planned.at(size_t(part)) = std::min(minutes, mostPlanned);
    save();
    show();
}

void Hour::beginAnew()
{
    if (!m_open)
        return;
    tick();
    m_hours = begunAnew(m_hours, m_clock());
    setReading(false);
    save();
    show();
}

void Hour::setApart(bool apart)
{
    if (apart == m_apart)
        return;
    m_apart = apart;
    emit opened();
}

void Hour::setWanted(bool wanted)
{
    m_wanted = wanted;
    emit opened();
}

void Hour::setReading(bool reading)
{
    if (reading == m_reading || !m_open)
        return;
    m_reading = reading;
    show();
    emit readingChanged();
}

void Hour::setNotes(const QString &text)
{
    if (!m_open || text == m_notes)
        return;
    m_notes = text;
    m_program.writer()->post(m_person, PracticeChange{text, {}, {}});
    emit noted();
    emit saveChanged();
}

void Hour::save()
{
    m_program.writer()->post(m_person, PracticeChange{{}, {}, writtenHours(m_hours)});
    emit saveChanged();
}

void Hour::show()
{
    const HourRecord hour = record();
    QList<PlainRows::Entry> parts, uneases, parked;
    for (int at = 0; m_open && at < hourParts; ++at) {
        const int spent = hour.minutesOf(at), planned = hour.planned.at(size_t(at));
        const auto flags = std::ranges::count(hour.uneases, at, &Unease::part);
        parts.append({QString::number(at),
            {partName(words(), at), partTime(words(), spent, planned),
                partSpoken(words(), at, spent, planned, at == hour.part),
                std::min(1., double(hour.spent.at(size_t(at))) / (planned * 60)), planned,
                double(planned) / hour.plannedMinutes(),
                at == hour.part      ? u"now"_s
                    : at < hour.part ? u"done"_s
                                     : u"ahead"_s,
                spent > planned, int(flags)}});
    }
    for (int at = 0; at < hour.uneases.size(); ++at)
        uneases.append({QString::number(at),
            {atMinute(words(), hour.uneases[at].minute), whatIsOnScreen(words(), hour.uneases[at].screen)}});
    for (int at = 0; at < hour.parked.size(); ++at)
        parked.append({QString::number(at), {hour.parked[at].text, hour.parked[at].done}});
    m_parts->show(parts);
    m_uneases->show(uneases);
    m_parked->show(parked);
    emit turned();
}

OnScreen Hour::onScreen() const
{
    OnScreen screen;
    if (!m_session)
        return screen;
    const QString card = m_session->card();
    screen.step = m_session->step();
    if (screen.step == 4)
        if (const auto parts = partsOfWhereabouts(card, PurposePass::screen)) {
            screen.byPurpose = true;
            const PersonFile &file = m_session->file();
            const QString audit = file.currentAudit() ? file.currentAudit()->id : QString();
            screen.name = file.purposes.value({audit, parts->value(0)}).name;
            return screen;
        }
    if (screen.step == 5)
        screen.chart = partsOfWhereabouts(card, u"picture"_s).value_or(QStringList()).value(0, u"0"_s).toInt();
    else if (screen.step >= 3)
        screen.name = m_session->file().groups.value(card).name;
    return screen;
}

QString Hour::personName() const { return m_session ? m_session->personName() : QString(); }

QString Hour::place() const { return m_session ? whatIsOnScreen(words(), onScreen()) : QString(); }

QString Hour::spentText() const { return duration(words(), record().minutes()); }

QString Hour::leftText() const { return duration(words(), std::abs(record().plannedMinutes() - record().minutes())); }

QVariantList Hour::hours() const { return m_open ? hoursBack(words(), m_hours) : QVariantList(); }

QStringList Hour::decided() const { return m_open ? decisionsBack(words(), m_session->file()) : QStringList(); }

QString Hour::saveText() const
{
    if (!m_session)
        return {};
    if (m_session->saveFailed())
        return m_session->saveText();
    return m_program.writer()->isIdle() ? tr("Everything is saved") : tr("Saving…");
}

} // namespace recentre
