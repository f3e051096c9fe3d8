// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/composer.h"
#include "kokemus/journal.h"
#include "kokemus/records.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What is kept of publishing in the journal: drafts, the tray of encounters picked for a later post, and the log of
// what was published. All of them are records, so undo, history and the lossless export know them.
namespace kokemus {

/// The composition as a record of kind `draft`; `text` is what the draft reads like now, for searching and for eyes
/// that have no Kokemus. `savedAt`: UTC instant. Set its id to change a kept one.
[[nodiscard]] Record draftRecord(const Composition& composition, const Draft& draft, std::string_view savedAt);

/// What a kept draft was made from. Choices of a newer version are refused rather than lost.
[[nodiscard]] Result<Composition> compositionOf(const Record& record);

/// Kept drafts, the latest first, without the tray.
[[nodiscard]] Result<std::vector<Record>> keptDrafts(Journal& journal);
/// By id, or the latest of that title. NotFound.
[[nodiscard]] Result<Record> keptDraft(Journal& journal, std::string_view titleOrId);

/// The tray; without an id while nothing was ever picked.
[[nodiscard]] Result<Record> trayOf(Journal& journal);
/// Encounters in it, in the order they were picked.
[[nodiscard]] std::vector<std::string> pickedIn(const Record& tray);
/// The tray with these encounters picked too, or taken out; to be saved.
[[nodiscard]] Record withPicked(Record tray, const std::vector<std::string>& ids);
[[nodiscard]] Record withoutPicked(Record tray, const std::vector<std::string>& ids);

/// An entry of the log: the text as it was published. `place`: where, in the author's words.
[[nodiscard]] Record publishedRecord(const Draft& draft, std::string_view text, std::string_view place, Date on);

/// Where an encounter was published.
struct PublishedUse {
    std::string record;  ///< id
    std::optional<Date> on{};
    std::string place{};
    std::string title{};
    bool changedSince = false;  ///< the encounter was changed after that was logged
};
[[nodiscard]] Result<std::vector<PublishedUse>> publishedUses(Journal& journal, const Encounter& encounter);

}  // namespace kokemus
