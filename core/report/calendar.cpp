// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar.h"

#include "model/trial.h"
#include "words/figures.h"
#include "words/planwords.h"

#include <QTimeZone>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

constexpr qsizetype longestLine = 75; // bytes, without the line end (RFC 5545, 3.1)

/// All that the names of our events are made in: another program's ids never meet ours.
const QUuid &ours()
{
    static const QUuid space(u"6f1d3c1e-6d0b-4f0e-9a5b-2f6b1f0c7e21"_s);
    return space;
}

struct Event {
    QString uid;
    QDate day;
    QString summary, description;
};

/// The same for the same person, audit and group, wherever it is made: a person's id is there in a workbook only, and
/// in a file the name stands in for it.
QString uidOf(const PersonFile &file, const Audit &audit, const QString &what)
{
    const QString person = file.person.id.isEmpty() ? file.person.name : file.person.id;
    const QStringList parts{person, audit.date.toString(Qt::ISODate), what};
    return QUuid::createUuidV5(ours(), parts.join(u'\n')).toString(QUuid::WithoutBraces);
}

/// Seconds since 2020: a file made later than another has the greater number, also after an undo or from a copy.
qint64 sequenceOf(const QDateTime &made)
{
    static const QDateTime zero(QDate(2020, 1, 1), QTime(0, 0), QTimeZone::utc());
    return std::max<qint64>(0, zero.secsTo(made));
}

QByteArray property(const char *name, const QString &value)
{
    return foldedLine(QByteArray(name) + ':' + value.toUtf8());
}

QByteArray written(const Event &event, const QDateTime &made)
{
    const QString stamp = made.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QByteArray text = QByteArray("BEGIN:VEVENT\r\n") + property("UID", event.uid) + property("DTSTAMP", stamp)
        + property("SEQUENCE", QString::number(sequenceOf(made)))
        + property("DTSTART;VALUE=DATE", event.day.toString(u"yyyyMMdd"_s))
        + property("DTEND;VALUE=DATE", event.day.addDays(1).toString(u"yyyyMMdd"_s))
        + property("SUMMARY", escapedForCalendar(event.summary));
    if (!event.description.isEmpty())
        text += property("DESCRIPTION", escapedForCalendar(event.description));
    return text + property("TRANSP", u"TRANSPARENT"_s) + "END:VEVENT\r\n";
}

Event evaluation(const PersonFile &file, const Audit &audit, const Language &language)
{
    return {uidOf(file, audit, u"next"_s), audit.next, language.translate("calendar", "Look again at my groups"),
        language
            .translate("calendar",
                "Three questions: what did I do, what came of it, what do I change? The last "
                "evaluation was on %1.")
            .arg(date(language, audit.date))};
}

Event endOfTrial(const PersonFile &file, const Audit &audit, const Assessment &said, const Language &language)
{
    const QString name = file.groups.value(said.group).name;
    const Trial trial = trialOf(file, said.group);
    return {uidOf(file, audit, said.group), trial.until,
        language.translate("calendar", "End of the trial: %1", "group").arg(name.isEmpty() ? said.group : name),
        betInShort(language, trial.condition, date(language, trial.until))};
}

QList<Event> eventsOf(const PersonFile &file, const Language &language)
{
    QList<Event> events;
    const auto audit = file.currentAudit();
    if (!audit)
        return events;
    if (audit->next.isValid())
        events += evaluation(file, *audit, language);
    for (const Assessment &said : file.assessmentsOf(audit->id))
        if (said.decision && said.decision->choice == Choice::Try)
            events += endOfTrial(file, *audit, said, language);
    return events;
}

} // namespace

QByteArray foldedLine(const QByteArray &line)
{
    QByteArray folded;
    qsizetype room = longestLine;
    for (qsizetype at = 0; at < line.size();) {
        qsizetype end = std::min(at + room, line.size());
        // Back to where a character begins.
        while (end < line.size() && end > at && (quint8(line[end]) & 0xC0) == 0x80)
            --end;
        folded += (at > 0 ? "\r\n " : "") + line.mid(at, end - at);
        at = end;
        room = longestLine - 1; // the space that says it goes on
    }
    return folded + "\r\n";
}

QString escapedForCalendar(const QString &text)
{
    const QString lines = QString(text).replace("\r\n"_L1, "\n"_L1);
    QString escaped;
    for (const QChar c : lines) {
        if (c == u'\\' || c == u';' || c == u',')
            escaped += u'\\';
        if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            escaped += "\\n"_L1;
        else if (c.category() == QChar::Other_Control)
            escaped += u' ';
        else
            escaped += c;
    }
    return escaped;
}

bool hasDates(const PersonFile &file) { return !eventsOf(file, Language()).isEmpty(); }

QByteArray calendarOf(const PersonFile &file, const QDateTime &made, const Language &language)
{
    QByteArray text = QByteArray("BEGIN:VCALENDAR\r\n") + property("VERSION", u"2.0"_s)
        + property("PRODID", u"-//Recentre//Recentre//"_s + language.code().toUpper())
        + property("CALSCALE", u"GREGORIAN"_s);
    for (const Event &event : eventsOf(file, language))
        text += written(event, made);
    return text + "END:VCALENDAR\r\n";
}

} // namespace recentre
