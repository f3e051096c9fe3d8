// SPDX-License-Identifier: GPL-3.0-or-later
// One program a format: KOKEMUS_FUZZ_FORMAT says which, KOKEMUS_FUZZ_NAME how the file is called. Whatever the bytes
// are, an import is refused or read, and a trial leaves the journal as it was.
#include "kokemus/exchange.h"

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>

namespace {

using namespace kokemus;

/// A journal and a file in memory, the same for all inputs.
struct Place {
    std::filesystem::path folder;
    std::unique_ptr<Journal> journal;

    Place() {
        std::string name = "/dev/shm/kokemus-fuzz-XXXXXX";
        if (!mkdtemp(name.data())) std::abort();
        folder = name;
        JournalOptions options;
        options.create = true;
        options.now = [] { return std::int64_t{1'780'315'200'000}; };
        auto opened = openJournal((folder / "fuzz.kokemus").string(), options);
        if (!opened.ok()) std::abort();
        journal = std::move(*opened);
    }
    ~Place() {
        journal.reset();
        std::error_code ignored;
        std::filesystem::remove_all(folder, ignored);
    }
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static Place place;
    ImportRequest request;
    request.path = (place.folder / KOKEMUS_FUZZ_NAME).string();
    request.format = KOKEMUS_FUZZ_FORMAT;
    request.dryRun = true;
    request.skipBad = true;
    request.mapping.drafts = request.mapping.personal = request.mapping.dateUnknown = true;
    request.mapping.dateOrder = DateOrder::DayFirst;
    request.showFirst = 2;
    std::ofstream(request.path, std::ios::binary)
        .write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
    const auto report = importFile(*place.journal, request);
    if (report.ok() && report->added + report->known == 0 && report->refused.empty() && report->ignored.empty() &&
        std::string_view(KOKEMUS_FUZZ_FORMAT) != "kokemus" && std::string_view(KOKEMUS_FUZZ_FORMAT) != "jsonl" &&
        std::string_view(KOKEMUS_FUZZ_FORMAT) != "folder")
        std::abort();  // "0 imported, done" never happens
    const auto left = place.journal->count({});
    if (!left.ok() || *left != 0) std::abort();
    return 0;
}
