// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What every chart of step 5 has: its title, its sentence, its table, all following the session. Interface thread.
#pragma once

#include "charttable.h"
#include "picture/basis.h"
#include "session/session.h"

namespace recentre {

class AdviceWords;

/// One chart of one person. A page makes it and gives it the session.
class Chart : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a page makes one of the charts")
    Q_PROPERTY(recentre::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QString title READ title NOTIFY followed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY followed)
    Q_PROPERTY(recentre::ChartTable *table READ table CONSTANT)
    Q_PROPERTY(bool tabled READ tabled WRITE setTabled NOTIFY tabledChanged)

public:
    explicit Chart(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);

    /// What the chart shows, as a statement with its unit.
    [[nodiscard]] QString title() const { return m_title; }
    /// What it shows in words.
    [[nodiscard]] QString sentence() const { return m_sentence; }
    [[nodiscard]] ChartTable *table() const { return m_table; }
    /// Whether the table is what is shown: it has rows only then.
    [[nodiscard]] bool tabled() const { return m_tabled; }
    void setTabled(bool tabled);

signals:
    void sessionChanged();
    void tabledChanged();
    /// The chart shows something new.
    void followed();

protected:
    /// Takes the chart's data from `basis`, and sets its words and its table.
    virtual void take(const Basis &basis, const AdviceWords &words) = 0;

    void setTitle(const QString &title) { m_title = title; }
    void setSentence(const QString &sentence) { m_sentence = sentence; }

    using Cell = ChartTable::Cell;
    using Line = ChartTable::Line;

    /// Takes everything again; nothing before there is a session.
    void refresh();

private:
    Session *m_session = nullptr;
    bool m_tabled = false;
    QString m_title, m_sentence;
    ChartTable *m_table;
};

} // namespace recentre
