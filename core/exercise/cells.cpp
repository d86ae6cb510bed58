// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cells.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

// How often each count of `separator` outside quotes occurs over the records. Quotes reach over line ends only where
// they are in pairs: one alone is a mark for inches.
QMap<int, int> counts(const QString &text, QChar separator)
{
    QMap<int, int> result;
    const bool paired = text.count(u'"') % 2 == 0;
    int count = 0;
    bool quoted = false, filled = false;
    for (const QChar c : text + u'\n') {
        if (c == u'\n' && !(quoted && paired)) {
            if (filled)
                ++result[count];
            count = 0;
            quoted = filled = false;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (c == separator && !quoted) {
            ++count;
        }
        filled = filled || !c.isSpace();
    }
    return result;
}

// The separator that splits most lines into equally many cells; a null character if the lines are one cell each.
QChar separatorOf(const QString &text)
{
    if (text.contains(u'\t'))
        return u'\t';
    const bool proseCommas = !text.contains(QRegularExpression(u",\\S"_s)) && !text.contains(u'"');
    QChar best;
    int most = 0;
    for (const QChar candidate : {QChar(u';'), QChar(u',')}) {
        if (candidate == u',' && proseCommas)
            continue;
        const QMap<int, int> found = counts(text, candidate);
        int lineCount = 0, agreeing = 0;
        for (auto it = found.cbegin(); it != found.cend(); ++it) {
            lineCount += it.value();
            if (it.key() > 0)
                agreeing = std::max(agreeing, it.value());
        }
        if (2 * agreeing > lineCount && agreeing > most) {
            best = candidate;
            most = agreeing;
        }
    }
    return best;
}

QString withoutBullet(const QString &cell)
{
    static const QRegularExpression bullet(u"^(?:[-*•–—·▪◦]\\s+|\\d{1,3}[.)]\\s+|\\[[ xX]\\]\\s+)+"_s);
    QString bare = cell.trimmed();
    bare.remove(bullet);
    return bare.trimmed();
}

// Separators and rules drawn with dashes are no names.
bool saysSomething(const QString &cell)
{
    return std::ranges::any_of(cell, [](QChar c) { return !c.isPunct() && !c.isSpace(); });
}

class Reader {
public:
    Reader(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {}

    QList<QStringList> rows()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u'"' && m_cell.trimmed().isEmpty() && !m_separator.isNull() && readQuoted())
                continue;
            if (c == u'\n')
                endRow();
            else if (!m_separator.isNull() && c == m_separator)
                endCell();
            else
                m_cell += c;
            ++m_at;
        }
        endRow();
        return m_rows;
    }

private:
    // A quoted cell from here to its closing quote; false if it never closes: then the quote is a quote.
    bool readQuoted()
    {
        QString inside;
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            if (m_text[at] != u'"') {
                inside += m_text[at];
            } else if (at + 1 < m_text.size() && m_text[at + 1] == u'"') {
                inside += u'"';
                ++at;
            } else {
                m_cell = inside;
                m_at = at + 1;
                return true;
            }
        }
        return false;
    }

    void endCell()
    {
        m_row += m_cell.simplified();
        m_cell.clear();
    }

    void endRow()
    {
        endCell();
        m_row.first() = withoutBullet(m_row.first());
        if (std::ranges::any_of(m_row, saysSomething))
            m_rows += m_row;
        m_row.clear();
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    QString m_cell;
    QStringList m_row;
    QList<QStringList> m_rows;
};

} // namespace

QList<QStringList> readCells(const QString &text)
{
    QString plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').remove(QChar(QChar::ByteOrderMark)).remove(QChar(0));
    return Reader(plain, separatorOf(plain)).rows();
}

} // namespace recentre
