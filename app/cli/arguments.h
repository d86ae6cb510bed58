// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of a command line, told apart: files, options with a value, switches. In our own words and language, which
/// QCommandLineParser's errors are not.
#pragma once

#include "words/language.h"

#include <QHash>
#include <QLatin1StringView>
#include <QList>

#include <tl/expected.hpp>

#include <optional>

namespace recentre {

/// One option of a command: "--name VALUE", or "--name" alone if it has no value.
struct Option {
    QLatin1StringView name; ///< without dashes
    QLatin1StringView value = {}; ///< what stands for the value in the help; empty: a switch
};

/// What was said on the command line.
class Arguments {
public:
    /// `words` by `options`; "--name=value" is read too, "-" is a file, and after "--" all are files. Refused with a
    /// sentence in `language`: an option that isn't known, without its value, or said twice.
    [[nodiscard]] static tl::expected<Arguments, QString> parse(
        const QStringList &words, const QList<Option> &options, const Language &language);

    [[nodiscard]] QStringList files() const { return m_files; }
    [[nodiscard]] bool has(QLatin1StringView name) const { return m_values.contains(name); }
    /// The value of an option, or none if it wasn't said.
    [[nodiscard]] std::optional<QString> value(QLatin1StringView name) const;

private:
    QStringList m_files;
    QHash<QString, QString> m_values;
};

} // namespace recentre
