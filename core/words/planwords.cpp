// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planwords.h"

#include "estimated.h"
#include "figures.h"

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

NextAction line(const QString &when, const QString &then, bool event = false)
{
    NextAction action{when, then, {}};
    if (event)
        action.extra.insert(u"event"_s, true);
    return action;
}

/// Where people meet at a place and a time.
bool isMeeting(const QString &platform) { return platform == "in-person"_L1 || platform == "meetup"_L1; }

} // namespace

QString withoutFullStop(QString text)
{
    text = text.trimmed();
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString weekTitle(const Language &language, int promise, int planned, bool estimated, bool said)
{
    if (!said)
        return language.translate("plan", "%1 a week planned; how much you want to give isn’t said")
            .arg(capitalised(durationMarked(language, planned, estimated)));
    const QString time = duration(language, promise);
    if (planned == promise)
        return language.translate("plan", "The %1 you want to give, all placed").arg(time);
    if (planned < promise)
        return language.translate("plan", "%1 free, of the %2 you want to give")
            .arg(capitalised(durationMarked(language, promise - planned, estimated)), time);
    return language.translate("plan", "%1 more than the %2 you want to give")
        .arg(capitalised(durationMarked(language, planned - promise, estimated)), time);
}

bool isEvent(const NextAction &action) { return action.extra.value("event"_L1).toBool(); }

QString actionPattern(const Language &language, bool event)
{
    return event ? language.translate("plan", "When %1, I %2.", "%1 an event, %2 an act; both filled in by the person")
                 : language.translate("plan", "When it is %1, I %2.", "%1 a time, %2 an act; filled in by the person");
}

QString actionSentence(const Language &language, const NextAction &action)
{
    const QString when = withoutFullStop(action.when), then = withoutFullStop(action.then);
    if (when.isEmpty() || then.isEmpty())
        return when.isEmpty() && then.isEmpty() ? QString() : capitalised(when + then) + u'.';
    return actionPattern(language, isEvent(action)).arg(when, then);
}

QString actionInShort(const Language &language, const NextAction &action)
{
    const QString when = withoutFullStop(action.when), then = withoutFullStop(action.then);
    if (when.isEmpty() || then.isEmpty())
        return when + then;
    return (isEvent(action) ? language.translate("plan", "when %1: %2", "an event: an act")
                            : language.translate("plan", "%1: %2", "a moment: an act"))
        .arg(when, then);
}

QList<NextAction> suggestedActions(const Language &language, Choice choice, const QString &platform)
{
    const auto say = [&](const char *text) { return language.translate("plan", text); };
    const bool meeting = isMeeting(platform);
    switch (choice) {
    case Choice::Contribute:
        if (meeting)
            return {line(say(QT_TRANSLATE_NOOP("plan", "the next date is announced")),
                        say(QT_TRANSLATE_NOOP("plan", "offer to help with it")), true),
                line(say(QT_TRANSLATE_NOOP("plan", "the day of the meeting")),
                    say(QT_TRANSLATE_NOOP("plan", "speak to two people I don’t know")))};
        return {line(say(QT_TRANSLATE_NOOP("plan", "Tuesday lunch")),
                    say(QT_TRANSLATE_NOOP("plan", "answer one post on what I know"))),
            line(say(QT_TRANSLATE_NOOP("plan", "Thursday, after coffee")),
                say(QT_TRANSLATE_NOOP("plan", "write to one person I would like to meet")))};
    case Choice::Join:
        if (meeting)
            return {line(say(QT_TRANSLATE_NOOP("plan", "the next invitation comes")),
                        say(QT_TRANSLATE_NOOP("plan", "sign up the same day")), true),
                line(say(QT_TRANSLATE_NOOP("plan", "the day of the meeting")),
                    say(QT_TRANSLATE_NOOP("plan", "speak to two people I don’t know")))};
        return {line(say(QT_TRANSLATE_NOOP("plan", "Monday, after coffee")),
                    say(QT_TRANSLATE_NOOP("plan", "ask to join and introduce myself"))),
            line(say(QT_TRANSLATE_NOOP("plan", "Thursday lunch")),
                say(QT_TRANSLATE_NOOP("plan", "answer one post on what I know")))};
    case Choice::Keep:
        if (meeting)
            return {
                line(say(QT_TRANSLATE_NOOP("plan", "the day of the meeting")), say(QT_TRANSLATE_NOOP("plan", "go")))};
        return {
            line(say(QT_TRANSLATE_NOOP("plan", "Tuesday lunch")), say(QT_TRANSLATE_NOOP("plan", "answer one post"))),
            line(say(QT_TRANSLATE_NOOP("plan", "Friday")), say(QT_TRANSLATE_NOOP("plan", "look at what is new")))};
    default:
        return {};
    }
}

QString conditionStem(const Language &language)
{
    return language.translate("plan", "I have ", "how the condition of a bet begins; ends with a space");
}

QString withoutStem(const Language &language, const QString &condition)
{
    const QString stem = conditionStem(language);
    return condition.startsWith(stem, Qt::CaseInsensitive) ? condition.mid(stem.size()) : condition;
}

QString withStem(const Language &language, const QString &filled)
{
    const QString text = withoutFullStop(withoutStem(language, filled.trimmed()));
    return text.isEmpty() ? QString() : conditionStem(language) + text;
}

QString betPattern(const Language &language, const QString &condition)
{
    if (condition.isEmpty() || condition.startsWith(conditionStem(language), Qt::CaseInsensitive))
        return language.translate(
            "plan", "If by %1 I have %2, I stay. If not, I leave.", "%1 a day, %2 as in “met two people”");
    return language.translate("plan", "If by %1 %2, I stay. If not, I leave.", "%1 a day, %2 a whole condition");
}

QString betInShort(const Language &language, const QString &condition, const QString &until)
{
    QString text = withoutFullStop(condition);
    if (text.isEmpty() || until.isEmpty())
        return {};
    if (text.startsWith(conditionStem(language), Qt::CaseInsensitive))
        text = withStem(language, text);
    return language.translate("plan", "Stay if %1 by %2.", "%1 as in “I have met two people”, %2 a day")
        .arg(text, until);
}

QStringList suggestedConditions(const Language &language)
{
    return {language.translate("plan", "met two people", "I have …"),
        language.translate("plan", "found one lead", "I have …"),
        language.translate("plan", "been answered", "I have …")};
}

} // namespace recentre
