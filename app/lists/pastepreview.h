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
    /// "This list holds eleven groups. Take them in?"
    [[nodiscard]] QString question() const;
    /// What the button does: "Take in ten groups".
    [[nodiscard]] QString takeText() const;

    /// Reads a pasted text (columns of any kind). False: nothing was read, see `error`.
    Q_INVOKABLE bool load(const QString &text);
    /// Reads the clipboard's text.
    Q_INVOKABLE bool loadClipboard();
    /// Reads a text file (CSV, TSV, lines; UTF-8, UTF-16 with its mark, or Windows-1252), or the groups of an audit
    /// file. Never the workbook that is open.
    Q_INVOKABLE bool loadFile(const QUrl &url);
    Q_INVOKABLE void toggle(int row);
    /// What is ticked becomes groups, as one step of undo, and the preview is empty again.
    Q_INVOKABLE void takeIn();

signals:
    void textsChanged();

private:
    bool show(const QList<PastedGroup> &rows);
    bool fail(const QString &error);
    void refresh();
    [[nodiscard]] QString note(const PastedGroup &row) const;

    Session &m_session;
    QList<PastedGroup> m_pasted;
    QList<bool> m_ticked;
    QString m_error;
};

} // namespace recentre
