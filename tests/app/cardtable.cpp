// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cardtable.h"

#include "cards/bringscard.h"
#include "cards/cardlist.h"
#include "cards/decisioncard.h"
#include "cards/doingcard.h"
#include "cards/partingkit.h"
#include "cards/purposepass.h"
#include "disk/safefile.h"
#include "exercise/nextaudit.h"
#include "files/auditwriter.h"
#include "fourgroups.h"
#include "lists/decisionlist.h"
#include "lists/duplicatelist.h"
#include "lists/groupentry.h"
#include "lists/grouplist.h"
#include "lists/lookback.h"
#include "lists/pastepreview.h"
#include "lists/plainrows.h"
#include "lists/planlines.h"
#include "lists/planmeter.h"
#include "lists/purposelist.h"
#include "lists/quietshelf.h"
#include "lists/steplist.h"
#include "lists/triallist.h"
#include "lists/weekplan.h"
#include "wordlist.h"

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

PersonFile personFor(const QJsonObject &row)
{
    PersonFile file = adaIn(row);
    file.person.id = u"ada"_s;
    const QDate begins = QDate::fromString(row["begins"_L1].toString(), Qt::ISODate);
    return begins.isValid() ? apply(file, nextAudit(file, begins, u"next"_s)).value() : file;
}

/// What is done on a model: its name, and what goes with it.
struct Act {
    QString what;
    QJsonArray with;

    [[nodiscard]] bool operator==(QLatin1StringView name) const { return what == name; }
    [[nodiscard]] QString text(int place = 0) const
    {
        return with[place].toString() == "endless"_L1 ? QString(200'000, u'x') : with[place].toString();
    }
    [[nodiscard]] int number(int place = 0) const { return with[place].toInt(); }
};

struct Doing {
    DoingCard card;
    explicit Doing(Session &session) { card.setSession(&session); }
    [[nodiscard]] QStringList says() const
    {
        return {card.placeText(), card.detail(), card.measuredOffer(), card.day(), card.exportText(), card.beforeText(),
            card.listTitle(), card.skippedText()};
    }
    QString does(const Act &act)
    {
        if (act == "minutes"_L1)
            return card.sayMinutes(act.text());
        if (act == "tool minutes"_L1)
            return card.sayToolMinutes(act.text());
        if (act == "day"_L1)
            return card.sayDay(act.text());
        if (act == "words"_L1)
            card.sayWords(act.text());
        else if (act == "role"_L1)
            card.sayRole(act.number());
        else if (act == "met"_L1)
            card.sayMet(act.number());
        else if (act == "tool"_L1)
            card.sayTool(act.number());
        else if (act == "see"_L1)
            card.seeSkipped();
        else
            card.open(act.text());
        return {};
    }
};

struct Brings {
    BringsCard card;
    explicit Brings(Session &session) { card.setSession(&session); }
    [[nodiscard]] QStringList says() const
    {
        return QStringList{card.placeText(), card.detail(), card.beforeText()} + card.peopleNotes() + card.tools();
    }
    QString does(const Act &act)
    {
        if (act == "own"_L1)
            return card.addOwn(act.text());
        card.open(act.text());
        return {};
    }
};

struct Shelf {
    QuietShelf &shelf;
    explicit Shelf(Session &session)
        : shelf(*session.quietShelf())
    {}
    [[nodiscard]] QStringList says() const
    {
        if (shelf.count() == 0)
            return {};
        return QStringList{shelf.lineText(), shelf.sinceText(), shelf.question(), shelf.why()}
        + column(shelf, "lastSign") + column(shelf, "before") + QStringList{shelf.leaveText()}
        + shelf.stayText().split(u'\n');
    }
    QString does(const Act &act)
    {
        if (act == "tick"_L1)
            shelf.toggle(act.number());
        else
            shelf.leaveTicked();
        return {};
    }
};

struct Plan {
    WeekPlan week;
    explicit Plan(Session &session) { week.setSession(&session); }
    [[nodiscard]] QStringList says() const
    {
        const PlanLines &lines = *week.lines();
        const TrialList &trials = *week.trials();
        const PartingKit &kit = *week.partings();
        QStringList all{week.title(), week.why(), week.barText(), week.tooManyText(), week.undecidedText(),
            week.trialTitle(), week.leavingTitle(), week.leavingText(), week.nextText()};
        all += column(lines, "spoken");
        for (int row = 0; row < lines.count(); ++row) {
            all += at(lines, row, "suggestions").toStringList();
            const QString when = at(lines, row, "when").toString(), then = at(lines, row, "then").toString();
            if (!when.isEmpty() && !then.isEmpty())
                all += at(lines, row, "pattern").toString().arg(when, then);
        }
        for (int row = 0; row < trials.count(); ++row) {
            const QString until = at(trials, row, "until").toString(), what = at(trials, row, "condition").toString();
            all += {at(trials, row, "minutesText").toString(),
                at(trials, row, "pattern").toString().arg(until, what.isEmpty() ? u"…"_s : what),
                at(trials, row, "inShort").toString()};
        }
        if (trials.count() > 0)
            all += trials.conditions();
        if (kit.count() == 0)
            return all;
        return all + column(kit, "detail")
            + QStringList{kit.detail(), kit.wordTitle(), kit.message(), kit.keepWhy(), kit.wayText(), kit.countText()}
        + kit.languageNames();
    }
    QString does(const Act &act)
    {
        if (act == "next look"_L1)
            return week.setNextText(act.text());
        if (act == "until"_L1)
            return week.trials()->setUntil(0, act.text());
        if (act == "condition"_L1)
            week.trials()->setCondition(0, act.text());
        else if (act == "suggest"_L1)
            week.lines()->suggest(act.number(), act.number(1));
        else if (act == "open"_L1)
            week.partings()->open(act.text());
        else if (act == "language"_L1)
            week.partings()->setLanguage(act.number());
        else if (act == "keep"_L1)
            week.partings()->setKeep(act.text());
        else if (act == "mute"_L1)
            week.partings()->setMute(true);
        else
            week.partings()->next();
        return {};
    }
};

struct Meters {
    Session &session;
    PlanMeter all, decided;
    explicit Meters(Session &of)
        : session(of)
    {
        all.setSession(&of);
        decided.setSession(&of);
        decided.setDecidedOnly(true);
    }
    [[nodiscard]] QStringList says() const
    {
        return {session.meterLabel(), session.meterDifference(), all.label(), all.difference(), all.valueText(),
            decided.label(), decided.lastLabel(), decided.difference()};
    }
    QString does(const Act &act)
    {
        session.giveWeeklyMinutes(act.number(), 0);
        return {};
    }
};

struct Lists {
    Session &session;
    explicit Lists(Session &of)
        : session(of)
    {}
    [[nodiscard]] QStringList says() const
    {
        return QStringList{session.members()->countText(),
                   session.left()->count() > 0 ? session.left()->leftText() : QString(),
                   session.groupEntry()->matchText(), session.groupEntry()->error(), session.meterLabel(),
                   session.meterDifference()}
        + column(*session.duplicates(), "text") + column(*session.steps(), "countText");
    }
    QString does(const Act &act)
    {
        if (act == "type"_L1)
            session.groupEntry()->setText(act.text());
        else if (act == "add"_L1)
            session.groupEntry()->add();
        else if (act == "rename"_L1)
            return session.members()->rename(0, act.text());
        else if (act == "move"_L1)
            session.members()->setMembership(0, act.text());
        else if (act == "back"_L1)
            session.candidates()->setMembership(0, u"member"_s);
        else if (act == "remove"_L1)
            session.members()->remove(0);
        else if (act == "merge"_L1)
            session.duplicates()->merge(0);
        else if (act == "step"_L1)
            session.setStep(act.number()), session.setCard(act.text(1));
        else if (act == "wish"_L1)
            return session.purposesOffered()->addOwn(act.text());
        return {};
    }
};

struct Paste {
    Session &session;
    Scene &scene;
    PastePreview &preview;
    Paste(Session &of, Scene &with)
        : session(of)
        , scene(with)
        , preview(*of.paste())
    {}
    [[nodiscard]] QStringList says() const
    {
        if (preview.count() == 0)
            return {preview.error()};
        return QStringList{preview.question(), preview.takeText()} + column(preview, "membershipText")
            + column(preview, "note");
    }
    bool drop(const QString &name, const QByteArray &bytes)
    {
        const QString path = scene.folder.filePath(name);
        return writeFile(path, bytes) && preview.loadFile(QUrl::fromLocalFile(path));
    }
    QString does(const Act &act)
    {
        if (act == "paste"_L1)
            preview.load(act.text().repeated(std::max(1, act.number(1))));
        else if (act == "file"_L1)
            drop(act.text(), act.text(1).toUtf8());
        else if (act == "own file"_L1)
            drop(u"back.json"_s, writeAudit(adaIn({{u"audit"_s, act.with[0]}})));
        else if (act == "link"_L1)
            preview.loadFile(QUrl(act.text()));
        else if (act == "workbook"_L1) {
            session.setOpenWorkbook([](const QString &) { return true; });
            drop(u"open.recentre"_s, {});
        } else if (act == "tick"_L1)
            preview.toggle(act.number());
        else
            preview.takeIn();
        return {};
    }
};

struct SideBySide {
    PurposePass pass;
    explicit SideBySide(Session &session) { pass.setSession(&session); }
    [[nodiscard]] QStringList says() const
    {
        return {pass.question(), pass.said(), pass.yes(), pass.question().isEmpty() ? pass.standsText() : QString(),
            pass.missingText(), pass.missingName()};
    }
    QString does(const Act &act)
    {
        if (act == "brought"_L1)
            pass.scoreBrought(act.text(), act.number(1), 0);
        else
            pass.confirm();
        return {};
    }
};

struct Answering {
    DecisionCard card;
    DecisionList list;
    explicit Answering(Session &session)
    {
        card.setSession(&session);
        list.setSession(&session);
    }
    [[nodiscard]] QStringList says() const { return QStringList{card.ask()} + column(*card.answers(), "name"); }
    QString does(const Act &act)
    {
        if (act == "open"_L1)
            card.open(act.text());
        else
            list.acceptRest();
        return {};
    }
};

struct LookingBack {
    LookBack page;
    LookingBack(Session &session, const QDate &today)
    {
        session.setToday([today] { return today; });
        page.setSession(&session);
    }
    [[nodiscard]] QStringList says() const
    {
        return QStringList{page.question(), page.why()} + column(*page.bets(), "question")
            + column(*page.bets(), "means");
    }
    QString does(const Act &act)
    {
        if (act == "put off"_L1)
            page.putOff();
        else
            page.begin();
        return {};
    }
};

} // namespace

CardTable::CardTable(const QJsonObject &row, Scene &scene)
    : m_row(row)
    , m_scene(scene)
    , m_session(personFor(row), {row["step"_L1].toInt(1), row["card"_L1].toString()}, scene.settings)
{}

template <class Kind>
QStringList CardTable::saidBy(Kind &&asked)
{
    QStringList lines = asked.says();
    const auto toast =
        QObject::connect(&m_session, &Session::done, &m_session, [&](const QString &what) { lines += what; });
    for (const QJsonValue each : m_row["acts"_L1].toArray()) {
        QJsonArray with = each.toArray();
        const QString what = with.takeAt(0).toString();
        const Act act{what, with};
        if (act == "read"_L1) {
            if (!eventually([&] { return m_session.sure(); }))
                qFatal("not read");
        } else {
            lines += asked.does(act);
        }
        lines += asked.says();
    }
    QObject::disconnect(toast);
    return lines;
}

QStringList CardTable::said()
{
    const QString asks = m_row["asks"_L1].toString();
    if (asks == u"doing")
        return saidBy(Doing(m_session));
    if (asks == u"brings")
        return saidBy(Brings(m_session));
    if (asks == u"shelf")
        return saidBy(Shelf(m_session));
    if (asks == u"plan")
        return saidBy(Plan(m_session));
    if (asks == u"meter")
        return saidBy(Meters(m_session));
    if (asks == u"paste")
        return saidBy(Paste(m_session, m_scene));
    if (asks == u"side by side")
        return saidBy(SideBySide(m_session));
    if (asks == u"answers")
        return saidBy(Answering(m_session));
    if (asks == u"look back")
        return saidBy(LookingBack(m_session, QDate::fromString(m_row["today"_L1].toString(), Qt::ISODate)));
    return saidBy(Lists(m_session));
}

} // namespace recentre
