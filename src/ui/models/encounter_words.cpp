// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/encounter_words.h"

#include "kokemus/import.h"
#include "ui/models/journal_words.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <array>
#include <cmath>
#include <string>

namespace kokemus::ui {

namespace {

/// Season of a month as the calendar of the north names it.
std::string_view seasonOf(Date date) {
    static constexpr std::array<std::string_view, 4> seasons{"season.winter", "season.spring", "season.summer",
                                                             "season.autumn"};
    return seasons[unsigned(date.month()) % 12 / 3];
}

}  // namespace

QString word(const Phrases& phrases, std::string_view vocabulary, std::string_view id) {
    if (QString own = ownName(vocabulary, id); !own.isEmpty()) return own;
    const std::string key = std::string(vocabulary) + '.' + std::string(id);
    return toQString(phrases.has(key) ? phrases.text(key) : std::string(id));
}

QStringList sourceTexts(const Phrases& phrases, const Source& source) {
    const SourceFacts facts = sourceFacts(source);
    const auto number = [&](double value) { return phrases.number(value, value == std::floor(value) ? 0 : 2); };
    QStringList texts;
    if (!source.app.empty()) texts << word(phrases, "import.format", source.app);
    if (facts.rating && facts.scale)
        texts << toQString(phrases.text(
            "source.rating_scale",
            {{"value", number(*facts.rating)}, {"min", number(facts.scale->min)}, {"max", number(facts.scale->max)}}));
    else if (facts.rating)
        texts << toQString(phrases.text("source.rating", {{"value", number(*facts.rating)}}));
    if (!facts.mood.empty()) texts << toQString(phrases.text("source.mood", {{"mood", facts.mood}}));
    QStringList missing;
    for (const std::string& id : facts.missing) missing << toQString(id);
    if (!missing.isEmpty())
        texts << toQString(phrases.text("source.missing", {{"names", toStd(missing.join(QStringLiteral(", ")))}}));
    return texts;
}

QString scaleWord(const Phrases& phrases, std::string_view scale, std::optional<int> value) {
    return value ? word(phrases, scale, std::to_string(*value)) : QString();
}

QStringList feelingWords(const Phrases& phrases, const std::vector<Feeling>& feelings) {
    QStringList words;
    for (const Feeling& feeling : feelings) words << word(phrases, "emotion", feeling.emotion);
    return words;
}

QString whenText(const Phrases& phrases, std::optional<Date> on, std::optional<int> at,
                 std::optional<Precision> precision) {
    if (!on || precision == Precision::Unknown) return toQString(phrases.text("date.unknown"));
    const std::string year = std::to_string(int(on->year()));
    const std::string day = phrases.date(*on);
    switch (precision.value_or(Precision::Day)) {
        case Precision::Month: {
            const std::string month = phrases.text("month_in." + std::to_string(unsigned(on->month())));
            return toQString(phrases.text("date.in_month", {{"month", month}, {"year", year}}));
        }
        case Precision::Season:
            return toQString(phrases.text(seasonOf(*on), {{"year", year}}));
        case Precision::Year:
            return toQString(phrases.text("date.in_year", {{"year", year}}));
        case Precision::AtLatest:
            return toQString(phrases.text("date.at_latest", {{"date", day}}));
        default:
            break;
    }
    if (!at) return toQString(day);
    return toQString(phrases.text("date.with_time", {{"date", day}, {"time", toStd(shownTime(*at))}}));
}

QString priceText(const Phrases& phrases, const Encounter& encounter) {
    const auto expected = static_cast<double>(encounter.priceExpected.value_or(0));
    const auto actual = static_cast<double>(encounter.priceActual.value_or(0));
    if (!encounter.priceExpected || !encounter.priceActual || expected == 0 || actual == expected) return {};
    const double change = std::abs(actual - expected);
    const PhraseArguments arguments{{"pct_old", phrases.number(100 * change / expected, 1)},
                                    {"pct_new", phrases.number(actual == 0 ? 0 : 100 * change / actual, 1)},
                                    {"old", phrases.money(*encounter.priceExpected, encounter.currency)},
                                    {"new", phrases.money(*encounter.priceActual, encounter.currency)}};
    return toQString(phrases.text(actual > expected ? "report.price_up" : "report.price_down", arguments));
}

QString scoreText(const Phrases& phrases, double score) { return toQString(phrases.number(score, 0)); }

QString whoText(const Phrases& phrases, const EncounterRow& row) {
    if (!row.brand.empty()) return toQString(row.brand);
    if (!row.sector.empty()) return word(phrases, "sector", row.sector);
    return QCoreApplication::translate("EncounterList", "Brand not told");
}

QString detailText(const Phrases& phrases, const EncounterRow& row) {
    // The day is enough here, and how it was comes early: the line is short.
    QStringList parts{whenText(phrases, row.occurredOn, std::nullopt, row.precision)};
    if (row.trashed)
        parts << word(phrases, "status", "trashed");
    else if (row.status == Status::Inbox)
        parts << word(phrases, "status", "inbox");
    if (row.outcome) parts << scaleWord(phrases, "scale_outcome", row.outcome);
    parts << feelingWords(phrases, row.feelings);
    if (!row.touchpoint.empty()) parts << word(phrases, "touchpoint", row.touchpoint);
    const QString words = toQString(row.title.empty() ? row.noteStart : row.title).simplified();
    if (!words.isEmpty()) parts << words;
    return parts.join(QStringLiteral(" · "));
}

}  // namespace kokemus::ui
