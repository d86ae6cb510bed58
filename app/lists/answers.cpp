// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answers.h"

#include "exercise/assessing.h"
#include "exercise/bringing.h"
#include "exercise/objectives.h"
#include "words/advicewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

class Answers {
    Q_DECLARE_TR_FUNCTIONS(recentre::Answers)

public:
    Answers(const PersonFile &file, const QString &group, const Question &question)
        : m_file(file)
        , m_question(question)
        , m_row(assessmentOf(file, group))
    {}

    [[nodiscard]] QVariantList list(bool fine) const
    {
        if (m_question.ask == Ask::Purpose)
            return purposes(fine);
        QVariantList answers;
        for (int score = 0; score <= 10; ++score) {
            const QString word = wordOf(score);
            if (!fine && word.isEmpty())
                continue;
            const QString number = QString::number(score);
            const QString label = !fine ? word : word.isEmpty() ? number : tr("%1, %2").arg(number, word);
            answers += answer(number, label, said() == score);
        }
        return answers;
    }

    [[nodiscard]] static QString ask(const Question &question, const QString &purpose)
    {
        switch (question.ask) {
        case Ask::Purpose:
            return tr("Is it for…");
        case Ask::Brought:
            return tr("What has it brought for %1?").arg(purpose);
        case Ask::Potential:
            return tr("What could it bring for %1?").arg(purpose);
        case Ask::Pleasure:
            break;
        }
        return tr("How much do you enjoy it?");
    }

private:
    [[nodiscard]] static QVariantMap answer(const QString &value, const QString &label, bool chosen, bool none = false)
    {
        return {{u"value"_s, value}, {u"label"_s, label}, {u"chosen"_s, chosen}, {u"none"_s, none}};
    }

    [[nodiscard]] QVariantList purposes(bool all) const
    {
        QVariantList answers;
        QList<Purpose> objectives = objectivesOf(m_file);
        if (!all && objectives.size() > purposesInARow)
            objectives.resize(purposesInARow);
        for (const Purpose &objective : std::as_const(objectives))
            answers += answer(objective.id, objective.name.isEmpty() ? objective.id : objective.name, false);
        answers += answer({}, tr("none"), false, true);
        return answers;
    }

    [[nodiscard]] std::optional<double> said() const
    {
        if (m_question.ask == Ask::Pleasure)
            return m_row.pleasure;
        const QList<Tag> tags = m_row.purposes.value_or(QList<Tag>());
        const auto tag = std::ranges::find(tags, m_question.purpose, &Tag::purpose);
        if (tag == tags.cend())
            return std::nullopt;
        return m_question.ask == Ask::Brought ? tag->brought : tag->potential;
    }

    [[nodiscard]] QString wordOf(int score) const
    {
        const bool pleasure = m_question.ask == Ask::Pleasure;
        switch (score) {
        case 0:
            return pleasure ? tr("a chore") : tr("nothing");
        case 3:
            return pleasure ? tr("not much") : tr("a little");
        case 5:
            return pleasure ? tr("all right") : tr("something real");
        case 7:
            return pleasure ? tr("a pleasure") : tr("much");
        case 10:
            return pleasure ? tr("a joy") : tr("decisive");
        default:
            return {};
        }
    }

    const PersonFile &m_file;
    const Question &m_question;
    Assessment m_row;
};

/// The purpose of the current audit by this id; one without an id where there is none.
Purpose purposeOf(const PersonFile &file, const QString &id)
{
    const auto audit = file.currentAudit();
    return audit ? file.purposes.value({audit->id, id}) : Purpose();
}

} // namespace

QString askText(const Language &language, const PersonFile &file, const Question &question)
{
    const AdviceWords words(language, file);
    return Answers::ask(question, quoted(language, words.purposeName(question.purpose)));
}

QVariantList answersTo(const PersonFile &file, const QString &group, const Question &question, bool fine)
{
    return Answers(file, group, question).list(fine);
}

Edit answered(const PersonFile &file, const QString &group, const Question &question, const QString &value)
{
    if (question.ask == Ask::Purpose)
        return value.isEmpty() ? serveNothing(file, group, true) : tagGroup(file, group, purposeOf(file, value));
    bool isNumber = false;
    const double score = value.toDouble(&isNumber);
    if (!isNumber || score < 0 || score > 10)
        return {};
    if (question.ask == Ask::Pleasure)
        return ratePleasure(file, group, score);
    return question.ask == Ask::Brought ? scoreBrought(file, group, question.purpose, score)
                                        : scorePotential(file, group, question.purpose, score);
}

} // namespace recentre
