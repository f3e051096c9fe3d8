// SPDX-License-Identifier: GPL-3.0-or-later
// How long a person waits for the window of 10,000 encounters, against an empty main window with a table.
// Both without a screen, both from the start of the process: to the end of the first paint (promise: ratio <= 1.6),
// and until the form, which is made after it, has been painted too.
#include "bench/child_process.h"
#include "bench/generated_journal.h"
#include "bench/pairs.h"

#include <stdlib.h>

namespace kokemus::bench {
namespace {

void paint(benchmark::State& state, const std::string& part) {
    const std::string journal = temporaryFolder() + "/window.kokemus";
    if (!makeJournal(journal, 10'000)) return state.SkipWithError("no journal");
    setenv("QT_QPA_PLATFORM", "offscreen", 1);
    // No settings, no session bus of the person who runs this.
    setenv("HOME", temporaryFolder().c_str(), 1);
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"}) unsetenv(name);
    unsetenv("DBUS_SESSION_BUS_ADDRESS");
    comparePrograms(state, {KOKEMUS_BIN_DIR "/bench_kokemus_window", journal, part},
                    {KOKEMUS_BIN_DIR "/bench_bare_window"});
}

void firstPaint(benchmark::State& state) { paint(state, {}); }
BENCHMARK(firstPaint)->UseManualTime()->Iterations(60)->Unit(benchmark::kMillisecond);

void formPaint(benchmark::State& state) { paint(state, "captureForm"); }
BENCHMARK(formPaint)->UseManualTime()->Iterations(60)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace kokemus::bench

BENCHMARK_MAIN();
