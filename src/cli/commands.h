// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/program.h"

namespace kokemus::cli {

// One function a command family; each adds its commands to the program. The options of a command live as long as
// the command does, shared with the work it is to do.
void addEntryCommands(CLI::App& app, Program& program);       ///< add list show edit trash … undo search
void addVocabularyCommands(CLI::App& app, Program& program);  ///< brands; brand, touchpoint, tag, venue rename …
void addFigureCommands(CLI::App& app, Program& program);      ///< score, settings
void addReportCommand(CLI::App& app, Program& program);       ///< report
void addTransferCommands(CLI::App& app, Program& program);    ///< import, imports
void addExportCommand(CLI::App& app, Program& program);       ///< export
void addFileCommands(CLI::App& app, Program& program);        ///< new, check, stats
void addSafetyCommands(CLI::App& app, Program& program);      ///< backup, backups, restore, salvage, forget

}  // namespace kokemus::cli
