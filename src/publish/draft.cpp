// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/draft.h"

#include "kokemus/score_settings.h"
#include "publish/markdown.h"

#include <algorithm>
#include <cmath>

namespace kokemus::publish {
namespace {

/// Below this coverage (share of the weights that were answered) a score is called rough.
constexpr double roughBelow = 0.65;
/// An entry written down this many days afterwards is late.
constexpr int lateAfterDays = 7;

using Lines = std::vector<std::string>;

std::string bulletList(const Lines& lines) {
    std::string out;
    for (const auto& line : lines) out += "- " + line + "\n";
    return out;
}

/// Bands of a careful score; thresholds are docs/scoring.md, "Evidence, verdict, ranking".
std::string bandOf(double score) {
    if (score < 30) return "band.very_poor";
    if (score < 45) return "band.poor";
    if (score < 60) return "band.ordinary";
    if (score < 75) return "band.good";
    return "band.excellent";
}

bool mayShowScore(const BrandReport& report) {
    const Posterior& posterior = report.brand.posterior;
    return posterior.score &&
           (posterior.evidence == Evidence::Tentative || posterior.evidence == Evidence::Established);
}

/// "2 kokemusta: 66 ja 12. Liian vähän kokemuslukuun." when there are too few for a score.
std::string headline(const DraftParts& parts, const Phrases& phrases) {
    const BrandReport& report = *parts.report;
    const auto& contributions = report.explanation.contributions;
    if (mayShowScore(report) || contributions.empty()) return escapedLine(report.headline);
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
void addJudgement(Lines& lines, const DraftParts& parts, const Phrases& phrases) {
    const BrandReport& report = *parts.report;
    lines.push_back(phrases.text("publish.evidence", {{"evidence", escapedLine(report.evidence)}}));
    if (!mayShowScore(report)) return;
    const auto verdict = report.brand.posterior.verdict;
    const bool clear = verdict == Verdict::ClearlyAbove || verdict == Verdict::ClearlyBelow;
    if (clear)
        lines.push_back(phrases.text("publish.band", {{"band", phrases.text(bandOf(*report.brand.posterior.score))}}));
    else if (!report.verdict.empty())
        lines.push_back(phrases.text("publish.verdict", {{"verdict", escapedLine(report.verdict)}}));
}

bool isLate(const Encounter& encounter) {
    const auto recorded = parseInstant(encounter.recordedAt);
    if (!recorded || !encounter.occurredOn || isVague(encounter)) return false;
    constexpr std::int64_t msPerDay = 86'400'000;
    return *recorded / msPerDay - dayNumber(*encounter.occurredOn) > lateAfterDays;
}

/// How the entries came about: period, share of notable ones, gaps, lateness.
void addMakings(Lines& lines, const DraftParts& parts, const Phrases& phrases) {
    std::optional<Date> from, to;
    int answered = 0, notable = 0, late = 0, scored = 0;
    double coverage = 0;
    for (const auto& [encounter, figures] : parts.encounters) {
        if (encounter.occurredOn && !isVague(encounter)) {
            from = from ? std::min(*from, *encounter.occurredOn) : *encounter.occurredOn;
            to = to ? std::max(*to, *encounter.occurredOn) : *encounter.occurredOn;
        }
        answered += encounter.whyLogged.has_value();
        notable += encounter.whyLogged == WhyLogged::Notable;
        late += isLate(encounter);
        scored += figures.score.has_value();
        coverage += figures.score ? figures.coverage : 0.0;
    }
    if (from && *from != *to)
        lines.push_back(phrases.text("report.period", {{"from", phrases.date(*from)}, {"to", phrases.date(*to)}}));
    if (answered > 0)
        lines.push_back(phrases.text("report.notable_share", {{"pct", phrases.number(100.0 * notable / answered, 0)}}));
    if (scored > 0 && coverage / scored < roughBelow) lines.push_back(phrases.text("report.low_coverage"));
    if (late > 0) lines.push_back(phrases.plural("report.late", late));
}

void addSettings(Lines& lines, const DraftParts& parts, const Phrases& phrases) {
    if (parts.settings.halfLifeDays > 0)
        lines.push_back(phrases.text("report.half_life", {{"days", phrases.number(parts.settings.halfLifeDays, 0)}}));
    std::string list;
    for (const auto& [key, value] : changedScoreSettings(parts.settings)) {
        const auto named =
            phrases.text("report.setting_value", {{"name", phrases.text("score_setting." + key)}, {"value", value}});
        list += (list.empty() ? "" : ", ") + escapedLine(named);
    }
    if (!list.empty()) lines.push_back(phrases.text("report.settings_changed", {{"list", list}}));
}

std::string figuresBlock(const DraftParts& parts, const Phrases& phrases) {
    Lines lines;
    addJudgement(lines, parts, phrases);
    for (const auto& finding : parts.report->findings) lines.push_back(escapedLine(finding));
    lines.push_back(phrases.text("report.as_of", {{"date", phrases.date(parts.asOf)}}));
    addMakings(lines, parts, phrases);
    addSettings(lines, parts, phrases);
    return "**" + headline(parts, phrases) + "**\n\n" + bulletList(lines);
}

}  // namespace

std::string composeDraft(const DraftParts& parts, const Phrases& phrases) {
    const auto name = parts.report ? escapedLine(parts.report->brand.name) : phrases.text("publish.title_all");
    std::string out = "# " + name + "\n\n";
    if (parts.report) out += figuresBlock(parts, phrases) + "\n";
    out += "## " + phrases.text("publish.encounters") + "\n\n";
    if (parts.encounters.empty()) out += phrases.text("publish.nothing") + "\n\n";
    for (const auto& entry : parts.encounters) out += composeEncounter(entry, parts, phrases) + "\n";
    out += "---\n\n";
    for (const auto& disclosure : parts.disclosures)
        out += phrases.text("disclosure." + std::string(idOf(disclosure.tie)),
                            {{"brand", escapedLine(disclosure.brand)}}) +
               "\n\n";
    const auto footer = parts.report && !parts.report->footer.empty() ? escapedLine(parts.report->footer)
                                                                      : phrases.text("report.footer");
    return out + "*" + footer + "*\n";
}

}  // namespace kokemus::publish
