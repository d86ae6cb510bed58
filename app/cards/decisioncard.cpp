// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisioncard.h"

#include "lists/advised.h"
#include "lists/answers.h"
#include "lists/plainrows.h"
#include "model/names.h"
#include "session/session.h"
#include "words/advicewords.h"

#include <algorithm>
#include <utility>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

constexpr int lastKey = 4;

int keyOf(Choice choice)
{
    switch (choice) {
    case Choice::Contribute:
    case Choice::Join:
        return 1;
    case Choice::Keep:
    case Choice::Try:
        return 2;
    case Choice::Replace:
        return 3;
    case Choice::Drop:
    case Choice::Skip:
        break;
    }
    return lastKey;
}

bool hasLevel(const GroupAdvice &advice, Level level)
{
    return std::ranges::find(advice.levels, level, &LevelAdvice::level) != advice.levels.cend();
}

} // namespace

DecisionCard::DecisionCard(QObject *parent)
    : Card(true, parent)
    , m_choices(new PlainRows({"choice", "name", "keyText", "decided", "advised"}, this))
    , m_tries(new PlainRows({"name", "tried", "result", "stale"}, this))
    , m_reasons(new PlainRows({"icon", "name", "first", "stale", "place", "figure", "opens"}, this))
    , m_answers(new PlainRows({"value", "name", "chosen", "none"}, this))
{
    connect(this, &Card::sessionChanged, this, [this] {
        if (!session())
            return;
        connect(session(), &Session::advised, this, &DecisionCard::refresh);
        connect(session(), &Session::changed, this, &DecisionCard::forget);
        connect(session(), &Session::textsChanged, this, &DecisionCard::forget);
    });
    connect(this, &Card::groupChanged, this, [this] {
        m_moved.clear();
        m_tried.clear();
        if (session())
            session()->endTrial();
    });
}

const GroupAdvice *DecisionCard::plan() const
{
    return session() ? adviceOn(session()->shownAdvice(), groupId()) : nullptr;
}

// Whatever is being tried.
const GroupAdvice *DecisionCard::real() const { return session() ? adviceOn(session()->advice(), groupId()) : nullptr; }

// The last readings, where they are about what is advised now.
const GroupAdvice *DecisionCard::read() const
{
    const GroupAdvice *now = plan();
    const GroupAdvice *read = session() ? adviceOn(session()->readAdvice(), groupId()) : nullptr;
    return now && read && read->level == now->level && read->pinned == now->pinned ? read : nullptr;
}

QString DecisionCard::mark() const { return plan() ? codeOf(plan()->recommendation) : u"unknown"_s; }

QString DecisionCard::markWord() const
{
    return plan() ? recommendationWord(session()->words(), plan()->recommendation) : QString();
}

QString DecisionCard::verdict() const
{
    return plan() ? AdviceWords(session()->words(), session()->file()).verdict(*plan()) : QString();
}

int DecisionCard::sureness() const
{
    if (plan() && (plan()->pinned || trying()))
        return -1;
    if (!read() || !read()->confidence)
        return 0;
    return *read()->confidence >= 0.85 ? 3 : *read()->confidence >= closeCallUnder ? 2 : 1;
}

QString DecisionCard::sureWord() const
{
    if (!session() || !plan() || plan()->pinned)
        return plan() && plan()->pinned ? tr("pinned by you") : QString();
    if (trying())
        return tr("tried: nothing is kept of it");
    if (!plan()->level)
        return tr("nothing to go on");
    if (!read() || !read()->confidence)
        return tr("being worked out");
    const AdviceWords words(session()->words(), session()->file());
    const QString word = words.confidenceWord(*read()->confidence);
    const auto other = AdviceWords::otherLevel(*read());
    if (sureness() > 1 || !other)
        return word;
    const auto level = [&](Level each) { return levelWord(session()->words(), each, words.membership(groupId())); };
    return tr("a close call between %1 and %2").arg(level(*read()->level), level(*other));
}

QString DecisionCard::readingsText() const
{
    if (trying() || !read() || !read()->confidence)
        return {};
    return tr("in %1 of 100 readings").arg(ofHundred(*read()->confidence));
}

bool DecisionCard::stale() const { return session() && (!session()->sure() || session()->trying()); }

QString DecisionCard::leaningMark() const
{
    const auto leaning = assessment().leaning;
    return leaning ? codeOf(*leaning) : QString();
}

QString DecisionCard::leaningText() const
{
    const auto leaning = assessment().leaning;
    return leaning ? tr("you lean: %1").arg(choiceWord(session()->words(), *leaning).toLower()) : QString();
}

// While a trial or an edit is too young for its readings, those of a moment ago.
const GroupAdvice *DecisionCard::last() const
{
    return session() && !session()->sure() && !trying() ? read() : nullptr;
}

bool DecisionCard::trying() const { return session() && session()->trying(); }

bool DecisionCard::decided() const { return assessment().decision.value_or(Decision()).choice.has_value(); }

bool DecisionCard::otherwise() const
{
    const GroupAdvice *advice = real();
    const Decision decision = assessment().decision.value_or(Decision());
    const auto advised = decision.locked || !advice ? decision.advised : choiceOf(advice->recommendation);
    return decision.choice && advised && decision.choice != advised;
}

bool DecisionCard::pinned() const { return assessment().decision.value_or(Decision()).locked; }

bool DecisionCard::pinnable() const { return decided() || (real() && choiceOf(real()->recommendation)); }

QString DecisionCard::why() const { return assessment().decision.value_or(Decision()).why; }

QString DecisionCard::overText() const
{
    if (!session() || !session()->advice())
        return {};
    const auto &realisations = session()->advice()->realisations;
    const auto over = std::ranges::find(realisations, RealisationCode::OverBudget, &Realisation::code);
    return over != realisations.cend() && over->holds
        ? AdviceWords(session()->words(), session()->file()).realisation(*over)
        : QString();
}

bool DecisionCard::judged() const { return plan() && plan()->level; }

QString DecisionCard::ask() const
{
    return real() && real()->question ? askText(session()->words(), session()->file(), *real()->question) : QString();
}

QList<Choice> DecisionCard::offered() const
{
    const Assessment row = assessment();
    const Decision decision = row.decision.value_or(Decision());
    if (candidate())
        return {Choice::Join, Choice::Try, Choice::Skip};
    const QList<Tag> tags = row.purposes.value_or(QList<Tag>());
    const bool couldGive = real() && hasLevel(*real(), Level::Contribute);
    const bool other = real() && hasLevel(*real(), Level::Replace);
    // A pinned group's advice has its own level alone.
    QList<Choice> choices;
    if (couldGive || decision.choice == Choice::Contribute
        || (decision.locked && std::ranges::any_of(tags, [](const Tag &tag) { return tag.potential.has_value(); })))
        choices += Choice::Contribute;
    choices += Choice::Keep;
    if (other || decision.choice == Choice::Replace || (decision.locked && !row.alternative.isEmpty()))
        choices += Choice::Replace;
    choices += Choice::Drop;
    return choices;
}

void DecisionCard::showChoices()
{
    const auto decision = assessment().decision.value_or(Decision());
    // What is decided is decided on the real advice: a trial moves nothing here.
    const auto advised = real() ? choiceOf(real()->recommendation) : std::nullopt;
    QList<PlainRows::Entry> rows;
    for (const Choice choice : offered())
        rows.append({codeOf(choice),
            {codeOf(choice), choiceWord(session()->words(), choice), QString::number(keyOf(choice)),
                decision.choice == choice, advised == choice}});
    rows.append({u"later"_s, {u"later"_s, tr("Later"), u"0"_s, false, !decision.choice && !advised}});
    m_choices->show(rows);
}

void DecisionCard::showReasons()
{
    QList<PlainRows::Entry> rows;
    const QList<Ground> grounds =
        plan() ? groundsOf(session()->words(), session()->file(), *plan(), last()) : QList<Ground>();
    m_more = 0;
    QHash<ReasonCode, int> said;
    for (const Ground &ground : grounds) {
        m_more += !ground.first;
        rows.append({u"%1 %2"_s.arg(int(ground.reason.code)).arg(++said[ground.reason.code]),
            {ground.icon, ground.text, ground.first, ground.stale, ground.source.place, ground.source.figure,
                opensText(ground.source.place)}});
    }
    m_reasons->show(rows);
}

QString DecisionCard::opensText(const QString &place)
{
    if (place == u"doing")
        return tr("opens what you do there");
    if (place == u"brings")
        return tr("opens what it brings");
    if (place == u"sums")
        return tr("opens the sums");
    if (place == u"swap")
        return tr("opens the swap");
    return place == u"budget" ? tr("goes to the budget") : tr("opens its question");
}

void DecisionCard::showAnswers()
{
    QList<PlainRows::Entry> rows;
    const QVariantList answers =
        real() && real()->question ? answersTo(session()->file(), groupId(), *real()->question, true) : QVariantList();
    for (const QVariant &each : answers) {
        const QVariantMap answer = each.toMap();
        // What is asked is part of the key: a button of one question never becomes that of another.
        rows.append({ask() + answer[u"value"_s].toString(),
            {answer[u"value"_s], answer[u"label"_s], answer[u"chosen"_s], answer[u"none"_s]}});
    }
    m_answers->show(rows);
}

void DecisionCard::showTries()
{
    QList<PlainRows::Entry> rows;
    const GroupAdvice *tried = plan();
    const QList<Condition> offers = conditions();
    for (const Condition &offer : offers) {
        const bool on = trying() && offer.text == m_tried;
        rows.append({offer.text,
            {offer.text, on,
                on && tried ? recommendationWord(session()->words(), tried->recommendation).toLower() : QString(),
                offer.stale}});
    }
    m_tries->show(rows);
}

// What an answer changed is true until the next edit.
void DecisionCard::forget()
{
    if (!std::exchange(m_moved, {}).isEmpty())
        emit shown();
}

void DecisionCard::refresh()
{
    if (session()) {
        showChoices();
        showTries();
        showReasons();
        showAnswers();
    }
    Card::refresh();
}

void DecisionCard::decide(const QString &choice)
{
    const auto chosen = valueOf<Choice>(choice);
    const PersonFile &file = session()->file();
    if (choice == u"later")
        session()->edit(decideLater(file, groupId()));
    else if (chosen && real())
        session()->edit(recentre::decide(file, takenOf(file, *real(), *chosen, session()->readAdvice())));
}

void DecisionCard::decideByKey(int key)
{
    if (key == 0)
        return decide(u"later"_s);
    for (const Choice choice : offered())
        if (keyOf(choice) == key)
            return decide(codeOf(choice));
}

void DecisionCard::setWhy(const QString &text, int gesture)
{
    Edit edit = sayWhy(session()->file(), groupId(), text);
    edit.gesture = quint64(gesture);
    session()->edit(edit);
}

void DecisionCard::togglePin(const QString &choice)
{
    const GroupAdvice *advice = real();
    auto chosen = valueOf<Choice>(choice);
    if (!chosen && advice)
        chosen = choiceOf(advice->recommendation);
    if (pinned())
        session()->edit(unpin(session()->file(), groupId()));
    else if (advice && (decided() || chosen))
        session()->edit(pin(session()->file(),
            takenOf(session()->file(), *advice, chosen.value_or(Choice::Keep), session()->readAdvice())));
}

void DecisionCard::answer(const QString &value)
{
    const std::optional<Advice> before = session()->advice();
    const GroupAdvice *advice = adviceOn(before, groupId());
    if (!advice || !advice->question)
        return;
    session()->edit(answered(session()->file(), groupId(), *advice->question, value));
    const AdviceWords words(session()->words(), session()->file());
    QStringList changed;
    for (const GroupAdvice &group : session()->advice()->groups) {
        const GroupAdvice *former = adviceOn(before, group.group);
        if (former && former->level != group.level)
            changed += tr("%1: %2", "group, what is advised")
                           .arg(words.groupName(group.group),
                               recommendationWord(session()->words(), group.recommendation).toLower());
    }
    // Of those judged, as the question counts them.
    const auto of = int(std::ranges::count_if(
        session()->advice()->groups, [](const GroupAdvice &each) { return each.level.has_value(); }));
    const QString counted = countWord(session()->words(), int(changed.size()));
    const QString all = countWord(session()->words(), of), list = changed.join(u"; "_s);
    m_moved = changed.isEmpty() ? tr("Nothing else changed.")
        : changed.size() == 1   ? tr("One of %1 changed. %2.").arg(all, list)
                                : tr("%1 of %2 changed. %3.").arg(capitalised(counted), all, list);
    emit shown();
}

void DecisionCard::tryOut(int row)
{
    const QList<Condition> offers = conditions();
    if (row < 0 || row >= offers.size())
        return;
    if (trying() && m_tried == offers[row].text)
        return endTrial();
    m_tried = offers[row].text;
    session()->tryOut(offers[row].edit);
}

void DecisionCard::endTrial()
{
    m_tried.clear();
    session()->endTrial();
}

// What could be tried is what the advice itself says, whatever is being tried.
QList<Condition> DecisionCard::conditions() const
{
    return real() ? conditionsOf(session()->words(), session()->file(), *real(), last()) : QList<Condition>();
}

bool DecisionCard::goneThrough(const Group &, const Assessment &row) const
{
    return row.decision && row.decision->choice;
}

} // namespace recentre
