// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/draft.h"

#include "kokemus/score_settings.h"
#include "publish/markdown.h"
#include "publish/markdown_check.h"
#include "report/told_encounters.h"
#include "report/wording.h"
#include "scoring/posterior.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kokemus::publish {
namespace {

using Lines = std::vector<std::string>;

/// "2 kokemusta: 66 ja 12. Liian vähän kokemuslukuun." when there are too few for a score.
std::string headline(const BrandReport& report, const Phrases& phrases) {
    const auto& contributions = report.explanation.contributions;
    if (report::hasScore(report.brand.posterior) || contributions.empty()) return escapedLine(report.headline);
    std::string scores;
    for (const auto& contribution : contributions)
        scores += (scores.empty() ? "" : ", ") + phrases.number(contribution.score, 0);
    const auto n = contributions.size();
    const auto count = phrases.plural("count.encounter", static_cast<std::int64_t>(n));
    const double weight = report.brand.posterior.weight;
    if (std::abs(weight - static_cast<double>(n)) < 0.05)
        return phrases.text("report.too_few_list", {{"count", count}, {"scores", scores}});
    return phrases.text("report.too_few_weight_list",
                        {{"count", count}, {"scores", scores}, {"weight", phrases.number(weight, 1)}});
}

/// Evidence, and either the band word (only with a clear verdict) or the verdict: never both.
void addJudgement(Lines& lines, const Material& material, const Phrases& phrases) {
    const BrandReport& report = *material.report;
    lines.push_back(phrases.text("publish.evidence", {{"evidence", escapedLine(report.evidence)}}));
    const Posterior& posterior = report.brand.posterior;
    if (!report::hasScore(posterior)) return;
    if (scoring::maySayBand(posterior))
        lines.push_back(phrases.text(
            "publish.band", {{"band", phrases.text("band." + std::string(scoring::bandOf(*posterior.score)))}}));
    else if (!report.verdict.empty())
        lines.push_back(phrases.text("publish.verdict", {{"verdict", escapedLine(report.verdict)}}));
}

/// How the entries came about: period, share of notable ones, gaps, lateness.
void addMakings(Lines& lines, const Material& material, const Phrases& phrases) {
    std::optional<Date> from, to;
    int answered = 0, notable = 0, late = 0, scored = 0;
    double coverage = 0;
    for (const auto& [encounter, figures] : material.encounters) {
        if (encounter.occurredOn && !isVague(encounter)) {
            from = from ? std::min(*from, *encounter.occurredOn) : *encounter.occurredOn;
            to = to ? std::max(*to, *encounter.occurredOn) : *encounter.occurredOn;
        }
        answered += encounter.whyLogged.has_value();
        notable += encounter.whyLogged == WhyLogged::Notable;
        late += report::daysLate(encounter) > report::lateAfterDays;
        scored += figures.score.has_value();
        coverage += figures.score ? figures.coverage : 0.0;
    }
    if (from && *from != *to)
        lines.push_back(phrases.text("report.period", {{"from", phrases.date(*from)}, {"to", phrases.date(*to)}}));
    if (answered > 0)
        lines.push_back(phrases.text("report.notable_share", {{"pct", phrases.number(100.0 * notable / answered, 0)}}));
    if (scored > 0 && coverage / scored < report::roughCoverage) lines.push_back(phrases.text("report.low_coverage"));
    if (late > 0) lines.push_back(phrases.plural("report.late", late));
}

void addSettings(Lines& lines, const Material& material, const Phrases& phrases) {
    if (material.settings.halfLifeDays > 0)
        lines.push_back(
            phrases.text("report.half_life", {{"days", phrases.number(material.settings.halfLifeDays, 0)}}));
    std::string list;
    for (const auto& [key, value] : changedScoreSettings(material.settings)) {
        const auto named =
            phrases.text("report.setting_value", {{"name", phrases.text("score_setting." + key)}, {"value", value}});
        list += (list.empty() ? "" : ", ") + escapedLine(named);
    }
    if (!list.empty()) lines.push_back(phrases.text("report.settings_changed", {{"list", list}}));
}

/// What every box of figures ends with.
void addFrame(Lines& lines, const Material& material, const Phrases& phrases) {
    lines.push_back(phrases.text("report.as_of", {{"date", phrases.date(material.asOf)}}));
    addMakings(lines, material, phrases);
    addSettings(lines, material, phrases);
}

constexpr double provenFrom = 0.95;  ///< docs/scoring.md: below it nothing is called better

}  // namespace

std::string figuresBlock(const Material& material, const Phrases& phrases) {
    Lines lines;
    addJudgement(lines, material, phrases);
    for (const auto& finding : material.report->findings) lines.push_back(escapedLine(finding));
    addFrame(lines, material, phrases);
    return "**" + headline(*material.report, phrases) + "**\n\n" + bulletList(lines);
}

std::string figuresBox(const Material& material, const Phrases& phrases) {
    Lines lines;
    for (const BrandScore& brand : material.table.brands) {
        if (brand.posterior.n == 0) continue;
        lines.push_back(
            phrases.text("publish.brand_figure",
                         {{"brand", escapedLine(brand.name)},
                          {"figure", escapedLine(scoreHeadline(brand.posterior, phrases))},
                          {"evidence", phrases.text("evidence." + std::string(idOf(brand.posterior.evidence)))}}));
    }
    addFrame(lines, material, phrases);
    const auto told = phrases.plural("publish.told", static_cast<std::int64_t>(material.encounters.size()));
    return "## " + phrases.text("document_heading.numbers") + "\n\n**" + told + "**\n\n" + bulletList(lines);
}

std::vector<std::string> comparisonSentences(const Material& material, const Phrases& phrases) {
    std::vector<const BrandScore*> brands;
    for (const BrandScore& brand : material.table.brands)
        if (brand.posterior.score && !isTooFew(brand.posterior)) brands.push_back(&brand);
    std::ranges::stable_sort(brands,
                             [](const auto* a, const auto* b) { return *a->posterior.score > *b->posterior.score; });
    Lines lines;
    for (std::size_t i = 0; i + 1 < brands.size(); ++i) {
        const double p =
            scoring::probabilityBetter(brands[i]->posterior, brands[i + 1]->posterior, material.table.hyper.df);
        PhraseArguments names{{"a", escapedLine(brands[i]->name)}, {"b", escapedLine(brands[i + 1]->name)}};
        // Never "100 %": what is only probable is not certain.
        if (p >= provenFrom) names.emplace_back("p", phrases.number(std::min(99.0, std::floor(p * 100)), 0));
        lines.push_back(phrases.text(p >= provenFrom ? "report.better_than" : "report.no_difference", names));
    }
    return lines;
}

void addClosing(Parts& parts, const Material& material, const Phrases& phrases) {
    Lines disclosures;
    for (const auto& disclosure : material.disclosures)
        disclosures.push_back(phrases.text("disclosure." + std::string(idOf(disclosure.tie)),
                                           {{"brand", escapedLine(disclosure.brand)}}));
    const auto footer = material.report && !material.report->footer.empty() ? escapedLine(material.report->footer)
                                                                            : phrases.text("report.footer");
    if (!disclosures.empty())
        parts.push_back({.key = "disclosures", .text = joined(disclosures, "\n\n"), .fixed = true});
    parts.push_back({.key = "footer", .text = "*" + footer + "*", .fixed = true});
}

std::string joinedParts(const Parts& parts) {
    Lines blocks;
    bool closing = false;
    for (const DraftPart& part : parts) {
        if (part.leftOut || part.text.empty()) continue;
        if (part.fixed && !std::exchange(closing, true)) blocks.emplace_back("---");
        blocks.push_back(part.kind() == "title" ? "# " + escapedLine(part.text) : part.text);
    }
    auto document = joined(blocks, "\n\n") + "\n";
    if (isContained(document, 0)) return document;
    // Parts that are harmless apart can be harmful together: an address that one defines, a link that another makes of
    // it. Without definitions there is no such link.
    std::string plain;
    for (std::size_t i = 0; i < document.size(); ++i) {
        plain += document[i];
        if (document[i] == ']' && i + 1 < document.size() && document[i + 1] == ':') plain += '\\';
    }
    return plain;
}

Parts brandSummaryParts(const Material& material, const Phrases& phrases) {
    Parts parts;
    parts.push_back(
        {.key = "title", .text = material.report ? material.report->brand.name : phrases.text("publish.title_all")});
    if (material.report) parts.push_back({.key = "figures", .text = figuresBlock(material, phrases)});
    auto heading = "## " + phrases.text("publish.encounters");
    if (material.encounters.empty()) heading += "\n\n" + phrases.text("publish.nothing");
    parts.push_back({.key = "encounters", .text = std::move(heading)});
    for (const auto& entry : material.encounters)
        parts.push_back({.key = "encounter:" + entry.encounter.id,
                         .label = encounterTitle(entry.encounter, material, phrases),
                         .text = encounterSection(entry, material, phrases)});
    addClosing(parts, material, phrases);
    return parts;
}

std::string brandSummary(const Material& material, const Phrases& phrases) {
    return joinedParts(brandSummaryParts(material, phrases));
}

}  // namespace kokemus::publish
