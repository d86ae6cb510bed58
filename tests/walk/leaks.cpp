// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leaks.h"

#include "pdftext.h"
#include "sight.h"

#include <QAccessible>
#include <QDirIterator>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMetaProperty>
#include <QQuickItem>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array texts{
    QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help, QAccessible::Accelerator};

void hear(QAccessibleInterface *object, QStringList &found)
{
    if (!object || !object->isValid() || object->state().invisible)
        return;
    for (const QAccessible::Text kind : texts)
        if (const QString text = object->text(kind); !text.isEmpty())
            found += text;
    for (int child = 0; child < object->childCount(); ++child)
        hear(object->child(child), found);
}

/// What the object's own properties say: a hidden text, a model's row.
QStringList said(const QObject *object)
{
    QStringList found;
    for (int at = 0; at < object->metaObject()->propertyCount(); ++at) {
        const QVariant value = object->metaObject()->property(at).read(object);
        if (value.typeId() == QMetaType::QString || value.typeId() == QMetaType::QStringList
            || value.typeId() == QMetaType::QUrl)
            found += value.toStringList();
    }
    return found;
}

QList<QQuickItem *> allItems(QQuickItem *root)
{
    QList<QQuickItem *> found{root};
    const QList<QQuickItem *> children = root->childItems();
    for (QQuickItem *child : children)
        found += allItems(child);
    return found;
}

} // namespace

QStringList heard(QQuickWindow &window)
{
    QStringList found;
    hear(QAccessible::queryAccessibleInterface(&window), found);
    found.removeDuplicates();
    return found;
}

QStringList leaksOf(QQuickWindow &window, const QString &word)
{
    QStringList found;
    const auto holds = [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
    if (holds(window.title()))
        found += u"the title “%1”"_s.arg(window.title());
    for (const QString &text : heard(window))
        if (text != window.title() && holds(text))
            found += u"heard “%1”"_s.arg(text);
    const QList<QQuickItem *> items = allItems(window.contentItem());
    for (const QQuickItem *item : items)
        for (const QString &text : said(item))
            if (holds(text))
                found += u"“%1” in %2"_s.arg(text, whereIs(item));
    return found;
}

QStringList leaks(const QString &word)
{
    QStringList found;
    const QWindowList windows = QGuiApplication::allWindows();
    for (QWindow *window : windows)
        if (auto *const quick = qobject_cast<QQuickWindow *>(window))
            found += leaksOf(*quick, word);
        else if (window->title().contains(word, Qt::CaseInsensitive))
            found += u"the title “%1”"_s.arg(window->title());
    return found;
}

QStringList leaksInFiles(const QString &folder, const QString &word)
{
    QStringList found;
    int files = 0;
    QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories);
    for (; all.hasNext(); ++files) {
        QFile file(all.next());
        QByteArray told = file.open(QIODevice::ReadOnly) ? file.readAll() : word.toUtf8();
        if (told.startsWith("%PDF")) {
            const QString text = textOfPdf(file.fileName());
            told += (text.trimmed().isEmpty() ? word : text + aboutPdf(file.fileName())).toUtf8();
        }
        if ((QFileInfo(file).fileName().toUtf8() + told).toLower().contains(word.toLower().toUtf8()))
            found += file.fileName();
    }
    if (files == 0)
        found += u"No file was made"_s;
    return found;
}

} // namespace recentre
