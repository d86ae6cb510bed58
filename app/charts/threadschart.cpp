// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "threadschart.h"

#include "marks.h"
#include "words/historywords.h"

#include <algorithm>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

/// How thick a thread of so many groups is, 0 to 1.
double thickness(int holding)
{
    constexpr int most = 5;
    return double(std::min(holding, most)) / most;
}

/// The row at which an objective's thread ends; -1: there is none.
qsizetype endOf(const Threads &threads, qsizetype objective)
{
    qsizetype end = -1;
    for (qsizetype row = 0; row < threads.rows.size(); ++row)
        if (const auto &dot = threads.rows[row].dots[objective]; dot && dot->holds())
            end = row;
    return end;
}

} // namespace

ThreadsChart::ThreadsChart(QObject *parent)
    : Chart(parent)
    , m_rows(new PlainRows({"groupId", "name", "mark", "dots", "says"}, this))
{}

void ThreadsChart::takeColumns(const Threads &threads, const AdviceWords &words)
{
    m_columns.clear();
    for (qsizetype objective = 0; objective < threads.objectives.size(); ++objective) {
        const Thread &thread = threads.objectives[objective];
        m_columns += QVariantMap{{u"name"_s, words.purposeName(thread.objective)}, {u"count"_s, thread.holding},
            {u"countText"_s, thread.holding == 0 ? QString() : tr("held by %n group(s)", nullptr, thread.holding)},
            {u"says"_s, threadSays(words, threads, objective)}, {u"dashed"_s, thread.holding == 1},
            {u"thick"_s, thickness(thread.holding)}, {u"none"_s, thread.holding == 0}};
    }
}

void ThreadsChart::takeRows(const Threads &threads, const AdviceWords &words)
{
    constexpr double best = 10;
    const Language &language = words.language();
    QList<PlainRows::Entry> rows;
    for (qsizetype i = 0; i < threads.rows.size(); ++i) {
        const ThreadRow &row = threads.rows[i];
        QVariantList dots;
        QStringList says{words.groupName(row.group), recommendationWord(language, row.as)};
        for (qsizetype objective = 0; objective < row.dots.size(); ++objective) {
            const Thread &thread = threads.objectives[objective];
            const qsizetype end = endOf(threads, objective);
            QVariantMap dot{{u"text"_s, QString()}, {u"size"_s, 0.0}, {u"holds"_s, false}, {u"alone"_s, false},
                {u"above"_s, i <= end}, {u"below"_s, i < end}, {u"thick"_s, thickness(thread.holding)},
                {u"dashed"_s, thread.holding == 1}};
            if (const auto &score = row.dots[objective]) {
                dot[u"text"_s] = dotText(language, *score);
                dot[u"size"_s] = score->score / best;
                dot[u"holds"_s] = score->holds();
                dot[u"alone"_s] = score->holds() && thread.holding == 1;
                says += words.purposeName(thread.objective) + u' ' + dotText(language, *score);
            }
            dots += dot;
        }
        rows.append({row.group, {row.group, words.groupName(row.group), markOf(row.as), dots, says.join(u", "_s)}});
    }
    m_rows->show(rows);
}

void ThreadsChart::takeTable(const Threads &threads, const AdviceWords &words)
{
    QList<Line> lines;
    for (qsizetype objective = 0; objective < threads.objectives.size(); ++objective) {
        const Thread &thread = threads.objectives[objective];
        const QString name = words.purposeName(thread.objective);
        for (const ThreadRow &row : threads.rows) {
            const auto &dot = row.dots[objective];
            if (!dot)
                continue;
            const QString group = words.groupName(row.group);
            lines += {thread.objective + u'/' + row.group,
                {{name, name}, {group, group},
                    {dotText(words.language(), *dot), dot->known ? QVariant(dot->score) : QVariant()}}};
        }
        if (thread.holding == 0)
            lines += {thread.objective, {{name, name}, {tr("no group serves it yet"), {}}, {QString(), {}}}};
    }
    table()->fill({tr("Objective"), tr("Group"), tr("Answer")}, lines);
}

void ThreadsChart::take(const Basis &basis, const AdviceWords &words)
{
    const Threads threads = threadsOf(basis);
    takeColumns(threads, words);
    takeRows(threads, words);
    takeTable(threads, words);
    const bool alone = std::ranges::any_of(threads.objectives, [](const Thread &each) { return each.holding == 1; });
    const bool none = std::ranges::any_of(threads.objectives, [](const Thread &each) { return each.holding == 0; });
    m_lonely = alone || none;
    m_actionText = alone ? tr("Find a second one") : tr("Find one");
    setTitle(tr("The groups of your plan, by objective"));
    setSentence(threadsSentence(words, threads));
}

} // namespace recentre
