// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "realwindow.h"

#include "exercise/beginning.h"
#include "fonts.h"
#include "store/workbook.h"

#include <QElapsedTimer>
#include <QEventLoop>

#include <cstdlib>

#include <time.h>

extern void qml_register_types_Recentre_App();
extern void qml_register_types_Recentre_Components();
extern void qml_register_types_Recentre_Steps();
extern void qml_register_types_Recentre_Window();

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

constexpr double arrivalTakes = 400; // ms, longer than any animation of the window

double workOfThisThread()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

QQuickItem *firstShown(QQuickItem *item, const char *type)
{
    if (!item->isVisible())
        return nullptr;
    if (item->inherits(type))
        return item;
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        if (QQuickItem *found = firstShown(child, type))
            return found;
    return nullptr;
}

const QString &madeWorkbook(const QString &path, int groups, int step, Said said)
{
    makeWorkbook(path, groups, step, said);
    return path;
}

void sayAll(PersonFile &file)
{
    const QString audit = file.currentAudit()->id;
    file.audits[audit].weeklyMinutes = 240;
    const QList<Purpose> purposes = file.purposesOf(audit);
    int i = 0;
    for (const Group &group : file.groupsInOrder()) {
        Assessment row;
        row.audit = audit;
        row.group = group.id;
        row.position = i;
        const bool member = group.membership == Membership::Member;
        (member ? row.minutesPerWeek : row.contributeMinutesPerWeek) = Minutes{5 + i * 7 % 60};
        row.did = u"I read what others ask and write. "_s.repeated(59).left(2'000);
        row.pleasure = i * 3 % 11;
        row.purposes = QList<Tag>{};
        for (qsizetype p = i % 2; p < purposes.size(); p += 2)
            *row.purposes += Tag{purposes[p].id, member ? std::optional(double((i * 5 + p) % 9)) : std::nullopt,
                double(3 + (i * 2 + p) % 8), {}};
        file.assessments.insert({audit, group.id}, row);
        ++i;
    }
}

} // namespace

QQuickItem *having(QQuickItem *parent, const char *property)
{
    if (parent->property(property).isValid())
        return parent;
    for (QQuickItem *child : parent->childItems())
        if (QQuickItem *found = having(child, property))
            return found;
    return nullptr;
}

void makeWorkbook(const QString &path, int groups, int step, Said said)
{
    PersonFile file = isabelle(groups);
    const QStringList platforms{u"linkedin"_s, u"facebook"_s, u"meetup"_s, u"slack"_s, u"forum"_s, u"mailing-list"_s};
    for (Group &group : file.groups) {
        group.name = u"Circle of supply chains %1"_s.arg(group.position);
        group.platform = platforms[group.position % platforms.size()];
        group.membership = group.position % 5 == 0 ? Membership::Candidate : Membership::Member;
    }
    if (said == Said::All)
        sayAll(file);
    const auto workbook = Workbook::open(path);
    if (!workbook
        || !(*workbook)->write(
            {{file.person.id, additionOf(file, EditKind::NewPerson)}}, {{file.person.id, Place{step, {}}}}))
        qFatal("No workbook can be written at %s", qPrintable(path));
}

void prepareWindows()
{
    qml_register_types_Recentre_App();
    qml_register_types_Recentre_Components();
    qml_register_types_Recentre_Steps();
    qml_register_types_Recentre_Window();
    loadFonts();
}

RealWindow::RealWindow(int groups, int step, Said said)
    : m_program(m_scene.settings, madeWorkbook(m_scene.workbook, groups, step, said))
{
    open();
    if (!eventually([this] { return m_program.session() && m_window->isActive(); }))
        qFatal("The window doesn't open");
    settle();
}

RealWindow::RealWindow(const QString &workbook)
    : m_program(m_scene.settings, workbook)
{
    m_scene.settings.setCoach(true);
    open();
    if (!eventually([this] { return m_program.state() == Program::State::People && m_window->isActive(); }))
        qFatal("The list of people doesn't open");
}

void RealWindow::open()
{
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    m_program.start();
    m_engine.setInitialProperties({{u"program"_s, QVariant::fromValue(&m_program)}});
    m_engine.load(QUrl(u"qrc:/qt/qml/Recentre/Window/Main.qml"_s));
    m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().value(0));
    if (!m_window)
        qFatal("The window isn't made");
}

QQuickItem *RealWindow::shown(const char *type) { return firstShown(m_window->contentItem(), type); }

Cost RealWindow::frame(const std::function<void()> &act)
{
    bool shown = false;
    const auto connection = QObject::connect(m_window, &QQuickWindow::frameSwapped, [&] { shown = true; });
    QElapsedTimer clock;
    clock.start();
    const double before = workOfThisThread();
    act();
    m_window->update();
    while (!shown)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const Cost cost{double(clock.nsecsElapsed()) / 1e6, workOfThisThread() - before};
    QObject::disconnect(connection);
    return cost;
}

void RealWindow::pass(double ms)
{
    if (ms < 1)
        return;
    QEventLoop loop;
    QTimer::singleShot(int(ms), Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

void RealWindow::settle()
{
    pass(arrivalTakes);
    if (!eventually([this] { return session().saveState() == Session::SaveState::Saved; }))
        qFatal("The workbook isn't saved");
}

} // namespace recentre
