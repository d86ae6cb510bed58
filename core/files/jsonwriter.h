// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes JSON, indented by one space, in the order in which it is told: the same bytes on every machine. Any thread;
/// each writer from one.
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <vector>

namespace recentre {

/// A JSON document being written. Keys and values are told in turn; objects and lists are closed by their `end`.
class JsonWriter {
public:
    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    /// Names the next value of the object.
    void key(QStringView key);

    void null();
    void flag(bool value);
    void whole(qint64 value);
    /// With as few digits as read back to the same number; null for what is no number in JSON.
    void number(double value);
    /// So many millionths, as a number with at most six decimals.
    void millionths(qint64 value);
    /// Half surrogate pairs become U+FFFD, U+0000 is left out: no file can hold them.
    void text(QStringView value);
    /// Any value, the keys of objects in Qt's order.
    void value(const QJsonValue &value);

    /// The document, with a line end behind it.
    [[nodiscard]] QByteArray document() const { return m_bytes + '\n'; }

private:
    void begin(char bracket);
    void end(char bracket);
    void before();
    void newLine();
    void quoted(QStringView value);

    QByteArray m_bytes;
    std::vector<bool> m_empty; // for each that is open
    bool m_afterKey = false;
};

} // namespace recentre
