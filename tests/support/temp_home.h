// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/temp_journal.h"

#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

namespace kokemus::test {

/// A home of its own for what is not in the journal: backups and the choice of their folder.
class TempHome {
public:
    TempHome() {
        for (const char* variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"}) {
            const char* value = std::getenv(variable);
            m_before.emplace_back(variable, value ? std::optional<std::string>(value) : std::nullopt);
            ::setenv(variable, m_folder.file("").c_str(), 1);
        }
    }
    ~TempHome() {
        for (const auto& [variable, value] : m_before)
            value ? ::setenv(variable.c_str(), value->c_str(), 1) : ::unsetenv(variable.c_str());
    }
    TempHome(const TempHome&) = delete;
    TempHome& operator=(const TempHome&) = delete;
    [[nodiscard]] std::string file(const std::string& name) const { return m_folder.file(name); }

private:
    TempFolder m_folder;
    std::vector<std::pair<std::string, std::optional<std::string>>> m_before;
};

}  // namespace kokemus::test
