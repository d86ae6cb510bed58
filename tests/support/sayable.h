// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the sources can say, against what is said: a sentence that no list has is found out.
#pragma once

#include <QFile>
#include <QList>
#include <QSet>
#include <QStringList>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

namespace recentre {

/// A text of the sources in one language, a plural's one form.
struct Sayable {
    QString context, source, comment, form;
    bool operator==(const Sayable &) const = default;
};

inline size_t qHash(const Sayable &key, size_t seed = 0)
{
    return qHashMulti(seed, key.context, key.source, key.comment, key.form);
}

/// Everything that the sources of a room ("core", "app") can say in some contexts, in the language of `code`.
/// `translations`: the folder.
inline QList<Sayable> sayablesOf(
    const QString &translations, const QString &room, const QStringList &contexts, const QString &code)
{
    using namespace Qt::StringLiterals;
    // English has its plurals in a file of its own, the rest in the sources.
    const auto read = [&](const QString &language) {
        QList<Sayable> sayables;
        QFile file(u"%1/%2_%3.ts"_s.arg(translations, room, language));
        if (!file.open(QIODevice::ReadOnly))
            return sayables;
        QXmlStreamReader xml(&file);
        Sayable here;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "name"_L1)
                here = {xml.readElementText(), {}, {}, {}};
            else if (xml.name() == "source"_L1)
                here = {here.context, xml.readElementText(), {}, {}};
            else if (xml.name() == "comment"_L1)
                here.comment = xml.readElementText();
            else if (xml.name() == "translation"_L1 && contexts.contains(here.context))
                for (const QString &form : xml.readElementText(QXmlStreamReader::IncludeChildElements).split(u'\n'))
                    if (!form.trimmed().isEmpty())
                        sayables += {here.context, here.source, here.comment, form.trimmed()};
        }
        return sayables;
    };
    QList<Sayable> sayables = read(code);
    if (code != u"en")
        return sayables;
    const auto isPlural = [&](const Sayable &each) {
        return std::ranges::any_of(sayables, [&](const Sayable &plural) {
            return plural.context == each.context && plural.source == each.source && plural.comment == each.comment;
        });
    };
    QList<Sayable> others;
    for (Sayable each : read(u"fr"_s)) {
        each.form = each.source.trimmed();
        if (!isPlural(each))
            others += each;
    }
    return sayables + others;
}

/// Every context that the sources of a room have a text in.
inline QStringList contextsOf(const QString &translations, const QString &room)
{
    using namespace Qt::StringLiterals;
    QStringList contexts;
    QFile file(u"%1/%2_fr.ts"_s.arg(translations, room));
    if (!file.open(QIODevice::ReadOnly))
        return contexts;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "name"_L1)
            contexts += xml.readElementText();
    return contexts;
}

/// A room's translations, each text marked, so that what is said tells which texts it is made of.
class Marking : public QTranslator {
public:
    Marking(const QString &room, const QString &code)
    {
        m_loaded = load(QStringLiteral(":/i18n/%1_%2.qm").arg(room, code));
    }

    [[nodiscard]] bool isEmpty() const override { return !m_loaded; }

    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        QString form = QTranslator::translate(context, source, comment, n);
        if (form.isEmpty())
            form = QString::fromUtf8(source);
        const Sayable asked{
            QString::fromUtf8(context), QString::fromUtf8(source), QString::fromUtf8(comment), form.trimmed()};
        qsizetype place = m_asked.indexOf(asked);
        if (place < 0) {
            place = m_asked.size();
            m_asked += asked;
        }
        Q_ASSERT(first + place < last);
        return QChar(char16_t(first + place)) + form;
    }

    /// What `lines` are made of.
    [[nodiscard]] QSet<Sayable> saidIn(const QStringList &lines) const
    {
        QSet<Sayable> said;
        for (const QString &line : lines)
            for (const QChar each : line)
                if (each >= QChar(first) && each.unicode() < first + m_asked.size())
                    said += m_asked[each.unicode() - first];
        return said;
    }

private:
    static constexpr char16_t first = 0xE000, last = 0xF8FF; // a private use area
    mutable QList<Sayable> m_asked;
    bool m_loaded = false;
};

/// Of `sayables`, those that nothing says, and those never said that something says.
inline QStringList wronglyListed(
    const QList<Sayable> &sayables, const QSet<Sayable> &said, const QStringList &never = {})
{
    QStringList wrong;
    for (const Sayable &each : sayables)
        if (said.contains(each) == never.contains(each.form))
            wrong += each.context + QStringLiteral(": ") + each.form;
    return wrong;
}

/// With RECENTRE_SENTENCES=FOLDER: lines as a list has them, one file each, to be read aloud before they are listed.
inline void handOut(const QString &list, const QString &row, const QString &code, QStringList lines)
{
    using namespace Qt::StringLiterals;
    const QString folder = qEnvironmentVariable("RECENTRE_SENTENCES");
    QFile file(u"%1/%2, %3.%4"_s.arg(folder, list, row, code));
    if (folder.isEmpty() || !file.open(QIODevice::WriteOnly))
        return;
    for (QString &line : lines)
        line.replace(u'\u202f', u'~').replace(u'\u00a0', u'_');
    file.write(lines.join(u'\n').toUtf8());
}

} // namespace recentre
