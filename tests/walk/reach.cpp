// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reach.h"

#include "session/keptcopies.h"
#include "session/practice.h"

#include <QJSValue>
#include <QMetaProperty>
#include <QQmlContext>
#include <QQmlExpression>
#include <QQmlListReference>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

/// How a way ends that goes by a name of a context.
const QString byName = u", by name"_s;

struct Found {
    QObject *object;
    QString way;
};

bool knowsOthers(const QObject *object)
{
    return qobject_cast<const Program *>(object) || qobject_cast<const Practice *>(object)
        || qobject_cast<const Hour *>(object) || qobject_cast<const Settings *>(object)
        || qobject_cast<const KeptCopies *>(object) || qobject_cast<const Writer *>(object);
}

/// The objects that a value is or holds.
QList<QObject *> objectsIn(const QVariant &value)
{
    if (value.typeId() == qMetaTypeId<QJSValue>()) {
        const QVariant plain = value.value<QJSValue>().toVariant(); // a function stays what it is
        return plain.typeId() == value.typeId() ? QList<QObject *>() : objectsIn(plain);
    }
    if (QObject *object = value.value<QObject *>())
        return {object};
    QList<QObject *> found;
    if (value.typeId() == QMetaType::QVariantList || value.typeId() == QMetaType::QVariantMap)
        for (const QVariant &each : value.typeId() == QMetaType::QVariantMap ? value.toMap().values() : value.toList())
            found += objectsIn(each);
    if (value.typeName() && QByteArray(value.typeName()).startsWith("QQmlListProperty<")) {
        const QQmlListReference list(value);
        for (qsizetype at = 0; list.canAt() && list.canCount() && at < list.count(); ++at)
            found += list.at(at);
    }
    return found;
}

/// What shows an item isn't the item's: what leads up to it is known by Qt, whoever writes the QML.
bool isWindow(const QObject *object) { return object->isWindowType() || object->inherits("QQuickWindowAttached"); }

/// Its properties, what lies in it, and whose names it may say without a dot.
QList<Found> nextTo(const Found &from)
{
    QList<Found> found;
    const QMetaObject *const meta = from.object->metaObject();
    for (int at = 0; at < meta->propertyCount(); ++at) {
        const QMetaProperty property = meta->property(at);
        if (qstrcmp(property.name(), "parent") != 0)
            for (QObject *object : objectsIn(property.read(from.object)))
                found += {object, from.way + u'.' + QString::fromLatin1(property.name())};
    }
    for (QObject *child : from.object->children())
        found += {child, from.way + u'/' + QString::fromLatin1(child->metaObject()->className())};
    if (const auto *item = qobject_cast<const QQuickItem *>(from.object))
        for (QQuickItem *child : item->childItems())
            found += {child, from.way + u'/' + QString::fromLatin1(child->metaObject()->className())};
    for (const QQmlContext *context = qmlContext(from.object); context; context = context->parentContext())
        if (QObject *names = context->contextObject())
            found += {names, from.way + byName};
    return found;
}

/// The names that lead out, said in this object's own context.
QStringList namesOf(QObject *object)
{
    QStringList found;
    QQmlContext *const context = qmlContext(object);
    if (!context || !context->isValid())
        return found;
    for (const QString &name : {u"program"_s, u"practice"_s, u"people"_s, u"hour"_s, u"settings"_s, u"window"_s}) {
        QQmlExpression said(context, object, name);
        const QVariant value = said.evaluate();
        if (!said.hasError() && knowsOthers(value.value<QObject *>()))
            found += name;
    }
    return found;
}

} // namespace

QStringList waysOut(QQuickItem &root, int *seen)
{
    QStringList ways;
    QList<Found> all{{&root, QString::fromLatin1(root.metaObject()->className())}};
    QSet<QObject *> known{&root};
    for (qsizetype at = 0; at < all.size(); ++at) { // it grows
        const Found from = all[at];
        if (knowsOthers(from.object)) {
            ways += from.way;
            continue;
        }
        for (const QString &name : namesOf(from.object))
            ways += from.way + u" says "_s + name;
        for (const Found &next : nextTo(from))
            if (next.object && (!isWindow(next.object) || next.way.endsWith(byName)) && !known.contains(next.object)) {
                known.insert(next.object);
                all += next;
            }
    }
    if (seen)
        *seen = int(all.size());
    return ways;
}

} // namespace recentre
