// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/journal_sections.h"

#include "report/brand_sections.h"
#include "report/figure_words.h"
#include "scoring/posterior.h"
#include "scoring/trend.h"

#include <cmath>
#include <unordered_map>

namespace kokemus::report {

namespace {

constexpr int validityFrom = 10;  // answers

using ByBrand = std::unordered_map<std::string_view, std::vector<Contribution>>;

ByBrand contributionsByBrand(const JournalMaterial& material) {
    ByBrand all;
    for (std::size_t i = 0; i < material.rows.size(); ++i)
        all[material.rows[i].row.brand].push_back(contributionOf(material.told[i], points(material.told[i].score)));
    return all;
}

ReportFigure brandFigure(const JournalMaterial& material, const BrandScore& brand, const char* recipe, std::string name,
                         const ByBrand& contributions) {
    const Phrases& phrases = material.phrases;
    std::string text = scoreHeadline(brand.posterior, phrases);
    if (hasScore(brand.posterior))
        text = phrases.text(
            "told.rank",
            {{"figure", text}, {"evidence", phrases.text("evidence." + std::string(idOf(brand.posterior.evidence)))}});
    ReportFigure figure = figureOf(phrases, std::string(recipe) + "." + brand.brand, recipe, std::move(text),
                                   brand.posterior.n, std::move(name));
    explainPosterior(figure, brand.posterior, material.report.table.hyper, material.request.settings.level, phrases);
    if (const auto found = contributions.find(brand.brand); found != contributions.end())
        addContributions(figure, found->second, phrases);
    return figure;
}

ReportSection rankedSection(const JournalMaterial& material, const char* key, const char* recipe,
                            const std::vector<std::size_t>& order, const char* bound,
                            std::optional<double> Posterior::*value, const ByBrand& contributions) {
    const Phrases& phrases = material.phrases;
    ReportSection section{key, phrases.text(std::string("section.") + key)};
    int place = 0;
    for (const std::size_t index : order) {
        const BrandScore& brand = material.report.table.brands[index];
        ReportFigure figure = brandFigure(
            material, brand, recipe,
            phrases.text("told.place", {{"place", std::to_string(++place)}, {"brand", brand.name}}), contributions);
        addConstant(figure, bound, phrases.number(*(brand.posterior.*value), 1), phrases);
        section.figures.push_back(std::move(figure));
    }
    if (order.empty()) section.figures.push_back(figureOf(phrases, key, recipe, phrases.text("told.no_ranked"), 0));
    return section;
}

std::string periodName(const PeriodFigure& period) {
    const std::string year = std::to_string(period.year);
    return period.month == 0 ? year : std::to_string(period.month) + "/" + year;
}

ReportFigure periodFigure(const JournalMaterial& material, const PeriodFigure& period) {
    const Phrases& phrases = material.phrases;
    std::vector<double> values;
    std::vector<Contribution> contributions;
    for (const ToldEncounter& told : material.told) {
        if (!isIn(period, told)) continue;
        if (!told.again) values.push_back(told.score);
        contributions.push_back(contributionOf(told, points(told.score)));
    }
    Posterior counted = period.posterior;
    counted.n = period.entries;
    const char* recipe = period.month == 0 ? "year" : "month";
    ReportFigure figure = figureOf(phrases, std::string(recipe) + "." + periodName(period), recipe,
                                   posteriorText(counted, values, phrases), period.entries, periodName(period));
    explainPosterior(figure, period.posterior, material.report.table.hyper, material.request.settings.level, phrases);
    addContributions(figure, std::move(contributions), phrases);
    return figure;
}

ReportFigure periodFeeling(const JournalMaterial& material, const PeriodFigure& period) {
    const Phrases& phrases = material.phrases;
    const std::string key = "feelings." + periodName(period);
    if (period.felt == 0) return untold(phrases, key, "net_emotion", period.entries, periodName(period));
    std::vector<Feeling> feelings;
    std::vector<Contribution> contributions;
    for (const ToldEncounter& told : material.told) {
        if (!isIn(period, told) || told.again || told.feelings.empty()) continue;
        feelings.insert(feelings.end(), told.feelings.begin(), told.feelings.end());
        std::string list;
        for (const Feeling& feeling : told.feelings)
            list += (list.empty() ? "" : ", ") + nameOf("emotion", feeling.emotion, material.own.emotions, phrases);
        contributions.push_back(contributionOf(told, std::move(list)));
    }
    const auto net =
        scoring::netEmotion(feelings, [&](std::string_view emotion) { return material.own.meaningOf(emotion); });
    ReportFigure figure = figureOf(phrases, key, "net_emotion", netEmotionText(net, period.felt, phrases), period.felt,
                                   periodName(period));
    figure.value = net.net;
    addContributions(figure, std::move(contributions), phrases);
    return figure;
}

// Does the score agree with what the same person would recommend? Both are theirs, so they should.
ReportFigure validityFigure(const JournalMaterial& material) {
    const Phrases& phrases = material.phrases;
    std::vector<double> scores;
    std::vector<double> answers;
    std::vector<Contribution> contributions;
    for (const ToldEncounter& told : material.told) {
        if (!told.wouldRecommend || told.again) continue;
        scores.push_back(told.score);
        answers.push_back(*told.wouldRecommend);
        contributions.push_back(contributionOf(told, std::to_string(*told.wouldRecommend)));
    }
    const int n = static_cast<int>(scores.size());
    if (n == 0) return untold(phrases, "validity", "validity", static_cast<int>(material.told.size()));
    const std::string count = phrases.plural("count.answer", n);
    const auto rho = scoring::spearman(scores, answers);
    std::string text = phrases.text("told.too_few", {{"count", count}, {"needed", std::to_string(validityFrom)}});
    if (n >= validityFrom && rho)
        text = phrases.text("told.validity", {{"rho", signedNumber(*rho, 2, phrases)}, {"count", count}});
    else if (n >= validityFrom)
        text = phrases.text("told.validity_flat", {{"count", count}});
    ReportFigure figure = figureOf(phrases, "validity", "validity", std::move(text), n);
    if (n >= validityFrom) figure.value = rho;
    addContributions(figure, std::move(contributions), phrases);
    return figure;
}

ReportFigure trendsFigure(const JournalMaterial& material) {
    const Phrases& phrases = material.phrases;
    const ScoreSettings& settings = material.request.settings;
    std::map<std::string_view, std::vector<ReadRow>> byBrand;
    for (const ReadRow& row : material.rows)
        if (!row.row.brand.empty()) byBrand[row.row.brand].push_back(row);
    int tested = 0;
    int found = 0;
    for (const auto& [brand, rows] : byBrand) {
        const DatedScores dated = datedScores(rows);
        if (static_cast<int>(dated.scores.size()) < settings.trendMinN) continue;
        const TrendLabel label = scoring::trendOf(dated.days, dated.scores, settings).label;
        ++tested;
        found += label == TrendLabel::Improving || label == TrendLabel::Worsening;
    }
    std::string text = phrases.text("told.trends_few", {{"needed", std::to_string(settings.trendMinN)}});
    if (tested > 0)
        text = phrases.text("told.trends", {{"x", std::to_string(found)},
                                            {"count", phrases.plural("count.brand", tested)},
                                            {"percent", percent(settings.trendAlpha, phrases)}});
    ReportFigure figure = figureOf(phrases, "trends", "trends", std::move(text), tested);
    if (tested > 0) figure.value = found;
    return figure;
}

struct FollowUps {
    int sent = 0, open = 0, answered = 0;
};

ReportFigure followUpFigure(const Phrases& phrases, const char* key, const char* text, const FollowUps& counted) {
    const int n = counted.sent + counted.open;
    if (n == 0) return figureOf(phrases, key, key, phrases.text("told.none_kept"), 0);
    return figureOf(phrases, key, key,
                    phrases.text(text, {{"sent", std::to_string(counted.sent)},
                                        {"open", std::to_string(counted.open)},
                                        {"answered", std::to_string(counted.answered)}}),
                    n);
}

Result<ReportSection> followUpSection(Journal& journal, const Phrases& phrases) {
    std::map<std::string, FollowUps> byKind;
    const auto read = journal.forEachRecord("follow_up", [&](const Record& record) {
        FollowUps& counted = byKind[record.text("kind_of")];
        const bool sent = !record.text("sent_on").empty();
        ++(sent ? counted.sent : counted.open);
        counted.answered += !record.text("answered_on").empty();
        return true;
    });
    if (!read) return read.error();
    ReportSection section{"follow_ups", phrases.text("section.follow_ups")};
    section.figures.push_back(followUpFigure(phrases, "follow_thanks", "told.follow_thanks", byKind["thanks"]));
    section.figures.push_back(followUpFigure(phrases, "follow_feedback", "told.follow_feedback", byKind["feedback"]));
    section.figures.push_back(followUpFigure(phrases, "follow_remains", "told.follow_remains", byKind["remains"]));
    return section;
}

Result<ReportSection> signalSection(Journal& journal, const Phrases& phrases) {
    struct Theme {
        int n = 0;
        std::string last;  // date and words
        std::string lastOn;
    };
    std::map<std::string, Theme> themes;
    const auto read = journal.forEachRecord("signal", [&](const Record& record) {
        Theme& theme = themes[record.text("theme")];
        ++theme.n;
        if (record.text("on") < theme.lastOn) return true;
        theme.lastOn = record.text("on");
        theme.last = record.text("text");
        return true;
    });
    if (!read) return read.error();
    ReportSection section{"signals", phrases.text("section.signals")};
    for (const auto& [name, theme] : themes)
        section.figures.push_back(figureOf(
            phrases, "signals." + name, "signals",
            phrases.text("told.signals", {{"count", phrases.plural("count.signal", theme.n)}, {"last", theme.last}}),
            theme.n, name.empty() ? phrases.text("figure.signals_unthemed") : name));
    if (themes.empty())
        section.figures.push_back(figureOf(phrases, "signals", "signals", phrases.text("told.none_kept"), 0));
    return section;
}

}  // namespace

bool isIn(const PeriodFigure& period, const ToldEncounter& told) {
    const Date day = dateOfDay(told.day);
    if (static_cast<int>(day.year()) != period.year) return false;
    return period.month == 0 || (!told.vague && static_cast<int>(static_cast<unsigned>(day.month())) == period.month);
}

std::vector<ReportSection> rankingSections(const JournalMaterial& material) {
    const Phrases& phrases = material.phrases;
    const JournalReport& report = material.report;
    const ByBrand contributions = contributionsByBrand(material);
    std::vector<ReportSection> sections;
    sections.push_back(rankedSection(material, "ranking", "rank", report.best, "constant.rank_low", &Posterior::rankLow,
                                     contributions));
    ReportSection few{"unranked", phrases.text("section.unranked")};
    for (const std::size_t index : report.tooFew) {
        const BrandScore& brand = report.table.brands[index];
        few.figures.push_back(brandFigure(material, brand, "unranked", brand.name, contributions));
    }
    if (!few.figures.empty()) sections.push_back(std::move(few));
    ReportSection worst = rankedSection(material, "worst", "worst", report.worst, "constant.rank_high",
                                        &Posterior::rankHigh, contributions);
    worst.publishable = false;
    sections.push_back(std::move(worst));
    return sections;
}

std::vector<ReportSection> periodSections(const JournalMaterial& material) {
    const Phrases& phrases = material.phrases;
    ReportSection years{"years", phrases.text("section.years")};
    ReportSection months{"months", phrases.text("section.months")};
    ReportSection feelings{"period_feelings", phrases.text("section.period_feelings")};
    for (const PeriodFigure& period : material.report.years) {
        years.figures.push_back(periodFigure(material, period));
        feelings.figures.push_back(periodFeeling(material, period));
    }
    for (const PeriodFigure& period : material.report.months) months.figures.push_back(periodFigure(material, period));
    if (years.figures.empty()) years.figures.push_back(untold(phrases, "year", "year", 0));
    if (months.figures.empty()) months.figures.push_back(untold(phrases, "month", "month", 0));
    if (feelings.figures.empty()) feelings.figures.push_back(untold(phrases, "feelings", "net_emotion", 0));
    return {years, months, feelings};
}

ReportSection sectorSection(const JournalMaterial& material) {
    const Phrases& phrases = material.phrases;
    ReportSection section{"touchpoint_sectors", phrases.text("section.touchpoint_sectors")};
    for (const TouchpointCell& cell : material.report.touchpoints.cells) {
        const std::string sector = cell.sector.empty() ? phrases.text("filter.no_sector") : cell.sectorName;
        ReportFigure figure =
            figureOf(phrases, "cell." + cell.touchpoint + "." + cell.sector, "sector_cell", cell.headline, cell.entries,
                     phrases.text("told.cell", {{"touchpoint", capitalised(cell.name)}, {"sector", sector}}));
        explainPosterior(figure, cell.posterior, material.report.table.hyper, material.request.settings.level, phrases);
        if (const auto found = material.cells.find({cell.touchpoint, cell.sector}); found != material.cells.end())
            addContributions(figure, found->second, phrases);
        section.figures.push_back(std::move(figure));
    }
    if (section.figures.empty()) section.figures.push_back(untold(phrases, "cell", "sector_cell", 0));
    return section;
}

ReportSection journalBasisSection(const JournalMaterial& material) {
    ReportSection section{"basis", material.phrases.text("section.basis")};
    std::vector<ToldEncounter> once;
    once.reserve(material.told.size());
    for (const ToldEncounter& told : material.told)
        if (!told.again) once.push_back(told);
    section.figures.push_back(notableFigure(once, material.request.settings.level, material.phrases));
    section.figures.push_back(coverageFigure(once, material.phrases));
    section.figures.push_back(lateFigure(once, material.phrases));
    section.figures.push_back(validityFigure(material));
    section.figures.push_back(trendsFigure(material));
    return section;
}

Result<std::vector<ReportSection>> recordSections(Journal& journal, const Phrases& phrases) {
    auto followUps = followUpSection(journal, phrases);
    if (!followUps) return followUps.error();
    auto signals = signalSection(journal, phrases);
    if (!signals) return signals.error();
    return std::vector<ReportSection>{std::move(*followUps), std::move(*signals)};
}

}  // namespace kokemus::report
