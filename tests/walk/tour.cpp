// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour.h"

#include "exercise/beginning.h"
#include "exercise/deciding.h"
#include "exercise/planning.h"
#include "files/auditreader.h"
#include "fonts.h"
#include "sight.h"
#include "store/workbook.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <private/qabstractanimation_p.h>

extern void qml_register_types_Recentre_App();
extern void qml_register_types_Recentre_Coach();
extern void qml_register_types_Recentre_Components();
extern void qml_register_types_Recentre_Steps();
extern void qml_register_types_Recentre_Window();

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

constexpr int restTakes = 150; // ms, longer than what is left of motion when it is reduced; a Timer moves too
constexpr int turnTakes = 10; // ms, a frame's
constexpr int stillFor = 3; // turns without motion: what a frame sets off begins in the next

void write(const QString &path, const PersonFile &person)
{
    const auto workbook = Workbook::open(path);
    PersonEdit all;
    all.person = person.person.id;
    all.edit = additionOf(person, EditKind::NewPerson);
    QHash<QString, Place> places;
    places[all.person].step = 1;
    if (!workbook || !(*workbook)->write({all}, places))
        qFatal("No workbook can be written at %s", qPrintable(path));
}

} // namespace

void copyAsItIs(const QString &from, const QString &to)
{
    QDir().mkpath(QFileInfo(to).path());
    const QFileInfoList files = QFileInfo(from).dir().entryInfoList({QFileInfo(from).fileName() + u"*"_s}, QDir::Files);
    for (const QFileInfo &file : files)
        if (!QFile::copy(file.filePath(), to + file.fileName().mid(QFileInfo(from).fileName().size())))
            qFatal("%s can't be copied", qPrintable(file.filePath()));
}

QString Look::name() const
{
    return u"%1, %2, %3x%4, text %5"_s.arg(language, dark ? u"dark"_s : u"light"_s)
        .arg(size.width())
        .arg(size.height())
        .arg(text);
}

Tour::Tour(const Look &look, const std::optional<PersonFile> &person, const QDate &today)
    : m_program(m_scene.settings, m_scene.workbook)
{
    m_program.setToday([today] { return today; });
    if (person)
        write(m_scene.workbook, *person);
    open(look);
}

Tour::Tour(const Look &look, const QString &path, const QDate &today)
    : m_program(m_scene.settings, m_scene.workbook)
{
    m_program.setToday([today] { return today; });
    copyAsItIs(path, m_scene.workbook);
    open(look);
}

void Tour::open(const Look &look)
{
    const bool someone = QFile::exists(m_scene.workbook);
    settings().setLanguage(look.language);
    settings().setAppearance(look.dark ? Settings::Appearance::Dark : Settings::Appearance::Light);
    settings().setTextFactor(look.text);
    settings().setMotion(Settings::Motion::Reduced);
    m_translations.use(look.language);
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    m_engine.setNetworkAccessManagerFactory(&m_network);
    settings().setCoach(look.coach);
    m_program.start();
    const QVariantMap people{{u"page"_s, QUrl(u"qrc:/qt/qml/Recentre/Coach/PeopleScreen.qml"_s)},
        {u"given"_s, QVariantMap{{u"practice"_s, QVariant::fromValue(&m_practice)}}}};
    m_engine.setInitialProperties({{u"program"_s, QVariant::fromValue(&m_program)}, {u"people"_s, people}});
    m_engine.load(QUrl(u"qrc:/qt/qml/Recentre/Window/Main.qml"_s));
    m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().value(0));
    if (!m_window)
        qFatal("The window isn't made");
    m_window->resize(look.size);
    if (look.coach) {
        m_engine.setInitialProperties({{u"hour"_s, QVariant::fromValue(m_practice.hour())}});
        m_engine.load(QUrl(u"qrc:/qt/qml/Recentre/Coach/CoachWindow.qml"_s));
        m_coachWindow = qobject_cast<QQuickWindow *>(m_engine.rootObjects().value(1));
        if (!m_coachWindow)
            qFatal("The coach's window isn't made");
        m_coachWindow->resize(look.size);
        m_screens.emplace(m_program, *m_practice.hour(), *m_window, *m_coachWindow);
    }
    if (!eventually([&] {
            return m_window->isActive()
                && (!someone || (look.coach ? m_practice.known() : m_program.session() != nullptr));
        }))
        qFatal("The window doesn't open");
    rest();
}

void Tour::step(int step) { key(Qt::Key(Qt::Key_0 + step), Qt::AltModifier); }

bool Tour::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window, key, modifiers);
    return rest();
}

QQuickItem *Tour::shown(const char *type, QQuickItem *within) const
{
    const QList<QQuickItem *> items = shownItems(within ? within : m_window->contentItem());
    const auto found = std::ranges::find_if(items, [type](const QQuickItem *item) {
        return QString::fromLatin1(item->metaObject()->className()).startsWith(QLatin1StringView(type) + "_QML"_L1);
    });
    return found == items.cend() ? nullptr : *found;
}

QImage Tour::picture()
{
    const QList<QQuickItem *> items = shownItems(m_window->contentItem());
    QList<double> opacities;
    for (QQuickItem *item : items) {
        opacities += item->opacity();
        item->setOpacity(item->opacity() / 2);
    }
    m_window->grabWindow(); // or nothing would have changed when it is drawn
    for (qsizetype at = 0; at < items.size(); ++at)
        items[at]->setOpacity(opacities[at]);
    return m_window->grabWindow();
}

bool Tour::rest()
{
    int still = 0;
    for (int waited = 0; waited < restTakes && still < stillFor; waited += turnTakes) {
        QTest::qWait(turnTakes);
        still = QUnifiedTimer::instance()->runningAnimationCount() > 0 ? 0 : still + 1;
    }
    return true;
}

PersonFile sample(const QString &language)
{
    QFile file(u":/samples/isabelle.%1.json"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The sample isn't there");
    auto person = readAudit(file.readAll());
    if (!person)
        qFatal("The sample can't be read");
    if (person->person.id.isEmpty())
        person->person.id = u"isabelle"_s;
    return *person;
}

PersonFile quieter(const QString &language)
{
    PersonFile file = sample(language);
    const QString audit = file.currentAudit()->id;
    for (const QString &group : {u"inv"_s, u"whr"_s, u"asf"_s, u"sop"_s})
        file.assessments[{audit, group}].lastActive = file.currentAudit()->date.addMonths(-11);
    Group twin = file.groups[u"sop"_s];
    twin.id = u"twin"_s;
    twin.name = u"S & OP practitioners"_s;
    twin.position = int(file.groups.size());
    file.groups.insert(twin.id, twin);
    return file;
}

PersonFile allDecided(const QString &language)
{
    PersonFile file = sample(language);
    const auto change = [&file](const Edit &edit) { file = *apply(file, edit); };
    int at = 0;
    for (const Group &group : file.groupsInOrder()) {
        if (group.membership == Membership::Left)
            continue;
        const bool isMember = group.membership == Membership::Member;
        const Choice choice = isMember
            ? std::array{Choice::Keep, Choice::Contribute, Choice::Drop, Choice::Replace}[at % 4]
            : std::array{Choice::Try, Choice::Join, Choice::Skip}[at % 3];
        change(decide(file, Taken{.group = group.id, .choice = choice, .minutes = 40}));
        const QString condition = language == "fr"_L1 ? u"j’ai rencontré deux personnes"_s : u"I have met two people"_s;
        if (choice == Choice::Try)
            change(setTrial(file, group.id, Trial{.until = {}, .condition = condition, .met = {}, .extra = {}}));
        ++at;
    }
    return file;
}

QRegularExpression qmlWarning() { return QRegularExpression(u"^qrc:"_s); }

void prepareWindows()
{
    qml_register_types_Recentre_App();
    qml_register_types_Recentre_Coach();
    qml_register_types_Recentre_Components();
    qml_register_types_Recentre_Steps();
    qml_register_types_Recentre_Window();
    loadFonts();
}

} // namespace recentre
