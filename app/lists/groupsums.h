// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The sums behind one group's points, as a table. Interface thread.
#pragma once

#include "method/sums.h"

#include <QObject>
#include <QVariantList>
#include <qqmlregistration.h>

Q_MOC_INCLUDE("session/session.h")

namespace recentre {

class Session;

/// Weight × score = points for at most two levels: as it is, and what is advised or could be. Texts, made anew after
/// each edit; empty for a group that isn't judged.
class GroupSums : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(recentre::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QString groupId READ groupId WRITE setGroupId NOTIFY changed REQUIRED)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QVariantList columns READ columns NOTIFY changed)
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(QVariantList totals READ totals NOTIFY changed)
    Q_PROPERTY(QVariantList follows READ follows NOTIFY changed)
    Q_PROPERTY(QString weightLine READ weightLine NOTIFY changed)

public:
    explicit GroupSums(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] QString groupId() const { return m_groupId; }
    void setGroupId(const QString &id);

    /// "How 5.1 points come about".
    [[nodiscard]] QString title() const;
    /// Cells are maps of score ("× 3", empty where there is none), points and spoken, one a column. These are the
    /// heads: "as it is, 40 min", "with 1 h"; one or two, or none.
    [[nodiscard]] QVariantList columns() const;
    /// A map a criterion: name, place, weight and cells.
    [[nodiscard]] QVariantList rows() const;
    /// Points to 0.1, one a column, with their share of the ten that there could be, and whether they are today's.
    [[nodiscard]] QVariantList totals() const;
    /// What follows: maps of text and cells.
    [[nodiscard]] QVariantList follows() const;
    /// Where a weight comes from.
    [[nodiscard]] QString weightLine() const;

signals:
    void sessionChanged();
    void changed();

private:
    void refresh();
    void read();
    [[nodiscard]] QString criterionName(const method::SumRow &row) const;
    [[nodiscard]] QString placeText(const method::SumRow &row) const;

    Session *m_session = nullptr;
    QString m_groupId;
    method::Sums m_sums;
    std::vector<method::Aim> m_aims; ///< the objectives, in the criteria's order
    int m_criteria = 0;
    QList<std::size_t> m_levels; ///< the columns, as indices into the sums' levels
};

} // namespace recentre
