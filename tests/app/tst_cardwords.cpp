// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the cards and lists of the window say of groups outside step 6 and the charts, listed in
/// tests/data/words/cards.json in both languages: who is asked, what is done on it, and all that it said meanwhile;
/// then the texts of the pages themselves.
#include "cardtable.h"
#include "sayable.h"
#include "vocabulary.h"
#include "wordlist.h"

#include <QApplication>
#include <QScopeGuard>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

const QString translationsFolder = QStringLiteral(RECENTRE_SOURCE "/assets/translations");

QJsonArray cards() { return wordList(u"cards"_s)["rows"_L1].toArray(); }

/// Every text of the pages, read once.
QList<Sayable> pageTexts(const QString &code)
{
    const auto texts = [](const QString &in) {
        return sayablesOf(translationsFolder, u"qml"_s, contextsOf(translationsFolder, u"qml"_s), in);
    };
    static const QList<Sayable> english = texts(u"en"_s), french = texts(u"fr"_s);
    return code == u"fr" ? french : english;
}

QJsonArray pages() { return wordList(u"cards"_s)["pages"_L1].toArray(); }

/// What is said while a row's acts are done, each line once; each text marked by `marking`.
QStringList saidIn(const QJsonObject &row, const QString &code, QTranslator *marking = nullptr)
{
    Scene scene;
    scene.settings.setLanguage(code);
    Translations translations;
    translations.use(code);
    if (marking)
        QCoreApplication::installTranslator(marking);
    const auto asBefore = qScopeGuard([&] { QCoreApplication::removeTranslator(marking); });
    QStringList lines = CardTable(row, scene).said();
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines;
}

} // namespace

class CardWordsTest : public QObject {
    Q_OBJECT
private slots:
    void asListed_data();
    void asListed();
    void allAreListed();
    void noClassIsForgotten();
    void pagesSay_data();
    void pagesSay();
    void noPageIsForgotten();
    void claimNothing();
};

void CardWordsTest::asListed_data()
{
    QTest::addColumn<QJsonObject>("row");
    for (const QJsonValue row : cards())
        QTest::newRow(qPrintable(row["name"_L1].toString())) << row.toObject();
}

void CardWordsTest::asListed()
{
    QFETCH(QJsonObject, row);
    const QStringList wrong = notAsListed(u"cards"_s, row, [&row](const QString &code) { return saidIn(row, code); });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// Whatever these can say of a group is in the list, in both languages, every form.
void CardWordsTest::allAreListed()
{
    const QJsonObject list = wordList(u"cards"_s);
    const QStringList contexts = list["contexts"_L1].toVariant().toStringList();
    const QStringList others = list["aboutNoGroup"_L1].toVariant().toStringList();
    const QStringList never = list["neverSaid"_L1].toVariant().toStringList();
    QStringList wrong, idle = others;
    for (const QString &code : {u"en"_s, u"fr"_s}) {
        Marking marking(u"app"_s, code);
        QStringList lines;
        for (const QJsonValue row : cards())
            lines += saidIn(row.toObject(), code, &marking);
        const QSet<Sayable> listed = marking.saidIn(lines);
        for (const Sayable &each : sayablesOf(translationsFolder, u"app"_s, contexts, code)) {
            const bool excused = others.contains(each.source) || never.contains(each.form);
            if (listed.contains(each) == excused)
                wrong += (excused ? u"said after all, "_s : u"missing, "_s) + each.context + u": "_s + each.form;
            idle.removeAll(each.source);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY2(idle.isEmpty(), qPrintable(idle.join(u'\n')));
}

/// A class with texts of its own is in one of the lists, or among those that never speak of a group.
void CardWordsTest::noClassIsForgotten()
{
    const QJsonObject list = wordList(u"cards"_s);
    QStringList known;
    for (const QLatin1StringView key : {"contexts"_L1, "listedElsewhere"_L1, "contextsAboutNoGroup"_L1})
        known += list[key].toVariant().toStringList();
    const QStringList contexts = contextsOf(translationsFolder, u"app"_s);
    for (const QString &context : contexts)
        QVERIFY2(known.contains(context), qPrintable(context));
    for (const QString &context : std::as_const(known))
        QVERIFY2(contexts.contains(context), qPrintable(context));
}

/// Texts that stand on the pages themselves, with what is put into them.
void CardWordsTest::pagesSay_data()
{
    QTest::addColumn<QJsonObject>("row");
    for (const QJsonValue row : pages())
        QTest::addRow("%s: %s", qPrintable(row["context"_L1].toString()), qPrintable(row["en"_L1].toString()))
            << row.toObject();
}

void CardWordsTest::pagesSay()
{
    QFETCH(QJsonObject, row);
    for (const QString &code : {u"en"_s, u"fr"_s}) {
        QStringList forms; // a plural has two
        const QList<Sayable> all = pageTexts(code);
        for (const Sayable &each : all)
            if (each.context == row["context"_L1].toString() && each.source == row["text"_L1].toString()
                && each.comment == row["comment"_L1].toString())
                forms += each.form;
        const int count = row["count"_L1].toInt(1);
        QString text = forms.value(std::min(count, int(forms.size())) - 1).replace(u"%n"_s, QString::number(count));
        for (const QJsonValue each : row["with"_L1].toArray())
            text = text.arg(spaced(each.toString()));
        QCOMPARE(text, spaced(row[code].toString()));
    }
}

/// A page's text that names a group, or what goes with one, is listed, each form, unless its page is about something
/// else.
void CardWordsTest::noPageIsForgotten()
{
    static const QRegularExpression named(u"%[1n]|\\bgroups?\\b"_s, QRegularExpression::CaseInsensitiveOption);
    const QStringList others = wordList(u"cards"_s)["pagesAboutNoGroup"_L1].toVariant().toStringList();
    QStringList contexts = contextsOf(translationsFolder, u"qml"_s), wanted, listed;
    for (const QString &other : others)
        QVERIFY2(contexts.removeAll(other) == 1, qPrintable(other));
    const QList<Sayable> all = pageTexts(u"fr"_s);
    for (const Sayable &each : all)
        if (contexts.contains(each.context) && each.source.contains(named))
            wanted += each.context + u": "_s + each.source;
    for (const QJsonValue row : pages())
        listed += row["context"_L1].toString() + u": "_s + row["text"_L1].toString();
    wanted.sort();
    listed.sort();
    QCOMPARE(listed, wanted);
}

/// method.md, section 9, what section 5 rules out, and the words that product.md has others for.
void CardWordsTest::claimNothing()
{
    for (const QJsonValue row : cards())
        for (const QLatin1StringView code : {"en"_L1, "fr"_L1})
            for (const QString &line : linesListed(row[code])) {
                const QString spoken = languageOf(line, code);
                QVERIFY2((strangeWord(spoken, line) + claimIn(spoken, line)).isEmpty(), qPrintable(line));
                QVERIFY2(!line.contains(u'!') && !line.contains(u'%'), qPrintable(line));
            }
    for (const QJsonValue row : pages())
        for (const QLatin1StringView code : {"en"_L1, "fr"_L1}) {
            const QString text = row[code].toString();
            QVERIFY2((strangeWord(code, text) + claimIn(code, text)).isEmpty(), qPrintable(text));
        }
}

} // namespace recentre

QTEST_MAIN(recentre::CardWordsTest)
#include "tst_cardwords.moc"
