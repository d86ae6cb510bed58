// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A language that Recentre speaks. It owns its translations, so a report may be in another language than the window.
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

class QTranslator;

namespace recentre {

/// The narrow no-break space of times and, in French, before ? ! ;
inline constexpr char16_t narrowSpace = u'\u202f';

/// One language, cheap to copy. Reading from it is safe in any thread.
class Language {
public:
    /// The language of `code` ("fr", "fr_FR", "en-GB"); English for one that Recentre doesn't speak.
    explicit Language(QStringView code = u"en");
    /// That of `code`, its texts from `translations`, asked in any thread: to watch what is said, or to try a text out.
    Language(QStringView code, std::shared_ptr<const QTranslator> translations);

    /// Codes of all languages that there are, English first.
    [[nodiscard]] static QStringList codes();
    /// Whether `code` names one of them.
    [[nodiscard]] static bool speaks(QStringView code);

    /// "en" or "fr".
    [[nodiscard]] QString code() const { return m_code; }

    /// `source` in this language, with `%n` replaced and the plural chosen by `n` if it is not negative. The name and
    /// the order of arguments are those that lupdate looks for.
    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *comment = nullptr, int n = -1) const;

    bool operator==(const Language &other) const { return m_code == other.m_code; }

private:
    QString m_code;
    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace recentre
