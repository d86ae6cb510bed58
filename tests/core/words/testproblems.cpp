// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests.h"
#include "words/problems.h"

#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(recentre::Problem)

namespace recentre {

void TestProblems::everyCode()
{
    for (int i = 0; i <= static_cast<int>(ProblemCode::Cancelled); ++i) {
        const Problem problem{static_cast<ProblemCode>(i), {}, {u"A"_s, u"B"_s, u"C"_s}};
        const Sentence english = problemWords(Language(u"en"), problem),
                       french = problemWords(Language(u"fr"), problem);
        QVERIFY2(!english.text.isEmpty() && english.text != french.text, qPrintable(QString::number(i)));
        QVERIFY2(!english.text.contains(u'%') && !french.text.contains(u'%'), qPrintable(english.text));
        if (problem.code != ProblemCode::Cancelled)
            QVERIFY2(!english.hint.isEmpty() && english.hint != french.hint, qPrintable(english.text));
        for (const Sentence &sentence : {english, french}) {
            QVERIFY2(sentence.text.endsWith(u'.'), qPrintable(sentence.text));
            QVERIFY2(!sentence.text.contains(u'!') && !sentence.text.contains(u"should"), qPrintable(sentence.text));
        }
    }
}

void TestProblems::sentences_data()
{
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("file and place") << Problem{ProblemCode::OutOfRange, u"audits[0].pleasure"_s, {u"0"_s, u"10"_s}}
                                    << u"a.json"_s << u"a.json, audits[0].pleasure: This must be from 0 to 10."_s
                                    << u"a.json, audits[0].pleasure\u00a0: La valeur doit aller de 0 à 10."_s;
    QTest::newRow("line and column") << Problem{ProblemCode::BrokenJson, u"line 3, column 7"_s, {}} << u"a.json"_s
                                     << u"a.json, line 3, column 7: This isn’t valid JSON."_s
                                     << u"a.json, ligne 3, colonne 7\u00a0: Ce n’est pas du JSON valide."_s;
    QTest::newRow("place alone") << Problem{ProblemCode::NullValue, u"person.name"_s, {}} << QString()
                                 << u"person.name: “null” stands here."_s
                                 << u"person.name\u00a0: «\u00a0null\u00a0» figure ici."_s;
    QTest::newRow("type") << Problem{ProblemCode::WrongType, u"person"_s, {u"yes or no"_s}} << QString()
                          << u"person: This must be true or false."_s << u"person\u00a0: Il faut ici true ou false."_s;
    QTest::newRow("error number") << Problem{ProblemCode::FileUnreadable, {}, {u"a"_s, QString::number(EACCES)}}
                                  << QString() << u"“a” can’t be read: you are not allowed to."_s
                                  << u"«\u00a0a\u00a0» ne peut pas être lu\u00a0: vous n’en avez pas le droit."_s;
    QTest::newRow("other error number")
        << Problem{ProblemCode::FileUnwritable, {}, {u"a"_s, u"9999"_s}} << QString()
        << u"“a” can’t be written: the system reports error 9999."_s
        << u"«\u00a0a\u00a0» ne peut pas être écrit\u00a0: le système signale l’erreur 9999."_s;
    QTest::newRow("in use") << Problem{ProblemCode::WorkbookInUse, {}, {u"w"_s, u"12"_s, u"recentre"_s}} << QString()
                            << u"“w” is open in another program (recentre, process 12)."_s
                            << u"«\u00a0w\u00a0» est ouvert dans un autre programme (recentre, processus 12)."_s;
    QTest::newRow("in use by somebody") << Problem{ProblemCode::WorkbookInUse, {}, {u"w"_s, {}, {}}} << QString()
                                        << u"“w” is open in another program."_s
                                        << u"«\u00a0w\u00a0» est ouvert dans un autre programme."_s;
    QTest::newRow("no format")
        << Problem{ProblemCode::WrongFormat, u"format"_s, {QString()}} << u"x"_s
        << u"x, format: This isn’t an audit file: it doesn’t say “format”: “recentre-audit”."_s
        << u"x, format\u00a0: Ce n’est pas un fichier de bilan\u00a0: il ne dit pas «\u00a0format\u00a0»\u00a0: «\u00a0recentre-audit\u00a0»."_s;
    QTest::newRow("what a person typed") << Problem{ProblemCode::DuplicateId, {}, {u"%2 <b>"_s}} << QString()
                                         << u"The id “%2 <b>” is there twice."_s
                                         << u"L’identifiant «\u00a0%2 <b>\u00a0» figure deux fois."_s;
}

void TestProblems::sentences()
{
    QFETCH(Problem, problem);
    QFETCH(QString, file);
    QFETCH(QString, english);
    QFETCH(QString, french);
    QCOMPARE(problemWords(Language(u"en"), problem, file).text, english);
    QCOMPARE(problemWords(Language(u"fr"), problem, file).text, french);
}

void TestProblems::oneLine()
{
    const Problem problem{ProblemCode::FileNotFound, {}, {u"a\nb\x1b[2J"_s}};
    const QString line = problemLine(Language(u"en"), problem);
    QVERIFY(!line.contains(u'\n') && !line.contains(u'\x1b'));
    QVERIFY(line.endsWith(u". Check its name and its folder."));
    QCOMPARE(problemLine(Language(u"en"), {ProblemCode::Cancelled}), u"It was stopped before it was done."_s);
}

} // namespace recentre
