// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Audits made at random, valid and as a file has them (ids of audits from their dates, positions in order).
#pragma once

#include "model/names.h"
#include "model/personfile.h"

#include <QJsonArray>
#include <QRandomGenerator>

namespace recentre {

/// A person's file from a seed: the same seed, the same file.
class RandomAudit {
public:
    explicit RandomAudit(quint32 seed)
        : m_random(seed)
    {}

    PersonFile file()
    {
        PersonFile file;
        file.person.name = filled();
        file.person.language = text();
        file.person.sectors = texts();
        file.person.interests = texts();
        file.person.extra = extra();
        file.person.fileExtra = extra();
        const int groups = below(8);
        for (int i = 0; i < groups; ++i) {
            const Group row = group(i);
            file.groups.insert(row.id, row);
        }
        QDate date(2024, 1, 1);
        const int audits = below(4);
        for (int i = 0; i < audits; ++i) {
            date = date.addDays(1 + below(200));
            addAudit(file, date, i);
        }
        return file;
    }

private:
    int below(int end) { return m_random.bounded(end); }
    bool coin() { return below(2) == 0; }
    template <class Make>
    auto perhaps(Make make) -> std::optional<decltype(make())>
    {
        return coin() ? std::optional(make()) : std::nullopt;
    }
    template <class Enum>
    Enum word()
    {
        return Names<Enum>::table.at(std::size_t(below(int(Names<Enum>::table.size())))).first;
    }

    QString filled()
    {
        static const QStringList pieces{QStringLiteral("a"), QStringLiteral("é"), QStringLiteral("\"\\"),
            QStringLiteral("\U0001F600"), QStringLiteral("\n"), QStringLiteral("<img src=\"x\">"), QStringLiteral(" "),
            QStringLiteral("\u202e"), QStringLiteral("\ufeff"), QStringLiteral("0")};
        QString result;
        for (int i = 0, length = 1 + below(6); i < length; ++i)
            result += pieces.at(below(int(pieces.size())));
        return result;
    }
    QString text() { return coin() ? filled() : QString(); }
    QStringList texts()
    {
        QStringList result;
        for (int i = 0, length = below(3); i < length; ++i)
            result += coin() ? filled() : QString(QLatin1StringView(""));
        return result;
    }
    int count() { return below(100); }
    double score() { return coin() ? below(11) : 10 * m_random.generateDouble(); }
    QDate day() { return QDate(2020, 1, 1).addDays(below(3000)); }
    QDate perhapsDay() { return coin() ? day() : QDate(); }
    Minutes minutes()
    {
        const int low = below(minutesInAWeek);
        return {low, perhaps([&] { return low + below(minutesInAWeek - low + 1); })};
    }
    QJsonValue value(int depth)
    {
        switch (below(depth > 3 ? 4 : 6)) {
        case 0:
            return QJsonValue::Null;
        case 1:
            return filled();
        case 2:
            return qint64(m_random.generate64());
        case 3:
            return m_random.generateDouble();
        case 4:
            return QJsonArray{value(depth + 1), coin()};
        default:
            return QJsonObject{{filled(), value(depth + 1)}};
        }
    }
    QJsonObject extra()
    {
        return below(4) == 0 ? QJsonObject{{QStringLiteral("x-") + filled(), value(0)}} : QJsonObject();
    }

    Group group(int position)
    {
        Group row;
        row.id = QStringLiteral("g%1-").arg(position) + filled();
        row.position = position;
        row.name = coin() ? filled() : QString(QLatin1StringView(""));
        row.platform = text();
        row.url = text();
        row.membership = word<Membership>();
        row.joined = perhapsDay();
        row.left = perhapsDay();
        row.language = text();
        for (int i = 0, months = below(3); i < months; ++i)
            row.evidence += Evidence{day().toString(QStringLiteral("yyyy-MM")), perhaps([&] { return count(); }),
                perhaps([&] { return count(); }), perhaps([&] { return count(); }), perhaps([&] { return count(); }),
                text(), extra()};
        row.extra = extra();
        return row;
    }

    void addAudit(PersonFile &file, const QDate &date, int position)
    {
        Audit row;
        row.id = date.toString(Qt::ISODate);
        row.position = position;
        row.date = date;
        row.weeklyMinutes = perhaps([&] { return below(minutesInAWeek + 1); });
        row.pleasureRank = perhaps([&] { return 1 + below(5); });
        row.surprises = text();
        row.next = perhapsDay();
        row.extra = extra();
        file.audits.insert(row.id, row);
        QStringList purposes;
        int objectives = 0;
        for (int i = 0, all = below(6); i < all; ++i) {
            Purpose purpose{row.id, QStringLiteral("p%1").arg(9 - i), 0, text(), perhaps([&] { return 1 + below(4); }),
                coin(), extra()};
            purpose.position = purpose.rank ? objectives++ : i - objectives;
            file.purposes.insert({row.id, purpose.id}, purpose);
            purposes += purpose.id;
        }
        int place = 0;
        for (const Group &group : file.groupsInOrder()) {
            if (below(4) == 0)
                continue;
            Assessment assessed = assessment(purposes);
            assessed.audit = row.id;
            assessed.group = group.id;
            assessed.position = place++;
            const Membership then = assessed.membership.value_or(group.membership);
            if (assessed.decision && then == Membership::Candidate)
                assessed.decision->choice = Choice::Try;
            file.assessments.insert({row.id, group.id}, assessed);
        }
    }

    Assessment assessment(const QStringList &purposes)
    {
        Assessment row;
        row.membership = perhaps([&] { return word<Membership>(); });
        row.minutesPerWeek = perhaps([&] { return minutes(); });
        row.role = perhaps([&] { return word<Role>(); });
        row.postsLastQuarter = perhaps([&] { return count(); });
        row.lastActive = perhapsDay();
        row.did = text();
        if (coin()) {
            row.purposes.emplace();
            for (const QString &purpose : purposes)
                if (coin())
                    *row.purposes +=
                        Tag{purpose, perhaps([&] { return score(); }), perhaps([&] { return score(); }), extra()};
        }
        row.peopleExchanged = perhaps([&] { return count(); });
        row.peopleMetOnline = perhaps([&] { return count(); });
        row.peopleMetInPerson = perhaps([&] { return count(); });
        row.didTogether = perhaps([&] { return count(); });
        row.circles = perhaps([&] { return QList<int>(below(4), 1 + below(3)); });
        row.pleasure = perhaps([&] { return score(); });
        row.alternative = text();
        row.alternativeMinutesPerWeek = perhaps([&] { return minutes(); });
        row.contributeMinutesPerWeek = perhaps([&] { return minutes(); });
        row.leaning = perhaps([&] { return word<Choice>(); });
        row.decision = perhaps([&] { return decision(); });
        row.outcome = perhaps([&] {
            return Outcome{
                perhaps([&] { return word<Done>(); }), perhaps([&] { return word<TurnedOut>(); }), text(), extra()};
        });
        row.unknown = texts();
        row.seen = coin();
        if (coin())
            row.imported.insert(filled(), Imported{text(), perhapsDay(), extra()});
        row.extra = extra();
        return row;
    }

    Decision decision()
    {
        Decision row;
        row.choice = perhaps([&] { return word<Choice>(); });
        row.minutesPerWeek = perhaps([&] { return minutes(); });
        row.locked = row.choice && coin();
        row.why = text();
        row.advised = perhaps([&] { return word<Choice>(); });
        row.confidence = perhaps([&] { return m_random.generateDouble(); });
        row.nextAction = perhaps([&] { return NextAction{text(), text(), extra()}; });
        row.trial = perhaps(
            [&] { return Trial{perhapsDay(), text(), coin() ? QString(nameOf(word<Done>())) : QString(), extra()}; });
        row.parting = perhaps([&] { return Parting{text(), text(), texts(), coin(), extra()}; });
        row.extra = extra();
        return row;
    }

    QRandomGenerator m_random;
};

} // namespace recentre
