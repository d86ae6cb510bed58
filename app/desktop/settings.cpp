// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings.h"

#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <array>
#include <cmath>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

const auto languageKey = u"language"_s;
const auto appearanceKey = u"appearance"_s;
const auto textFactorKey = u"textFactor"_s;
const auto motionKey = u"motion"_s;
const auto coachKey = u"coach"_s;
const auto lastPersonKey = u"lastPerson"_s;

QString ownFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/recentre/settings.ini"_L1;
}

QString workbookKey(const QString &file)
{
    return u"workbooks/"_s + QUuid::createUuidV5(QUuid(), QFileInfo(file).absoluteFilePath()).toString(QUuid::Id128);
}

double nearestFactor(double factor)
{
    constexpr std::array factors{1.0, 1.25, 1.5, 2.0};
    return *std::ranges::min_element(factors, {}, [&](double known) { return std::abs(known - factor); });
}

} // namespace

Settings::Settings(const QString &path, QObject *parent)
    : QObject(parent)
    , m_file(path.isEmpty() ? ownFile() : path, QSettings::IniFormat)
{
    m_language = Language(m_file.value(languageKey, systemLanguage()).toString());
    m_appearance = Appearance(std::clamp(m_file.value(appearanceKey, 0).toInt(), 0, 2));
    m_motion = Motion(std::clamp(m_file.value(motionKey, 0).toInt(), 0, 2));
    m_textFactor = nearestFactor(m_file.value(textFactorKey, 1).toDouble());
    m_coach = m_file.value(coachKey, false).toBool();
    connect(&m_portal, &Portal::changed, this, &Settings::resolve);
    qApp->installEventFilter(this);
    resolve();
}

QString Settings::systemLanguage()
{
    const QStringList wished = QLocale::system().uiLanguages();
    const auto spoken = std::ranges::find_if(wished, [](const QString &code) { return Language::speaks(code); });
    return spoken == wished.cend() ? u"en"_s : *spoken;
}

void Settings::setLanguage(const QString &code)
{
    if (!Language::speaks(code))
        return;
    speakForNow(code);
    m_file.setValue(languageKey, m_language.code());
}

void Settings::speakForNow(const QString &code)
{
    if (!Language::speaks(code) || code == m_language.code())
        return;
    m_language = Language(code);
    emit languageChanged();
}

QString Settings::localeName() const { return m_language.code() == "fr"_L1 ? u"fr_FR"_s : u"en_GB"_s; }

void Settings::setAppearance(Appearance appearance)
{
    if (appearance == m_appearance)
        return;
    m_appearance = appearance;
    m_file.setValue(appearanceKey, int(appearance));
    emit appearanceChanged();
    resolve();
}

void Settings::setTextFactor(double factor)
{
    const double nearest = nearestFactor(factor);
    if (qFuzzyCompare(nearest, m_textFactor))
        return;
    m_textFactor = nearest;
    m_file.setValue(textFactorKey, nearest);
    emit textFactorChanged();
}

void Settings::setMotion(Motion motion)
{
    if (motion == m_motion)
        return;
    m_motion = motion;
    m_file.setValue(motionKey, int(motion));
    emit motionChanged();
    resolve();
}

void Settings::setCoach(bool coach)
{
    if (coach == m_coach)
        return;
    m_coach = coach;
    m_file.setValue(coachKey, coach);
    emit coachChanged();
}

QString Settings::lastPerson() const { return m_file.value(lastPersonKey).toString(); }

void Settings::setLastPerson(const QString &id)
{
    m_file.setValue(lastPersonKey, id);
    if (id.isEmpty())
        m_file.sync();
}

QString Settings::workbookAt(const QString &path) const { return m_file.value(workbookKey(path)).toString(); }

void Settings::setWorkbookAt(const QString &path, const QString &id)
{
    if (id != workbookAt(path))
        m_file.setValue(workbookKey(path), id);
}

bool Settings::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        resolve();
    return QObject::eventFilter(watched, event);
}

void Settings::resolve()
{
    const bool paletteIsDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    const bool dark = m_appearance == Appearance::AsTheDesktop ? m_portal.prefersDark().value_or(paletteIsDark)
                                                               : m_appearance == Appearance::Dark;
    const bool reduced =
        m_motion == Motion::AsTheDesktop ? !m_portal.animates().value_or(true) : m_motion == Motion::Reduced;
    if (dark != m_dark) {
        m_dark = dark;
        emit darkChanged();
    }
    if (reduced != m_reducedMotion) {
        m_reducedMotion = reduced;
        emit reducedMotionChanged();
    }
}

} // namespace recentre
