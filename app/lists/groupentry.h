// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The field on top of step 2, where a group is typed or its link pasted. Interface thread.
#pragma once

#include <QObject>
#include <qqmlregistration.h>

namespace recentre {

class Session;

/// What is being typed, and what is known of it already.
class GroupEntry : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by a session")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(QString platform READ platform WRITE setPlatform NOTIFY changed)
    Q_PROPERTY(QString platformName READ platformName NOTIFY changed)
    Q_PROPERTY(bool candidate READ candidate WRITE setCandidate NOTIFY changed)
    Q_PROPERTY(QStringList matches READ matches NOTIFY changed)
    Q_PROPERTY(QString matchText READ matchText NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    explicit GroupEntry(Session &session);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    /// The platform it will have: of the link that is typed, else the one chosen or used last.
    [[nodiscard]] QString platform() const;
    void setPlatform(const QString &code);
    [[nodiscard]] QString platformName() const;
    /// Whether it is one that might be joined.
    [[nodiscard]] bool candidate() const { return m_candidate; }
    void setCandidate(bool candidate);
    /// Names in the list that hold what is typed, the whole name first; at most three.
    [[nodiscard]] QStringList matches() const;
    /// The same as a line: "Already in your list: …"; empty if there is none.
    [[nodiscard]] QString matchText() const;
    /// Why nothing was added; empty again at the next key.
    [[nodiscard]] QString error() const { return m_error; }

    /// Adds the group on top of its column and empties the field. False: nothing was typed, or it stands there already.
    Q_INVOKABLE bool add();

signals:
    void changed();

private:
    Session &m_session;
    QString m_text, m_platform, m_error;
    bool m_candidate = false;
};

} // namespace recentre
