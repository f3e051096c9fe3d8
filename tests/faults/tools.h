// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/json_output.h"

#include <unistd.h>
#include <array>
#include <cstdio>
#include <set>
#include <string>

namespace kokemus::test {

/// Whether this build is watched by a sanitizer: those need memory without end, and no other tracer.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool isSanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
inline constexpr bool isSanitized = true;
#else
inline constexpr bool isSanitized = false;
#endif
#else
inline constexpr bool isSanitized = false;
#endif

inline bool isProgram(const std::string& path) { return ::access(path.c_str(), X_OK) == 0; }

/// What a shell command prints.
inline std::string printed(const std::string& command) {
    std::string out;
    FILE* pipe = ::popen(command.c_str(), "r");
    if (!pipe) return out;
    std::array<char, 4096> buffer{};
    for (std::size_t got = 0; (got = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;)
        out.append(buffer.data(), got);
    ::pclose(pipe);
    return out;
}

/// A test that this machine cannot make says so and is not counted as kept in silence.
inline void skipped(const std::string& why) { WARN(why); }

/// Whether strace can be used here, and a word when it cannot.
inline bool canTrace() {
    if (isSanitized || !isProgram("/usr/bin/strace")) {
        WARN("no strace here, or a sanitizer: not tried");
        return false;
    }
    return true;
}

inline std::multiset<std::string> notesOf(const CommandLine& cli) {
    std::multiset<std::string> notes;
    for (const auto& entry : encountersOf(cli, {"--status", "all"})) notes.insert(entry.value("note", ""));
    return notes;
}

}  // namespace kokemus::test
