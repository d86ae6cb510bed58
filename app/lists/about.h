// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Who is asking: the blanks of one sentence. Interface thread.
#pragma once

#include <QObject>
#include <qqmlregistration.h>

namespace recentre {

class Session;

/// Profession, sectors, place, interests, as texts; lists are joined by the language's "and" and read back the same
/// way.
class About : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by a session")
    Q_PROPERTY(QString profession READ profession NOTIFY changed)
    Q_PROPERTY(QString sectors READ sectors NOTIFY changed)
    Q_PROPERTY(QString place READ place NOTIFY changed)
    Q_PROPERTY(QString interests READ interests NOTIFY changed)

public:
    /// The blanks in the order of the sentence.
    enum class Blank { Profession, Sectors, Place, Interests };
    Q_ENUM(Blank)

    explicit About(Session &session);

    [[nodiscard]] QString profession() const;
    [[nodiscard]] QString sectors() const;
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString interests() const;

    /// What stands in a blank (0 to 3, in the order of the sentence) from now on; empty text: not said. `gesture` makes
    /// the edits of one visit to the field one step of undo.
    Q_INVOKABLE void set(int blank, const QString &text, int gesture = 0);
    Q_INVOKABLE void setProfession(const QString &text, int gesture = 0);
    Q_INVOKABLE void setSectors(const QString &text, int gesture = 0);
    Q_INVOKABLE void setPlace(const QString &text, int gesture = 0);
    Q_INVOKABLE void setInterests(const QString &text, int gesture = 0);
    Q_INVOKABLE QString setName(const QString &text, int gesture = 0);

signals:
    void changed();

private:
    Session &m_session;
};

} // namespace recentre
