// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/picture_options.h"

#include "cli/program.h"
#include "kokemus/charts.h"

#include <algorithm>

namespace kokemus::cli {
namespace {

std::string knownKinds() {
    std::string known;
    for (const std::string_view kind : chartKinds()) known.append(known.empty() ? "" : ", ").append(kind);
    return known;
}

}  // namespace

PictureOptions::PictureOptions(CLI::App& command)
    : m_kind(addValue(command, "--figure", "Which picture: " + knownKinds())),
      m_encounter(
          addValue(command, "--encounter", "Encounter whose journey is drawn (default: the newest with steps)")) {}

Result<void> PictureOptions::check(bool asked) const {
    if (!asked && (isGiven(m_kind) || isGiven(m_encounter)))
        return Error{ErrorCode::Usage, {{"detail", "--figure, --encounter: --preset svg"}}, "cli"};
    const auto kinds = chartKinds();
    if (asked && std::ranges::find(kinds, valueOf(m_kind)) == kinds.end())
        return optionError("--figure", valueOf(m_kind), knownKinds());
    return {};
}

Result<void> PictureOptions::write(Journal& journal, const ExportRequest& request, const std::string& output) const {
    ChartRequest chart;
    chart.kind = valueOf(m_kind);
    auto scores = ownScoreRequest(journal, request.asOf, request.filter);
    if (!scores.ok()) return scores.error();
    chart.scores = std::move(*scores);
    if (isGiven(m_encounter)) {
        auto id = journal.resolveId(valueOf(m_encounter));
        if (!id.ok()) return id.error();
        chart.encounter = *id;
    }
    const auto svg = journalSvg(journal, chart, request.language);
    if (!svg.ok()) return svg.error();
    return writeFileAtomically(output, *svg);
}

}  // namespace kokemus::cli
