// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "partingwords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

struct PartingWords {
    const char *code;
    const char *name;
    const char *title;
    const char16_t *message;
};

// The messages are in the group's language, whatever the window's: they are no texts of the window. None says what the
// person is or where they go; each is without gender.
constexpr std::array partingWords{
    PartingWords{"en", QT_TRANSLATE_NOOP("parting", "English"), QT_TRANSLATE_NOOP("parting", "A word, in English"),
        u"Hello, and thank you for what I found here. I am keeping only a few groups for now, and leaving this one. "
        u"All the best."},
    PartingWords{"fr", QT_TRANSLATE_NOOP("parting", "French"), QT_TRANSLATE_NOOP("parting", "A word, in French"),
        u"Bonjour, et merci pour ce que j’ai trouvé ici. Je ne garde que quelques groupes pour le moment, et je quitte "
        u"celui-ci. Bonne continuation."},
    PartingWords{"de", QT_TRANSLATE_NOOP("parting", "German"), QT_TRANSLATE_NOOP("parting", "A word, in German"),
        u"Guten Tag, und danke für alles, was ich hier gefunden habe. Ich beschränke mich vorerst auf wenige Gruppen "
        u"und verlasse diese. Alles Gute."},
    PartingWords{"pl", QT_TRANSLATE_NOOP("parting", "Polish"), QT_TRANSLATE_NOOP("parting", "A word, in Polish"),
        u"Dzień dobry, dziękuję za wszystko, co tu znajduję. Na razie ograniczam się do kilku grup i wychodzę z tej. "
        u"Wszystkiego dobrego."},
    PartingWords{"es", QT_TRANSLATE_NOOP("parting", "Spanish"), QT_TRANSLATE_NOOP("parting", "A word, in Spanish"),
        u"Hola, y gracias por lo que he encontrado aquí. De momento me quedo solo con unos pocos grupos, y dejo este. "
        u"Les deseo lo mejor."},
};

const PartingWords *wordsIn(const QString &code)
{
    for (const auto &words : partingWords)
        if (code == QLatin1StringView(words.code))
            return &words;
    return nullptr;
}

struct WayOut {
    const char *platform;
    const char *words;
};

// As the platforms name them in each language's version of their page (2026); what they rename is found beside it.
constexpr std::array waysOut{
    WayOut{"linkedin", QT_TRANSLATE_NOOP("parting", "then “…”, “Leave this group”")},
    WayOut{"xing", QT_TRANSLATE_NOOP("parting", "then “…”, “Leave group”")},
    WayOut{"facebook", QT_TRANSLATE_NOOP("parting", "then “Joined”, “Leave group”")},
    WayOut{"reddit", QT_TRANSLATE_NOOP("parting", "then “Joined”, “Leave”")},
    WayOut{"slack", QT_TRANSLATE_NOOP("parting", "then the channel’s name, “Leave channel”")},
    WayOut{"discord", QT_TRANSLATE_NOOP("parting", "then the server’s name, “Leave server”")},
    WayOut{"telegram", QT_TRANSLATE_NOOP("parting", "then the group’s name, “Leave group”")},
    WayOut{"whatsapp", QT_TRANSLATE_NOOP("parting", "then the group’s name, “Exit group”")},
    WayOut{"meetup", QT_TRANSLATE_NOOP("parting", "then “You’re a member”, “Leave this group”")},
    WayOut{"google-groups", QT_TRANSLATE_NOOP("parting", "then “My membership settings”, “Leave group”")},
    WayOut{"youtube", QT_TRANSLATE_NOOP("parting", "then “Subscribed”, “Unsubscribe”")},
    WayOut{"x", QT_TRANSLATE_NOOP("parting", "then “Following”, “Unfollow”")},
    WayOut{"mastodon", QT_TRANSLATE_NOOP("parting", "then “Unfollow”")},
    WayOut{"mailing-list", QT_TRANSLATE_NOOP("parting", "the link to unsubscribe, at the foot of each message")},
    WayOut{"in-person", QT_TRANSLATE_NOOP("parting", "a word to whoever invites, to be taken off the list")},
};

QString base(const QString &code) { return code.left(2).toLower(); }

} // namespace

QStringList partingLanguages()
{
    QStringList codes;
    for (const auto &words : partingWords)
        codes += QString::fromLatin1(words.code);
    return codes;
}

QString partingLanguage(const Language &language, const QString &group, const QString &person)
{
    for (const QString &code : {group, person})
        if (wordsIn(base(code)))
            return base(code);
    return language.code();
}

QString aWordIn(const Language &language, const QString &code)
{
    const PartingWords *words = wordsIn(code);
    return language.translate("parting", words ? words->title : partingWords.front().title);
}

QString partingLanguageName(const Language &language, const QString &code)
{
    const PartingWords *words = wordsIn(code);
    return words ? language.translate("parting", words->name) : code;
}

QString partingMessage(const QString &code)
{
    const PartingWords *words = wordsIn(code);
    return QString::fromUtf16(words ? words->message : partingWords.front().message);
}

QString wayOut(const Language &language, const QString &platform)
{
    for (const auto &way : waysOut)
        if (platform == QLatin1StringView(way.platform))
            return language.translate("parting", way.words);
    return language.translate("parting", "then the button to leave, whatever its name");
}

} // namespace recentre
