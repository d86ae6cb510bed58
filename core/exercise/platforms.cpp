// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platforms.h"

#include "likeness.h"

#include <QHash>

#include <algorithm>

namespace recentre {

using namespace Qt::StringLiterals;

const QList<Platform> &platforms()
{
    static const QList<Platform> all{{"linkedin"_L1, "in"_L1}, {"xing"_L1, "Xi"_L1}, {"viadeo"_L1, "Vi"_L1, true},
        {"goldenline"_L1, "Go"_L1, true}, {"facebook"_L1, "f"_L1}, {"x"_L1, "X"_L1}, {"pinterest"_L1, "Pi"_L1},
        {"youtube"_L1, "Yo"_L1}, {"slack"_L1, "Sl"_L1}, {"discord"_L1, "Di"_L1}, {"reddit"_L1, "r/"_L1},
        {"telegram"_L1, "Te"_L1}, {"whatsapp"_L1, "Wa"_L1}, {"meetup"_L1, "Me"_L1}, {"google-groups"_L1, "Gg"_L1},
        {"mailing-list"_L1, ""_L1}, {"forum"_L1, "Fo"_L1}, {"mastodon"_L1, "Ma"_L1}, {"in-person"_L1, ""_L1},
        {"other"_L1, ""_L1}};
    return all;
}

const Platform *platformOf(const QString &code)
{
    const auto found = std::ranges::find(platforms(), code, &Platform::code);
    return found == platforms().cend() ? nullptr : &*found;
}

QString platformOfLink(const QString &link)
{
    static const QList<std::pair<QLatin1StringView, QLatin1StringView>> hosts{{"linkedin.com"_L1, "linkedin"_L1},
        {"lnkd.in"_L1, "linkedin"_L1}, {"xing.com"_L1, "xing"_L1}, {"viadeo.com"_L1, "viadeo"_L1},
        {"goldenline.pl"_L1, "goldenline"_L1}, {"facebook.com"_L1, "facebook"_L1}, {"fb.com"_L1, "facebook"_L1},
        {"fb.me"_L1, "facebook"_L1}, {"twitter.com"_L1, "x"_L1}, {"x.com"_L1, "x"_L1},
        {"pinterest.com"_L1, "pinterest"_L1}, {"pinterest.fr"_L1, "pinterest"_L1}, {"youtube.com"_L1, "youtube"_L1},
        {"youtu.be"_L1, "youtube"_L1}, {"slack.com"_L1, "slack"_L1}, {"discord.com"_L1, "discord"_L1},
        {"discord.gg"_L1, "discord"_L1}, {"reddit.com"_L1, "reddit"_L1}, {"t.me"_L1, "telegram"_L1},
        {"telegram.me"_L1, "telegram"_L1}, {"whatsapp.com"_L1, "whatsapp"_L1}, {"wa.me"_L1, "whatsapp"_L1},
        {"meetup.com"_L1, "meetup"_L1}, {"groups.google.com"_L1, "google-groups"_L1},
        {"groups.io"_L1, "mailing-list"_L1}, {"framalistes.org"_L1, "mailing-list"_L1},
        {"mastodon.social"_L1, "mastodon"_L1}, {"piaille.fr"_L1, "mastodon"_L1}, {"mamot.fr"_L1, "mastodon"_L1}};
    const QString host = normalisedLink(link).section(u'/', 0, 0);
    if (host.isEmpty())
        return {};
    for (const auto &[known, code] : hosts)
        if (host == known || (host.endsWith(known) && host.at(host.size() - known.size() - 1) == u'.'))
            return code;
    if (host.startsWith("lists."_L1) || host.startsWith("listes."_L1))
        return u"mailing-list"_s;
    if (host.startsWith("forum."_L1) || host.startsWith("forums."_L1) || host.startsWith("community."_L1))
        return u"forum"_s;
    if (host.startsWith("mastodon."_L1))
        return u"mastodon"_s;
    return {};
}

QString platformOfWord(const QString &word)
{
    // Keys as normalisedName() leaves them.
    static const QHash<QString, QLatin1StringView> words{{u"linkedin"_s, "linkedin"_L1},
        {u"linkedingroup"_s, "linkedin"_L1}, {u"groupelinkedin"_s, "linkedin"_L1}, {u"xing"_s, "xing"_L1},
        {u"viadeo"_s, "viadeo"_L1}, {u"goldenline"_s, "goldenline"_L1}, {u"facebook"_s, "facebook"_L1},
        {u"fb"_s, "facebook"_L1}, {u"facebookgroup"_s, "facebook"_L1}, {u"groupefacebook"_s, "facebook"_L1},
        {u"twitter"_s, "x"_L1}, {u"x"_s, "x"_L1}, {u"twitterx"_s, "x"_L1}, {u"xtwitter"_s, "x"_L1},
        {u"pinterest"_s, "pinterest"_L1}, {u"youtube"_s, "youtube"_L1}, {u"slack"_s, "slack"_L1},
        {u"discord"_s, "discord"_L1}, {u"reddit"_s, "reddit"_L1}, {u"telegram"_s, "telegram"_L1},
        {u"whatsapp"_s, "whatsapp"_L1}, {u"meetup"_s, "meetup"_L1}, {u"googlegroups"_s, "google-groups"_L1},
        {u"googlegroup"_s, "google-groups"_L1}, {u"mailinglist"_s, "mailing-list"_L1},
        {u"mailinglists"_s, "mailing-list"_L1}, {u"emaillist"_s, "mailing-list"_L1},
        {u"listedediffusion"_s, "mailing-list"_L1}, {u"listesdediffusion"_s, "mailing-list"_L1},
        {u"newsletter"_s, "mailing-list"_L1}, {u"forum"_s, "forum"_L1}, {u"forums"_s, "forum"_L1},
        {u"mastodon"_s, "mastodon"_L1}, {u"inperson"_s, "in-person"_L1}, {u"facetoface"_s, "in-person"_L1},
        {u"enpersonne"_s, "in-person"_L1}, {u"devisu"_s, "in-person"_L1}, {u"presentiel"_s, "in-person"_L1},
        {u"enpresentiel"_s, "in-person"_L1}, {u"club"_s, "in-person"_L1}, {u"other"_s, "other"_L1},
        {u"autre"_s, "other"_L1}};
    return words.value(normalisedName(word), QLatin1StringView());
}

} // namespace recentre
