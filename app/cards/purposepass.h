// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The pass by purpose at the end of step 4: the groups of one purpose side by side. Interface thread.
#pragma once

#include "exercise/sidebyside.h"
#include "lists/rowmodel.h"

#include <QMap>
#include <QSet>

Q_MOC_INCLUDE("session/session.h")

namespace recentre {

class Session;

/// The groups of the purpose that is open, the highest first. Roles: groupId, name, platform, monogram, single (only
/// what it could bring counts), brought, potential (below 0: unknown). While a row is held the order stays; it is made
/// anew when another is. A page makes one and hands it its session, which keeps the purpose, those that were seen, the
/// row with its handle and the comparisons that look right, so that one comes back to them.
class PurposePass : public recentre::RowModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(recentre::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QStringList names READ names NOTIFY shown)
    Q_PROPERTY(int purpose READ purpose WRITE setPurpose NOTIFY shown)
    Q_PROPERTY(bool last READ last NOTIFY shown)
    Q_PROPERTY(int startRow READ startRow CONSTANT)
    Q_PROPERTY(QStringList scoreWords READ scoreWords NOTIFY shown)
    Q_PROPERTY(QString question READ question NOTIFY shown)
    Q_PROPERTY(QString said READ said NOTIFY shown)
    Q_PROPERTY(QString yes READ yes NOTIFY shown)
    Q_PROPERTY(QString standsText READ standsText NOTIFY shown)
    Q_PROPERTY(QString missingText READ missingText NOTIFY shown)
    Q_PROPERTY(QString missingName READ missingName NOTIFY shown)
    Q_PROPERTY(int missingRow READ missingRow NOTIFY shown)

public:
    /// What the place is called while this screen is open (exercise/whereabouts.h).
    static constexpr QLatin1StringView screen{"by-purpose"};

    explicit PurposePass(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    /// The purposes that two groups or more serve, objectives first; those that were seen begin with a tick.
    [[nodiscard]] QStringList names() const;
    /// The open one, from 0; -1 if there is none.
    [[nodiscard]] int purpose() const;
    void setPurpose(int purpose);
    [[nodiscard]] bool last() const { return purpose() + 1 >= m_purposes.size(); }
    /// The row one was at when one went, from 0.
    [[nodiscard]] int startRow() const;
    [[nodiscard]] QStringList scoreWords() const;
    /// The comparison that is asked: "Is “A” worth half of “B” here?"; empty if there is none.
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString said() const;
    [[nodiscard]] QString yes() const;
    /// What is said where no comparison is asked: that they look right, or that there is nothing to compare.
    [[nodiscard]] QString standsText() const;
    /// How many groups have no score for the purpose; empty if all have one.
    [[nodiscard]] QString missingText() const;
    /// The first of them in the list: its name, and its row; -1 if there is none.
    [[nodiscard]] QString missingName() const;
    [[nodiscard]] int missingRow() const;

    /// The next purpose; false after the last.
    Q_INVOKABLE bool next();
    Q_INVOKABLE void previous();
    /// A score as the scale asks for it; below 0 is unknown.
    Q_INVOKABLE void scoreBrought(const QString &groupId, double score, int gesture);
    Q_INVOKABLE void scorePotential(const QString &groupId, double score, int gesture);
    /// The row has the focus, on the handle of what it brought or could bring: it keeps its place until it is let go.
    Q_INVOKABLE void hold(const QString &groupId, bool potential = false);
    Q_INVOKABLE void letGo(const QString &groupId);
    /// Which handle of the row one was at last: 1 what it brought, 2 could bring; 0 if one was elsewhere.
    Q_INVOKABLE int handleOf(const QString &groupId) const;
    /// The comparison looks right.
    Q_INVOKABLE void confirm();
    /// The group of the comparison is worth less, or more: by one.
    Q_INVOKABLE void nudge(double delta);

signals:
    void sessionChanged();
    void shown();

private:
    [[nodiscard]] QStringList missing() const;
    void comeBack();
    void keepPlace();
    void refresh();
    void sortLater();
    void ask(const QList<Standing> &sorted);
    void post(Edit edit, int gesture);
    [[nodiscard]] QString nameOf(const QString &groupId) const;

    Session *m_session = nullptr;
    QList<Purpose> m_purposes;
    QString m_open; ///< id of the purpose that is open
    QSet<QString> m_seen;
    QList<Standing> m_standings;
    QString m_start; ///< the group one was at when one went
    QString m_place; ///< the group one is at, or was last
    bool m_potential = false; ///< at the handle of what it could bring
    QString m_held; ///< the group whose row has the focus
    bool m_sort = false; ///< the order is to be made anew, though a row is held
    std::optional<Comparison> m_asked;
    QMap<QString, QList<std::pair<QString, QString>>> m_settled; ///< by purpose
};

} // namespace recentre
