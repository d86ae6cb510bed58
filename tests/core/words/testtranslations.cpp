// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

/// A message of a .ts file.
struct Message {
    QString source;
    QStringList translations;
    bool unfinished = false, plural = false;
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1) {
            messages.append(Message());
            messages.last().plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().unfinished = xml.attributes().hasAttribute("type"_L1);
            if (!messages.last().plural)
                messages.last().translations += xml.readElementText();
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().translations += xml.readElementText();
        }
    }
    return messages;
}

QString ts(const QString &language)
{
    return QStringLiteral(RECENTRE_SOURCE "/assets/translations/core_%1.ts").arg(language);
}

/// The .ts file as lupdate would make it of the sources as they are now.
QList<Message> renewed(const QString &language, const QStringList &options)
{
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"core.ts"_s);
    QFile::copy(ts(language), copy);
    QFile(copy).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QStringList sources;
    for (const QString &room : {u"core/words"_s, u"core/report"_s, u"app/cli"_s})
        for (QDirIterator it(QStringLiteral(RECENTRE_SOURCE "/") + room, {u"*.cpp"_s}, QDir::Files); it.hasNext();)
            sources += it.next();
    QProcess lupdate;
    lupdate.start(QStringLiteral(RECENTRE_LUPDATE),
        options + QStringList{u"-silent"_s, u"-locations"_s, u"none"_s} + sources + QStringList{u"-ts"_s, copy});
    if (!lupdate.waitForFinished(60'000) || lupdate.exitCode() != 0)
        return {};
    return messagesOf(copy);
}

} // namespace

void TestTranslations::everySentenceIsFrench()
{
    const QList<Message> messages = renewed(u"fr"_s, {});
    QVERIFY(messages.size() > 300);
    for (const Message &message : messages) {
        QVERIFY2(!message.unfinished, qPrintable(u"no French, or no longer used: "_s + message.source));
        QVERIFY(message.translations.size() == (message.plural ? 2 : 1));
        for (const QString &translation : message.translations)
            QVERIFY2(!translation.isEmpty(), qPrintable(message.source));
    }
}

void TestTranslations::everyPluralIsEnglish()
{
    const QList<Message> messages = renewed(u"en"_s, {u"-pluralonly"_s});
    QVERIFY(messages.size() > 5);
    for (const Message &message : messages) {
        QVERIFY2(!message.unfinished && message.translations.size() == 2, qPrintable(message.source));
        for (const QString &translation : message.translations)
            QVERIFY2(!translation.isEmpty() && !translation.contains("(s)"_L1), qPrintable(message.source));
    }
}

void TestTranslations::frenchSpaces()
{
    static const QRegularExpression wrong(
        u"[^\u202f][?!;]|[^\u00a0]:|«[^\u00a0]|[^\u00a0]»|'|\"| [?!;:»%](?![\\dn])"_s);
    for (const Message &message : messagesOf(ts(u"fr"_s)))
        for (const QString &translation : message.translations)
            QVERIFY2(!wrong.match(translation).hasMatch(), qPrintable(translation));
}

void TestTranslations::placeholders()
{
    static const QRegularExpression placeholder(u"%[1-9n]"_s);
    for (const QString &language : {u"fr"_s, u"en"_s}) {
        for (const Message &message : messagesOf(ts(language))) {
            for (const QString &translation : message.translations) {
                for (auto it = placeholder.globalMatch(message.source); it.hasNext();) {
                    const QString wanted = it.next().captured();
                    // One of a plural may be said in a word.
                    QVERIFY2(
                        translation.contains(wanted) || (message.plural && wanted == "%n"_L1), qPrintable(translation));
                }
            }
        }
    }
}

} // namespace recentre
