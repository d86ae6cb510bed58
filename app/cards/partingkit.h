// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The parting kit: what is left, group by group, with a few words, whom to keep, and the way out. Nothing is sent or
/// clicked by Recentre. Interface thread.
#pragma once

#include "exercise/planning.h"
#include "lists/rowmodel.h"

#include <QSet>

namespace recentre {

class Session;

/// Roles: groupId, name, recommendation ("drop", "replace"), done, current, detail (how it is left, in short). The
/// properties are those of the group that is open.
class PartingKit : public recentre::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by a week")
    Q_PROPERTY(QString groupId READ groupId NOTIFY shown)
    Q_PROPERTY(int current READ current NOTIFY shown)
    Q_PROPERTY(QString name READ name NOTIFY shown)
    Q_PROPERTY(QString platform READ platform NOTIFY shown)
    Q_PROPERTY(QString monogram READ monogram NOTIFY shown)
    Q_PROPERTY(QString detail READ detail NOTIFY shown)
    Q_PROPERTY(QString wordTitle READ wordTitle NOTIFY shown)
    Q_PROPERTY(QString message READ message NOTIFY shown)
    Q_PROPERTY(QStringList languageNames READ languageNames NOTIFY shown)
    Q_PROPERTY(int languageIndex READ languageIndex NOTIFY shown)
    Q_PROPERTY(QString keepText READ keepText NOTIFY shown)
    Q_PROPERTY(QString keepWhy READ keepWhy NOTIFY shown)
    Q_PROPERTY(bool linked READ linked NOTIFY shown)
    Q_PROPERTY(QString wayText READ wayText NOTIFY shown)
    Q_PROPERTY(bool mute READ mute NOTIFY shown)
    Q_PROPERTY(bool done READ done NOTIFY shown)
    Q_PROPERTY(int doneCount READ doneCount NOTIFY shown)
    Q_PROPERTY(QString countText READ countText NOTIFY shown)

public:
    explicit PartingKit(QObject *parent);

    /// Shows what a week of `session` leaves; none: nothing.
    void show(Session *session, const Week &week);

    [[nodiscard]] QString groupId() const { return m_open; }
    [[nodiscard]] int current() const { return rowOf(m_open); }
    [[nodiscard]] QString name() const { return group().name; }
    [[nodiscard]] QString platform() const { return group().platform; }
    [[nodiscard]] QString monogram() const;
    /// Whom was met there, and the time that comes back.
    [[nodiscard]] QString detail() const;
    /// "A word, in Polish".
    [[nodiscard]] QString wordTitle() const;
    /// The person's words, else the kit's.
    [[nodiscard]] QString message() const;
    [[nodiscard]] QStringList languageNames() const;
    [[nodiscard]] int languageIndex() const;
    /// Names, joined: whom to keep in touch with.
    [[nodiscard]] QString keepText() const;
    /// What is known of the people there.
    [[nodiscard]] QString keepWhy() const;
    /// Whether the group's page is known, and can be opened.
    [[nodiscard]] bool linked() const;
    [[nodiscard]] QString wayText() const;
    [[nodiscard]] bool mute() const { return parting().way == u"mute"; }
    [[nodiscard]] bool done() const { return parting().done; }
    [[nodiscard]] int doneCount() const;
    /// "2 of 7 parted from".
    [[nodiscard]] QString countText() const;

    /// Another group is open; nothing for one that isn't left.
    Q_INVOKABLE void open(const QString &groupId);
    /// Whether it is one of those that are left.
    [[nodiscard]] Q_INVOKABLE bool holds(const QString &groupId) const { return rowOf(groupId) >= 0; }
    /// So many rows further down (or up) is open, as far as there are.
    Q_INVOKABLE void step(int delta);
    /// The open group is done, and the next that isn't is open. False: there is none.
    Q_INVOKABLE bool next();
    Q_INVOKABLE void setDone(int row, bool done);
    Q_INVOKABLE void setMessage(const QString &text, int gesture = 0);
    /// The language that the group speaks, by its place in `languageNames`.
    Q_INVOKABLE void setLanguage(int index);
    Q_INVOKABLE void setKeep(const QString &text, int gesture = 0);
    Q_INVOKABLE void setMute(bool mute);
    /// The message goes to the clipboard.
    Q_INVOKABLE void copyMessage();
    /// The group's page in the browser. False: it couldn't be opened.
    Q_INVOKABLE bool openPage();

signals:
    void shown();

private:
    [[nodiscard]] Group group() const;
    [[nodiscard]] Assessment assessment(const QString &group) const;
    [[nodiscard]] Parting parting() const { return parting(m_open); }
    [[nodiscard]] Parting parting(const QString &group) const;
    [[nodiscard]] QString languageCode() const;
    [[nodiscard]] QString inShort(const PlanRow &row) const;
    void put(const QString &group, const Parting &parting, int gesture = 0);
    void refresh();

    Session *m_session = nullptr;
    QList<PlanRow> m_rows;
    QString m_open;
    QSet<QString> m_silent; ///< groups whose message was emptied while the page was open
};

} // namespace recentre
