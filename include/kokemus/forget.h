// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/journal.h"
#include "kokemus/result.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace kokemus {

/// A person's name that is to leave the journal.
struct ForgetRequest {
    std::string name;                ///< each of its words is looked for, alone and together
    std::vector<std::string> words;  ///< further words that mean the person: a nickname, a form nobody recognised
    std::string replacement = "N.N.";
    bool backups = false;  ///< in backups, and in journals that a restore kept, too
    bool dryRun = false;   ///< only says what would be done
};

using WordCounts = std::vector<std::pair<std::string, std::int64_t>>;

struct ForgetReport {
    WordCounts replaced;                   ///< words as they stood, with how often
    WordCounts similar;                    ///< words that begin alike and stay: perhaps forms of the name
    std::vector<std::string> attachments;  ///< encounters with an attachment whose bytes hold the name: it stays there
    std::int64_t left = 0;                 ///< how often a search through the bytes of the file still finds it
    std::vector<std::string> files;        ///< backups and kept journals it left as well
    std::vector<Error> failed;             ///< those it could not leave
};

/// Takes a name out of every text, name, draft, and of the history; makes the search index anew and the file compact,
/// so that nothing of it is left in freed pages. A word is the name when it is the same without regard to case, or
/// when it is written with a capital and has the name for its base form ("Virtaselle"). There is no undo; a save of
/// something that was read before is a conflict. InvalidValue for a name without letters, or a replacement that holds
/// the name; JournalReadOnly and so on as for every change.
[[nodiscard]] Result<ForgetReport> forgetName(const std::string& journal, const ForgetRequest& request,
                                              const JournalOptions& options);

[[nodiscard]] std::string toJson(const ForgetReport& report);

}  // namespace kokemus
