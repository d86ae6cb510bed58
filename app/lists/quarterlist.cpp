// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quarterlist.h"

#include "advised.h"
#include "exercise/planning.h"
#include "session/session.h"
#include "words/historywords.h"

#include <algorithm>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

QVariantMap shownAs(const Language &language, const QuarterCell &cell)
{
    const bool otherwise = cell.advised && cell.decided && cell.advised != cell.decided;
    return {{u"mark"_s, cell.decided ? codeOf(*cell.decided) : QString()}, {u"text"_s, cellText(language, cell)},
        {u"advised"_s, otherwise ? codeOf(*cell.advised) : QString()}};
}

} // namespace

QuarterList::QuarterList(QObject *parent)
    : RowModel({"groupId", "name", "cells", "says"}, parent)
{}

void QuarterList::setSession(Session *session)
{
    if (session == m_session)
        return;
    m_session = session;
    connect(session, &Session::changed, this, &QuarterList::refresh);
    connect(session, &Session::textsChanged, this, &QuarterList::refresh);
    emit sessionChanged();
    refresh();
}

void QuarterList::setFits(int fits)
{
    if (fits == m_fits || fits < 1)
        return;
    m_fits = fits;
    show();
}

bool QuarterList::hasEarlier() const { return m_data.quarters.size() - m_back > m_fits; }

void QuarterList::earlier()
{
    if (!hasEarlier())
        return;
    ++m_back;
    show();
}

void QuarterList::later()
{
    if (!hasLater())
        return;
    --m_back;
    show();
}

void QuarterList::refresh()
{
    const Language &language = m_session->words();
    m_data = overQuarters(m_session->file());
    m_line = historyLine(language, m_data);
    const auto audit = m_session->file().currentAudit();
    m_photograph = audit
        ? recentre::photograph(
              language, audit->next.isValid() ? audit->next : nextEvaluationAtFirst(m_session->file()), audit->date)
        : QString();
    show();
    emit told();
}

void QuarterList::show()
{
    const AdviceWords words(m_session->words(), m_session->file());
    const Language &language = words.language();
    const int all = int(m_data.quarters.size());
    m_back = std::clamp(m_back, 0, std::max(0, all - m_fits));
    const int end = all - m_back, begin = std::max(0, end - m_fits);
    m_headers.clear();
    for (int i = begin; i < end; ++i)
        m_headers += shortMonthAndYear(language, m_data.quarters[i].date);

    QList<Choice> decided;
    QList<Row> rows;
    for (const QuarterLine &line : std::as_const(m_data.lines)) {
        QVariantList cells;
        QStringList says{words.groupName(line.group)};
        for (int i = begin; i < end; ++i) {
            const QuarterCell &cell = line.cells[i];
            cells += shownAs(language, cell);
            says += cellSays(language, m_data.quarters[i], cell);
            for (const auto &choice : {cell.decided, cell.advised})
                if (choice && !decided.contains(*choice))
                    decided += *choice;
        }
        rows.append({line.group, {line.group, words.groupName(line.group), cells, says.join(u". "_s)}});
    }
    m_legend.clear();
    for (const Choice choice :
        {Choice::Contribute, Choice::Keep, Choice::Join, Choice::Try, Choice::Replace, Choice::Drop, Choice::Skip})
        if (decided.contains(choice))
            m_legend += QVariantMap{{u"mark"_s, codeOf(choice)}, {u"word"_s, choiceWord(language, choice)}};
    follow(rows);
    emit shown();
}

} // namespace recentre
