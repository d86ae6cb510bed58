// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cards/bringscard.h"
#include "cards/taglist.h"
#include "exercise/assessing.h"
#include "exercise/bringing.h"
#include "exercise/doing.h"
#include "exercise/groups.h"
#include "scene.h"
#include "session/session.h"
#include "tests.h"

#include <QSignalSpy>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

// A session with a card open on its first group.
struct Table {
    Scene scene;
    Session session;
    BringsCard card;

    explicit Table(const PersonFile &file = isabelle())
        : session(file, {}, scene.settings)
    {
        card.setSession(&session);
    }

    [[nodiscard]] Assessment row(const QString &group) const { return assessmentOf(session.file(), group); }
};

// "visibility 3 8, face -1 -1": the tags as shown.
QString shown(const TagList &tags)
{
    QStringList rows;
    for (int i = 0; i < tags.count(); ++i) {
        QStringList values;
        for (int role = 0; role < 4; ++role)
            if (role != 1)
                values += tags.data(tags.index(i), Qt::UserRole + role).toString();
        rows += values.join(u' ');
    }
    return rows.join(u", "_s);
}

} // namespace

void BringsCardTest::tagsAndScores()
{
    Table table;
    QCOMPARE(table.card.serving()->count(), 10); // three objectives, and what else is offered
    QCOMPARE(table.card.serving()->ranked(2), u"face"_s);
    QVERIFY(table.card.toggleRank(2));
    QVERIFY(!table.card.toggleRank(4)); // no objective of that number
    table.card.toggle(u"visibility"_s);
    table.card.scoreBrought(u"face"_s, 3);
    table.card.scorePotential(u"face"_s, 8.5);
    QCOMPARE(shown(*table.card.tags()), u"face 3 8.5, visibility -1 -1"_s);
    table.card.scoreBrought(u"face"_s, -1);
    QCOMPARE(shown(*table.card.tags()), u"face -1 8.5, visibility -1 -1"_s);
    table.card.untag(u"face"_s);
    table.card.toggle(u"visibility"_s); // pressed again: it doesn't after all
    QCOMPARE(table.card.tags()->count(), 0);
    QVERIFY(!table.row(u"g1"_s).purposes);
    table.session.undo();
    QCOMPARE(shown(*table.card.tags()), u"visibility -1 -1"_s);
}

void BringsCardTest::aGestureIsOneStep()
{
    Table table;
    table.card.toggleRank(1);
    const int gesture = table.session.gesture();
    for (const double score : {1.0, 2.0, 4.0, 7.0})
        table.card.scoreBrought(u"visibility"_s, score, gesture);
    const int typing = table.session.gesture();
    table.card.countPeople(0, 1, typing);
    table.card.countPeople(0, 12, typing);
    table.card.ratePleasure(6, table.session.gesture());
    QCOMPARE(table.card.people().first().toInt(), 12);
    table.session.undo();
    QCOMPARE(table.card.pleasure(), -1.0);
    table.session.undo();
    QCOMPARE(table.card.people().first().toInt(), -1);
    table.session.undo();
    QCOMPARE(shown(*table.card.tags()), u"visibility -1 -1"_s);
}

void BringsCardTest::ownWords()
{
    Table table;
    QVERIFY(!table.card.addOwn(u"  "_s).isEmpty());
    QCOMPARE(table.card.addOwn(u"  Sing in a choir "_s), QString());
    QCOMPARE(table.card.tags()->count(), 1);
    QCOMPARE(table.card.tags()->data(table.card.tags()->index(0), Qt::UserRole + 1).toString(), u"Sing in a choir"_s);
    QVERIFY(!table.card.addOwn(u"sing in a Choir!"_s).isEmpty()); // said already
    QCOMPARE(table.card.addOwn(u"LEARN"_s), QString()); // one that is offered
    QCOMPARE(table.row(u"g1"_s).purposes->constLast().purpose, u"learn"_s);
    table.card.next();
    QVERIFY(table.card.serving()->rowOf(table.row(u"g1"_s).purposes->constFirst().purpose) >= 0);
    table.session.undo();
    QCOMPARE(table.card.groupId(), u"g1"_s); // an undo shows what it undoes
}

void BringsCardTest::beginsAtTheFirstUnknown()
{
    Table table;
    BringsCard &card = table.card;
    QCOMPARE(card.firstUnknown(), u"serving"_s);
    card.serveUnknown();
    QVERIFY(card.servesUnknown());
    QCOMPARE(card.firstUnknown(), u"people"_s);
    card.toggleRank(1);
    card.toggleRank(2);
    QVERIFY(!card.servesUnknown());
    card.scoreBrought(u"visibility"_s, 0);
    card.scorePotential(u"visibility"_s, 0);
    QCOMPARE(card.firstUnknown(), u"tag"_s);
    QCOMPARE(card.unscoredRow(), 1);
    card.untag(u"face"_s);
    for (int station = 0; station < 4; ++station)
        card.countPeople(station, station == 2 ? -1 : 0); // "I don't know" is an answer
    QCOMPARE(card.firstUnknown(), u"pleasure"_s);
    QVERIFY(!card.pleasureUnknown());
    card.ratePleasure(-1);
    QVERIFY(card.pleasureUnknown());
    QCOMPARE(card.firstUnknown(), u"leaning"_s);
    card.lean(u"drop"_s);
    QCOMPARE(card.firstUnknown(), u"tag"_s); // all is said: at the beginning
    QCOMPARE(card.unscoredRow(), -1);
    card.serveNothing(true);
    QVERIFY(card.servesNothing());
    QCOMPARE(card.firstUnknown(), u"serving"_s);
}

void BringsCardTest::candidateIsAskedLess()
{
    PersonFile file = isabelle();
    file.groups[u"g2"_s].membership = Membership::Candidate;
    file.groups[u"g3"_s].membership = Membership::Left;
    Table table(file);
    QCOMPARE(table.card.count(), 2);
    QVERIFY(table.card.next());
    QVERIFY(table.card.candidate());
    QVERIFY(table.card.last());
    table.card.toggleRank(1);
    QCOMPARE(table.card.unscoredRow(), 0);
    table.card.scorePotential(u"visibility"_s, 4);
    QCOMPARE(table.card.unscoredRow(), -1); // what it brought isn't asked
    QCOMPARE(table.card.firstUnknown(), u"pleasure"_s); // nor whom one met
    table.card.ratePleasure(7);
    table.card.lean(u"join"_s);
    QCOMPARE(table.row(u"g2"_s).leaning, Choice::Join);
    QVERIFY(!table.card.next()); // the last one stays
    QCOMPARE(table.card.groupId(), u"g2"_s);
}

void BringsCardTest::circlesAndLeaning()
{
    Table table;
    QVERIFY(!table.card.circlesKnown());
    table.card.reach(2, true);
    table.card.reach(0, true);
    QCOMPARE(table.card.circles(), (QVariantList{true, false, true}));
    table.card.circlesUnknown();
    QVERIFY(!table.card.circlesKnown());
    table.card.lean(u"contribute"_s);
    QCOMPARE(table.card.leaning(), u"contribute"_s);
    table.card.lean({});
    QVERIFY(!table.row(u"g1"_s).leaning);
    table.card.lean(u"no such choice"_s);
    QVERIFY(!table.row(u"g1"_s).leaning);
    table.card.countPeople(4, 3); // no such station
    QCOMPARE(table.row(u"g1"_s).didTogether, std::nullopt);
}

void BringsCardTest::anotherTool()
{
    PersonFile file = isabelle();
    file.purposes[{u"now"_s, u"economy"_s}].information = true;
    Table table(file);
    QVERIFY(!table.card.asksTool());
    table.card.toggle(u"economy"_s);
    QVERIFY(table.card.asksTool());
    QCOMPARE(table.card.tool(), 0);
    table.card.sayTool(2);
    QCOMPARE(table.row(u"g1"_s).alternative, u"newsletter"_s);
    table.scene.settings.setLanguage(u"fr"_s);
    QCOMPARE(table.card.tool(), 2); // said in another language, the same tool
    table.card.sayTool(0);
    QVERIFY(table.row(u"g1"_s).alternative.isEmpty());
    table.session.edit(sayAlternative(table.session.file(), u"g1"_s, u"a phone call"_s));
    QCOMPARE(table.card.tools().size(), 6);
    QCOMPARE(table.card.tool(), 5);
}

void BringsCardTest::wordsFollowTheLanguage()
{
    Table table;
    QCOMPARE(table.card.scoreWords().size(), 21);
    QCOMPARE(table.card.scoreWords().at(7), u"a little"_s); // 3.5
    QCOMPARE(table.card.pleasureWords().at(12), u"pleasant enough"_s);
    table.scene.settings.setLanguage(u"fr"_s);
    QCOMPARE(table.card.scoreWords().at(10), u"du concret"_s);
    QCOMPARE(table.card.pleasureWords().constLast(), u"une joie"_s);
}

void BringsCardTest::withoutGroups()
{
    Table table(isabelle(0));
    QCOMPARE(table.card.count(), 0);
    table.card.toggleRank(1);
    table.card.ratePleasure(3);
    table.card.lean(u"keep"_s);
    QVERIFY(!table.session.canUndo());
    QVERIFY(!table.card.next());
}

void BringsCardTest::twoCanBeCompared()
{
    QVERIFY(!Table(isabelle(0)).card.comparable());
    Table table;
    QSignalSpy told(&table.card, &Card::shown);
    table.card.toggleRank(1);
    QVERIFY(!table.card.comparable());
    QVERIFY(table.card.next());
    table.card.toggleRank(2);
    QVERIFY(!table.card.comparable());
    told.clear();
    table.card.toggleRank(1);
    QVERIFY(table.card.comparable());
    QVERIFY(!told.isEmpty());
}

} // namespace recentre
