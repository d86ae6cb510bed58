// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The quiet shelf: groups gone quiet, on one tray, ticked and left in one go. Interface thread.
#pragma once

#include "exercise/quietshelf.h"
#include "rowmodel.h"

#include <QSet>

namespace recentre {

class Session;

/// Roles: groupId, name, platform, platformName, monogram, lastSign ("June 2025", "never"), before (what there was
/// before), ticked.
class QuietShelf : public recentre::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by a session")
    Q_PROPERTY(int tickedCount READ tickedCount NOTIFY textsChanged)
    Q_PROPERTY(QString lineText READ lineText NOTIFY textsChanged)
    Q_PROPERTY(QString sinceText READ sinceText NOTIFY textsChanged)
    Q_PROPERTY(QString question READ question NOTIFY textsChanged)
    Q_PROPERTY(QString why READ why NOTIFY textsChanged)
    Q_PROPERTY(QString leaveText READ leaveText NOTIFY textsChanged)
    Q_PROPERTY(QString stayText READ stayText NOTIFY textsChanged)

public:
    explicit QuietShelf(Session &session);

    [[nodiscard]] int tickedCount() const;
    /// "Eight have gone quiet".
    [[nodiscard]] QString lineText() const;
    /// "no sign from you since February".
    [[nodiscard]] QString sinceText() const;
    [[nodiscard]] QString question() const;
    /// The line under the question.
    [[nodiscard]] QString why() const;
    /// What the button does: "Leave these seven".
    [[nodiscard]] QString leaveText() const;
    /// What remains: "of 21 groups, in one go. Fourteen stay to be looked at."
    [[nodiscard]] QString stayText() const;

    Q_INVOKABLE void toggle(int row);
    /// All that is ticked is left, as one step of undo.
    Q_INVOKABLE void leaveTicked();

signals:
    void textsChanged();

private:
    void refresh();
    [[nodiscard]] bool isTicked(const QuietGroup &row) const;
    [[nodiscard]] QString lastSign(const QuietGroup &row) const;
    [[nodiscard]] QString before(const QuietGroup &row) const;

    Session &m_session;
    QList<QuietGroup> m_quiet;
    QSet<QString> m_toggled; ///< ids whose tick isn't the one they came with
};

} // namespace recentre
