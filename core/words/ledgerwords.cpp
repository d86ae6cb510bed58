// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historywords.h"

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

QString choiceOrNotKnown(const Language &language, std::optional<Choice> choice)
{
    return choice ? choiceWord(language, *choice) : language.translate("ledger", "not known", "an advice");
}

/// The advice followed, where what went against it was told before.
QString followedToo(const Language &language, const LedgerCount &followed)
{
    if (followed.well == 0)
        return language.translate("ledger", "Of %1 times you followed it, none did.").arg(followed.cases);
    return language.translate("ledger", "Of %1 times you followed it, %n did.", nullptr, followed.well)
        .arg(followed.cases);
}

QString followedAlone(const Language &language, const LedgerCount &followed)
{
    if (followed.well == 0)
        return language.translate("ledger", "Of %1 times you followed the advice, none turned out well.")
            .arg(followed.cases);
    return language
        .translate("ledger", "Of %1 times you followed the advice, %n turned out well.", nullptr, followed.well)
        .arg(followed.cases);
}

/// A lone group by what it does, with the tool that replaces it if that is decided or advised.
QString aloneSentence(const AdviceWords &words, const ThreadRow &row, const QString &objective)
{
    const Language &language = words.language();
    const QString group = quoted(language, words.groupName(row.group));
    if (row.tool.isEmpty())
        return language.translate("ledger", "Only %1 serves %2.").arg(group, objective);
    switch (offeredAlternative(row.tool)) {
    case 0:
        return language.translate("ledger", "Only %1, through its feed reader, serves %2.").arg(group, objective);
    case 1:
        return language.translate("ledger", "Only %1, through its newsletter, serves %2.").arg(group, objective);
    case 2:
        return language.translate("ledger", "Only %1, through its company page, serves %2.").arg(group, objective);
    case 3:
        return language.translate("ledger", "Only %1, through its job alert, serves %2.").arg(group, objective);
    default:
        return language.translate("ledger", "Only %1, through another tool (%3), serves %2.")
            .arg(group, objective, row.tool);
    }
}

} // namespace

QString doneWord(const Language &language, std::optional<Done> done)
{
    if (!done)
        return {};
    switch (*done) {
    case Done::Yes:
        return language.translate("ledger", "done", "whether it was done");
    case Done::Partly:
        return language.translate("ledger", "partly", "whether it was done");
    case Done::No:
        return language.translate("ledger", "not done", "whether it was done");
    }
    Q_UNREACHABLE();
}

QString turnedOutWord(const Language &language, std::optional<TurnedOut> turnedOut)
{
    if (!turnedOut)
        return {};
    switch (*turnedOut) {
    case TurnedOut::Well:
        return language.translate("ledger", "well", "how it turned out");
    case TurnedOut::NotWell:
        return language.translate("ledger", "not well", "how it turned out");
    case TurnedOut::TooEarly:
        return language.translate("ledger", "too early", "how it turned out");
    }
    Q_UNREACHABLE();
}

QString ledgerSentence(const Language &language, const Ledger &ledger)
{
    if (ledger.against.cases < Ledger::least)
        return ledger.followed.cases < Ledger::least ? QString() : followedAlone(language, ledger.followed);
    if (ledger.against.well == 0)
        return language.translate("ledger", "Of %1 times you went against the advice, none turned out well.")
            .arg(ledger.against.cases);
    return language
        .translate(
            "ledger", "Of %1 times you went against the advice, %n turned out well.", nullptr, ledger.against.well)
        .arg(ledger.against.cases);
}

QString ledgerAside(const Language &language, const Ledger &ledger)
{
    QStringList sentences;
    if (ledger.against.cases >= Ledger::least && ledger.followed.cases >= Ledger::least)
        sentences += followedToo(language, ledger.followed);
    if (ledger.tooEarly > 0)
        sentences += language.translate("ledger", "Of %n more it is too early to say.", nullptr, ledger.tooEarly);
    if (ledgerSentence(language, ledger).isEmpty())
        return sentences.join(u' ');
    sentences += language.translate("ledger", "By your own account; it proves nothing either way.");
    return sentences.join(u' ');
}

QString ledgerSays(const AdviceWords &words, const LedgerRow &row)
{
    const Language &language = words.language();
    QStringList parts{words.groupName(row.group),
        language.translate("ledger", "advised: %1").arg(choiceOrNotKnown(language, row.advised)),
        row.otherwise()
            ? language.translate("ledger", "decided otherwise: %1").arg(choiceOrNotKnown(language, row.decided))
            : language.translate("ledger", "decided: %1").arg(choiceOrNotKnown(language, row.decided))};
    parts += row.done ? doneWord(language, row.done) : language.translate("ledger", "not said whether it was done");
    if (!row.note.isEmpty())
        parts += row.note;
    if (row.turnedOut)
        parts += language.translate("ledger", "turned out: %1").arg(turnedOutWord(language, row.turnedOut));
    return parts.join(u", "_s);
}

QString threadsSentence(const AdviceWords &words, const Threads &threads)
{
    const Language &language = words.language();
    if (threads.objectives.isEmpty())
        return language.translate("ledger", "You have no objective yet that a group could serve.");
    const auto named = [&](const Thread &thread) { return quoted(language, words.purposeName(thread.objective)); };
    QString sentence;
    for (const Thread &thread : threads.objectives)
        if (thread.holding == 1 && sentence.isEmpty())
            for (const ThreadRow &row : threads.rows)
                if (row.group == thread.only)
                    sentence = aloneSentence(words, row, named(thread));
    if (sentence.isEmpty())
        for (const Thread &thread : threads.objectives)
            if (thread.holding == 0 && sentence.isEmpty())
                sentence = language.translate("ledger", "No group of your plan serves %1 yet.").arg(named(thread));
    if (sentence.isEmpty())
        sentence = language.translate("ledger", "Each objective is held by two groups or more.");
    const Thread &first = threads.objectives.first();
    if (first.holding < 2)
        return sentence;
    const int groups = first.holding;
    return sentence + u' '
        + language.translate("ledger", "%1, which you put first, is held by %n.", "groups", groups).arg(named(first));
}

QString threadSays(const AdviceWords &words, const Threads &threads, qsizetype objective)
{
    const Language &language = words.language();
    if (threads.objectives[objective].holding == 0)
        return language.translate("ledger", "no group serves it yet");
    QStringList groups;
    for (const ThreadRow &row : threads.rows)
        if (const auto &dot = row.dots[objective]; dot && dot->holds())
            groups += language.translate("ledger", "%1 %2", "a group, its score")
                          .arg(words.groupName(row.group), dotText(language, *dot));
    return groups.join(u", "_s);
}

QString dotText(const Language &language, const ThreadDot &dot)
{
    return dot.known ? decimal(language, dot.score) : u"?"_s;
}

} // namespace recentre
