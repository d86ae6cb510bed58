// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the desktop wishes: light or dark, and whether things may move. Asked of the settings portal by D-Bus, which
/// has no answer on many desktops. Interface thread; never waits.
#pragma once

#include <QObject>

#include <optional>

class QDBusVariant;

namespace recentre {

/// The desktop's wishes, as far as it says them.
class Portal : public QObject {
    Q_OBJECT

public:
    explicit Portal(QObject *parent = nullptr);

    /// Whether the desktop prefers dark; none if it says neither.
    [[nodiscard]] std::optional<bool> prefersDark() const { return m_prefersDark; }
    /// Whether it wants animations; none if it doesn't say.
    [[nodiscard]] std::optional<bool> animates() const { return m_animates; }

signals:
    void changed();

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &group, const QString &key);
    void take(const QString &group, const QString &key, const QVariant &value);

    std::optional<bool> m_prefersDark, m_animates;
};

} // namespace recentre
