// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A coach's two windows on two screens, which the platform without a display is told to have.
#include "conducted.h"
#include "desktop/screens.h"

#include <QApplication>
#include <QWindow>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

/// As the platform's file says it (main): the coach's laptop, and what the client looks at.
constexpr QRect laptop(0, 0, 1280, 800), shared(1280, 0, 1920, 1080);

/// A coach, the two windows, and what keeps them on their screens.
class OnTwoScreens {
public:
    OnTwoScreens()
    {
        coach.start();
        for (QWindow *window : {&client, &own})
            window->setGeometry(place);
        client.show();
        screens.emplace(*coach.program, coach.hour(), client, own);
    }
    [[nodiscard]] bool parted() const
    {
        return client.screen()->geometry() == shared && client.visibility() == QWindow::FullScreen;
    }

    const QRect place{100, 80, 800, 600};
    Conducted coach;
    QWindow client, own;
    std::optional<Screens> screens;
};

} // namespace

class ScreensTest : public QObject {
    Q_OBJECT

private slots:
    void partsAndMeets_data();
    void partsAndMeets();
    void partsAgain();
    void endsBeforeItHasParted();
    void staysWithoutACoach();
    void staysWhereItIsBlanked();
};

void ScreensTest::partsAndMeets_data()
{
    QTest::addColumn<QWindow::Visibility>("before");
    QTest::newRow("windowed") << QWindow::Windowed;
    QTest::newRow("maximized") << QWindow::Maximized;
    QTest::newRow("full screen") << QWindow::FullScreen;
}

/// The client's window goes to the other screen, all of it; the coach's own comes where that was. Then it is as before.
void ScreensTest::partsAndMeets()
{
    QFETCH(QWindow::Visibility, before);
    OnTwoScreens two;
    QVERIFY(two.coach.isThere);
    two.client.setVisibility(before);
    const QRect place = two.client.geometry();
    QCOMPARE(two.client.screen()->geometry(), laptop);
    bool stayed = false; // until the window holds this person alone
    connect(&*two.coach.program, &Program::presentingChanged, this, [&] { stayed = !two.parted(); });
    QVERIFY(two.coach.present() && stayed);
    disconnect(&*two.coach.program, nullptr, this, nullptr);
    QVERIFY(eventually([&] { return two.parted(); }));
    QCOMPARE(two.client.geometry(), shared);
    QCOMPARE(two.own.screen()->geometry(), laptop);
    QCOMPARE(two.own.geometry(), place);
    QVERIFY(two.coach.hour().isShown());
    two.coach.program->present(false);
    QCOMPARE(two.client.screen()->geometry(), laptop);
    QCOMPARE(two.client.visibility(), before);
    QCOMPARE(two.client.geometry(), place);
    QVERIFY(two.client.isVisible() && !two.coach.hour().isShown());
}

void ScreensTest::partsAgain()
{
    OnTwoScreens two;
    QVERIFY(two.coach.present());
    QVERIFY(eventually([&] { return two.parted(); }));
    two.coach.program->present(false);
    const QRect moved(40, 30, 640, 480);
    two.client.setGeometry(moved);
    two.coach.program->present(true);
    QVERIFY(eventually([&] { return two.parted(); }));
    QCOMPARE(two.own.geometry(), moved);
    two.coach.program->present(false);
    QCOMPARE(two.client.geometry(), moved);
}

/// F9 twice: nothing of what comes after is shown on the other screen.
void ScreensTest::endsBeforeItHasParted()
{
    OnTwoScreens two;
    two.coach.practice->open();
    QVERIFY(eventually([&] { return two.coach.program->session() != nullptr; }));
    bool hidden = false;
    connect(&two.client, &QWindow::visibleChanged, this, [&] { hidden = true; });
    two.coach.program->present(true);
    two.coach.program->present(false);
    QTest::qWait(20);
    QVERIFY(!hidden);
    QCOMPARE(two.client.screen()->geometry(), laptop);
    QCOMPARE(two.client.geometry(), two.place);
    QVERIFY(!two.coach.hour().isShown());
}

/// Who is no coach has no second window to make room for.
void ScreensTest::staysWithoutACoach()
{
    OnTwoScreens two;
    two.coach.practice->open();
    QVERIFY(eventually([&] { return two.coach.program->session() != nullptr; }));
    two.coach.scene.settings.setCoach(false);
    two.coach.program->present(true);
    QTest::qWait(20);
    QVERIFY(two.coach.program->presenting());
    QCOMPARE(two.client.screen()->geometry(), laptop);
    QCOMPARE(two.client.geometry(), two.place);
    QVERIFY(!two.coach.hour().isShown());
}

/// Blanking isn't ending.
void ScreensTest::staysWhereItIsBlanked()
{
    OnTwoScreens two;
    QVERIFY(two.coach.present());
    QVERIFY(eventually([&] { return two.parted(); }));
    for (const bool blank : {true, false}) {
        two.coach.program->setBlank(blank);
        QTest::qWait(20);
        QVERIFY(two.parted() && two.coach.hour().isShown());
    }
}

} // namespace recentre

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    recentre::moveInto(home);
    QFile screens(home.filePath(QStringLiteral("screens.json")));
    if (!screens.open(QIODevice::WriteOnly)
        || screens.write(R"({"synchronousWindowSystemEvents": true, "windowFrameMargins": false, "screens": [
        {"name": "laptop", "x": 0, "y": 0, "width": 1280, "height": 800, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
        {"name": "shared", "x": 1280, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})")
            < 0)
        return 1;
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(screens.fileName()));
    QApplication application(argc, argv);
    recentre::ScreensTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screens.moc"
