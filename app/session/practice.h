// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A coach's people and private lines: handed to the coach's pages alone, so that no other page can show them.
/// Interface thread; what takes long is done by the writer.
#pragma once

#include "hour.h"
#include "lists/plainrows.h"
#include "print/envelopemaker.h"
#include "program.h"
#include "returnedfile.h"
#include "store/practice.h"

#include <QUrl>
#include <qqmlregistration.h>

namespace recentre {

/// Everybody in the workbook, and one of them who is chosen.
class Practice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by main")
    Q_PROPERTY(recentre::Program *program READ program CONSTANT)
    Q_PROPERTY(recentre::PlainRows *people READ people CONSTANT)
    Q_PROPERTY(recentre::ReturnedFile *returned READ returned CONSTANT)
    Q_PROPERTY(recentre::Hour *hour READ hour CONSTANT)
    Q_PROPERTY(QVariantList hours READ hours NOTIFY linesChanged)
    Q_PROPERTY(int count READ count NOTIFY listed)
    Q_PROPERTY(QString countText READ countText NOTIFY listed)
    Q_PROPERTY(bool known READ known NOTIFY listed)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY listed)
    Q_PROPERTY(QString chosen READ chosen WRITE choose NOTIFY chosenChanged)
    Q_PROPERTY(QString chosenName READ chosenName NOTIFY chosenChanged)
    Q_PROPERTY(QString chosenLine READ chosenLine NOTIFY chosenChanged)
    Q_PROPERTY(QString eraseText READ eraseText NOTIFY chosenChanged)
    Q_PROPERTY(QString notes READ notes WRITE setNotes NOTIFY linesChanged)
    Q_PROPERTY(QString appointment READ appointment WRITE setAppointment NOTIFY linesChanged)
    Q_PROPERTY(QString copiesText READ copiesText NOTIFY listed)
    Q_PROPERTY(bool savedAll READ savedAll NOTIFY saveChanged)
    Q_PROPERTY(QString saveText READ saveText NOTIFY saveChanged)
    Q_PROPERTY(QString receipt READ receipt NOTIFY receiptChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(QString problemHint READ problemHint NOTIFY problemChanged)

public:
    explicit Practice(Program &program, QObject *parent = nullptr);

    [[nodiscard]] Program *program() const { return &m_program; }
    /// Those who are found, by name: `name`, `state`, `due`, `late`, `appointment`, `offset` (1: the circles apart, 0:
    /// together), `chosen`.
    [[nodiscard]] PlainRows *people() const { return m_rows; }
    /// A file that one of them filled in and sent back.
    [[nodiscard]] ReturnedFile *returned() { return &m_returned; }
    /// The hour with who is presented.
    [[nodiscard]] Hour *hour() const { return m_hour; }
    /// What is kept of the hours with who is chosen (hourback.h).
    [[nodiscard]] QVariantList hours() const;
    /// Everybody, found or not.
    [[nodiscard]] int count() const { return int(m_everybody.size()); }
    /// "7 people, in one file on this computer."
    [[nodiscard]] QString countText() const;
    /// Whether the workbook has said who is in it.
    [[nodiscard]] bool known() const { return m_known; }
    /// Part of a name, or of what is due ("passed", "November").
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &text);
    /// The id of one person; empty: nobody.
    [[nodiscard]] QString chosen() const { return m_chosen; }
    void choose(const QString &id);
    [[nodiscard]] QString chosenName() const;
    [[nodiscard]] QString chosenLine() const;
    /// What erasing them takes, to be said before it is done.
    [[nodiscard]] QString eraseText() const;
    /// A coach's own lines about them, kept as they are typed.
    [[nodiscard]] QString notes() const { return m_lines.notes; }
    void setNotes(const QString &text);
    [[nodiscard]] QString appointment() const { return m_lines.appointment; }
    void setAppointment(const QString &text);
    /// "Last copy made yesterday."
    [[nodiscard]] QString copiesText() const;
    [[nodiscard]] bool savedAll() const { return m_saved; }
    [[nodiscard]] QString saveText() const;
    /// Of the last erasure, without a name; empty once it is put away, and where there was none.
    [[nodiscard]] QString receipt() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString problemHint() const;

    /// The row's person is chosen; the one before or after who is chosen now (`by` -1 or 1).
    Q_INVOKABLE void chooseRow(int row);
    Q_INVOKABLE void chooseNext(int by);
    /// A new person, who is opened.
    Q_INVOKABLE void begin(const QString &name) { m_program.addPerson(name); }
    /// The exercise of who is chosen, where they were left, or in their plan, where the report is made.
    Q_INVOKABLE void open() { m_program.openPerson(m_chosen); }
    Q_INVOKABLE void openPlan() { m_program.openPerson(m_chosen, 7); }
    /// Who is chosen, alone and large, for a screen that is shared.
    Q_INVOKABLE void present() { m_program.openPerson(m_chosen, 0, true); }
    /// What who is chosen is handed before one meets (the sheet to print, the small file), and what they take home
    /// (report, dates, the whole file): in a folder of their own in the documents.
    Q_INVOKABLE void makeBefore() { makeEnvelope(EnvelopeMaker::Kind::Before); }
    Q_INVOKABLE void makeAfter() { makeEnvelope(EnvelopeMaker::Kind::After); }
    /// Everything about who is chosen, without the coach's lines, as an audit file.
    Q_INVOKABLE void exportTo(const QUrl &url);
    /// Who is chosen goes for good. There is no undo.
    Q_INVOKABLE void erase();
    Q_INVOKABLE void copyReceipt();
    Q_INVOKABLE void dismissReceipt();
    Q_INVOKABLE void makeCopy();

signals:
    void listed();
    void chosenChanged();
    void linesChanged();
    void saveChanged();
    void problemChanged();
    void receiptChanged();
    /// Something was done: a sentence.
    void told(const QString &what);

private:
    void makeEnvelope(EnvelopeMaker::Kind kind);
    void tellEnvelope();
    [[nodiscard]] bool takesBack(const PersonFile &file);
    void refresh();
    void follow();
    void show();
    void readLines();
    void saveLine(const PracticeChange &change);
    void fail(const std::optional<Problem> &problem);
    void saved();
    void unsaved(const Problem &problem);
    [[nodiscard]] const PersonOverview *find(const QString &id) const;
    [[nodiscard]] const Language &words() const { return m_program.settings()->words(); }

    Program &m_program;
    PlainRows *m_rows;
    Hour *m_hour;
    EnvelopeMaker m_envelope;
    ReturnedFile m_returned;
    QList<PersonOverview> m_everybody;
    QDate m_lastCopy;
    int m_copies = 0;
    bool m_known = false, m_saved = true;
    QString m_search, m_chosen;
    PracticeRow m_lines;
    std::optional<Receipt> m_receipt;
    std::optional<Problem> m_problem, m_unsaved;
};

} // namespace recentre
