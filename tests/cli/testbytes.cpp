// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// `recommend --json` on audits of many kinds, against the digests in tests/data/advice/bytes.json: every build, by
/// whatever compiler, debug or release, must write these bytes.

#include "audits.h"
#include "files/auditwriter.h"
#include "running.h"
#include "tests.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

/// One audit of the list: how it is made, how it is read.
struct Case {
    QString name;
    RandomAudit kind;
    QStringList options;
};

const QList<Case> &cases()
{
    static const QList<Case> list{
        {u"one group"_s, {.groups = 1}, {}},
        {u"eight groups"_s, {.groups = 8}, {}},
        {u"twenty groups, some pinned"_s, {.groups = 20, .pins = true}, {}},
        {u"forty groups, nothing unknown"_s, {.groups = 40, .full = true}, {}},
        {u"forty groups, plans that tie"_s, {.groups = 40, .coarse = true}, {}},
        {u"forty groups, another budget"_s, {.groups = 40}, {u"--budget"_s, u"475"_s}},
        {u"a hundred groups, many readings"_s, {.groups = 100}, {u"--readings"_s, u"4000"_s}},
        {u"three hundred groups"_s, {.groups = 300}, {}},
        {u"three hundred groups, nothing unknown"_s, {.groups = 300, .full = true}, {}},
        {u"three hundred groups, some pinned, plans that tie"_s, {.groups = 300, .coarse = true, .pins = true}, {}},
    };
    return list;
}

/// What a random audit leaves out, and only realisations need: people, circles, activity, minutes as ranges.
void sayMore(PersonFile &file, method::Stream &stream)
{
    const auto number = [&](int end) { return static_cast<int>(stream.uniform() * end); };
    for (Assessment &assessment : file.assessments) {
        assessment.peopleExchanged = number(10);
        assessment.peopleMetOnline = number(5);
        assessment.peopleMetInPerson = number(3);
        assessment.didTogether = number(2);
        assessment.circles = QList<int>{1 + number(3)};
        assessment.postsLastQuarter = number(4);
        if (assessment.minutesPerWeek && number(4) == 0)
            assessment.minutesPerWeek->high = assessment.minutesPerWeek->low + number(40);
    }
}

QByteArray auditOf(qsizetype number)
{
    method::Stream stream(static_cast<std::uint64_t>(700 + number));
    PersonFile file = randomFile(stream, cases()[number].kind);
    sayMore(file, stream);
    return writeAudit(file);
}

/// Without its sentences, so that mending one changes no digest; they are made of the figures that stay.
QByteArray withoutTexts(const QByteArray &document)
{
    QByteArray rest;
    for (const QByteArray &line : document.split('\n'))
        if (!line.trimmed().startsWith("\"text\": "))
            rest += line + '\n';
    return rest;
}

QString digestOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

void TestBytes::asListed_data()
{
    QTest::addColumn<qsizetype>("number");
    for (qsizetype i = 0; i < cases().size(); ++i)
        QTest::newRow(qPrintable(cases()[i].name)) << i;
}

/// RECENTRE_ANSWERS=DIR keeps the audits and whole answers, to compare those of two builds (tests/README.md). A change
/// of the method that is meant: look at what differs there, then take the new digests.
void TestBytes::asListed()
{
    QFETCH(qsizetype, number);
    const Case &one = cases()[number];
    const Ran done =
        ran(QStringList{u"recommend"_s, u"-"_s, u"--json"_s, u"--language=en"_s} + one.options, auditOf(number));
    QCOMPARE(done.status, 0);
    const Ran french =
        ran(QStringList{u"recommend"_s, u"-"_s, u"--json"_s, u"--language=fr"_s} + one.options, auditOf(number));
    QVERIFY(french.out != done.out);
    QCOMPARE(withoutTexts(french.out), withoutTexts(done.out));
    if (const QString folder = qEnvironmentVariable("RECENTRE_ANSWERS"); !folder.isEmpty()) {
        put(QDir(folder).filePath(one.name + u".audit.json"_s), auditOf(number));
        put(QDir(folder).filePath(one.name + u".en.json"_s), done.out);
        put(QDir(folder).filePath(one.name + u".fr.json"_s), french.out);
    }
    const QJsonObject listed =
        QJsonDocument::fromJson(contentsOf(QStringLiteral(RECENTRE_TEST_DATA "/advice/bytes.json"))).object();
    QCOMPARE(digestOf(withoutTexts(done.out)), listed[one.name].toString());
    QCOMPARE(listed.size(), cases().size());
}

} // namespace recentre
