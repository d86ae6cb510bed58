// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisioncard.h"

#include "lists/advised.h"
#include "lists/answers.h"
#include "lists/plainrows.h"
#include "method/swap.h"
#include "model/names.h"
#include "session/session.h"
#include "words/advicewords.h"
#include "words/figureof.h"

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
    , m_tries(new PlainRows({"name", "tried", "result"}, this))
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
    return tr("%1, or %2").arg(word, levelWord(session()->words(), *other, words.membership(groupId())));
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

QVariantList DecisionCard::reasons() const
{
    QVariantList shown;
    if (!plan())
        return shown;
    const AdviceWords words(session()->words(), session()->file());
    std::array<bool, 3> seen{};
    for (const Reason &reason : plan()->reasons) {
        // What not enough is known of has its question below.
        if (reason.code == ReasonCode::AskFor && !plan()->level)
            continue;
        const bool pro = reason.code <= ReasonCode::GoodUseOfTime;
        const bool condition = reason.code >= ReasonCode::EntersAt;
        const std::size_t kind = pro ? 0 : condition ? 2 : 1;
        // A condition that can be tried stands there as what tries it.
        const bool first = !seen[kind] && !(condition && conditionOf(reason));
        seen[kind] = true;
        shown += QVariantMap{{u"icon"_s,
                                 pro             ? u"check"_s
                                     : condition ? u"bulb"_s
                                                 : u"minus"_s},
            {u"text"_s, words.reason(reason, *plan())}, {u"first"_s, first}};
    }
    return shown;
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

QVariantList DecisionCard::answers() const
{
    return real() && real()->question ? answersTo(session()->file(), groupId(), *real()->question, true)
                                      : QVariantList();
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

void DecisionCard::showTries()
{
    QList<PlainRows::Entry> rows;
    const GroupAdvice *tried = plan();
    const QList<Try> offers = conditions();
    for (const Try &offer : offers) {
        const bool on = trying() && offer.text == m_tried;
        rows.append({offer.text,
            {offer.text, on,
                on && tried ? recommendationWord(session()->words(), tried->recommendation).toLower() : QString()}});
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
            changed += tr("%1: %2").arg(
                words.groupName(group.group), recommendationWord(session()->words(), group.recommendation).toLower());
    }
    const int of = int(session()->advice()->groups.size());
    const QString counted = countWord(session()->words(), int(changed.size()));
    m_moved = changed.isEmpty()
        ? tr("Nothing else changed.")
        : tr("%1 of %2 changed: %3.")
              .arg(capitalised(counted), countWord(session()->words(), of), changed.join(u"; "_s));
    emit shown();
}

void DecisionCard::tryOut(int row)
{
    const QList<Try> offers = conditions();
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
QList<DecisionCard::Try> DecisionCard::conditions() const
{
    QList<Try> offers;
    const GroupAdvice *advice = real();
    if (!advice)
        return offers;
    for (const Reason &reason : advice->reasons)
        if (const auto offer = conditionOf(reason))
            offers += *offer;
    return offers;
}

std::optional<DecisionCard::Try> DecisionCard::conditionOf(const Reason &reason) const
{
    const PersonFile &file = session()->file();
    const Language &language = session()->words();
    const auto budget = recentre::figureOf<int>(reason.figures, "budget"_L1);
    const auto score = recentre::figureOf<double>(reason.figures, "score"_L1);
    const QString purpose = recentre::figureOf<QString>(reason.figures, "purpose"_L1).value_or(QString());
    const QString name = AdviceWords(language, file).purposeName(purpose);
    QString text;
    if (reason.code == ReasonCode::EntersAt && budget)
        text = tr("from %1 a week on").arg(duration(language, *budget));
    else if (reason.code == ReasonCode::LeavesAt && budget)
        text = tr("%1 a week or less").arg(duration(language, *budget));
    else if (reason.code == ReasonCode::EntersIf && score)
        text = tr("%1 at %2").arg(name, decimal(language, *score));
    else if (reason.code == ReasonCode::LeavesIf && score)
        text = tr("%1 at %2 or less").arg(name, decimal(language, *score));
    else
        return std::nullopt;
    return Try{text, difference(file, asIf(file, groupId(), reason), EditKind::Assess)};
}

bool DecisionCard::goneThrough(const Group &, const Assessment &row) const
{
    return row.decision && row.decision->choice;
}

} // namespace recentre
