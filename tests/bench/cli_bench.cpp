// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the command line starts and lists, against SQLite's own command line asked for the same.
// Promise: ratios <= 3.
#include "bench/child_process.h"
#include "bench/generated_journal.h"

namespace kokemus::bench {
namespace {

const std::string cli = KOKEMUS_BIN_DIR "/kokemus-cli";
const std::string sqlite = SQLITE3_PROGRAM;

/// The columns of the list, newest first.
const std::string listQuery = R"(
    SELECT e.id, e.occurred_on, e.occurred_at, b.name, v.name, e.touchpoint, e.expectation, e.outcome, e.title, e.score,
           (SELECT group_concat(f.emotion) FROM feeling f WHERE f.encounter = e.row)
    FROM encounter e
    LEFT JOIN party p ON p.encounter = e.row AND p.position = 0
    LEFT JOIN brand b ON b.id = p.brand
    LEFT JOIN venue v ON v.id = e.venue
    WHERE e.trashed_at IS NULL
    ORDER BY ifnull(e.occurred_on, '') DESC, ifnull(e.occurred_at, -1) DESC, e.recorded_at DESC, e.id DESC)";

const std::string& journal() {
    static const std::string path = [] {
        std::string file = temporaryFolder() + "/list.kokemus";
        return makeJournal(file, 10'000) ? file : std::string();
    }();
    return path;
}

void version(benchmark::State& state) { comparePrograms(state, {cli, "--version"}, {sqlite, "-version"}); }
BENCHMARK(version)->UseManualTime()->Iterations(200)->Unit(benchmark::kMillisecond);

void list(benchmark::State& state) {
    if (journal().empty()) return state.SkipWithError("no journal");
    comparePrograms(state, {cli, "--journal", journal(), "list"}, {sqlite, journal(), listQuery});
}
BENCHMARK(list)->UseManualTime()->Iterations(40)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace kokemus::bench

BENCHMARK_MAIN();
