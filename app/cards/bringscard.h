// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Step 4's card: what the open group brings. Interface thread.
#pragma once

#include "card.h"

#include <QStringList>
#include <QVariantList>

Q_MOC_INCLUDE("cards/taglist.h")

namespace recentre {

class ServingList;
class TagList;

/// What the open group brings and could bring, whom one reaches, the pleasure and the own leaning. Scores and pleasure
/// are 0 to 10, counts from 0; below 0 is unknown, and handed in says so. `gesture` makes what a finger does one step
/// of undo.
class BringsCard : public recentre::Card {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(recentre::TagList *tags READ tags CONSTANT)
    Q_PROPERTY(recentre::ServingList *serving READ serving CONSTANT)
    Q_PROPERTY(bool servesNothing READ servesNothing NOTIFY shown)
    Q_PROPERTY(bool servesUnknown READ servesUnknown NOTIFY shown)
    Q_PROPERTY(QStringList scoreWords READ scoreWords NOTIFY shown)
    Q_PROPERTY(QStringList pleasureWords READ pleasureWords NOTIFY shown)
    Q_PROPERTY(QVariantList people READ people NOTIFY shown)
    Q_PROPERTY(QVariantList circles READ circles NOTIFY shown)
    Q_PROPERTY(bool circlesKnown READ circlesKnown NOTIFY shown)
    Q_PROPERTY(double pleasure READ pleasure NOTIFY shown)
    Q_PROPERTY(bool pleasureUnknown READ pleasureUnknown NOTIFY shown)
    Q_PROPERTY(bool asksTool READ asksTool NOTIFY shown)
    Q_PROPERTY(QStringList tools READ tools NOTIFY shown)
    Q_PROPERTY(int tool READ tool NOTIFY shown)
    Q_PROPERTY(QString leaning READ leaning NOTIFY shown)
    Q_PROPERTY(bool servingBefore READ servingBefore NOTIFY shown)
    Q_PROPERTY(bool peopleBefore READ peopleBefore NOTIFY shown)
    Q_PROPERTY(QStringList peopleNotes READ peopleNotes NOTIFY shown)
    Q_PROPERTY(bool circlesBefore READ circlesBefore NOTIFY shown)
    Q_PROPERTY(bool pleasureBefore READ pleasureBefore NOTIFY shown)
    Q_PROPERTY(bool toolBefore READ toolBefore NOTIFY shown)
    Q_PROPERTY(bool leaningBefore READ leaningBefore NOTIFY shown)
    Q_PROPERTY(QString beforeText READ beforeText NOTIFY shown)
    Q_PROPERTY(bool comparable READ comparable NOTIFY shown)

public:
    explicit BringsCard(QObject *parent = nullptr);
    ~BringsCard() override;

    [[nodiscard]] TagList *tags() const { return m_tags; }
    [[nodiscard]] ServingList *serving() const { return m_serving; }
    /// It was said that it serves none of the purposes.
    [[nodiscard]] bool servesNothing() const;
    /// It was said that one doesn't know what it serves.
    [[nodiscard]] bool servesUnknown() const;
    [[nodiscard]] QStringList scoreWords() const;
    [[nodiscard]] QStringList pleasureWords() const;
    /// Exchanged with, met online, met in person, done something together.
    [[nodiscard]] QVariantList people() const;
    /// Three truths, the inner circle first.
    [[nodiscard]] QVariantList circles() const;
    [[nodiscard]] bool circlesKnown() const;
    [[nodiscard]] double pleasure() const;
    /// It was said that one doesn't know.
    [[nodiscard]] bool pleasureUnknown() const;
    /// Whether another tool is asked for here rather than in step 3.
    [[nodiscard]] bool asksTool() const;
    /// None, the tools offered, and last the one that was said if it is another.
    [[nodiscard]] QStringList tools() const;
    /// Which of `tools` was said; 0 too if nothing was.
    [[nodiscard]] int tool() const;
    /// The word of a choice as files have it ("contribute"); empty: nothing yet.
    [[nodiscard]] QString leaning() const;
    /// What stands on the card from an earlier audit, until it is said again or the card is gone through.
    [[nodiscard]] bool servingBefore() const;
    /// One of the four counts.
    [[nodiscard]] bool peopleBefore() const;
    /// "as in June", or nothing, in the order of `people`.
    [[nodiscard]] QStringList peopleNotes() const;
    [[nodiscard]] bool circlesBefore() const;
    [[nodiscard]] bool pleasureBefore() const;
    [[nodiscard]] bool toolBefore() const;
    [[nodiscard]] bool leaningBefore() const;
    /// "as in June", or nothing.
    [[nodiscard]] QString beforeText() const;
    /// Two groups serve the same purpose: they can be put side by side.
    [[nodiscard]] bool comparable() const;

    /// The group serves this purpose, or doesn't after all.
    Q_INVOKABLE void toggle(const QString &purposeId);
    /// The objective of this number, as `toggle`. False: there is none.
    Q_INVOKABLE bool toggleRank(int rank);
    Q_INVOKABLE void untag(const QString &purposeId);
    /// A purpose in the person's own words, tagged; one of that name that is there is taken instead. Returns an empty
    /// text, or why not.
    Q_INVOKABLE QString addOwn(const QString &name);
    Q_INVOKABLE void serveNothing(bool nothing);
    Q_INVOKABLE void serveUnknown();
    Q_INVOKABLE void scoreBrought(const QString &purposeId, double score, int gesture = 0);
    Q_INVOKABLE void scorePotential(const QString &purposeId, double score, int gesture = 0);
    /// `station` from 0, in the order of `people`.
    Q_INVOKABLE void countPeople(int station, int people, int gesture = 0);
    /// `circle` from 0.
    Q_INVOKABLE void reach(int circle, bool reached);
    Q_INVOKABLE void circlesUnknown();
    Q_INVOKABLE void ratePleasure(double pleasure, int gesture = 0);
    /// One of `tools`.
    Q_INVOKABLE void sayTool(int tool);
    /// The word of a choice; empty: nothing yet.
    Q_INVOKABLE void lean(const QString &choice);

    /// Where the keyboard begins: at what isn't said yet and comes first on the card, else at the first. "tag" (its row
    /// is `unscoredRow`, or the first), "serving", "people", "pleasure" or "leaning".
    [[nodiscard]] Q_INVOKABLE QString firstUnknown() const;
    /// The row of the first tag with a score that isn't known, or -1.
    [[nodiscard]] Q_INVOKABLE int unscoredRow() const;
    /// The row of a purpose among the tags, or -1.
    [[nodiscard]] Q_INVOKABLE int tagRow(const QString &purposeId) const;

protected:
    [[nodiscard]] bool goneThrough(const Group &group, const Assessment &row) const override;
    void leave() override;
    void refresh() override;

private:
    [[nodiscard]] bool isBefore(const QString &key) const;
    void act(Edit edit, int gesture = 0);
    [[nodiscard]] Purpose purpose(const QString &id) const;
    [[nodiscard]] QList<Purpose> choices() const;

    TagList *m_tags = nullptr;
    ServingList *m_serving = nullptr;
};

} // namespace recentre
