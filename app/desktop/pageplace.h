// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Where a page of a window's stands that can reach what it was handed and nothing else. Interface thread.
#pragma once

#include <QQmlContext>
#include <QQuickItem>
#include <qqmlregistration.h>

#include <memory>

namespace recentre {

/// As a Loader, but for one thing: what a Loader makes lives in the names of the file that the Loader stands in, so a
/// page of one person's could say `program` and have everybody's. What is made here is in a context of its own, of the
/// engine's root, which has no name in it.
class PagePlace : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *page READ page NOTIFY pageChanged)

public:
    explicit PagePlace(QQuickItem *parent = nullptr);
    ~PagePlace() override;

    /// What stands here, or null.
    [[nodiscard]] QQuickItem *page() const { return m_page; }
    /// Makes the page of `file`, as large as this is, in place of the one that stands here; none if it is empty.
    /// `given` is its properties, required ones and others.
    Q_INVOKABLE void show(const QUrl &file, const QVariantMap &given);

signals:
    void pageChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void make(QQmlEngine &engine, const QUrl &file, const QVariantMap &given);
    void clear();

    std::unique_ptr<QQmlContext> m_context;
    QQuickItem *m_page = nullptr;
};

} // namespace recentre
