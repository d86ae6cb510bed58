// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "likeness.h"

#include <QRegularExpression>
#include <QUrl>

namespace recentre {

using namespace Qt::StringLiterals;

QString normalisedName(const QString &name)
{
    QString result;
    result.reserve(name.size());
    // Letters that don't decompose into a base and an accent.
    static const QHash<QChar, QString> plain{{u'ł', u"l"_s}, {u'ø', u"o"_s}, {u'đ', u"d"_s}, {u'ß', u"ss"_s},
        {u'æ', u"ae"_s}, {u'œ', u"oe"_s}, {u'ı', u"i"_s}, {u'þ', u"th"_s}};
    const QString decomposed = name.toCaseFolded().normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            result += plain.value(c, QString(c));
        else if (c == u'&' || c == u'+' || c == u'#') // "R&D" is not "RD", "C++" and "C#" are not "C"
            result += c;
    }
    return result.isEmpty() ? name.trimmed().toCaseFolded() : result;
}

bool looksLikeALink(const QString &text)
{
    static const QRegularExpression link(
        u"^(https?://\\S+|(www|m)\\.\\S+|[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}/\\S*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return link.match(text.trimmed()).hasMatch();
}

QString normalisedLink(const QString &link)
{
    if (!looksLikeALink(link))
        return {};
    QString text = link.trimmed();
    if (!text.contains("://"_L1))
        text.prepend("https://"_L1);
    const QUrl url(text);
    QString host = url.host().toLower();
    for (const QLatin1StringView prefix : {"www."_L1, "m."_L1})
        if (host.startsWith(prefix))
            host.remove(0, prefix.size());
    QString path = url.path().toLower();
    while (path.endsWith(u'/'))
        path.chop(1);
    return host + path;
}

} // namespace recentre
