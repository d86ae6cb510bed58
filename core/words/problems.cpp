// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problems.h"

#include <QRegularExpression>

#include <array>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

struct ProblemText {
    ProblemCode code;
    const char *text; // %1 and so on: the problem's arguments
    const char *hint;
};

constexpr auto repairJson =
    QT_TRANSLATE_NOOP("problems", "Correct the file there, or ask whoever made it for another.");
constexpr auto correctValue = QT_TRANSLATE_NOOP("problems", "Correct it in the file, or leave it out.");
constexpr auto makeRoom = QT_TRANSLATE_NOOP("problems", "Make room on that disk, then try again.");

constexpr std::array problemTexts{
    ProblemText{ProblemCode::FileNotFound, QT_TRANSLATE_NOOP("problems", "There is no file “%1”."),
        QT_TRANSLATE_NOOP("problems", "Check its name and its folder.")},
    ProblemText{ProblemCode::FileUnreadable, QT_TRANSLATE_NOOP("problems", "“%1” can’t be read: %2."),
        QT_TRANSLATE_NOOP("problems", "Check that the file is yours to read.")},
    ProblemText{ProblemCode::FileUnwritable, QT_TRANSLATE_NOOP("problems", "“%1” can’t be written: %2."),
        QT_TRANSLATE_NOOP("problems", "Choose a folder that exists and that you may write to.")},
    ProblemText{ProblemCode::NotARegularFile, QT_TRANSLATE_NOOP("problems", "“%1” isn’t a file that can be read."),
        QT_TRANSLATE_NOOP("problems", "Name a file, not a folder or a device.")},
    ProblemText{ProblemCode::FileTooLarge,
        QT_TRANSLATE_NOOP("problems", "The file is too large: at most %1 bytes are read."),
        QT_TRANSLATE_NOOP("problems", "An audit file is far smaller; check that it is the right one.")},
    ProblemText{ProblemCode::BrokenJson, QT_TRANSLATE_NOOP("problems", "This isn’t valid JSON."), repairJson},
    ProblemText{ProblemCode::NotUtf8, QT_TRANSLATE_NOOP("problems", "The text isn’t UTF-8."),
        QT_TRANSLATE_NOOP("problems", "Save the file again as UTF-8.")},
    ProblemText{ProblemCode::NestedTooDeep,
        QT_TRANSLATE_NOOP("problems", "Lists and objects lie inside one another more than %1 deep."), repairJson},
    ProblemText{ProblemCode::TrailingContent,
        QT_TRANSLATE_NOOP("problems", "Something follows the end of the document."),
        QT_TRANSLATE_NOOP("problems", "Take away what comes after the last brace.")},
    ProblemText{ProblemCode::DuplicateKey, QT_TRANSLATE_NOOP("problems", "The key “%1” is there twice."),
        QT_TRANSLATE_NOOP("problems", "Keep one of the two.")},
    ProblemText{ProblemCode::WrongFormat,
        QT_TRANSLATE_NOOP("problems", "This isn’t an audit file: its “format” says “%1”, not “recentre-audit”."),
        QT_TRANSLATE_NOOP("problems", "Choose a file that Recentre made.")},
    ProblemText{ProblemCode::LaterVersion,
        QT_TRANSLATE_NOOP("problems", "The file is of version %1; this Recentre reads up to %2."),
        QT_TRANSLATE_NOOP("problems", "Install a newer Recentre.")},
    ProblemText{ProblemCode::TooMuchContent,
        QT_TRANSLATE_NOOP("problems", "There is more in the file than a person’s audits ever hold."),
        QT_TRANSLATE_NOOP("problems", "Check that it is the right file.")},
    ProblemText{ProblemCode::Missing, QT_TRANSLATE_NOOP("problems", "A required value isn’t there."),
        QT_TRANSLATE_NOOP("problems", "Add it to the file.")},
    ProblemText{ProblemCode::NullValue, QT_TRANSLATE_NOOP("problems", "“null” stands here."),
        QT_TRANSLATE_NOOP("problems", "Leave the key out when nothing is known.")},
    ProblemText{ProblemCode::WrongType, QT_TRANSLATE_NOOP("problems", "This must be %1."), correctValue},
    ProblemText{ProblemCode::OutOfRange, QT_TRANSLATE_NOOP("problems", "This must be from %1 to %2."), correctValue},
    ProblemText{ProblemCode::TurnedRound, QT_TRANSLATE_NOOP("problems", "The range begins above its end."),
        QT_TRANSLATE_NOOP("problems", "Write the smaller number first.")},
    ProblemText{ProblemCode::UnknownWord, QT_TRANSLATE_NOOP("problems", "“%1” isn’t one of the words known here: %2."),
        correctValue},
    ProblemText{ProblemCode::EmptyText, QT_TRANSLATE_NOOP("problems", "This text must not be empty."),
        QT_TRANSLATE_NOOP("problems", "Write something there.")},
    ProblemText{ProblemCode::TextTooLong,
        QT_TRANSLATE_NOOP("problems", "The text is too long: at most %1 characters are kept."),
        QT_TRANSLATE_NOOP("problems", "Shorten it.")},
    ProblemText{ProblemCode::DuplicateId, QT_TRANSLATE_NOOP("problems", "The id “%1” is there twice."),
        QT_TRANSLATE_NOOP("problems", "Give one of the two another id.")},
    ProblemText{ProblemCode::UnknownReference, QT_TRANSLATE_NOOP("problems", "There is nothing with the id “%1”."),
        QT_TRANSLATE_NOOP("problems", "Add it, or take away what names it.")},
    ProblemText{ProblemCode::AssessedTwice,
        QT_TRANSLATE_NOOP("problems", "The group “%1” is assessed twice in one audit."),
        QT_TRANSLATE_NOOP("problems", "Keep one of the two.")},
    ProblemText{ProblemCode::TaggedTwice,
        QT_TRANSLATE_NOOP("problems", "The purpose “%1” is there twice for one group."),
        QT_TRANSLATE_NOOP("problems", "Keep one of the two.")},
    ProblemText{ProblemCode::InBothLists,
        QT_TRANSLATE_NOOP("problems", "The purpose “%1” is both an objective and a mere purpose."),
        QT_TRANSLATE_NOOP("problems", "Keep it in one of the two lists.")},
    ProblemText{ProblemCode::ReservedId,
        QT_TRANSLATE_NOOP("problems", "“%1” is a name that Recentre keeps for itself."),
        QT_TRANSLATE_NOOP("problems", "Give the purpose another id.")},
    ProblemText{ProblemCode::LockedWithoutChoice,
        QT_TRANSLATE_NOOP("problems", "The decision is pinned, but nothing is decided."),
        QT_TRANSLATE_NOOP("problems", "Say what is decided, or take “locked” away.")},
    ProblemText{ProblemCode::ChoiceNeedsMember,
        QT_TRANSLATE_NOOP("problems", "Keep and replace are for groups that one is a member of."),
        QT_TRANSLATE_NOOP("problems", "For a candidate, decide join, try, contribute or skip.")},
    ProblemText{ProblemCode::NotInOrder, QT_TRANSLATE_NOOP("problems", "An audit is dated before the one it follows."),
        QT_TRANSLATE_NOOP("problems", "Put the audits in the order of their dates.")},
    ProblemText{ProblemCode::StaleEdit,
        QT_TRANSLATE_NOOP("problems", "This has changed in the meantime, so nothing was done."),
        QT_TRANSLATE_NOOP("problems", "Look at it again, then do it once more.")},
    ProblemText{ProblemCode::NoAudit,
        QT_TRANSLATE_NOOP("problems", "There is no audit yet, so there is nothing to advise on."),
        QT_TRANSLATE_NOOP("problems", "Go through the steps once, or add an audit to the file.")},
    ProblemText{ProblemCode::NotAWorkbook, QT_TRANSLATE_NOOP("problems", "“%1” isn’t a Recentre workbook."),
        QT_TRANSLATE_NOOP("problems", "Choose a file that Recentre made. Nothing in it was changed.")},
    ProblemText{ProblemCode::LaterWorkbook,
        QT_TRANSLATE_NOOP("problems", "“%1” was made by a newer Recentre (version %2; this one knows %3)."),
        QT_TRANSLATE_NOOP("problems", "Install a newer Recentre. Nothing in the file was changed.")},
    ProblemText{ProblemCode::WorkbookInUse,
        QT_TRANSLATE_NOOP("problems", "“%1” is open in another program (%3, process %2)."),
        QT_TRANSLATE_NOOP("problems", "Close it there first, or work in that window.")},
    ProblemText{ProblemCode::WorkbookReadOnly, QT_TRANSLATE_NOOP("problems", "“%1” can only be read, not written."),
        QT_TRANSLATE_NOOP("problems", "Make the file writable, or copy it to a place of your own.")},
    ProblemText{ProblemCode::FolderReadOnly,
        QT_TRANSLATE_NOOP("problems", "Nothing can be written in the folder of “%1”."),
        QT_TRANSLATE_NOOP("problems", "Make the folder writable, or copy the file to a place of your own.")},
    ProblemText{
        ProblemCode::DiskFull, QT_TRANSLATE_NOOP("problems", "The disk is full: “%1” couldn’t be written."), makeRoom},
    ProblemText{ProblemCode::DiskError, QT_TRANSLATE_NOOP("problems", "The disk failed on “%1” (error %2)."),
        QT_TRANSLATE_NOOP("problems", "Save a copy on another disk, then try again.")},
    ProblemText{ProblemCode::WorkbookMoved,
        QT_TRANSLATE_NOOP("problems", "“%1” was renamed, replaced or deleted while it was open."),
        QT_TRANSLATE_NOOP("problems", "Put it back, or save a copy elsewhere: nothing is lost until then.")},
    ProblemText{ProblemCode::WorkbookDamaged, QT_TRANSLATE_NOOP("problems", "“%1” is damaged: %2."),
        QT_TRANSLATE_NOOP("problems", "Keep the file as it is, and go back to a copy.")},
    ProblemText{ProblemCode::PersonDamaged,
        QT_TRANSLATE_NOOP("problems", "What “%2” said can’t be read: “%1” is damaged (in its table “%3”)."),
        QT_TRANSLATE_NOOP(
            "problems", "Keep the file as it is, and go back to a copy. Whoever else is in it can still be opened.")},
    ProblemText{ProblemCode::SettingRefused,
        QT_TRANSLATE_NOOP("problems", "The database refuses the setting “%1”, without which nothing is safe."),
        QT_TRANSLATE_NOOP("problems", "Move the workbook to a local disk.")},
    ProblemText{ProblemCode::RowRefused,
        QT_TRANSLATE_NOOP("problems", "The workbook refused the change (error %1), so it was taken back."),
        QT_TRANSLATE_NOOP("problems", "Do it again; if it stays so, this is a fault of Recentre.")},
    ProblemText{ProblemCode::NoSuchPerson, QT_TRANSLATE_NOOP("problems", "There is nobody called “%1” here."),
        QT_TRANSLATE_NOOP("problems", "Write the name as it is in the workbook.")},
    ProblemText{ProblemCode::SeveralPeople, QT_TRANSLATE_NOOP("problems", "There is more than one person here: %1."),
        QT_TRANSLATE_NOOP("problems", "Say whom with --person NAME.")},
    ProblemText{ProblemCode::PersonExists, QT_TRANSLATE_NOOP("problems", "There already is somebody called “%1”."),
        QT_TRANSLATE_NOOP("problems", "Choose another name.")},
    ProblemText{ProblemCode::UnknownKindOfFile,
        QT_TRANSLATE_NOOP("problems", "“%1” is no kind of file that can be read here."),
        QT_TRANSLATE_NOOP("problems", "What can be read: a Recentre audit file (JSON) or a workbook.")},
    ProblemText{ProblemCode::Cancelled, QT_TRANSLATE_NOOP("problems", "It was stopped before it was done."), ""},
};

constexpr bool problemsInOrder()
{
    for (size_t i = 0; i < problemTexts.size(); ++i)
        if (static_cast<size_t>(problemTexts[i].code) != i)
            return false;
    return true;
}
static_assert(problemsInOrder() && problemTexts.back().code == ProblemCode::Cancelled,
    "one sentence a code, in the codes' order");

// Some problems are told without an argument that nobody knows.
constexpr auto inUseBySomebody = QT_TRANSLATE_NOOP("problems", "“%1” is open in another program.");
constexpr auto noFormatAtAll =
    QT_TRANSLATE_NOOP("problems", "This isn’t an audit file: it doesn’t say “format”: “recentre-audit”.");

struct TypeWord {
    const char *code;
    const char *word;
};

// The types that a reader may expect (problem.h).
constexpr std::array typeWords{
    TypeWord{"text", QT_TRANSLATE_NOOP("problems", "a text")},
    TypeWord{"whole number", QT_TRANSLATE_NOOP("problems", "a whole number")},
    TypeWord{"number", QT_TRANSLATE_NOOP("problems", "a number")},
    TypeWord{"list", QT_TRANSLATE_NOOP("problems", "a list")},
    TypeWord{"object", QT_TRANSLATE_NOOP("problems", "an object")},
    TypeWord{"yes or no", QT_TRANSLATE_NOOP("problems", "true or false")},
    TypeWord{"date", QT_TRANSLATE_NOOP("problems", "a date like 2026-09-01")},
    TypeWord{"month", QT_TRANSLATE_NOOP("problems", "a month like 2026-09")},
};

QString typeWord(const Language &language, const QString &code)
{
    for (const auto &type : typeWords)
        if (code == QLatin1StringView(type.code))
            return language.translate("problems", type.word);
    return code;
}

// The system's error number in our own words: its own are in the language of the machine.
QString errorWord(const Language &language, const QString &number)
{
    switch (number.toInt()) {
    case EACCES:
    case EPERM:
        return language.translate("problems", "you are not allowed to");
    case ENOENT:
    case ENOTDIR:
        return language.translate("problems", "its folder isn’t there");
    case EISDIR:
        return language.translate("problems", "it is a folder");
    case EROFS:
        return language.translate("problems", "the disk can only be read");
    case EIO:
        return language.translate("problems", "the disk reports a fault");
    case EBUSY:
        return language.translate("problems", "your answers are kept in it, and it is open");
    case ENAMETOOLONG:
        return language.translate("problems", "its name is too long");
    default:
        return language.translate("problems", "the system reports error %1").arg(number);
    }
}

// All arguments in one pass, so that a "%2" that a person typed stays what it is; one that isn't there is empty.
QString withArguments(const QString &text, const QStringList &arguments)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool marker = text[i] == u'%' && i + 1 < text.size() && text[i + 1] >= u'1' && text[i + 1] <= u'9';
        if (marker)
            result += arguments.value(text[++i].unicode() - u'1');
        else
            result += text[i];
    }
    return result;
}

QStringList argumentWords(const Language &language, const Problem &problem)
{
    QStringList words = problem.arguments;
    if (problem.code == ProblemCode::WrongType && !words.isEmpty())
        words[0] = typeWord(language, words[0]);
    if ((problem.code == ProblemCode::FileUnreadable || problem.code == ProblemCode::FileUnwritable)
        && words.size() > 1)
        words[1] = errorWord(language, words[1]);
    return words;
}

QString textOf(const Language &language, const Problem &problem)
{
    const char *text = problemTexts[static_cast<size_t>(problem.code)].text;
    if (problem.code == ProblemCode::WorkbookInUse && problem.arguments.value(1).isEmpty())
        text = inUseBySomebody;
    if (problem.code == ProblemCode::WrongFormat && problem.arguments.value(0).isEmpty())
        text = noFormatAtAll;
    return withArguments(language.translate("problems", text), argumentWords(language, problem));
}

QString placeWords(const Language &language, const QString &place)
{
    static const QRegularExpression lineAndColumn(u"^line (\\d+), column (\\d+)$"_s);
    const auto match = lineAndColumn.match(place);
    if (!match.hasMatch())
        return place;
    return language.translate("problems", "line %1, column %2").arg(match.captured(1), match.captured(2));
}

} // namespace

Sentence problemWords(const Language &language, const Problem &problem, const QString &file)
{
    const QString text = textOf(language, problem);
    const char *hint = problemTexts[static_cast<size_t>(problem.code)].hint;
    Sentence sentence{text, *hint ? language.translate("problems", hint) : QString()};
    const QString place = placeWords(language, problem.place);
    if (!file.isEmpty() && !place.isEmpty())
        sentence.text =
            language.translate("problems", "%1, %2: %3", "file, place: what is wrong").arg(file, place, text);
    else if (!file.isEmpty() || !place.isEmpty())
        sentence.text =
            language.translate("problems", "%1: %2", "file or place: what is wrong").arg(file + place, text);
    return sentence;
}

QString problemLine(const Language &language, const Problem &problem, const QString &file)
{
    const Sentence sentence = problemWords(language, problem, file);
    QString line = sentence.hint.isEmpty() ? sentence.text : sentence.text + u' ' + sentence.hint;
    // A name may hold a line break or worse: it stays one line, and no escape sequence reaches a terminal.
    for (QChar &character : line)
        if (character.category() == QChar::Other_Control)
            character = QChar::ReplacementCharacter;
    return line;
}

} // namespace recentre
