// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of product.md, for the lists of what is said of groups: a word that stands for one of those, and what
/// method.md rules out in any text (sections 5 and 9).
#pragma once

#include <QRegularExpression>
#include <QString>

namespace recentre {

namespace vocabulary {

/// The first match in `text`, a line in English or French (`code`); empty where there is none.
inline QString firstOf(const QString &english, const QString &french, const QString &code, const QString &text)
{
    const QString words = code == QStringLiteral("fr") ? french : english;
    return QRegularExpression(QStringLiteral("\\b(%1)\\b").arg(words),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption)
        .match(text)
        .captured();
}

} // namespace vocabulary

/// The first word in `text` that stands for one of product.md's: what is scored is an answer, an audit an evaluation
/// (the French bilan), and so on down its table.
inline QString strangeWord(const QString &code, const QString &text)
{
    using namespace Qt::StringLiterals;
    return vocabulary::firstOf(
        u"scor\\w*|ratings?|grades?|marks?|audits?|assessments?|goals?|targets?|aims?|communit\\w+|forums?|usage|"
        "utilit\\w+|benefits?|suggest\\w*|recommend\\w*|propos\\w+|hunch\\w*|inclination\\w*|experiments?|tests?|"
        "insights?|findings?|abandon\\w*|quit\\w*|users?|clients?|schedules?"_s,
        u"scor\\w*|notes?|notation\\w*|audits?|buts?|cibles?|visées?|communaut\\w+|forums?|usages?|étiquett\\w*|"
        "bénéfices?|suggest\\w*|suggér\\w*|préconis\\w*|intuitions?|penchants?|expérienc\\w*|tests?|tester|constats?|"
        "révélations?|évaluations?|abandon\\w*|utilisateurs?|clients?|plannings?"_s,
        code, text);
}

/// The first word in `text` that claims more than the method can, or orders.
inline QString claimIn(const QString &code, const QString &text)
{
    using namespace Qt::StringLiterals;
    return vocabulary::firstOf(u"optim\\w*|algorithm\\w*|should|must|gain\\w*|probab\\w*|it will"_s,
        u"optim\\w*|algorithm\\w*|devez|devriez|il faut|gagn\\w*|probab\\w*|apportera|comptera|servira|pourra"_s, code,
        text);
}

} // namespace recentre
