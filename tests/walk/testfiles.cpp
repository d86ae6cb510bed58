// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A question for a file, where the desktop has none of its own: it lies in the window.
#include "tests.h"

#include "looking.h"
#include "sight.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QVersionNumber>

// Qt 6.4 forgets what it makes for the accessible state of each row of its own dialog, and a picture in it.
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:QQmlData::createQQmlData\nleak:QSGTexture::QSGTexture";
}

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

/// Whether a question lies over the window.
bool isAsked(Tour &tour) { return foreground(tour.window()) != tour.window().contentItem(); }

void typeName(Tour &tour, const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, &tour.window(), Qt::Key_unknown, letter, Qt::NoModifier);
}

/// What a person hears by this name, once Tab has brought the keyboard there.
QQuickItem *reached(Tour &tour, const QString &name)
{
    for (int presses = 0; presses < 60; ++presses) {
        QQuickItem *item = tour.window().activeFocusItem();
        if (item && accessible(item) && accessible(item)->text(QAccessible::Name) == name)
            return item;
        tour.key(Qt::Key_Tab);
    }
    return nullptr;
}

} // namespace

void FilesTest::init()
{
    QTest::failOnWarning(qmlWarning());
    if (QLibraryInfo::version() >= QVersionNumber(6, 8))
        QSKIP("Since 6.8 Qt asks in a window of its own, and puts the keyboard there itself.");
}

void FilesTest::savesByKeys()
{
    Tour tour(Look{}, sample(u"en"_s));
    tour.shown("Workspace")->setProperty("aside", u"settings"_s);
    tour.rest();
    const QString folder = QFileInfo(tour.workbook()).path();
    QVERIFY(QDir::setCurrent(folder));
    QQuickItem *button = reached(tour, u"Save a copy elsewhere"_s);
    QVERIFY(button);
    tour.key(Qt::Key_Space);
    QVERIFY(isAsked(tour));
    typeName(tour, u"mi"_s);
    tour.key(Qt::Key_Escape);
    QVERIFY(!isAsked(tour));
    QCOMPARE(tour.window().activeFocusItem(), button);
    tour.key(Qt::Key_Space);
    QVERIFY(isAsked(tour));
    typeName(tour, u"all of #1, 50 %.recentre"_s); // in place of what it suggests
    QVERIFY(reached(tour, u"Save"_s));
    keepPicture(tour, u"a question for a file"_s);
    tour.key(Qt::Key_Space);
    QVERIFY(!isAsked(tour));
    QCOMPARE(tour.window().activeFocusItem(), button);
    QVERIFY(eventually([&] { return QFile::exists(folder + u"/all of #1, 50 %.recentre"_s); }));
}

void FilesTest::opensByKeys()
{
    Tour tour(Look{}, std::nullopt);
    const QTemporaryDir folder;
    QVERIFY(QDir::setCurrent(folder.path()));
    QVERIFY(QFile::copy(u":/samples/isabelle.en.json"_s, folder.filePath(u"isabelle.json"_s)));
    QQuickItem *button = reached(tour, u"Open an audit I already have"_s);
    QVERIFY(button);
    tour.key(Qt::Key_Space);
    QVERIFY(isAsked(tour));
    tour.key(Qt::Key_Escape);
    QVERIFY(!isAsked(tour));
    QCOMPARE(tour.window().activeFocusItem(), button);
    tour.key(Qt::Key_Space);
    tour.rest();
    tour.key(Qt::Key_Return);
    QVERIFY(eventually([&] { return tour.program().session() && tour.session().personName() == u"Isabelle"_s; }));
}

} // namespace recentre
