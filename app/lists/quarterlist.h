// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The quarters as a table: a row a group, a cell a quarter, as many quarters as have room. Interface thread.
#pragma once

#include "picture/overquarters.h"
#include "rowmodel.h"

Q_MOC_INCLUDE("session/session.h")

namespace recentre {

class Session;

/// Roles: groupId, name, cells (of the quarters in sight: maps of mark, text, advised), says. A page makes it and gives
/// it the session.
class QuarterList : public recentre::RowModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(recentre::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(int fits READ fits WRITE setFits NOTIFY shown)
    Q_PROPERTY(QStringList headers READ headers NOTIFY shown)
    Q_PROPERTY(bool hasEarlier READ hasEarlier NOTIFY shown)
    Q_PROPERTY(bool hasLater READ hasLater NOTIFY shown)
    Q_PROPERTY(bool enough READ enough NOTIFY told)
    Q_PROPERTY(QString line READ line NOTIFY told)
    Q_PROPERTY(QString photograph READ photograph NOTIFY told)
    Q_PROPERTY(QVariantList legend READ legend NOTIFY shown)

public:
    explicit QuarterList(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    /// For how many quarters there is room, from 1.
    [[nodiscard]] int fits() const { return m_fits; }
    void setFits(int fits);
    /// The quarters in sight: "Sep 2026".
    [[nodiscard]] QStringList headers() const { return m_headers; }
    [[nodiscard]] bool hasEarlier() const;
    [[nodiscard]] bool hasLater() const { return m_back > 0; }
    /// A quarter back, or forth.
    Q_INVOKABLE void earlier();
    Q_INVOKABLE void later();

    /// Whether there are two audits to compare.
    [[nodiscard]] bool enough() const { return m_data.quarters.size() > 1; }
    /// "Four evaluations, nine months. The figures are yours; so is the credit."
    [[nodiscard]] QString line() const { return m_line; }
    /// What is said where there aren't: "One evaluation is a photograph."
    [[nodiscard]] QString photograph() const { return m_photograph; }
    /// A map a decision that the table has: mark, word.
    [[nodiscard]] QVariantList legend() const { return m_legend; }

signals:
    void sessionChanged();
    /// What isn't of the quarters in sight.
    void told();
    void shown();

private:
    void refresh();
    void show();

    Session *m_session = nullptr;
    OverQuarters m_data;
    int m_fits = 4; ///< quarters in sight
    int m_back = 0; ///< quarters after the last in sight
    QStringList m_headers;
    QString m_line, m_photograph;
    QVariantList m_legend;
};

} // namespace recentre
