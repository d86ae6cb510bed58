// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The window's own texts in its language: labels of QML and of the app's types. Interface thread.
#pragma once

#include <QTranslator>

#include <memory>
#include <vector>

namespace recentre {

/// Installs the translations of one language in the application, in place of the ones before.
class Translations {
public:
    Translations() = default;
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

    /// "en" too: English plurals are translations.
    void use(const QString &language);

private:
    void remove();

    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace recentre
