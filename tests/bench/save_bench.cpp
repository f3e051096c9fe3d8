// SPDX-License-Identifier: GPL-3.0-or-later
// What a durable save costs above SQLite: Journal::save against a bare commit of the very rows it wrote.
// Promise: ratio <= 1.5.
#include "bench/bare_journal.h"
#include "bench/generated_journal.h"
#include "bench/pairs.h"
#include "kokemus/journal.h"

#include <exception>

namespace kokemus::bench {
namespace {

void saveEncounter(benchmark::State& state) {
    const std::string path = temporaryFolder() + "/save.kokemus";
    if (!makeJournal(path, 2000)) return state.SkipWithError("no journal");
    auto journal = openJournal(path, {});
    if (!journal) return state.SkipWithError("the journal does not open");
    BareJournal bare(path, temporaryFolder() + "/bare.kokemus");
    EncounterGenerator generator(2);
    Pairs pairs;
    std::size_t rows = 0;
    for ([[maybe_unused]] auto iteration : state) {
        const Encounter encounter = generator.next();
        bool saved = false;
        const double ours = secondsOf([&] { saved = (*journal)->save(encounter).ok(); });
        if (!saved) return state.SkipWithError("not saved");
        bare.readChanges();
        rows += bare.changes();
        pairs.add(state, ours, secondsOf([&] { bare.writeChanges(); }));
    }
    pairs.report(state);
    state.counters["rows"] = benchmark::Counter(static_cast<double>(rows), benchmark::Counter::kAvgIterations);
}
BENCHMARK(saveEncounter)->UseManualTime()->Iterations(200)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace kokemus::bench

BENCHMARK_MAIN();
