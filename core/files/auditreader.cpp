// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditreader.h"

#include "rowreader.h"

#include <QHash>

namespace recentre {

namespace {

constexpr int knownVersion = 1;
constexpr QLatin1StringView knownFormat("recentre-audit");

/// The whole document is JSON, and an audit of a version that we know: told before anything inside is judged.
bool checkDocument(AuditSource &source)
{
    JsonScanner &scanner = source.scanner;
    QString key;
    QString format;
    std::optional<int> version;
    if (scanner.next() != JsonKind::Object)
        return scanner.skip() && scanner.end() && source.refuse(ProblemCode::WrongFormat, {QString()});
    if (!scanner.enterObject())
        return false;
    while (scanner.nextKey(key)) {
        const AuditSource::Inside inside(source, key);
        const JsonKind kind = scanner.next();
        const bool isFormat = kind == JsonKind::Text && key == QLatin1StringView("format");
        const bool isVersion = kind == JsonKind::Number && key == QLatin1StringView("version");
        if (isFormat ? !source.read(format) : isVersion ? !source.read(version) : !scanner.skip())
            return false;
    }
    if (source.isBroken() || !scanner.end())
        return false;
    if (format != knownFormat)
        return source.refuse(ProblemCode::WrongFormat, {AuditSource::shortened(format)}, u"format");
    if (version && *version > knownVersion)
        return source.refuse(
            ProblemCode::LaterVersion, {QString::number(*version), QString::number(knownVersion)}, u"version");
    if (version && *version < knownVersion)
        return source.refuse(
            ProblemCode::OutOfRange, {QString::number(knownVersion), QString::number(knownVersion)}, u"version");
    return true;
}

/// Puts the rows of a document into their maps, and looks at what one says of the others.
class Assembly {
public:
    [[nodiscard]] Result<PersonFile> file(DocumentInFile &&document)
    {
        m_file.person = std::move(document.person);
        addGroups(std::move(document.groups));
        for (qsizetype i = 0; i < document.audits.size(); ++i)
            addAudit(std::move(document.audits[i]), static_cast<int>(i));
        if (m_problem)
            return tl::unexpected(*m_problem);
        return std::move(m_file);
    }

private:
    void refuse(ProblemCode code, const QString &place, const QString &argument = {})
    {
        if (!m_problem)
            m_problem =
                Problem{code, place, argument.isNull() ? QStringList() : QStringList{AuditSource::shortened(argument)}};
    }

    void addGroups(QList<Group> groups)
    {
        int position = 0;
        for (Group &group : groups) {
            group.position = position++;
            if (m_file.groups.contains(group.id))
                refuse(ProblemCode::DuplicateId, QStringLiteral("groups[%1].id").arg(group.position), group.id);
            const QString id = group.id;
            m_file.groups.insert(id, std::move(group));
        }
    }

    void addAudit(AuditInFile rows, int position)
    {
        const QString place = QStringLiteral("audits[%1]").arg(position);
        Audit &audit = rows.audit;
        const QString date = audit.date.toString(Qt::ISODate);
        const int times = ++m_dates[date];
        audit.id = times == 1 ? date : date + u'#' + QString::number(times);
        audit.position = position;
        if (m_latest.isValid() && audit.date < m_latest)
            refuse(ProblemCode::NotInOrder, place + QLatin1StringView(".date"));
        m_latest = audit.date;
        const QString id = audit.id;
        m_file.audits.insert(id, std::move(audit));
        addPurposes(std::move(rows.objectives), id, place + QLatin1StringView(".objectives"));
        addPurposes(std::move(rows.purposes), id, place + QLatin1StringView(".purposes"));
        addAssessments(std::move(rows.assessments), id, place + QLatin1StringView(".assessments"));
    }

    void addPurposes(QList<Purpose> purposes, const QString &audit, const QString &place)
    {
        int position = 0;
        for (Purpose &purpose : purposes) {
            purpose.audit = audit;
            purpose.position = position++;
            const PurposeKey key{audit, purpose.id};
            if (const auto other = m_file.purposes.constFind(key); other != m_file.purposes.constEnd()) {
                const bool sameList = other->rank.has_value() == purpose.rank.has_value();
                refuse(sameList ? ProblemCode::DuplicateId : ProblemCode::InBothLists,
                    QStringLiteral("%1[%2].purpose").arg(place).arg(purpose.position), purpose.id);
            }
            m_file.purposes.insert(key, std::move(purpose));
        }
    }

    void addAssessments(QList<Assessment> assessments, const QString &audit, const QString &list)
    {
        int position = 0;
        for (Assessment &assessment : assessments) {
            assessment.audit = audit;
            assessment.position = position++;
            const AssessmentKey key{audit, assessment.group};
            const QString place = QStringLiteral("%1[%2]").arg(list).arg(assessment.position);
            if (m_file.assessments.contains(key))
                refuse(ProblemCode::AssessedTwice, place + QLatin1StringView(".group"), assessment.group);
            checkReferences(assessment, place);
            m_file.assessments.insert(key, std::move(assessment));
        }
    }

    void checkReferences(const Assessment &row, const QString &place)
    {
        const auto group = m_file.groups.constFind(row.group);
        if (group == m_file.groups.constEnd())
            return refuse(ProblemCode::UnknownReference, place + QLatin1StringView(".group"), row.group);
        const QList<Tag> tags = row.purposes.value_or(QList<Tag>());
        for (qsizetype i = 0; i < tags.size(); ++i)
            if (!m_file.purposes.contains({row.audit, tags[i].purpose}))
                refuse(ProblemCode::UnknownReference, QStringLiteral("%1.purposes[%2].purpose").arg(place).arg(i),
                    tags[i].purpose);
        if (row.membership || !row.decision)
            return; // judged when it was read
        if (const auto problem = validate(row, group->membership))
            refuse(problem->code, place + u'.' + problem->place);
    }

    PersonFile m_file;
    std::optional<Problem> m_problem;
    QHash<QString, int> m_dates; // how often each was seen
    QDate m_latest;
};

} // namespace

Result<PersonFile> readAudit(QByteArrayView bytes)
{
    if (bytes.size() > largestAudit)
        return tl::unexpected(Problem{ProblemCode::FileTooLarge, {}, {QString::number(largestAudit)}});
    AuditSource document(bytes);
    if (!checkDocument(document))
        return tl::unexpected(*document.problem());
    AuditSource source(bytes);
    DocumentInFile rows;
    if (!readObject<DocumentFields>(source, rows))
        return tl::unexpected(*source.problem());
    return Assembly().file(std::move(rows));
}

} // namespace recentre
