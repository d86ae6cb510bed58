// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A row as columns and back: plain values are columns of their own, ranges of minutes two, what is nested is JSON.
/// NULL is "not there". Visitors of fields.h; any thread.
#pragma once

#include "nested.h"

#include <QJsonDocument>
#include <QSqlQuery>
#include <QVariant>

namespace recentre {

/// The names and the values of a row's columns, in the order of fields.h.
class ColumnWriter {
public:
    QStringList names;
    QVariantList values;
    int keys = 0; ///< how many of the first are the key

    void key(const char *name, const QString &text)
    {
        add(name, present(text));
        ++keys;
    }
    void operator()(const char *name, const QString &text) { add(name, present(text)); }
    void operator()(const char *name, bool value) { add(name, int(value)); }
    void operator()(const char *name, int value) { add(name, value); }
    void operator()(const char *name, QDate date)
    {
        // A year that ISO 8601 can't say becomes an empty text, which the table's CHECK refuses: never lost in silence.
        add(name, date.isValid() ? QVariant(present(date.toString(Qt::ISODate))) : QVariant());
    }
    void operator()(const char *name, const Word auto &word) { add(name, QString(nameOf(word))); }
    void operator()(const char *name, const std::optional<int> &value) { add(name, value ? *value : QVariant()); }
    void operator()(const char *name, const std::optional<double> &value) { add(name, value ? *value : QVariant()); }
    template <Word Enum>
    void operator()(const char *name, const std::optional<Enum> &word)
    {
        add(name, word ? QVariant(QString(nameOf(*word))) : QVariant());
    }
    void operator()(const char *name, const std::optional<Minutes> &minutes)
    {
        const QString stem = QLatin1StringView(name);
        names += stem + QLatin1StringView("_low");
        names += stem + QLatin1StringView("_high");
        values += minutes ? minutes->low : QVariant();
        values += minutes && minutes->high ? *minutes->high : QVariant();
    }
    /// Lists, parts and objects.
    void operator()(const char *name, const auto &nested)
    {
        const QJsonValue json = toJson(nested);
        if (json.isArray())
            add(name, QString::fromUtf8(QJsonDocument(json.toArray()).toJson(QJsonDocument::Compact)));
        else if (json.isObject())
            add(name, QString::fromUtf8(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact)));
        else
            add(name, {});
    }

private:
    /// A null text would be bound as NULL; half of a surrogate pair would take the next character with it.
    static QString present(const QString &text)
    {
        if (text.isNull())
            return QLatin1StringView("");
        return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
    }
    void add(const char *name, QVariant value)
    {
        names += QLatin1StringView(name);
        values += std::move(value);
    }
};

/// Fills a row from a result that has the columns of a ColumnWriter in its order. `exact` turns false at a value that
/// can't be read.
class ColumnReader {
public:
    explicit ColumnReader(const QSqlQuery &found)
        : row(found)
    {}

    bool exact = true;

    void key(const char *, QString &text) { (*this)("", text); }
    void operator()(const char *, QString &text)
    {
        text = next().toString();
        if (text.isEmpty())
            text = QString();
    }
    void operator()(const char *, bool &value) { value = next().toInt() != 0; }
    void operator()(const char *, int &value) { value = next().toInt(); }
    void operator()(const char *, QDate &date)
    {
        const QVariant value = next();
        if (value.isNull())
            return;
        date = QDate::fromString(value.toString(), Qt::ISODate);
        exact = date.isValid() && exact;
    }
    template <Word Enum>
    void operator()(const char *, Enum &word)
    {
        const auto found = valueOf<Enum>(next().toString());
        exact = found.has_value() && exact;
        word = found.value_or(word);
    }
    void operator()(const char *, std::optional<int> &value)
    {
        if (const QVariant found = next(); !found.isNull())
            value = found.toInt();
    }
    void operator()(const char *, std::optional<double> &value)
    {
        if (const QVariant found = next(); !found.isNull())
            value = found.toDouble();
    }
    template <Word Enum>
    void operator()(const char *name, std::optional<Enum> &word)
    {
        if (row.isNull(column))
            ++column;
        else
            (*this)(name, word.emplace());
    }
    void operator()(const char *name, std::optional<Minutes> &minutes)
    {
        std::optional<int> low, high;
        (*this)(name, low);
        (*this)(name, high);
        if (low)
            minutes = Minutes{*low, high};
    }
    void operator()(const char *, auto &nested)
    {
        const QVariant found = next();
        if (found.isNull())
            return;
        const QJsonDocument document = QJsonDocument::fromJson(found.toString().toUtf8());
        const QJsonValue json = document.isArray() ? QJsonValue(document.array())
            : document.isObject()                  ? QJsonValue(document.object())
                                                   : QJsonValue();
        exact = fromJson(json, nested) && exact;
    }

private:
    QVariant next() { return row.value(column++); }
    const QSqlQuery &row;
    int column = 0;
};

} // namespace recentre
