// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include "figures.h"

#include <QTranslator>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

QString spokenCode(QStringView code)
{
    const auto all = Language::codes();
    const QString base = code.left(2).toString().toLower();
    const bool whole = code.size() == 2 || (code.size() > 2 && (code[2] == u'_' || code[2] == u'-' || code[2] == u'.'));
    return whole && all.contains(base) ? base : QString();
}

} // namespace

Language::Language(QStringView code, std::shared_ptr<const QTranslator> translations)
    : m_code(spokenCode(code))
    , m_translator(std::move(translations))
{
    if (m_code.isEmpty())
        m_code = u"en"_s;
}

Language::Language(QStringView code)
    : m_code(spokenCode(code))
{
    if (m_code.isEmpty())
        m_code = u"en"_s;
    const auto translator = std::make_shared<QTranslator>();
    [[maybe_unused]] const bool loaded = translator->load(u":/i18n/core_%1.qm"_s.arg(m_code));
    Q_ASSERT(loaded);
    m_translator = translator;
}

QStringList Language::codes() { return {u"en"_s, u"fr"_s}; }

bool Language::speaks(QStringView code) { return !spokenCode(code).isEmpty(); }

QString Language::translate(const char *context, const char *source, const char *comment, int n) const
{
    QString text = m_translator->translate(context, source, comment, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace("%n"_L1, number(*this, n));
    return text;
}

} // namespace recentre
