// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/filter.h"
#include "kokemus/journal.h"
#include "kokemus/phrases.h"
#include "kokemus/result.h"

#include <string>

namespace kokemus {

struct DraftRequest {
    Filter filter;      ///< confidential, unfinished and trashed encounters are left out whatever it says
    std::string brand;  ///< id; empty = everything the filter passes
    Language language = Language::English;
    Date asOf{};
};

/// A Markdown draft (CommonMark): the score as it may be published, then the encounters in the author's own
/// words. Private notes never; every text escaped so that it reads as written.
[[nodiscard]] Result<std::string> markdownDraft(Journal& journal, const DraftRequest& request);

}  // namespace kokemus
