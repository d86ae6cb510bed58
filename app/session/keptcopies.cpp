// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keptcopies.h"

#include "program.h"
#include "words/copywords.h"
#include "words/days.h"
#include "words/figures.h"
#include "words/peoplewords.h"
#include "words/problems.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>

namespace recentre {

using namespace Qt::StringLiterals;

KeptCopies::KeptCopies(Program &program)
    : m_program(program)
    , m_rows(new PlainRows({"title", "detail", "sound"}, this))
    , m_beside(new PlainRows({"label", "then", "now"}, this))
{
    connect(program.settings(), &Settings::languageChanged, this, [this] {
        show();
        showBeside();
        emit problemChanged();
    });
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, [this](int at) {
        const auto look = m_watcher.resultAt(at);
        m_looks.insert(look.first, look.second);
        show();
    });
}

KeptCopies::~KeptCopies()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

QString KeptCopies::folder() const { return QDir::toNativeSeparators(m_folder); }

QString KeptCopies::lastText() const
{
    const Language &words = m_program.settings()->words();
    if (m_copies.isEmpty())
        return lastCopyMade(words, {}, m_program.today());
    const KeptCopy &last = m_copies.first();
    const QString made = lastCopyMade(words, last.date, m_program.today());
    if (!m_looks.contains(last.path))
        return made;
    return isSound(last) ? tr("%1 It has passed its check.", "last copy made …").arg(made)
                         : tr("%1 It is damaged: make another.", "last copy made …").arg(made);
}

void KeptCopies::refresh()
{
    if (!m_refused)
        dismiss();
    m_alone = m_program.isLost();
    if (m_alone) {
        const QList<KeptCopy> copies = m_program.copiesOfLost();
        return list(QFileInfo(copies.first().path).path(), copies, {});
    }
    if (!m_program.writer())
        return;
    m_program.writer()->run([this](Workbook &workbook) -> Writer::Then {
        return [this, folder = workbook.copiesFolder(), copies = workbook.copies(), failed = workbook.notCopied()] {
            list(folder, copies, failed);
        };
    });
}

// What was found of a copy stands until it is checked again: its row is pressed meanwhile.
void KeptCopies::list(const QString &folder, const QList<KeptCopy> &copies, const std::optional<Problem> &failed)
{
    m_folder = folder;
    m_copies = copies;
    std::ranges::reverse(m_copies);
    m_watcher.cancel();
    if (failed)
        fail(failed);
    show();
    m_watcher.setFuture(QtConcurrent::run([copies = m_copies](QPromise<Look> &promise) {
        for (const KeptCopy &copy : copies)
            if (!promise.isCanceled())
                promise.addResult(Look{copy.path, lookAt(copy)});
    }));
}

void KeptCopies::show()
{
    QList<PlainRows::Entry> rows;
    for (const KeptCopy &copy : std::as_const(m_copies))
        rows.append({copy.path, {titleOf(copy), detailOf(copy), isSound(copy)}});
    m_rows->show(rows);
    emit listed();
}

QString KeptCopies::titleOf(const KeptCopy &copy) const
{
    // A copy that was written anew since, without somebody, has another time.
    const QDateTime written = QFileInfo(copy.path).lastModified();
    return copyMoment(m_program.settings()->words(), copy.date, written.date() == copy.date ? written.time() : QTime(),
        m_program.today());
}

QString KeptCopies::detailOf(const KeptCopy &copy) const
{
    const auto look = m_looks.constFind(copy.path);
    if (look == m_looks.cend())
        return tr("being checked…");
    if (!*look)
        return tr("damaged: there is no way back to it");
    const QString held = whatIsHeld(m_program.settings()->words(), (*look)->people, (*look)->groups);
    return copy.why == KeptCopy::Why::SetAside ? tr("%1, as it was before you went back", "what it holds").arg(held)
                                               : held;
}

bool KeptCopies::isSound(const KeptCopy &copy) const
{
    const auto look = m_looks.constFind(copy.path);
    return look != m_looks.cend() && look->has_value();
}

void KeptCopies::makeCopy()
{
    if (!m_program.writer())
        return;
    dismiss();
    m_program.writer()->run([this, today = m_program.today()](Workbook &workbook) -> Writer::Then {
        return [this, made = workbook.keepCopy(today)] {
            if (!made)
                return fail(made.error());
            if (m_program.session())
                emit m_program.session()->told(tr("A copy is made."));
            refresh();
        };
    });
}

void KeptCopies::choose(int row)
{
    if (row < 0 || row >= m_copies.size() || !isSound(m_copies[row]) || !(m_alone || m_program.writer()))
        return;
    dismiss();
    m_chosen = m_copies[row];
    if (m_alone) {
        m_both = ThenAndNow{*m_looks[m_chosen->path], {}};
        return showBeside();
    }
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_program.writer()->run([this, copy = *m_chosen, stop = m_stop](Workbook &workbook) -> Writer::Then {
        const auto both = workbook.compareWith(copy, [stop](qint64, qint64) { return !*stop; });
        return [this, both, stop] {
            if (*stop)
                return;
            if (!both) {
                dismiss();
                return fail(both.error());
            }
            m_both = *both;
            showBeside();
        };
    });
    showBeside();
}

void KeptCopies::showBeside()
{
    const Language &words = m_program.settings()->words();
    QList<PlainRows::Entry> rows;
    if (m_both) {
        const auto row = [&](const QString &key, const QString &label, const auto &text) {
            rows.append({key, {label, text(m_both->then), text(m_both->now)}});
        };
        row(u"people"_s, tr("People"), [&](const Holding &one) { return number(words, one.people); });
        row(u"audits"_s, tr("Evaluations"), [&](const Holding &one) { return number(words, one.audits); });
        row(u"groups"_s, tr("Groups"), [&](const Holding &one) { return number(words, one.groups); });
        row(u"last"_s, tr("Latest evaluation"), [&](const Holding &one) {
            return one.lastAudit.isValid() ? dayAround(words, one.lastAudit, m_program.today()) : tr("none");
        });
    }
    m_beside->show(rows);
    emit previewChanged();
}

QString KeptCopies::chosenTitle() const { return m_chosen ? titleOf(*m_chosen) : QString(); }

QStringList KeptCopies::losses() const
{
    if (m_alone && m_both)
        return {tr("Whatever stands in its place now is set aside among the copies, as it is.")};
    return m_both
        ? whatWouldBeLost(m_program.settings()->words(),
              {m_both->missing, m_both->changed, m_both->audits, m_both->groups, m_both->answers, m_both->notes})
        : QStringList();
}

void KeptCopies::dismiss()
{
    if (m_stop && !m_going)
        *m_stop = true;
    m_chosen.reset();
    m_both.reset();
    m_refused = false;
    fail({});
    showBeside();
}

void KeptCopies::goBack()
{
    if (!m_chosen || !m_both || m_going)
        return;
    const KeptCopy copy = *m_chosen;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_going = true;
    m_fraction = 0;
    emit goingChanged();
    const auto progress = [this, stop = m_stop](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(this, [this, fraction = double(done) / double(std::max<qint64>(total, 1))] {
            m_fraction = fraction;
            emit goingChanged();
        });
        return !*stop;
    };
    const bool begun = m_program.goBack(copy, titleOf(copy), progress, [this](const std::optional<Problem> &problem) {
        m_going = false;
        dismiss();
        m_refused = problem && problem->code != ProblemCode::Cancelled;
        fail(m_refused ? problem : std::nullopt);
        emit goingChanged();
    });
    m_going = m_going && begun;
}

void KeptCopies::cancel()
{
    if (m_going)
        *m_stop = true;
}

void KeptCopies::fail(const std::optional<Problem> &problem)
{
    m_problem = problem;
    emit problemChanged();
}

QString KeptCopies::problem() const
{
    return m_problem ? problemWords(m_program.settings()->words(), *m_problem).text : QString();
}

QString KeptCopies::problemHint() const
{
    return m_problem ? problemWords(m_program.settings()->words(), *m_problem).hint : QString();
}

} // namespace recentre
