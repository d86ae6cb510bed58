// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomperson.h"

#include <QJsonArray>
#include <QRandomGenerator>

#include <type_traits>

namespace recentre {

namespace {

using namespace Qt::StringLiterals;

/// Fills whatever it is handed. Structs are taken apart by structured bindings: a new field doesn't compile until it is
/// filled too.
class Filler {
public:
    explicit Filler(quint32 seed)
        : random(seed)
    {}

    int upTo(int greatest) { return random.bounded(greatest + 1); }
    bool sometimes() { return random.bounded(3) != 0; }

    QString text()
    {
        static const QStringList pieces{u"Réseau"_s, u"d'été"_s, u"\"quoted\""_s, u"<img src=x>"_s,
            u"🙂👩‍👩‍👧"_s, u"עברית"_s, u"‏‎"_s, u"%1 %n"_s, u"=cmd()"_s,
            u"'); DROP TABLE people; --"_s, QString(QChar(0)), u"line\nbreak\ttab"_s, u"R&D"_s, u"ß"_s};
        QString made;
        for (int i = upTo(5); i >= 0; --i)
            made += pieces[upTo(int(pieces.size()) - 1)] + u' ';
        return made + QString::number(random.bounded(1'000'000));
    }

    void fill(QString &value)
    {
        if (sometimes())
            value = text();
    }
    void fill(int &value) { value = upTo(2'000'000) - 1'000'000; }
    void fill(bool &value) { value = upTo(1) == 1; }
    void fill(QDate &value)
    {
        if (sometimes())
            value = date();
    }
    void fill(QStringList &value)
    {
        for (int i = upTo(3); i > 0; --i)
            value += sometimes() ? text() : QString();
    }
    void fill(QJsonObject &value)
    {
        if (!sometimes())
            return;
        value.insert(u"x-text"_s, text());
        value.insert(u"x-number"_s, random.generateDouble() * 1e6);
        value.insert(u"x-whole"_s, qint64(random.generate64() >> 8));
        value.insert(u"x-nothing"_s, QJsonValue::Null);
        value.insert(u"x-nested"_s, QJsonArray{QJsonObject{{text(), true}}, QJsonArray(), 0.1, u""_s});
    }
    QDate date() { return QDate(1900 + upTo(200), 1 + upTo(11), 1 + upTo(27)); }
    double score() { return sometimes() ? random.generateDouble() * 10 : upTo(10); }
    int count() { return upTo(5000); }
    Minutes minutes()
    {
        const int low = upTo(5000);
        return {low, sometimes() ? std::optional(low + upTo(5000)) : std::nullopt};
    }
    template <class Enum>
    Enum word(Enum last)
    {
        return Enum(upTo(int(last)));
    }

    template <class Value>
    std::optional<Value> maybe(Value value)
    {
        return sometimes() ? std::optional(value) : std::nullopt;
    }

    Person person()
    {
        Person row;
        auto &[id, name, language, profession, sectors, place, interests, extra, fileExtra] = row;
        id = u"00000000-0000-4000-8000-%1"_s.arg(random.generate() & 0xffffff, 12, 16, QChar(u'0'));
        name = text();
        fillAll(language, profession, sectors, place, interests, extra, fileExtra);
        return row;
    }

    Group group(const QString &key)
    {
        Group row;
        auto &[id, position, name, platform, url, membership, joined, left, language, evidence, extra] = row;
        id = key;
        name = text();
        membership = word(Membership::Left);
        for (int i = upTo(3); i > 0; --i)
            evidence += month();
        fillAll(position, platform, url, joined, left, language, extra);
        return row;
    }

    Evidence month()
    {
        Evidence part;
        auto &[month, posts, comments, reactions, minutes, source, extra] = part;
        month = u"2026-%1"_s.arg(1 + upTo(11), 2, 10, QChar(u'0'));
        posts = maybe(count());
        comments = maybe(count());
        reactions = maybe(count());
        minutes = maybe(count());
        fillAll(source, extra);
        return part;
    }

    Audit audit(const QString &key)
    {
        Audit row;
        auto &[id, position, day, weeklyMinutes, pleasureRank, surprises, next, extra] = row;
        id = key;
        day = date();
        weeklyMinutes = maybe(upTo(10080));
        pleasureRank = maybe(1 + upTo(9));
        fillAll(position, surprises, next, extra);
        return row;
    }

    Purpose purpose(const QString &auditKey, const QString &key)
    {
        Purpose row;
        auto &[audit, id, position, name, rank, information, extra] = row;
        audit = auditKey;
        id = key;
        rank = maybe(1 + upTo(9));
        fillAll(position, name, information, extra);
        return row;
    }

    Assessment assessment(const QString &auditKey, const QString &groupKey, const QStringList &purposeKeys)
    {
        Assessment row;
        auto &[audit, group, position, membership, minutesPerWeek, role, postsLastQuarter, lastActive, did, purposes,
            peopleExchanged, peopleMetOnline, peopleMetInPerson, didTogether, circles, pleasure, alternative,
            alternativeMinutesPerWeek, contributeMinutesPerWeek, leaning, decision, outcome, unknown, seen, imported,
            extra] = row;
        audit = auditKey;
        group = groupKey;
        membership = maybe(word(Membership::Left));
        minutesPerWeek = maybe(minutes());
        role = maybe(word(Role::Initiator));
        for (auto *value : {&postsLastQuarter, &peopleExchanged, &peopleMetOnline, &peopleMetInPerson, &didTogether})
            *value = maybe(count());
        if (sometimes()) {
            purposes.emplace();
            for (const QString &key : purposeKeys)
                if (sometimes())
                    *purposes += tag(key);
        }
        if (sometimes())
            circles = sometimes() ? QList<int>{1 + upTo(2), 1 + upTo(2)} : QList<int>();
        pleasure = maybe(score());
        alternativeMinutesPerWeek = maybe(minutes());
        contributeMinutesPerWeek = maybe(minutes());
        leaning = maybe(word(Choice::Skip));
        decision = maybe(decided());
        outcome = maybe(cameOut());
        if (sometimes())
            imported = {{u"minutesPerWeek"_s, origin()}, {u"pleasure"_s, origin()}};
        fillAll(position, lastActive, did, alternative, unknown, seen, extra);
        return row;
    }

    Tag tag(const QString &key)
    {
        Tag part;
        auto &[purpose, brought, potential, extra] = part;
        purpose = key;
        brought = maybe(score());
        potential = maybe(score());
        fillAll(extra);
        return part;
    }

    Imported origin()
    {
        Imported part;
        auto &[source, date, extra] = part;
        fillAll(source, date, extra);
        return part;
    }

    Decision decided()
    {
        Decision part;
        auto &[choice, minutesPerWeek, locked, why, advised, confidence, nextAction, trial, parting, extra] = part;
        choice = maybe(word(Choice::Skip));
        minutesPerWeek = maybe(minutes());
        advised = maybe(word(Choice::Skip));
        confidence = maybe(random.generateDouble());
        nextAction = maybe(action());
        trial = maybe(tried());
        parting = maybe(parted());
        fillAll(locked, why, extra);
        return part;
    }

    NextAction action()
    {
        NextAction part;
        auto &[when, then, extra] = part;
        fillAll(when, then, extra);
        return part;
    }

    Trial tried()
    {
        Trial part;
        auto &[until, condition, met, extra] = part;
        fillAll(until, condition, met, extra);
        return part;
    }

    Parting parted()
    {
        Parting part;
        auto &[way, message, keep, done, extra] = part;
        fillAll(way, message, keep, done, extra);
        return part;
    }

    Outcome cameOut()
    {
        Outcome part;
        auto &[done, turnedOut, note, extra] = part;
        done = maybe(word(Done::No));
        turnedOut = maybe(word(TurnedOut::TooEarly));
        fillAll(note, extra);
        return part;
    }

private:
    void fillAll(auto &...values) { (fill(values), ...); }

    QRandomGenerator random;
};

} // namespace

PersonFile randomPerson(quint32 seed, const RandomSize &size)
{
    Filler filler(seed);
    PersonFile file;
    file.person = filler.person();
    for (int i = 0; i < size.groups; ++i) {
        const Group group = filler.group(u"g%1-%2"_s.arg(i).arg(filler.text()));
        file.groups.insert(group.id, group);
    }
    QStringList purposes;
    for (int i = 0; i < size.purposes; ++i)
        purposes += u"p%1"_s.arg(i);
    for (int i = 0; i < size.audits; ++i) {
        const Audit audit = filler.audit(u"a%1"_s.arg(i));
        file.audits.insert(audit.id, audit);
        for (const QString &purpose : purposes)
            file.purposes.insert({audit.id, purpose}, filler.purpose(audit.id, purpose));
        for (const Group &group : std::as_const(file.groups))
            file.assessments.insert({audit.id, group.id}, filler.assessment(audit.id, group.id, purposes));
    }
    return file;
}

} // namespace recentre
