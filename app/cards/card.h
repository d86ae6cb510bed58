// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// One group at a time: which is open, what stands before and after it. What a step asks of it is in classes derived
/// from this one. Interface thread.
#pragma once

#include "model/edit.h"
#include "model/personfile.h"

#include <QObject>
#include <qqmlregistration.h>

Q_MOC_INCLUDE("cards/cardlist.h")
Q_MOC_INCLUDE("session/session.h")

namespace recentre {

class CardList;
class Session;

/// The open group of a step, in the order of the list of groups. A page makes one and hands it its session; the session
/// keeps which card is open, so that one comes back to it. Without a group every text is empty. A derived class that
/// reads the file does so in `refresh`, and calls this one's.
class Card : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(GroupCard)
    QML_UNCREATABLE("each step has its own")
    Q_PROPERTY(recentre::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QString groupId READ groupId NOTIFY groupChanged)
    Q_PROPERTY(QString name READ name NOTIFY shown)
    Q_PROPERTY(QString platform READ platform NOTIFY shown)
    Q_PROPERTY(QString platformName READ platformName NOTIFY shown)
    Q_PROPERTY(QString monogram READ monogram NOTIFY shown)
    Q_PROPERTY(QString url READ url NOTIFY shown)
    Q_PROPERTY(bool candidate READ candidate NOTIFY shown)
    Q_PROPERTY(int index READ index NOTIFY shown)
    Q_PROPERTY(int count READ count NOTIFY shown)
    Q_PROPERTY(bool last READ last NOTIFY shown)
    Q_PROPERTY(QString placeText READ placeText NOTIFY shown)
    Q_PROPERTY(QString detail READ detail NOTIFY shown)
    Q_PROPERTY(recentre::CardList *groups READ groups CONSTANT)

public:
    /// `withCandidates`: members and candidates, else members alone.
    explicit Card(bool withCandidates, QObject *parent = nullptr);
    ~Card() override;

    [[nodiscard]] Session *session() const { return m_session; }
    /// Opens the card that the session remembers; else the first group that `goneThrough` denies; else the first.
    void setSession(Session *session);

    [[nodiscard]] QString groupId() const { return m_group.id; }
    [[nodiscard]] QString name() const { return m_group.name; }
    [[nodiscard]] QString platform() const { return m_group.platform; }
    [[nodiscard]] QString platformName() const;
    [[nodiscard]] QString monogram() const;
    [[nodiscard]] QString url() const { return m_group.url; }
    [[nodiscard]] bool candidate() const { return m_group.membership == Membership::Candidate; }
    /// From 0; -1 if there is no group.
    [[nodiscard]] int index() const { return int(m_ids.indexOf(m_group.id)); }
    [[nodiscard]] int count() const { return int(m_ids.size()); }
    /// Whether no group comes after it that `skips` doesn't pass over.
    [[nodiscard]] bool last() const { return after(index(), 1) < 0; }
    /// "3 of 14".
    [[nodiscard]] QString placeText() const;
    /// The line under the name: "LinkedIn, I read, 40 min a week".
    [[nodiscard]] virtual QString detail() const;
    /// All groups of the step, to see which are done and to jump to one.
    [[nodiscard]] CardList *groups() const { return m_list; }

    /// The group was gone through (`leave`): on to the next. False after the last: the card stays.
    Q_INVOKABLE bool next();
    /// Back to the group before, if there is one.
    Q_INVOKABLE void previous();
    /// Any group of the step; nothing happens for an id that isn't.
    Q_INVOKABLE void open(const QString &groupId);

signals:
    void sessionChanged();
    /// Another group will be open: what is typed belongs to the one that goes, fields commit now.
    void leaving();
    /// Another group is open.
    void groupChanged();
    /// The open group, or what is shown of it, may have changed.
    void shown();

protected:
    /// What the current audit says of a group; a row without anything if it says nothing yet.
    [[nodiscard]] Assessment assessment(const QString &groupId) const;
    [[nodiscard]] Assessment assessment() const { return assessment(groupId()); }
    [[nodiscard]] const Group &group() const { return m_group; }

    /// Whether this step has nothing more to ask of the group; what the list ticks.
    [[nodiscard]] virtual bool goneThrough(const Group &group, const Assessment &row) const = 0;
    /// What the list says beside the name ("40"), or nothing.
    [[nodiscard]] virtual QString figureOf(const Group &group, const Assessment &row) const;
    /// Whether `next` and `previous` pass over it.
    [[nodiscard]] virtual bool skips(const Group &group, const Assessment &row) const;
    /// The person goes on from the open group.
    virtual void leave() {}
    /// Reads everything anew after an edit, an undo, another language, another card.
    virtual void refresh();

private:
    void begin();
    void follow(const Edit &edit);
    void show(const QString &groupId);
    void collect();
    void fillList();
    [[nodiscard]] int after(int index, int direction) const;
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] bool passedOver(const QString &groupId) const;

    Session *m_session = nullptr;
    CardList *m_list = nullptr;
    bool m_withCandidates = false;
    QStringList m_ids; ///< the groups of the step, in order
    Group m_group; ///< the open one; without an id if there is none
    PersonFile m_listed; ///< whose groups and assessments the list shows
    QString m_listedOpen; ///< the group that it shows as the open one
};

} // namespace recentre
