// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The envelope as the window makes it: what goes out before, what is taken home after.
#include "files/auditreader.h"
#include "files/auditwriter.h"
#include "files/sample.h"
#include "pdftext.h"
#include "print/envelopemaker.h"
#include "scene.h"
#include "tests.h"

#include <QDir>
#include <QFile>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString textOf(const QString &pdf) { return textOfPdf(pdf).replace(QChar(0x202F), u' '); }

PersonFile sample(const QString &language)
{
    PersonFile file = readAudit(sampleAudit(language)).value();
    file.person.id = u"isabelle"_s;
    return file;
}

} // namespace

void EnvelopeFilesTest::before()
{
    Scene scene;
    EnvelopeMaker maker;
    maker.setFolder(scene.folder.path());
    maker.make(EnvelopeMaker::Kind::Before, sample(u"en"_s), u"Thursday 3 September, 10:00"_s, Language());
    QCOMPARE(maker.state(), EnvelopeMaker::State::Making);
    QVERIFY(eventually([&] { return maker.made(); }));
    QCOMPARE(maker.fileNames(), QStringList({u"Isabelle.pdf"_s, u"Isabelle.json"_s}));
    QCOMPARE(maker.folderName(), u"Isabelle"_s);
    const QString sheet = textOf(maker.paths().constFirst());
    for (const char *text : {"Before we meet, Isabelle", "I am", "minutes", "contribute", "15",
             "What do you want your groups to do for you?", "Thursday 3 September, 10:00"})
        QVERIFY2(sheet.contains(QLatin1StringView(text)), text);
    QVERIFY(!sheet.contains("Supply Chain"_L1)); // nothing of what she said
    const PersonFile small = readAudit(contentsOf(maker.paths().constLast())).value();
    QCOMPARE(small.person.name, u"Isabelle"_s);
    QCOMPARE(small.person.language, u"en"_s);
    QVERIFY(small.groups.isEmpty() && small.assessments.isEmpty() && small.currentAudit());
    // A second one has a folder of its own.
    maker.make(EnvelopeMaker::Kind::Before, sample(u"en"_s), {}, Language());
    QVERIFY(eventually([&] { return maker.made(); }));
    QCOMPARE(maker.folderName(), u"Isabelle (2)"_s);
}

void EnvelopeFilesTest::inThePersonsLanguage()
{
    Scene scene;
    EnvelopeMaker maker;
    maker.setFolder(scene.folder.path());
    maker.make(EnvelopeMaker::Kind::Before, sample(u"fr"_s), {}, Language());
    QVERIFY(eventually([&] { return maker.made(); }));
    QVERIFY(textOf(maker.paths().constFirst()).contains("Avant notre rencontre, Isabelle"_L1));
}

void EnvelopeFilesTest::after()
{
    Scene scene;
    const PersonFile file = sample(u"en"_s);
    EnvelopeMaker maker;
    maker.setFolder(scene.folder.filePath(u"home"_s));
    maker.make(EnvelopeMaker::Kind::After, file, {}, Language());
    QVERIFY(eventually([&] { return maker.made(); }));
    QCOMPARE(maker.fileNames(), QStringList({u"Isabelle.pdf"_s, u"Isabelle.ics"_s, u"Isabelle.json"_s}));
    QVERIFY(contentsOf(maker.paths()[0]).startsWith("%PDF-1."));
    QVERIFY(contentsOf(maker.paths()[1]).startsWith("BEGIN:VCALENDAR"));
    // All that she said, and nothing besides: what the file is made of is all that there is to write.
    QCOMPARE(contentsOf(maker.paths()[2]), writeAudit(file));
    // Again: beside, not over.
    maker.make(EnvelopeMaker::Kind::After, file, {}, Language());
    QVERIFY(eventually([&] { return maker.made(); }));
    QCOMPARE(maker.folderName(), u"Isabelle (2)"_s);
}

void EnvelopeFilesTest::allOrNone()
{
    Scene scene;
    EnvelopeMaker maker;
    PersonFile nothing = sample(u"en"_s);
    nothing.audits.clear();
    nothing.assessments.clear();
    nothing.purposes.clear();
    maker.setFolder(scene.folder.filePath(u"none"_s));
    maker.make(EnvelopeMaker::Kind::After, nothing, {}, Language());
    QVERIFY(eventually([&] { return maker.state() == EnvelopeMaker::State::Failed; }));
    QVERIFY(maker.failure() && maker.fileNames().isEmpty());
    QVERIFY(!QDir(scene.folder.filePath(u"none"_s)).exists());
    // A file stands where the folder would be.
    QFile inTheWay(scene.folder.filePath(u"way"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    maker.setFolder(inTheWay.fileName());
    maker.make(EnvelopeMaker::Kind::Before, sample(u"en"_s), {}, Language());
    QVERIFY(eventually([&] { return maker.state() == EnvelopeMaker::State::Failed; }));
    QVERIFY(maker.failure());
}

} // namespace recentre
