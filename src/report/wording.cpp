// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/wording.h"

#include "scoring/posterior.h"

#include <cmath>

namespace kokemus {

namespace report {

namespace {

// One decimal where it says something.
std::string shortNumber(double value, const Phrases& phrases) {
    return phrases.number(value, std::abs(value - std::round(value)) < 0.05 ? 0 : 1);
}

}  // namespace

std::string points(double score) { return std::to_string(scoring::halfUp(score)); }

std::string percent(double share, const Phrases& phrases) { return shortNumber(100.0 * share, phrases); }

std::string weightText(double weight, const Phrases& phrases) { return shortNumber(weight, phrases); }

bool weightMatters(const Posterior& posterior) { return std::abs(posterior.weight - posterior.n) >= 0.05; }

bool hasScore(const Posterior& posterior) {
    return posterior.evidence == Evidence::Tentative || posterior.evidence == Evidence::Established;
}

OwnNames ownNames(const std::vector<OwnWord>& words) {
    OwnNames names;
    for (const OwnWord& word : words)
        if (!word.name.empty()) names.emplace(word.id, word.name);
    return names;
}

Result<OwnNames> ownNames(Journal& journal, std::string_view kind) {
    const auto words = journal.ownWords(kind);
    if (!words) return words.error();
    return ownNames(*words);
}

std::string nameOf(std::string_view kind, std::string_view id, const OwnNames& own, const Phrases& phrases) {
    if (const auto found = own.find(id); found != own.end()) return found->second;
    const std::string key = std::string(kind) + "." + std::string(id);
    return phrases.has(key) ? phrases.text(key) : std::string(id);
}

std::string capitalised(std::string text) {
    if (text.empty()) return text;
    if (text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 32);
    for (const auto& [lower, upper] : {std::pair("ä", "Ä"), {"ö", "Ö"}, {"å", "Å"}})
        if (text.starts_with(lower)) text.replace(0, std::string_view(lower).size(), upper);
    return text;
}

std::string dateText(std::optional<Date> date, std::optional<Precision> precision, const Phrases& phrases) {
    if (!date) return phrases.text("report.no_date");
    const std::string year = std::to_string(static_cast<int>(date->year()));
    switch (precision.value_or(Precision::Day)) {
        case Precision::Year:
            return year;
        case Precision::Month:
        case Precision::Season:
            return std::to_string(static_cast<unsigned>(date->month())) + "/" + year;
        case Precision::AtLatest:
            return phrases.text("report.by_date", {{"date", phrases.date(*date)}});
        case Precision::Unknown:
            return phrases.text("report.no_date");
        case Precision::Minute:
        case Precision::Day:
            break;
    }
    return phrases.date(*date);
}

}  // namespace report

std::string scoreHeadline(const Posterior& posterior, const Phrases& phrases) {
    using namespace report;
    if (posterior.n == 0) return phrases.text("evidence.none");
    if (!hasScore(posterior)) {
        if (!weightMatters(posterior)) return phrases.plural("report.too_few", posterior.n);
        return phrases.plural("report.too_few_weight", posterior.n,
                              {{"weight", weightText(posterior.weight, phrases)}});
    }
    return phrases.text("report.score_line", {{"score", points(*posterior.score)},
                                              {"low", points(*posterior.low)},
                                              {"high", points(*posterior.high)},
                                              {"count", phrases.plural("count.encounter", posterior.n)}});
}

}  // namespace kokemus
