// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisionlist.h"

#include "advised.h"
#include "answers.h"
#include "exercise/assessing.h"
#include "exercise/objectives.h"
#include "session/handed.h"
#include "session/session.h"
#include "words/advicewords.h"

#include <QSet>

#include <algorithm>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

// Where these stand among the roles.
constexpr int sectionRole = 2, beginsRole = 15;
constexpr qsizetype marksInSight = 40;

QString nameOfSection(DecisionSection section)
{
    switch (section) {
    case DecisionSection::Disagreement:
        return u"against"_s;
    case DecisionSection::CloseCall:
        return u"close"_s;
    case DecisionSection::NotEnoughKnown:
        return u"unknown"_s;
    case DecisionSection::Rest:
        break;
    }
    return u"rest"_s;
}

/// Whether the edit says something new of a group: a decision or the promise doesn't.
bool saysMore(const Edit &edit)
{
    return std::ranges::any_of(edit.assessments, [](const Change<Assessment> &change) {
        Assessment before = change.before.value_or(Assessment());
        Assessment after = change.after.value_or(Assessment());
        if (!change.before)
            before.audit = after.audit, before.group = after.group, before.position = after.position;
        before.decision.reset();
        after.decision.reset();
        return before != after;
    });
}

} // namespace

DecisionList::DecisionList(QObject *parent)
    : RowModel({"groupId", "name", "section", "mark", "markWord", "otherMark", "aside", "today", "planned", "decided",
                   "pinned", "stale", "ask", "answers", "moreAnswers", "begins", "spoken"},
          parent)
    , m_rest(new PlainRows({"mark", "times"}, this))
{}

void DecisionList::setSession(Session *session)
{
    if (!hand(this, m_session, session))
        return;
    if (session) {
        connect(session, &Session::changed, this, &DecisionList::follow);
        connect(session, &Session::advised, this, &DecisionList::advised);
        connect(session, &Session::textsChanged, this, &DecisionList::refresh);
        connect(session, &Session::cardChanged, this, &DecisionList::summaryChanged);
        arrange();
        refresh();
        if (!session->file().groups.contains(session->card()) && !m_order.isEmpty())
            session->setCard(
                isDecided(m_order.first().group) ? nextUndecided(m_order.first().group) : m_order.first().group);
    }
    emit sessionChanged();
}

void DecisionList::setRestShown(bool shown)
{
    if (shown == m_restShown)
        return;
    m_restShown = shown;
    refresh();
}

QString DecisionList::firstSection() const
{
    return m_order.isEmpty() ? QString() : nameOfSection(m_order.first().section);
}

int DecisionList::restCount() const
{
    return int(std::ranges::count(m_order, DecisionSection::Rest, &DecisionPlace::section));
}

QString DecisionList::acceptText() const
{
    if (m_restLeft == 0)
        return {};
    const QString count = countWord(m_session->words(), m_restLeft);
    if (m_restLeft == 1)
        return tr("Accept this one");
    if (m_restLeft == restCount() && m_restLeft == 2)
        return tr("Accept both");
    return m_restLeft == restCount() ? tr("Accept all %1").arg(count) : tr("Accept the other %1").arg(count);
}

bool DecisionList::allDecided() const
{
    return std::ranges::all_of(m_order, [this](const DecisionPlace &place) { return isDecided(place.group); });
}

QString DecisionList::oneAnswer() const
{
    const auto &next = question();
    return next ? tr("One answer could change %1 of %2").arg(next->couldChange).arg(next->of) : QString();
}

QString DecisionList::oneAnswerShort() const
{
    const auto &next = question();
    return next ? tr("Could change %1 of %2").arg(next->couldChange).arg(next->of) : QString();
}

QString DecisionList::questionGroup() const { return question() ? question()->group : QString(); }

const std::optional<NextQuestion> &DecisionList::question() const
{
    static const std::optional<NextQuestion> none;
    if (!m_session || !m_session->readAdvice())
        return none;
    // While new readings are on their way the last stand, so that nothing jumps.
    const auto &next = m_session->readAdvice()->nextQuestion;
    return next && next->couldChange > 0 && adviceOn(m_session->advice(), next->group) ? next : none;
}

void DecisionList::acceptRest() { m_session->edit(decideAll(m_session->file(), restToTake())); }

void DecisionList::answer(const QString &groupId, const QString &value)
{
    const GroupAdvice *advice = adviceOn(m_session->advice(), groupId);
    if (advice && advice->question)
        m_session->edit(answered(m_session->file(), groupId, *advice->question, value));
}

QString DecisionList::nextUndecided(const QString &groupId)
{
    const auto at = std::ranges::find(std::as_const(m_order), groupId, &DecisionPlace::group) - m_order.cbegin();
    const qsizetype count = m_order.size();
    for (qsizetype step = 1; step <= count; ++step) {
        const DecisionPlace &place = m_order[(at + step) % count];
        if (isDecided(place.group))
            continue;
        if (place.section == DecisionSection::Rest)
            setRestShown(true);
        return place.group;
    }
    return {};
}

QString DecisionList::neighbour(const QString &groupId, int by) const
{
    const int row = rowOf(groupId);
    return count() == 0 ? QString() : keyAt(std::clamp(row + (row < 0 ? 1 : by), 0, count() - 1));
}

QString DecisionList::beside(const QString &groupId, int by)
{
    const QString there = neighbour(groupId, by);
    return there == groupId && by > 0 ? nextUndecided(groupId) : there;
}

QString DecisionList::placeText() const
{
    if (!m_session)
        return {};
    const auto at = std::ranges::find(m_order, m_session->card(), &DecisionPlace::group) - m_order.cbegin();
    return at == m_order.size() ? QString() : tr("%1 of %2").arg(at + 1).arg(m_order.size());
}

void DecisionList::settle()
{
    if (!m_session)
        return;
    m_restless = true;
    advised();
}

void DecisionList::follow(const Edit &edit)
{
    if (saysMore(edit) || !edit.groups.empty())
        m_restless = true;
    if (!edit.groups.empty())
        prune();
    refresh();
}

void DecisionList::advised()
{
    const bool arranges = m_restless && m_session->sure() && !m_session->trying();
    if (arranges)
        arrange();
    refresh();
    if (arranges)
        emit arranged();
}

void DecisionList::arrange()
{
    m_restless = !m_session->sure();
    m_order.clear();
    if (m_session->advice())
        m_order = decisionOrder(
            m_session->file(), advisedOf(m_session->file(), *m_session->advice(), m_session->readAdvice()));
    // Folded below nothing, it would leave an empty page.
    if (m_session->sure() && firstSection() == nameOfSection(DecisionSection::Rest))
        m_restShown = true;
}

// Groups come and go at once; where they belong is known when the readings are.
void DecisionList::prune()
{
    m_order.removeIf([this](const DecisionPlace &place) { return !adviceOn(m_session->advice(), place.group); });
    if (m_session->advice())
        for (const GroupAdvice &group : m_session->advice()->groups)
            if (std::ranges::find(m_order, group.group, &DecisionPlace::group) == m_order.cend())
                m_order += DecisionPlace{group.group, DecisionSection::Rest};
}

void DecisionList::refresh()
{
    if (!m_session) // a page's height may tell that all is shown before the page hands it one
        return;
    QHash<QString, const GroupAdvice *> plan, read;
    if (m_session->shownAdvice())
        for (const GroupAdvice &group : m_session->shownAdvice()->groups)
            plan.insert(group.group, &group);
    if (m_session->readAdvice())
        for (const GroupAdvice &group : m_session->readAdvice()->groups)
            read.insert(group.group, &group);
    QList<Row> rows;
    for (const DecisionPlace &place : std::as_const(m_order))
        if (plan.contains(place.group) && (m_restShown || place.section != DecisionSection::Rest))
            rows += rowFor(place, *plan[place.group], read.value(place.group));
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i].values[beginsRole] = i == 0 || rows[i - 1].values[sectionRole] != rows[i].values[sectionRole];
    RowModel::follow(rows);
    foldRest(plan);
    emit summaryChanged();
}

void DecisionList::foldRest(const QHash<QString, const GroupAdvice *> &plan)
{
    QList<PlainRows::Entry> marks, kinds;
    QHash<QString, int> times;
    QSet<QString> undecided;
    for (const DecisionPlace &place : std::as_const(m_order)) {
        if (!plan.contains(place.group) || place.section != DecisionSection::Rest)
            continue;
        const auto choice = decisionOn(m_session->file(), place.group).choice;
        const QString mark = choice ? codeOf(*choice) : codeOf(plan[place.group]->recommendation);
        if (!choice)
            undecided += place.group;
        marks.append({place.group, {mark, QString()}});
        if (times[mark]++ == 0)
            kinds.append({mark, {mark, QString()}});
    }
    for (PlainRows::Entry &kind : kinds)
        kind.values.last() = number(m_session->words(), times[kind.key]);
    const auto acceptable = [&](const GroupAdvice &group) {
        return undecided.contains(group.group) && choiceOf(group.recommendation);
    };
    m_restLeft = m_session->advice() ? int(std::ranges::count_if(m_session->advice()->groups, acceptable)) : 0;
    m_rest->show(marks.size() > marksInSight ? kinds : marks);
}

RowModel::Row DecisionList::rowFor(const DecisionPlace &place, const GroupAdvice &plan, const GroupAdvice *read) const
{
    const PersonFile &file = m_session->file();
    const Language &words = m_session->words();
    const Decision decision = decisionOn(file, place.group);
    const auto advised = choiceOf(plan.recommendation);
    const bool otherwise = decision.choice && advised && decision.choice != advised;
    const QString word =
        decision.choice ? choiceWord(words, *decision.choice) : recommendationWord(words, plan.recommendation);
    const QString today = minutesText(words, minutesToday(file, plan));
    const MinutesTold planned = minutesPlanned(file, plan);
    const QString then = minutesText(words, planned);
    const QString aside = asideOf(place, read);
    const QString name = file.groups.value(place.group).name;

    QStringList spoken{name, word};
    if (otherwise)
        spoken += tr("advised: %1").arg(recommendationWord(words, plan.recommendation));
    if (!aside.isEmpty())
        spoken += aside;
    spoken += timesSpoken(words, minutesToday(file, plan), planned);
    spoken += decision.locked ? tr("pinned") : decision.choice ? tr("decided") : tr("not decided");

    QString ask;
    QVariantList answers;
    bool more = false;
    if (plan.question && !plan.level) {
        ask = askText(words, file, *plan.question);
        answers = answersTo(file, place.group, *plan.question, false);
        more = plan.question->ask == Ask::Purpose && objectivesOf(file).size() > purposesInARow;
    }
    return {place.group,
        {place.group, name, nameOfSection(place.section),
            decision.choice ? codeOf(*decision.choice) : codeOf(plan.recommendation), word,
            otherwise ? codeOf(plan.recommendation) : QString(), aside, today, then, decision.choice.has_value(),
            decision.locked, !m_session->sure() || m_session->trying(), ask, answers, more, false,
            spoken.join(u", "_s)}};
}

QString DecisionList::asideOf(const DecisionPlace &place, const GroupAdvice *read) const
{
    const Assessment row = assessmentOf(m_session->file(), place.group);
    if (place.section == DecisionSection::Disagreement && row.leaning)
        return tr("you: %1").arg(choiceWord(m_session->words(), *row.leaning).toLower());
    if (place.section != DecisionSection::CloseCall || !read)
        return {};
    const auto other = AdviceWords::otherLevel(*read);
    const Membership membership = m_session->file().groups.value(place.group).membership;
    return other ? tr("or %1").arg(levelWord(m_session->words(), *other, membership)) : QString();
}

QString DecisionList::timesSpoken(const Language &words, const MinutesTold &today, const MinutesTold &then)
{
    const auto time = [&](const MinutesTold &each) { return minutesSpoken(words, each); };
    if (today.minutes && then.minutes)
        return tr("%1 a week today, %2 planned").arg(time(today), time(then));
    if (then.minutes)
        return tr("%1 a week planned, its time today not said").arg(time(then));
    return today.minutes ? tr("%1 a week today").arg(time(today)) : tr("its time today not said");
}

bool DecisionList::isDecided(const QString &group) const
{
    return m_session && decisionOn(m_session->file(), group).choice;
}

QList<Taken> DecisionList::restToTake() const
{
    QList<Taken> taken;
    if (!m_session)
        return taken;
    for (const DecisionPlace &place : m_order) {
        const GroupAdvice *advice = adviceOn(m_session->advice(), place.group);
        if (place.section != DecisionSection::Rest || !advice || isDecided(place.group))
            continue;
        if (const auto choice = choiceOf(advice->recommendation))
            taken += takenOf(m_session->file(), *advice, *choice, m_session->readAdvice());
    }
    return taken;
}

} // namespace recentre
