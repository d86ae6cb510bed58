// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style.h"

#include "tokens.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

// A colour stands as its token: {ink}.
constexpr char16_t style[] = uR"(
body { margin: 0; background: {surface}; color: {ink};
  font: 15px/1.5 "Recentre Text", Inter, system-ui, sans-serif; font-variant-numeric: tabular-nums; }
main { max-width: 666px; margin: 0 auto; padding: 40px 24px 64px; overflow-wrap: anywhere; }
h1, h2, .brand, .sentence, .voice, .lead, figcaption, .v { font-family: "Recentre Voice", "EB Garamond", Garamond,
  Georgia, serif; font-weight: 400; font-variant-numeric: lining-nums; }
.t { font-family: "Recentre Text", Inter, system-ui, sans-serif; }
.brand { font-size: 22px; margin: 0 0 16px; }
.brand svg, h3 svg, th svg { vertical-align: -2px; }
.brand svg { vertical-align: -5px; margin-right: 6px; }
h1 { font-size: 44px; line-height: 1.1; margin: 0 0 8px; }
h2 { font-size: 28px; line-height: 1.2; margin: 48px 0 12px; }
h3 { font-size: 16px; line-height: 1.4; margin: 24px 0 4px; }
.when, figcaption, .answers, caption { color: {muted}; }
.sentence { font-size: 25px; line-height: 1.25; }
.voice { font-size: 18px; }
figcaption { font-size: 19px; line-height: 1.3; }
figure { margin: 16px 0 24px; break-inside: avoid; }
svg { max-width: 100%; height: auto; }
.lead { font-size: 21px; line-height: 1.3; break-inside: avoid; }
.lead strong { font-weight: 400; font-size: 30px; color: {accent}; margin-right: 10px; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
th, td { text-align: left; vertical-align: top; padding: 6px 12px 6px 0; border-top: 1px solid {line}; font-weight: 400; }
thead th, caption { font-size: 13px; color: {muted}; border: 0; }
caption { text-align: left; padding: 24px 0 4px; font-weight: 600; color: {ink}; }
tbody th, .decided th { font-weight: 600; }
.decided th { width: 150px; }
td:last-child { padding-right: 0; }
.figures td { font: 24px "Recentre Voice", "EB Garamond", Garamond, Georgia, serif; white-space: nowrap; }
.decided td:last-child { white-space: nowrap; text-align: right; }
tr, article { break-inside: avoid; }
article { border-top: 1px solid {line}; }
article h3 { margin-top: 14px; }
article p, article ul { margin: 4px 0; }
article { padding-bottom: 12px; }
ul { padding-left: 20px; }
.answers { font-size: 14px; columns: 2; column-gap: 32px; }
.did { white-space: pre-line; }
@page { size: A4; margin: 17mm; }
@media print { body { font-size: 12px; } main { max-width: none; padding: 0; } }
@media (max-width: 520px) { .answers { columns: 1; } h1 { font-size: 34px; } }
)";

} // namespace

QString pageStyle()
{
    static const QRegularExpression token(u"\\{(\\w+)\\}"_s);
    QString text = QString::fromUtf16(style);
    for (auto match = token.match(text); match.hasMatch(); match = token.match(text))
        text.replace(match.captured(0), ink(match.captured(1).toLatin1().constData()).name());
    return text;
}

} // namespace recentre
