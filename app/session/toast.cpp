// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "toast.h"

#include "words/figures.h"

#include <QCoreApplication>

#include <algorithm>

namespace recentre {

namespace {

class Toast {
    Q_DECLARE_TR_FUNCTIONS(recentre::Toast)

public:
    Toast(const Edit &edit, const Language &language)
        : m_edit(edit)
        , m_language(language)
    {}

    [[nodiscard]] QString text() const
    {
        switch (m_edit.kind) {
        case EditKind::RemoveObjective:
            return tr("%1 is no longer an objective.").arg(quoted(m_language, changedPurpose()));
        case EditKind::RemovePurpose:
            return tr("%1 is gone.").arg(quoted(m_language, changedPurpose()));
        case EditKind::RemoveGroup:
            return tr("%1 is off your list.").arg(quoted(m_language, m_edit.groups.front().row().name));
        case EditKind::MergeGroups:
            return tr("Two groups are one now.");
        case EditKind::Decide:
            return m_edit.assessments.size() < 2
                ? QString()
                : tr("%1 decided as advised.").arg(capitalised(countWord(m_language, int(m_edit.assessments.size()))));
        case EditKind::LeaveGroups:
            return m_edit.groups.size() == 1
                ? tr("You have left one group.")
                : tr("You have left %1 groups.").arg(countWord(m_language, int(m_edit.groups.size())));
        case EditKind::Import:
            if (m_edit.groups.empty())
                return tr("What the file says is taken in.");
            [[fallthrough]];
        case EditKind::PasteGroups:
            return many(m_edit.groups.size(), tr("One group taken in."), tr("%1 groups taken in."));
        case EditKind::ChangeMembership:
            return moved();
        case EditKind::NewAudit:
            return tr("The evaluation of %1 begins, with last time’s answers.")
                .arg(date(m_language, m_edit.audits.front().row().date));
        default:
            return {};
        }
    }

private:
    // The one that is no longer what it was: others only moved up.
    [[nodiscard]] QString changedPurpose() const
    {
        const auto gone = std::ranges::find_if(m_edit.purposes, [](const Change<Purpose> &change) {
            return !change.after || (change.before && change.before->rank && !change.after->rank);
        });
        if (gone == m_edit.purposes.cend())
            return {};
        return gone->row().name.isEmpty() ? gone->row().id : gone->row().name;
    }

    [[nodiscard]] QString many(std::size_t count, const QString &one, const QString &several) const
    {
        return count == 1 ? one : several.arg(capitalised(countWord(m_language, int(count))));
    }

    [[nodiscard]] QString moved() const
    {
        if (m_edit.groups.empty() || !m_edit.groups.front().after)
            return {};
        const Group &group = *m_edit.groups.front().after;
        const QString name = quoted(m_language, group.name);
        switch (group.membership) {
        case Membership::Member:
            return tr("%1 is among your groups now.").arg(name);
        case Membership::Candidate:
            return tr("%1 is among those you might join.").arg(name);
        case Membership::Left:
            return tr("You have left %1.").arg(name);
        }
        return {};
    }

    const Edit &m_edit;
    const Language &m_language;
};

} // namespace

QString toastOf(const Edit &edit, const Language &language) { return Toast(edit, language).text(); }

} // namespace recentre
