// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/result.h"

#include <QString>

#include <string>

class QTextDocument;

namespace kokemus::ui {

/// How a draft looks to a reader, on screen and on paper: sizes of headings, quotes set in.
void setUpDraftDocument(QTextDocument& document);

/// Writes a draft as a PDF of A4 pages, whole or not at all. `html`: what the html preset gives; no picture it
/// names is read.
/// Takes as long as its text, in any thread. Errors: those of writeFileAtomically().
[[nodiscard]] Result<void> writeDraftPdf(const QString& html, const QString& title, const std::string& path);

}  // namespace kokemus::ui
