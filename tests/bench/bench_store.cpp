// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A large practice: 1,000 people, 100 groups and 4 audits each, 400,000 assessments (reliability.md section 5, row
/// 22). Prints what each act costs, in milliseconds by the clock, and under which load.
///   bench_store [PEOPLE]
#include "realwindow.h"
#include "store/workbook.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

using namespace recentre;
using namespace Qt::StringLiterals;

constexpr int groups = 100, audits = 4, purposes = 5;
constexpr int opened = 30; ///< people who are opened: of them everything is said

QString idOf(int person)
{
    QRandomGenerator chance(quint32(person) + 1);
    return QString::number(chance.generate64(), 16).rightJustified(16, u'0') + u"-person"_s;
}

PersonEdit person(int number)
{
    PersonEdit added{idOf(number), {}};
    Edit &edit = added.edit;
    Person row;
    row.id = added.person;
    row.name = u"Person %1"_s.arg(number);
    edit.people.push_back({std::nullopt, row});
    for (int a = 0; a < audits; ++a) {
        Audit audit;
        audit.id = u"a%1"_s.arg(a);
        audit.position = a;
        audit.date = QDate(2026, 1 + 3 * a, 1);
        audit.weeklyMinutes = 240;
        edit.audits.push_back({std::nullopt, audit});
        for (int p = 0; p < purposes && number < opened; ++p) {
            Purpose purpose;
            purpose.audit = audit.id;
            purpose.id = purpose.name = u"p%1"_s.arg(p);
            purpose.position = p;
            purpose.rank = p + 1;
            edit.purposes.push_back({std::nullopt, purpose});
        }
    }
    for (int g = 0; g < groups; ++g) {
        Group group;
        group.id = u"g%1"_s.arg(g);
        group.position = g;
        group.name = u"A group of person %1, number %2"_s.arg(number).arg(g);
        edit.groups.push_back({std::nullopt, group});
        for (int a = 0; a < audits; ++a) {
            Assessment assessment;
            assessment.audit = u"a%1"_s.arg(a);
            assessment.group = group.id;
            assessment.minutesPerWeek = Minutes{g};
            assessment.pleasure = g % 11;
            if (number < opened)
                for (int p = g % 2; p < purposes; p += 2)
                    assessment.purposes = assessment.purposes.value_or(QList<Tag>{}) +=
                        Tag{u"p%1"_s.arg(p), double((g + p) % 9), double(3 + g % 8), {}};
            assessment.did = u"I read what is new and answer one question in %1."_s.arg(group.name);
            edit.assessments.push_back({std::nullopt, assessment});
        }
    }
    return added;
}

/// Ends the program with what is wrong.
template <class Value>
Value well(Result<Value> result, const char *what)
{
    if (!result) {
        std::fprintf(stderr, "%s failed: problem %d\n", what, int(result.error().code));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<Value>)
        return std::move(*result);
}

/// Prints the median, the 99th percentile and the worst.
void tell(const QString &what, std::vector<double> took)
{
    std::ranges::sort(took);
    const auto at = [&](double share) { return took[size_t(share * double(took.size() - 1))]; };
    std::printf("%-42s median %9.2f   p99 %9.2f   worst %9.2f\n", qPrintable(what), at(0.5), at(0.99), took.back());
    std::fflush(stdout);
}

/// How long `act` takes, `times` times.
template <class Act>
void time(const char *what, int times, Act act)
{
    std::vector<double> took;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        act(i);
        took.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    tell(QString::fromLatin1(what), took);
}

/// From the wish, in the list of people, to the first frame of the window with the page they were left at; and how much
/// of it is the interface thread's own work. Each page once before: its QML is read.
void timeWithThePage(const QString &path)
{
    RealWindow real(path);
    for (int step = 1; step <= 7; ++step) {
        std::vector<double> wall, work;
        for (int i = 0; i < opened; ++i) {
            const Cost cost = real.frame([&] {
                real.program().openPerson(idOf(i), step);
                while (real.program().state() != Program::State::Ready)
                    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            });
            if (i > 0)
                wall.push_back(cost.wall), work.push_back(cost.work);
            real.settle();
            real.program().showPeople();
            RealWindow::pass(20);
        }
        tell(u"a person opens in step %1"_s.arg(step), wall);
        tell(u"  of it work of the interface"_s, work);
    }
}

/// Nothing of whoever runs this is touched, and nothing is shown.
void liveIn(const QTemporaryDir &home)
{
    moveInto(home);
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(home.path()));
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0"); // a frame when it is asked for, instead of 5 ms later
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir home;
    liveIn(home);
    QApplication application(argc, argv);
    prepareWindows();
    const int people = argc > 1 ? std::max(opened, std::atoi(argv[1])) : 1000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w"_s);
    CopiesPlace place{folder.filePath(u"copies"_s), QDate(2026, 11, 28)};
    {
        const auto workbook = well(Workbook::open(path, place), "making it");
        constexpr int atOnce = 50;
        for (int first = 0; first < people; first += atOnce) {
            QList<PersonEdit> some;
            for (int number = first; number < std::min(people, first + atOnce); ++number)
                some += person(number);
            well(workbook->write(some), "filling it");
        }
    }
    double load = 0;
    if (::getloadavg(&load, 1) != 1)
        load = -1;
    std::printf("%d people, %lld MB, load %.1f; milliseconds\n", people, QFileInfo(path).size() / 1'000'000, load);
    time("open, and copy what changed", 1, [&](int) { well(Workbook::open(path, place), "opening"); });
    time("open", 5, [&](int) { well(Workbook::open(path, place), "opening"); });
    timeWithThePage(path);
    const auto workbook = well(Workbook::open(path, place), "opening");
    time("a person is read", 200, [&](int i) { well(workbook->load(idOf(i * 7 % people)), "loading"); });
    Settings settings(home.filePath(u"settings"_s));
    time("a person is read, weighed and listed", opened,
        [&](int i) { const Session session(well(workbook->load(idOf(i)), "loading"), Place{}, settings); });
    time("the list of people", 5, [&](int) { well(workbook->overview(), "listing"); });
    time("a field is saved", 1000, [&](int i) {
        PersonEdit edit{idOf(i * 13 % people), {}};
        Assessment row;
        row.audit = u"a3"_s;
        row.group = u"g7"_s;
        row.minutesPerWeek = Minutes{i % 300};
        edit.edit.assessments.push_back({std::nullopt, row});
        well(workbook->write({edit}), "saving");
    });
    time("a backup", 3, [&](int) { well(workbook->backup(folder.filePath(u"backup"_s)), "backing up"); });
    time("an automatic copy", 2, [&](int) { well(workbook->keepCopy(place.today), "copying"); });
    std::printf("an erasure with %d copies\n", int(workbook->copies().size()) + 1);
    time("a person is erased, everywhere", 1, [&](int) {
        const Receipt receipt = well(workbook->erase(idOf(3), place.today), "erasing");
        std::printf("copies written anew: %d\n", receipt.copies);
    });
    return 0;
}
