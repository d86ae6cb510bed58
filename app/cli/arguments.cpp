// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recentre {

tl::expected<Arguments, QString> Arguments::parse(
    const QStringList &words, const QList<Option> &options, const Language &language)
{
    Arguments result;
    bool filesOnly = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (filesOnly || word == "-"_L1 || !word.startsWith(u'-')) {
            result.m_files += word;
            continue;
        }
        if (word == "--"_L1) {
            filesOnly = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const auto option = std::ranges::find_if(options, [&](const Option &known) { return name == known.name; });
        if (!word.startsWith("--"_L1) || option == options.end())
            return tl::unexpected(language.translate("commands", "There is no option %1 here.").arg(word));
        if (result.m_values.contains(name))
            return tl::unexpected(language.translate("commands", "--%1 is said twice.").arg(name));
        if (option->value.isEmpty()) {
            if (equals >= 0)
                return tl::unexpected(language.translate("commands", "--%1 takes no value.").arg(name));
            result.m_values.insert(name, {});
        } else if (equals >= 0) {
            result.m_values.insert(name, word.mid(equals + 1));
        } else if (i + 1 < words.size()) {
            result.m_values.insert(name, words[++i]);
        } else {
            return tl::unexpected(language.translate("commands", "--%1 wants a value: %2.").arg(name, option->value));
        }
    }
    return result;
}

std::optional<QString> Arguments::value(QLatin1StringView name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? std::nullopt : std::optional(*found);
}

} // namespace recentre
