// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"

#include <array>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

struct PlatformLabel {
    const char *code;
    const char *name;
};

// Names of companies are translated too: a language may write them otherwise.
constexpr std::array platformLabels{
    PlatformLabel{"linkedin", QT_TRANSLATE_NOOP("labels", "LinkedIn")},
    PlatformLabel{"xing", QT_TRANSLATE_NOOP("labels", "Xing")},
    PlatformLabel{"viadeo", QT_TRANSLATE_NOOP("labels", "Viadeo")},
    PlatformLabel{"goldenline", QT_TRANSLATE_NOOP("labels", "GoldenLine")},
    PlatformLabel{"facebook", QT_TRANSLATE_NOOP("labels", "Facebook")},
    PlatformLabel{"x", QT_TRANSLATE_NOOP("labels", "X (Twitter)")},
    PlatformLabel{"pinterest", QT_TRANSLATE_NOOP("labels", "Pinterest")},
    PlatformLabel{"youtube", QT_TRANSLATE_NOOP("labels", "YouTube")},
    PlatformLabel{"slack", QT_TRANSLATE_NOOP("labels", "Slack")},
    PlatformLabel{"discord", QT_TRANSLATE_NOOP("labels", "Discord")},
    PlatformLabel{"reddit", QT_TRANSLATE_NOOP("labels", "Reddit")},
    PlatformLabel{"telegram", QT_TRANSLATE_NOOP("labels", "Telegram")},
    PlatformLabel{"whatsapp", QT_TRANSLATE_NOOP("labels", "WhatsApp")},
    PlatformLabel{"meetup", QT_TRANSLATE_NOOP("labels", "Meetup")},
    PlatformLabel{"google-groups", QT_TRANSLATE_NOOP("labels", "Google Groups")},
    PlatformLabel{"mailing-list", QT_TRANSLATE_NOOP("labels", "Mailing list")},
    PlatformLabel{"forum", QT_TRANSLATE_NOOP("labels", "Forum")},
    PlatformLabel{"mastodon", QT_TRANSLATE_NOOP("labels", "Mastodon")},
    PlatformLabel{"in-person", QT_TRANSLATE_NOOP("labels", "In person")},
    PlatformLabel{"other", QT_TRANSLATE_NOOP("labels", "Other")},
};

struct OfferedPurpose {
    const char *id;
    const char *name;
    bool information;
};

constexpr std::array purposesToOffer{
    OfferedPurpose{"visibility", QT_TRANSLATE_NOOP("labels", "Be visible to decision-makers and recommenders"), false},
    OfferedPurpose{"face", QT_TRANSLATE_NOOP("labels", "Meet people face to face near me"), false},
    OfferedPurpose{"economy", QT_TRANSLATE_NOOP("labels", "Know the local economy and its companies"), true},
    OfferedPurpose{"leads", QT_TRANSLATE_NOOP("labels", "Find leads and contacts for my search"), false},
    OfferedPurpose{"watch", QT_TRANSLATE_NOOP("labels", "Watch how my profession evolves"), true},
    OfferedPurpose{"learn", QT_TRANSLATE_NOOP("labels", "Learn"), true},
    OfferedPurpose{"help", QT_TRANSLATE_NOOP("labels", "Help others with what I know"), false},
    OfferedPurpose{"ideas", QT_TRANSLATE_NOOP("labels", "Ideas for my career path"), false},
    OfferedPurpose{"touch", QT_TRANSLATE_NOOP("labels", "Keep in touch with people I know"), false},
    OfferedPurpose{"personal", QT_TRANSLATE_NOOP("labels", "Personal interests"), false},
};

const OfferedPurpose *offeredAt(const QString &id)
{
    for (const auto &purpose : purposesToOffer)
        if (id == QLatin1StringView(purpose.id))
            return &purpose;
    return nullptr;
}

} // namespace

QString platformName(const Language &language, const QString &code)
{
    for (const auto &platform : platformLabels)
        if (code == QLatin1StringView(platform.code))
            return language.translate("labels", platform.name);
    return code;
}

QStringList offeredPurposes()
{
    QStringList ids;
    for (const auto &purpose : purposesToOffer)
        ids += QString::fromLatin1(purpose.id);
    return ids;
}

QString offeredPurpose(const Language &language, const QString &id)
{
    const OfferedPurpose *purpose = offeredAt(id);
    return purpose ? language.translate("labels", purpose->name) : QString();
}

bool offeredAsInformation(const QString &id)
{
    const OfferedPurpose *purpose = offeredAt(id);
    return purpose && purpose->information;
}

QString recommendationWord(const Language &language, Recommendation recommendation)
{
    switch (recommendation) {
    case Recommendation::Drop:
        return language.translate("labels", "Leave", "advice");
    case Recommendation::Skip:
        return language.translate("labels", "Skip", "advice");
    case Recommendation::Replace:
        return language.translate("labels", "Replace", "advice");
    case Recommendation::Keep:
        return language.translate("labels", "Keep", "advice");
    case Recommendation::Contribute:
        return language.translate("labels", "Contribute", "advice");
    case Recommendation::Join:
        return language.translate("labels", "Join", "advice");
    case Recommendation::Try:
        return language.translate("labels", "Try", "advice");
    case Recommendation::Unknown:
        return language.translate("labels", "Not enough known", "advice");
    }
    Q_UNREACHABLE();
}

QString choiceWord(const Language &language, Choice choice)
{
    switch (choice) {
    case Choice::Keep:
        return recommendationWord(language, Recommendation::Keep);
    case Choice::Drop:
        return recommendationWord(language, Recommendation::Drop);
    case Choice::Replace:
        return recommendationWord(language, Recommendation::Replace);
    case Choice::Contribute:
        return recommendationWord(language, Recommendation::Contribute);
    case Choice::Join:
        return recommendationWord(language, Recommendation::Join);
    case Choice::Try:
        return recommendationWord(language, Recommendation::Try);
    case Choice::Skip:
        return recommendationWord(language, Recommendation::Skip);
    }
    Q_UNREACHABLE();
}

QString levelWord(const Language &language, Level level, Membership membership)
{
    const bool candidate = membership == Membership::Candidate;
    switch (level) {
    case Level::Leave:
        return candidate ? language.translate("labels", "skip", "a level")
                         : language.translate("labels", "leave", "a level");
    case Level::Replace:
        return language.translate("labels", "replace", "a level");
    case Level::Keep:
        return language.translate("labels", "keep", "a level");
    case Level::Contribute:
        return candidate ? language.translate("labels", "join", "a level")
                         : language.translate("labels", "contribute", "a level");
    }
    Q_UNREACHABLE();
}

QStringList offeredAlternatives(const Language &language)
{
    return {language.translate("labels", "feed reader"), language.translate("labels", "newsletter"),
        language.translate("labels", "company page"), language.translate("labels", "job alert")};
}

int offeredAlternative(const QString &text)
{
    for (const QString &code : Language::codes()) {
        const QStringList offered = offeredAlternatives(Language(code));
        for (qsizetype i = 0; i < offered.size(); ++i)
            if (text.compare(offered[i], Qt::CaseInsensitive) == 0)
                return int(i);
    }
    return -1;
}

QString alternativeWord(const Language &language, const QString &tool)
{
    const int offered = offeredAlternative(tool);
    return offered < 0 ? tool : offeredAlternatives(language).at(offered);
}

QString roleWord(const Language &language, Role role)
{
    switch (role) {
    case Role::Reader:
        return language.translate("labels", "I read");
    case Role::Reactor:
        return language.translate("labels", "I react");
    case Role::Contributor:
        return language.translate("labels", "I contribute");
    case Role::Initiator:
        return language.translate("labels", "I start discussions");
    }
    Q_UNREACHABLE();
}

} // namespace recentre
