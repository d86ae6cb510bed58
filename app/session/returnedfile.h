// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A file of somebody who is here, before it is taken in: what they filled in and sent back, or all that they have.
/// Interface thread.
#pragma once

#include "model/personfile.h"
#include "model/problem.h"

#include <QObject>
#include <qqmlregistration.h>

#include <optional>

namespace recentre {

class Program;

/// What it would fill in or add, and then doing so: that person is opened in step 2, where one undo takes it back.
class ReturnedFile : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by a practice")
    Q_PROPERTY(bool asks READ asks NOTIFY changed)
    Q_PROPERTY(bool brings READ brings NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(QStringList lines READ lines NOTIFY changed)

public:
    ReturnedFile(Program &program, QObject *parent);

    /// Looks at `file`, which came back from `person` (UUID) of the workbook.
    void ask(const QString &person, const PersonFile &file);

    /// Whether one waits for an answer.
    [[nodiscard]] bool asks() const { return m_known.has_value(); }
    /// Whether there is anything in it that isn't here.
    [[nodiscard]] bool brings() const { return m_brings; }
    [[nodiscard]] QString question() const;
    /// A sentence each: which evaluations are new, how much is answered, what is new, what is filled in, and that
    /// nothing is replaced.
    [[nodiscard]] QStringList lines() const;

    /// As one edit of theirs.
    Q_INVOKABLE void takeIn();
    Q_INVOKABLE void dismiss();

signals:
    void changed();
    /// The person couldn't be read.
    void refused(const recentre::Problem &problem);

private:
    void fill();

    Program &m_program;
    QString m_person;
    PersonFile m_file;
    std::optional<PersonFile> m_known; ///< the person as they are here, once read
    bool m_brings = false;
    bool m_takes = false; ///< once they are open
};

} // namespace recentre
