// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What a pasted list holds, before anything is taken in. Interface thread.
#pragma once

#include "exercise/pastelist.h"
#include "rowmodel.h"

#include <QUrl>

namespace recentre {

class Session;

/// Roles: name, platform, platformName, monogram, membership (a word of the files), membershipText, url, ticked, note
/// (why it is ticked or not).
class PastePreview : public recentre::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by a session")
    Q_PROPERTY(int tickedCount READ tickedCount NOTIFY textsChanged)
    Q_PROPERTY(QString error READ error NOTIFY textsChanged)
    Q_PROPERTY(QString question READ question NOTIFY textsChanged)
    Q_PROPERTY(QString takeText READ takeText NOTIFY textsChanged)

public:
    explicit PastePreview(Session &session);

    [[nodiscard]] int tickedCount() const { return int(m_ticked.count(true)); }
    /// Why there is nothing to show; empty otherwise.
    [[nodiscard]] QString error() const { return m_error; }
    /// "This list holds eleven groups. Take them in?", or which evaluations an own file holds.
    [[nodiscard]] QString question() const;
    /// What the button does: "Take in ten groups".
    [[nodiscard]] QString takeText() const;

    /// Reads a pasted text (columns of any kind). False: nothing was read, see `error`.
    Q_INVOKABLE bool load(const QString &text);
    /// Reads the clipboard's text.
    Q_INVOKABLE bool loadClipboard();
    /// Reads a text file (CSV, TSV, lines; UTF-8, UTF-16 with its mark, or Windows-1252), or an audit file: one that
    /// this person filled in with what it says of each group, their own whole one with its evaluations, another one as
    /// a list. Never the workbook that is open.
    Q_INVOKABLE bool loadFile(const QUrl &url);
    Q_INVOKABLE void toggle(int row);
    /// What is ticked becomes groups, as one step of undo, and the preview is empty again. What this person's own file
    /// says of them, and its objectives, fill what isn't said here.
    Q_INVOKABLE void takeIn();

signals:
    void textsChanged();

private:
    bool show(const QList<PastedGroup> &rows);
    bool showAudit(const PersonFile &audit, const QString &name);
    [[nodiscard]] PersonFile ticked() const;
    void forget();
    bool fail(const QString &error);
    void refresh();
    [[nodiscard]] QString note(const PastedGroup &row) const;

    Session &m_session;
    QList<PastedGroup> m_pasted;
    QList<bool> m_ticked;
    QList<bool> m_fills; ///< a group that is there already, of which the file says something that isn't said
    std::optional<PersonFile> m_own; ///< a file of this person, its groups in the order of the rows
    int m_audits = 0; ///< evaluations of theirs in it that aren't here
    bool m_whole = false; ///< it is taken in whole: no evaluation here is filled in
    QString m_error;
};

} // namespace recentre
