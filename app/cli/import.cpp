// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/copiesfolder.h"
#include "disk/safefile.h"
#include "exercise/beginning.h"
#include "exercise/takein.h"
#include "files/auditreader.h"
#include "files/auditwriter.h"
#include "runs.h"
#include "source.h"
#include "store/workbook.h"
#include "words/figures.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

/// Somebody of the target, and what the import does to them.
struct Receiver {
    PersonFile file;
    bool isNew = false;
    QList<Edit> edits = {};
};

/// Reads everything, then writes everything: what is refused on the way leaves the target as it was.
class Import {
public:
    Import(const QString &into, const std::optional<QString> &name, bool dryRun, Console &console)
        : m_into(into)
        , m_name(name)
        , m_dryRun(dryRun)
        , m_console(console)
        , m_language(console.language)
    {}

    int run(const QStringList &exports)
    {
        if (const auto opened = openTarget(); !opened)
            return workFailed(m_console, opened.error(), m_into);
        for (const QString &file : exports)
            if (const auto taken = take(file); !taken)
                return workFailed(m_console, taken.error(), m_refusal ? m_into : file);
        if (!m_dryRun)
            if (const auto written = write(); !written)
                return workFailed(m_console, written.error(), m_into);
        m_told += m_dryRun ? m_language.translate("commands", "Nothing was written: this was a rehearsal.")
                           : m_language.translate("commands", "Taken into “%1”.").arg(m_into);
        return m_console.write(m_told.join(u'\n').toUtf8() + '\n') ? statusDone : outputFailed(m_console);
    }

private:
    Result<void> openTarget()
    {
        if (!QFileInfo::exists(m_into)) {
            // A new workbook is made when all has been read.
            m_isWorkbook = QFileInfo(m_into).suffix().compare("json"_L1, Qt::CaseInsensitive) != 0;
            return {};
        }
        const auto isBook = isWorkbook(m_into);
        if (!isBook)
            return tl::unexpected(isBook.error());
        m_isWorkbook = *isBook;
        if (m_isWorkbook)
            return openWorkbook(m_dryRun ? Workbook::Access::ReadOnly : Workbook::Access::ReadWrite);
        const auto people = peopleOf(m_into, std::nullopt, m_console);
        if (!people)
            return tl::unexpected(people.error());
        for (const PersonFile &person : *people)
            m_receivers.append(Receiver{person});
        return {};
    }

    Result<void> openWorkbook(Workbook::Access access)
    {
        // What is taken in may be regretted: what changed since the last copy is copied before.
        auto workbook = access == Workbook::Access::ReadOnly
            ? Workbook::open(m_into, access)
            : Workbook::open(m_into, copiesPlace(QDate::currentDate()));
        if (!workbook)
            return tl::unexpected(workbook.error());
        m_workbook = std::move(*workbook);
        const auto entries = m_workbook->people();
        if (!entries)
            return tl::unexpected(entries.error());
        for (const PersonEntry &entry : *entries) {
            const auto person = m_workbook->load(entry.id);
            if (!person)
                return tl::unexpected(person.error());
            m_receivers.append(Receiver{*person});
        }
        return {};
    }

    Result<void> take(const QString &file)
    {
        const auto people = peopleIn(file);
        if (!people)
            return tl::unexpected(people.error());
        for (const PersonFile &person : *people) {
            auto *receiver = receiverFor(person.person);
            if (!receiver)
                return tl::unexpected(*m_refusal);
            if (const auto taken = takePerson(person, *receiver, file); !taken)
                return taken;
        }
        return {};
    }

    /// Everybody in an export, of a workbook only the one asked for. What isn't an audit file or a workbook is of no
    /// kind that can be read.
    Result<QList<PersonFile>> peopleIn(const QString &file)
    {
        const auto isBook = isWorkbook(file);
        if (!isBook)
            return tl::unexpected(isBook.error());
        if (*isBook) {
            auto people = peopleOf(file, m_name, m_console);
            if (people && people->isEmpty())
                return tl::unexpected(Problem{ProblemCode::NoSuchPerson, {}, {m_name.value_or(QString())}});
            return people;
        }
        const auto bytes = auditBytes(file, m_console);
        if (!bytes)
            return tl::unexpected(bytes.error());
        const Problem unknown{ProblemCode::UnknownKindOfFile, {}, {file}};
        const QByteArray start = QByteArrayView(*bytes).first(std::min<qsizetype>(bytes->size(), 64)).toByteArray();
        if (!start.trimmed().startsWith('{') && !start.startsWith("\xef\xbb\xbf"))
            return tl::unexpected(unknown);
        auto person = readAudit(*bytes);
        if (!person)
            return tl::unexpected(person.error().code == ProblemCode::WrongFormat ? unknown : person.error());
        return QList<PersonFile>{std::move(*person)};
    }

    /// Whoever takes `found` in: somebody of the same name or the one asked for, made of `found` if there is room for
    /// somebody new. None: `m_refusal` says why.
    Receiver *receiverFor(const Person &found)
    {
        const QString name = m_name.value_or(found.name);
        const auto called = [&](const Receiver &receiver) { return receiver.file.person.name == name; };
        const auto there = std::ranges::find_if(m_receivers, called);
        if (std::ranges::count_if(m_receivers, called) > 1) {
            m_refusal = Problem{ProblemCode::SeveralPeople, {}, {name + u", "_s + name}};
            return nullptr;
        }
        if (there != m_receivers.end())
            return &*there;
        if (!m_isWorkbook && !m_receivers.isEmpty()) {
            m_refusal = Problem{ProblemCode::NoSuchPerson, {}, {name}};
            return nullptr;
        }
        Receiver receiver{{}, true};
        receiver.file.person = found;
        receiver.file.person.name = name;
        receiver.file.person.id = m_isWorkbook ? QUuid::createUuid().toString(QUuid::WithoutBraces) : QString();
        m_receivers += receiver;
        return &m_receivers.last();
    }

    Result<void> takePerson(const PersonFile &found, Receiver &receiver, const QString &file)
    {
        const TakenIn taken = takeIn(receiver.file, found);
        auto after = apply(receiver.file, taken.edit);
        if (!after)
            return tl::unexpected(after.error());
        receiver.file = std::move(*after);
        receiver.edits += taken.edit;
        tell(found, receiver, taken, file);
        return {};
    }

    void tell(const PersonFile &found, const Receiver &receiver, const TakenIn &taken, const QString &file)
    {
        const auto count = [](qsizetype number) { return QString::number(number); };
        const QString name = file == "-"_L1 ? m_language.translate("commands", "standard input") : file;
        m_told += m_language.translate("commands", "“%1”: %2", "file: person").arg(name, receiver.file.person.name);
        m_told += u"  "_s
            + m_language
                  .translate(
                      "commands", "Groups found: %1. New: %2. Merged with one already there: %3 (completed: %4).")
                  .arg(count(found.groups.size()), count(taken.groupsNew), count(taken.groupsKnown),
                      count(taken.groupsCompleted));
        m_told += u"  "_s
            + m_language.translate("commands", "Audits found: %1. New: %2. Skipped: %3.")
                  .arg(count(found.audits.size()), count(taken.auditsNew), count(taken.auditsKept.size()));
        QStringList days;
        for (const QDate &day : taken.auditsKept)
            days += date(m_language, day);
        if (!days.isEmpty())
            m_told += u"  "_s
                + m_language
                      .translate("commands", "Skipped, since there is one of that date, which is kept as it is: %1.")
                      .arg(joined(m_language, days));
    }

    Result<void> write()
    {
        if (!m_isWorkbook) {
            const bool changed = std::ranges::any_of(m_receivers, [](const Receiver &receiver) {
                return receiver.isNew
                    || std::ranges::any_of(receiver.edits, [](const Edit &edit) { return !edit.isEmpty(); });
            });
            return changed ? writeFile(m_into, writeAudit(m_receivers.constFirst().file)) : Result<void>();
        }
        QList<PersonEdit> edits;
        for (const Receiver &receiver : std::as_const(m_receivers)) {
            if (receiver.isNew)
                edits.append(PersonEdit{receiver.file.person.id, additionOf(receiver.file, EditKind::Import)});
            else
                for (const Edit &edit : receiver.edits)
                    if (!edit.isEmpty())
                        edits.append(PersonEdit{receiver.file.person.id, edit});
        }
        if (edits.isEmpty())
            return {};
        if (m_workbook)
            return m_workbook->write(edits);
        if (const auto opened = openWorkbook(Workbook::Access::ReadWrite); !opened)
            return opened;
        auto written = m_workbook->write(edits);
        if (!written) {
            m_workbook.reset();
            QFile::remove(m_into);
        }
        return written;
    }

    const QString m_into;
    const std::optional<QString> m_name;
    const bool m_dryRun;
    Console &m_console;
    const Language m_language;
    bool m_isWorkbook = false;
    std::unique_ptr<Workbook> m_workbook; ///< none: the target is an audit file, or isn't there yet
    QList<Receiver> m_receivers;
    std::optional<Problem> m_refusal; ///< what is wrong with the target rather than with what is taken in
    QStringList m_told;
};

} // namespace

int runImport(const Arguments &arguments, Console &console)
{
    const auto into = arguments.value("into"_L1);
    if (arguments.files().isEmpty())
        return wrongCommandLine(console, console.language.translate("commands", "A file is missing."));
    if (!into || *into == "-"_L1)
        return wrongCommandLine(
            console, console.language.translate("commands", "Say what to import into: --into FILE.json|WORKBOOK."));
    for (const QString &file : arguments.files())
        if (isSameFile(file, *into))
            return wrongCommandLine(
                console, console.language.translate("commands", "“%1” can’t be imported into itself.").arg(file));
    return Import(*into, arguments.value("person"_L1), arguments.has("dry-run"_L1), console).run(arguments.files());
}

} // namespace recentre
