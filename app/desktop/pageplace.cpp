// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pageplace.h"

#include <QQmlComponent>
#include <QQmlEngine>

namespace recentre {

PagePlace::PagePlace(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemIsFocusScope);
}

PagePlace::~PagePlace() = default;

void PagePlace::show(const QUrl &file, const QVariantMap &given)
{
    clear();
    if (QQmlEngine *const engine = qmlEngine(this); engine && !file.isEmpty())
        make(*engine, file, given);
    emit pageChanged();
}

void PagePlace::make(QQmlEngine &engine, const QUrl &file, const QVariantMap &given)
{
    m_context = std::make_unique<QQmlContext>(engine.rootContext());
    QQmlComponent component(&engine, file);
    m_page = qobject_cast<QQuickItem *>(component.beginCreate(m_context.get()));
    if (m_page) {
        m_page->setParent(this);
        m_page->setParentItem(this);
        m_page->setSize(size());
        component.setInitialProperties(m_page, given);
        component.completeCreate();
    }
    if (component.isError())
        qWarning("%s", qPrintable(component.errorString()));
}

// It may be what one of its own handlers asked for: it goes once that has returned. Until then nothing is worked out in
// it any more.
void PagePlace::clear()
{
    m_context.reset();
    if (!m_page)
        return;
    m_page->setParentItem(nullptr);
    m_page->setVisible(false);
    m_page->deleteLater();
    m_page = nullptr;
}

void PagePlace::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (m_page)
        m_page->setSize(size());
}

} // namespace recentre
