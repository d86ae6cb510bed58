// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads JSON a piece at a time, strictly (RFC 8259), so that a large or hostile file never stands in memory twice.
/// The caller asks for what it expects next. Any thread; each scanner from one.
#pragma once

#include "model/problem.h"

#include <QByteArrayView>

#include <array>
#include <optional>

namespace recentre {

/// What the next value is, told by its first byte.
enum class JsonKind { Object, Array, Text, Number, True, False, Null, Nothing };

/// A number as it stands in the file.
struct JsonNumber {
    std::optional<qint64> whole = {}; ///< exactly that whole number ("45", "45.0", "4.5e1")
    double value = 0;
    bool beyond = false; ///< no double holds it ("1e999"): the two above mean nothing then
};

/// A cursor over the bytes of one document, which must outlive it. Each function moves past what it read and returns
/// false when that isn't there; what was wrong then stands in `problem()` with its line and column, and everything
/// asked for afterwards fails too.
class JsonScanner {
public:
    /// The deepest nesting of objects and arrays that is read.
    static constexpr int deepest = 64;

    explicit JsonScanner(QByteArrayView bytes);

    /// What is wrong with the JSON: BrokenJson, NotUtf8, NestedTooDeep or TrailingContent, at its line and column.
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }
    /// How many bytes lie behind.
    [[nodiscard]] qsizetype offset() const { return m_at; }
    /// "line 3, column 7" of a byte: both from 1, columns in characters.
    [[nodiscard]] QString lineAndColumn(qsizetype offset) const;

    /// The kind of the value that comes next; Nothing where no value begins.
    [[nodiscard]] JsonKind next();

    [[nodiscard]] bool enterObject();
    /// The next key of the object entered last; false at its end (then it is left) or when something is wrong.
    [[nodiscard]] bool nextKey(QString &key);
    [[nodiscard]] bool enterArray();
    /// Whether there is a next item in the array entered last; false at its end (then it is left) or when something is
    /// wrong.
    [[nodiscard]] bool nextItem();
    /// A text, without its quotes and escapes. U+0000 and half surrogate pairs are no text, and refused.
    [[nodiscard]] bool text(QString &value);
    [[nodiscard]] bool number(JsonNumber &value);
    /// `true`, `false` or `null`, whichever `next()` said.
    [[nodiscard]] bool word();
    /// Past a whole value of any kind, checking it.
    [[nodiscard]] bool skip();
    /// Nothing but white space is left.
    [[nodiscard]] bool end();

    /// BrokenJson at a byte: for what the caller can't take.
    bool fail(ProblemCode code, qsizetype offset, const QStringList &arguments = {});

private:
    bool checkUtf8();
    void skipSpace();
    bool enter(char bracket);
    bool nextIn(char bracket);
    bool take(char expected);
    bool escape(QString &value);
    bool hex4(char16_t &unit);
    bool digits();

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    int m_depth = 0;
    std::array<bool, deepest + 1> m_first{};
    std::optional<Problem> m_problem;
};

} // namespace recentre
