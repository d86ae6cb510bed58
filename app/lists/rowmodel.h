// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A list that follows edits row by row: rows are inserted, moved, changed and removed, never reset, so that focus and
/// scroll position stay. Interface thread.
#pragma once

#include <QAbstractListModel>
#include <qqmlregistration.h>

namespace recentre {

/// Rows with a key each and a value for each role. A list names it `recentre::RowModel`: without the namespace Qt 6.4
/// writes no base into its qmltypes, and qmllint doesn't find `count`.
class RowModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by a session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// The key of a row; empty for a row that isn't there.
    [[nodiscard]] QString keyAt(int row) const;
    /// The row of a key, or -1.
    [[nodiscard]] int rowOf(const QString &key) const;

signals:
    void countChanged();

protected:
    /// One row: its key, unique in the list and not empty, and its values in the order of the roles.
    struct Row {
        QString key;
        QVariantList values;
    };

    /// `roles` in the order of each row's values; one of them should be "name".
    explicit RowModel(const QList<QByteArray> &roles, QObject *parent = nullptr);

    /// Becomes `fresh` by the fewest moves; what stays where it is isn't touched.
    void follow(const QList<Row> &fresh);

private:
    void removeAllBut(const QList<Row> &fresh);
    void arrange(const QList<Row> &fresh);
    void change(const QList<Row> &fresh);
    void move(int from, int to);

    QList<QByteArray> m_roles;
    QList<Row> m_rows;
};

} // namespace recentre
