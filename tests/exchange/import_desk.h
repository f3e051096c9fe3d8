// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/exchange.h"
#include "support/catch.h"
#include "support/file_content.h"
#include "support/temp_journal.h"
#include "support/zip_file.h"

#include <string>
#include <vector>

namespace kokemus::test {

/// The bytes of a small picture (a PNG of one pixel, as far as its first bytes go).
inline const std::string picture = std::string("\x89PNG\r\n\x1A\n", 8) + std::string("pixel");

/// A journal and files to import into it.
struct ImportDesk {
    TempFolder folder;
    TempJournal journal;

    static std::string fixture(const std::string& name) { return std::string(KOKEMUS_TEST_DATA) + "/import/" + name; }

    Result<ImportReport> tryFile(const std::string& path, const ImportMapping& mapping = {}, bool skipBad = false,
                                 bool dryRun = false, const std::string& format = "auto") {
        ImportRequest request;
        request.path = path;
        request.format = format;
        request.skipBad = skipBad;
        request.dryRun = dryRun;
        request.mapping = mapping;
        request.importedAt = "2026-06-01T12:00:00Z";
        request.showFirst = 3;
        return importFile(*journal, request);
    }
    ImportReport file(const std::string& path, const ImportMapping& mapping = {}, bool skipBad = false) {
        return must(tryFile(path, mapping, skipBad));
    }
    std::string put(const std::string& name, const std::string& content) {
        putContent(folder.file(name), content);
        return folder.file(name);
    }
    /// Every encounter, oldest first, with attachments.
    std::vector<Encounter> all() {
        std::vector<Encounter> encounters;
        Filter everything;
        everything.status = StatusFilter::All;
        must(journal->forEach(everything, Sort::Date, 0, true, [&](const Encounter& encounter) {
            encounters.insert(encounters.begin(), encounter);
            return true;
        }));
        return encounters;
    }
    Encounter byNativeId(const std::string& id) {
        for (const Encounter& encounter : all())
            if (encounter.source && encounter.source->nativeId == id) return encounter;
        FAIL("no encounter with the native id " << id);
        return {};
    }
    std::string exported() {
        const std::string path = folder.file("export.json");
        must(exportJournal(*journal, {"json", {}, Language::English, {}}, path));
        return contentOf(path);
    }
};

inline std::string stamp(const Encounter& encounter) {
    std::string text = encounter.occurredOn ? formatDate(*encounter.occurredOn) : std::string("-");
    if (encounter.occurredAt) text += ' ' + formatTimeOfDay(*encounter.occurredAt);
    return text;
}

}  // namespace kokemus::test
