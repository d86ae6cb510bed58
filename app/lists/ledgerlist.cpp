// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgerlist.h"

#include "advised.h"
#include "model/names.h"
#include "session/session.h"
#include "words/historywords.h"

#include <algorithm>

namespace recentre {

namespace {

/// The last quarter of whose decisions something is told, else the last.
int toldLast(const Ledger &ledger)
{
    const auto told = [](const LedgerRow &row) { return row.done || row.turnedOut || !row.note.isEmpty(); };
    for (auto i = ledger.quarters.size() - 1; i >= 0; --i)
        if (std::ranges::any_of(ledger.quarters[i].rows, told))
            return int(i);
    return int(ledger.quarters.size()) - 1;
}

} // namespace

LedgerList::LedgerList(QObject *parent)
    : RowModel({"groupId", "name", "advised", "advisedMark", "decided", "decidedMark", "otherwise", "done", "note",
                   "turnedOut", "sign", "says"},
          parent)
{}

void LedgerList::setSession(Session *session)
{
    if (session == m_session)
        return;
    m_session = session;
    connect(session, &Session::changed, this, &LedgerList::refresh);
    connect(session, &Session::textsChanged, this, &LedgerList::refresh);
    emit sessionChanged();
    refresh();
}

void LedgerList::setQuarter(int quarter)
{
    if (quarter == m_quarter || quarter < 0 || quarter >= m_data.quarters.size())
        return;
    m_quarter = quarter;
    show();
}

void LedgerList::refresh()
{
    const Language &language = m_session->words();
    m_data = ledgerOf(m_session->file());
    if (m_quarter < 0 || m_quarter >= m_data.quarters.size())
        m_quarter = toldLast(m_data);
    m_quarters.clear();
    for (const LedgerQuarter &quarter : std::as_const(m_data.quarters))
        m_quarters += monthAndYear(language, quarter.date);
    m_sentence = ledgerSentence(language, m_data);
    m_aside = ledgerAside(language, m_data);
    show();
}

void LedgerList::show()
{
    const AdviceWords words(m_session->words(), m_session->file());
    const Language &language = words.language();
    QList<Row> rows;
    m_otherwise = false;
    const QList<LedgerRow> decisions = m_quarter < 0 ? QList<LedgerRow>() : m_data.quarters[m_quarter].rows;
    for (const LedgerRow &row : decisions) {
        m_otherwise |= row.otherwise();
        rows.append({row.group,
            {row.group, words.groupName(row.group), row.advised ? choiceWord(language, *row.advised) : QString(),
                row.advised ? codeOf(*row.advised) : QString(), choiceWord(language, row.decided), codeOf(row.decided),
                row.otherwise(), doneWord(language, row.done), row.note, turnedOutWord(language, row.turnedOut),
                row.turnedOut ? QString(nameOf(*row.turnedOut)) : QString(), ledgerSays(words, row)}});
    }
    follow(rows);
    emit shown();
}

} // namespace recentre
