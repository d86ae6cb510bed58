// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads the values of an audit file into rows: types, words and places. What a row may say is `validate`'s. Any
/// thread; each source from one.
#pragma once

#include "jsonscanner.h"
#include "model/names.h"

#include <QJsonValue>

#include <vector>

namespace recentre {

/// The keys of an object that say nothing to us, until the object is whole.
using KeptKeys = std::vector<std::pair<QString, QJsonValue>>;

/// A document being read: the scanner, the place where it is, and the first thing that was wrong. Every function
/// returns false once something is.
class AuditSource {
public:
    /// The most memory that one file's rows and values may take, by estimate: far more than anybody's audits need, and
    /// what keeps a hostile file of 16 MiB under 200 MB.
    static constexpr qint64 mostMemory = 144 * 1024 * 1024;

    /// What a key and its value take when they are kept, beside their characters.
    static constexpr qint64 keyCost = 128;

    explicit AuditSource(QByteArrayView bytes)
        : scanner(bytes)
    {}

    JsonScanner scanner;

    /// What was wrong first, in the values or in the JSON.
    [[nodiscard]] std::optional<Problem> problem() const { return m_problem ? m_problem : scanner.problem(); }
    [[nodiscard]] bool isBroken() const { return m_problem || scanner.problem(); }

    /// Something is wrong with the value here, or at `below` it ("purposes[2].brought").
    bool refuse(ProblemCode code, const QStringList &arguments = {}, QStringView below = {});
    bool refuse(const Problem &problem) { return refuse(problem.code, problem.arguments, problem.place); }
    /// Counts memory that a row or value takes.
    bool charge(qint64 bytes);

    bool read(QString &value);
    bool read(bool &value);
    bool read(int &value);
    bool read(double &value);
    bool read(QDate &value);
    bool read(Minutes &value);
    bool read(QStringList &value);
    bool read(QList<int> &value);
    bool readMonth(QString &value);
    /// Any value, as it is.
    bool read(QJsonValue &value);
    template <class Value>
    bool read(std::optional<Value> &value)
    {
        return read(value.emplace());
    }
    template <class Enum>
        requires std::is_enum_v<Enum>
    bool read(Enum &value)
    {
        QString word;
        if (!read(word))
            return false;
        const std::optional<Enum> found = valueOf<Enum>(word);
        if (!found)
            return refuse(ProblemCode::UnknownWord, {shortened(word), allNames<Enum>()});
        value = *found;
        return true;
    }

    /// The value of a key that is kept.
    bool read(const QString &key, KeptKeys &kept);
    /// An object's `keys`, each once, joined to what it keeps.
    bool keep(KeptKeys &keys, QJsonObject &extra);
    /// The next value is of this kind; else WrongType, or NullValue.
    bool expect(JsonKind kind, const char *type);
    /// At most 100 characters, for a problem's arguments and place.
    [[nodiscard]] static QString shortened(const QString &text);

    /// While it lives, the place is inside: at a key, or at an item of a list.
    class Inside {
    public:
        Inside(AuditSource &source, const QString &key);
        Inside(AuditSource &source, qsizetype index);
        ~Inside() { m_source.m_place.truncate(m_length); }
        Inside(const Inside &) = delete;
        Inside &operator=(const Inside &) = delete;

    private:
        AuditSource &m_source;
        qsizetype m_length;
    };

private:
    QString m_place;
    std::optional<Problem> m_problem;
    qint64 m_memory = 0;
};

} // namespace recentre
