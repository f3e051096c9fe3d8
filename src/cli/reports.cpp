// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/filter_options.h"
#include "cli/listing.h"
#include "cli/score_options.h"
#include "kokemus/exchange.h"
#include "kokemus/journal_report.h"
#include "kokemus/report.h"

namespace kokemus::cli {
namespace {

constexpr std::size_t nameWidth = 28;

struct ReportOptions {
    explicit ReportOptions(CLI::App& command)
        : score(command),
          touchpoints(addSwitch(command, "--touchpoints", "Touchpoints by sector, over all brands")),
          overview(addSwitch(command, "--overview", "The whole journal: ranking, years, feelings, follow-ups")),
          compare(addRepeated(command, "--compare", "A brand to compare; two to five of them")),
          why(addSwitch(command, "--why", "With formula, constants and encounters of every figure")),
          filter(command) {
        score.others = {touchpoints, overview, compare};
    }

    ScoreOptions score;
    CLI::Option* touchpoints;
    CLI::Option* overview;
    CLI::Option* compare;
    CLI::Option* why;
    FilterOptions filter;
};

/// Tells reports on the terminal: every section, every figure, the same way.
class ReportPrinter {
public:
    ReportPrinter(std::ostream& out, const Phrases& phrases, bool why) : m_out(out), m_phrases(phrases), m_why(why) {}

    void list(const std::vector<std::string>& sentences) {
        for (const std::string& sentence : sentences) m_out << "- " << plain(sentence) << '\n';
        if (!sentences.empty()) m_out << '\n';
    }

    void sections(const std::vector<ReportSection>& sections) {
        for (const ReportSection& section : sections) {
            if (!section.publishable) continue;
            m_out << "## " << plain(section.title) << '\n';
            for (const ReportFigure& figure : section.figures) {
                m_out << plain(m_phrases.text("report.figure_line", {{"figure", figure.name}, {"text", figure.text}}))
                      << '\n';
                if (m_why) explain(figure.why);
            }
            m_out << '\n';
        }
    }

    /// What a report leaves out, as of when and with which settings, and whose experiences it tells.
    void end(const std::vector<std::string>& filter, const std::vector<std::string>& notes, const std::string& footer) {
        std::string conditions;
        for (const std::string& condition : filter) conditions += (conditions.empty() ? "" : "; ") + condition;
        if (!filter.empty()) m_out << plain(m_phrases.text("report.filter", {{"list", conditions}})) << '\n';
        for (const std::string& note : notes) m_out << plain(note) << '\n';
        m_out << plain(footer) << '\n';
    }

private:
    void explain(const Explanation& why) {
        for (const std::string& reason : why.reasons) m_out << "    " << plain(reason) << '\n';
        if (!why.formula.empty()) m_out << "    " << plain(why.formula) << '\n';
        for (const auto& [name, value] : why.constants)
            m_out << "    " << plain(m_phrases.text("report.figure_line", {{"figure", name}, {"text", value}})) << '\n';
        for (const Contribution& part : why.contributions)
            m_out << "    " << part.encounter << "  " << plain(part.label) << "  " << plain(part.told) << '\n';
        m_out << "    " << plain(why.source) << '\n';
    }

    std::ostream& m_out;
    const Phrases& m_phrases;
    bool m_why;
};

void printReport(Program& program, const BrandReport& report, bool why) {
    std::ostream& out = program.out();
    ReportPrinter printer(out, program.phrases(), why);
    out << plain(report.brand.name) << '\n' << plain(report.headline) << '\n' << plain(report.evidence);
    if (!report.verdict.empty()) out << " · " << plain(report.verdict);
    out << "\n\n";
    printer.list(report.findings);
    printer.sections(report.sections);
    out << plain(report.explanation.title) << '\n' << plain(report.explanation.statement) << '\n';
    printer.list(report.explanation.reasons);
    printer.end(report.filter, {}, report.footer);
}

int reportTouchpoints(Program& program, Journal& journal, const ScoreRequest& request, bool asJson) {
    const auto table = touchpointTable(journal, request, program.phrases().language());
    if (!table.ok()) return program.fail(table.error());
    if (asJson) {
        program.out() << toJson(*table);
        return 0;
    }
    for (const TouchpointCell& cell : table->cells)
        program.out() << column(plain(cell.name), nameWidth) << "  " << column(plain(cell.sectorName), nameWidth)
                      << "  " << plain(cell.headline) << '\n';
    return 0;
}

int reportJournal(Program& program, Journal& journal, const ScoreRequest& request, const ReportOptions& options) {
    const auto report = journalReport(journal, request, program.phrases().language());
    if (!report.ok()) return program.fail(report.error());
    if (isGiven(options.score.json)) {
        program.out() << toJson(*report);
        return 0;
    }
    ReportPrinter printer(program.out(), program.phrases(), isGiven(options.why));
    printer.sections(report->sections);
    printer.end(report->filter, report->notes, report->footer);
    return 0;
}

int reportComparison(Program& program, Journal& journal, const ScoreRequest& request, const ReportOptions& options) {
    std::vector<std::string> brands;
    for (const std::string& name : options.compare->results()) {
        auto id = journal.findBrand(name);
        if (!id.ok()) return program.fail(id.error());
        brands.push_back(std::move(*id));
    }
    const auto comparison = compareBrands(journal, request, brands, program.phrases().language());
    if (!comparison.ok()) return program.fail(comparison.error());
    if (isGiven(options.score.json)) {
        program.out() << toJson(*comparison);
        return 0;
    }
    ReportPrinter printer(program.out(), program.phrases(), isGiven(options.why));
    printer.sections(comparison->sections);
    printer.end(comparison->filter, comparison->notes, comparison->footer);
    return 0;
}

int reportBrands(Program& program, Journal& journal, ScoreRequest request, const ReportOptions& options) {
    std::vector<std::string> brands{request.brand};
    if (isGiven(options.score.all)) {
        const auto table = scoreTable(journal, request);
        if (!table.ok()) return program.fail(table.error());
        brands.clear();
        for (const BrandScore& brand : table->brands)
            if (brand.posterior.n > 0) brands.push_back(brand.brand);
    }
    std::vector<BrandReport> reports;
    for (const std::string& brand : brands) {
        request.brand = brand;
        auto report = brandReport(journal, request, program.phrases().language());
        if (!report.ok()) return program.fail(report.error());
        reports.push_back(std::move(*report));
    }
    if (isGiven(options.score.json)) {
        program.out() << toJson(reports);
        return 0;
    }
    for (const BrandReport& report : reports) {
        if (&report != &reports.front()) program.out() << "\n----\n\n";
        printReport(program, report, isGiven(options.why));
    }
    return 0;
}

int runReport(Program& program, const ReportOptions& options) {
    if (auto typed = options.filter.read(); !typed.ok()) return program.failUsage(typed.error());
    auto prepared = prepare(program, options.score);
    if (prepared.status != 0) return prepared.status;
    const auto filter = options.filter.read(*prepared.journal);
    if (!filter.ok()) return program.fail(filter.error());
    Journal& journal = *prepared.journal;
    prepared.request.filter = *filter;
    if (isGiven(options.touchpoints))
        return reportTouchpoints(program, journal, prepared.request, isGiven(options.score.json));
    if (isGiven(options.overview)) return reportJournal(program, journal, prepared.request, options);
    if (isGiven(options.compare)) return reportComparison(program, journal, prepared.request, options);
    return reportBrands(program, journal, prepared.request, options);
}

}  // namespace

void addReportCommand(CLI::App& app, Program& program) {
    auto* report = app.add_subcommand("report", "What the entries say about a brand or the whole journal, and why");
    auto options = std::make_shared<ReportOptions>(*report);
    program.onCommand(report, [&program, options] { return runReport(program, *options); });
}

}  // namespace kokemus::cli
