// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/encounter.h"

#include <QString>
#include <string>

// The bytes of attachments whose encounter is still a draft: beside the locks of this user, one folder for each draft,
// because a draft is written every second and its bytes only once. Not for the window's thread.
namespace kokemus::ui {

/// The folder of one draft of one journal.
[[nodiscard]] QString draftFolder(const std::string& journalPath, const std::string& shape);
/// Writes the bytes that are not there yet; without them the draft has what could be written.
void keepDraftBytes(const QString& folder, const std::vector<Attachment>& attachments);
/// Gives the attachments without bytes those that were kept.
void fetchDraftBytes(const QString& folder, std::vector<Attachment>& attachments);
/// Nothing of the draft is left.
void dropDraftBytes(const QString& folder);

}  // namespace kokemus::ui
