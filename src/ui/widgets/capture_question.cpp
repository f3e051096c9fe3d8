// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/capture_question.h"

#include "ui/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace kokemus::ui {
namespace {

/// A word that could mean two feelings, and what it is replaced by.
struct AmbiguousFeeling {
    std::string_view question;
    const char* words;  ///< phrase key of the words that are asked about
    std::array<const char*, questionChoices> feelings;
};
constexpr std::array<AmbiguousFeeling, 2> ambiguousFeelings{{
    {"capture_question.bewildered", "capture_ambiguous.bewildered", {"emotion.confused", "emotion.surprised"}},
    {"capture_question.surprised", "capture_ambiguous.surprised", {"emotion.surprised", "emotion.disappointed"}},
}};
constexpr std::string_view waitedOrExpected = "capture_question.waited_or_expected";
constexpr std::string_view digitGroups = "capture_question.digit_groups";

const AmbiguousFeeling* ambiguousFeeling(std::string_view question) {
    const auto* at = std::find_if(ambiguousFeelings.begin(), ambiguousFeelings.end(),
                                  [&](const AmbiguousFeeling& one) { return one.question == question; });
    return at == ambiguousFeelings.end() ? nullptr : at;
}

/// The words of a list in the window's language first, then in the others: a line may be in any of them.
QStringList wordsOf(const char* key) {
    QStringList words;
    for (const auto language : {windowLanguage(), Language::Finnish, Language::Swedish, Language::English})
        words << toQString(Phrases(language).text(key)).split(QLatin1Char('|'));
    words.removeDuplicates();
    return words;
}

/// A pattern of any of the words, standing alone; longer ones first.
QString anyOf(QStringList words) {
    std::sort(words.begin(), words.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    for (QString& word : words) word = QRegularExpression::escape(word);
    return QStringLiteral("(?<![\\pL\\pN])(?:%1)(?![\\pL\\pN])").arg(words.join(QLatin1Char('|')));
}

QString replacedOnce(const QString& line, const QString& pattern, const QString& by) {
    const QRegularExpression expression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto found = expression.match(line);
    if (!found.hasMatch()) return line;
    auto result = line;
    const auto text = by.contains(QLatin1String("%1")) ? by.arg(found.captured(1)) : by;
    return result.replace(found.capturedStart(), found.capturedLength(), text);
}

/// The first word of one list that is not also in the other.
QString unambiguous(const char* list, const char* other) {
    const auto shared = wordsOf(other);
    for (const auto& word : wordsOf(list))
        if (!shared.contains(word)) return word;
    return {};
}

}  // namespace

std::array<QString, questionChoices> questionLabels(std::string_view question) {
    if (const auto* feeling = ambiguousFeeling(question))
        return {phrase(feeling->feelings[0]), phrase(feeling->feelings[1])};
    if (question == waitedOrExpected) return {phrase("term.expectation"), phrase("term.waiting_time")};
    if (question == digitGroups) return {QCoreApplication::translate("CaptureLine", "one price"), {}};
    return {};
}

QString answeredLine(const QString& line, std::string_view question, std::size_t choice) {
    if (const auto* feeling = ambiguousFeeling(question))
        return replacedOnce(line, anyOf(wordsOf(feeling->words)), phrase(feeling->feelings[choice]));
    if (question == waitedOrExpected) {
        const auto number = anyOf(wordsOf("capture_words.waited")) + QStringLiteral("\\W*(\\d+)");
        if (choice == 0)
            return replacedOnce(line, number,
                                unambiguous("capture_words.expected", "capture_words.waited") + QStringLiteral(" %1"));
        return replacedOnce(line, number,
                            unambiguous("capture_words.waited", "capture_words.expected") + QStringLiteral(" %1 min"));
    }
    // A no-break space holds the groups of one number together.
    return replacedOnce(line, QStringLiteral("(?<!\\d)(\\d{1,3}) (?=\\d{3}(?!\\d))"), QStringLiteral("%1\u00a0"));
}

}  // namespace kokemus::ui
