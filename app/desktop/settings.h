// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How the window looks and speaks: kept in the settings file, nothing about a person's answers. Interface thread.
#pragma once

#include "portal.h"
#include "words/language.h"

#include <QSettings>
#include <qqmlregistration.h>

namespace recentre {

/// The settings page's settings. Each takes effect at once and is written at once.
class Settings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(QString localeName READ localeName NOTIFY languageChanged)
    Q_PROPERTY(Appearance appearance READ appearance WRITE setAppearance NOTIFY appearanceChanged)
    Q_PROPERTY(bool dark READ dark NOTIFY darkChanged)
    Q_PROPERTY(double textFactor READ textFactor WRITE setTextFactor NOTIFY textFactorChanged)
    Q_PROPERTY(Motion motion READ motion WRITE setMotion NOTIFY motionChanged)
    Q_PROPERTY(bool coach READ isCoach WRITE setCoach NOTIFY coachChanged)
    Q_PROPERTY(bool reducedMotion READ reducedMotion NOTIFY reducedMotionChanged)

public:
    enum class Appearance { AsTheDesktop, Light, Dark };
    Q_ENUM(Appearance)
    enum class Motion { AsTheDesktop, Full, Reduced };
    Q_ENUM(Motion)

    /// Reads the file at `path`; empty: the user's own.
    explicit Settings(const QString &path = {}, QObject *parent = nullptr);

    /// The first of the system's languages that Recentre speaks; English if it speaks none.
    [[nodiscard]] static QString systemLanguage();

    /// "en" or "fr": what was chosen, else the first of the system's languages that Recentre speaks.
    [[nodiscard]] QString language() const { return m_language.code(); }
    [[nodiscard]] const Language &words() const { return m_language; }
    void setLanguage(const QString &code);
    /// Another language until the program ends, without keeping it; empty or unknown: no change.
    void speakForNow(const QString &code);
    /// The locale of dates and numbers, as QML's Qt.locale() takes it.
    [[nodiscard]] QString localeName() const;

    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);
    /// What the choice comes to on this desktop, now.
    [[nodiscard]] bool dark() const { return m_dark; }

    /// 1, 1.25, 1.5 or 2; anything else becomes the nearest of them.
    [[nodiscard]] double textFactor() const { return m_textFactor; }
    void setTextFactor(double factor);

    [[nodiscard]] Motion motion() const { return m_motion; }
    void setMotion(Motion motion);
    /// What the choice comes to on this desktop, now.
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }

    /// Whether a coach uses it, who has several people and notes of their own; not at first.
    [[nodiscard]] bool isCoach() const { return m_coach; }
    void setCoach(bool coach);

    /// The person of a workbook who was open last, or empty.
    [[nodiscard]] QString lastPerson() const;
    /// Empty: nobody, and that is on the disk at once. Whoever is erased isn't named there any more, whatever is
    /// killed.
    void setLastPerson(const QString &id);

    /// The id of the workbook that was open at `path`, or empty: whose copies are looked for when it can't be opened
    /// any more. What a file is called may be somebody's name: it isn't kept.
    [[nodiscard]] QString workbookAt(const QString &path) const;
    void setWorkbookAt(const QString &path, const QString &id);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void languageChanged();
    void appearanceChanged();
    void darkChanged();
    void textFactorChanged();
    void motionChanged();
    void reducedMotionChanged();
    void coachChanged();

private:
    void resolve();

    QSettings m_file;
    Portal m_portal;
    Language m_language;
    Appearance m_appearance = Appearance::AsTheDesktop;
    Motion m_motion = Motion::AsTheDesktop;
    double m_textFactor = 1;
    bool m_dark = false;
    bool m_reducedMotion = false;
    bool m_coach = false;
};

} // namespace recentre
