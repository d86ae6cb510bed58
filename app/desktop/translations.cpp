// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace recentre {

using namespace Qt::StringLiterals;

Translations::~Translations() { remove(); }

void Translations::use(const QString &language)
{
    remove();
    const QString ofQt = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    for (const QString &file : {ofQt + "/qtbase_"_L1 + language, ofQt + "/qtdeclarative_"_L1 + language,
             ":/i18n/app_"_L1 + language, ":/i18n/qml_"_L1 + language}) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(file) && QCoreApplication::installTranslator(translator.get()))
            m_installed.push_back(std::move(translator));
    }
}

void Translations::remove()
{
    for (const auto &translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();
}

} // namespace recentre
