// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

struct VoikkoHandle;

namespace kokemus::language {

/// The Finnish dictionary with a memory of the words it was asked about: texts repeat few forms often. A handle of
/// libvoikko is for one thread at a time, so a copy opens its own, and only when it is first asked.
class FinnishDictionary {
public:
    FinnishDictionary() = default;
    FinnishDictionary(const FinnishDictionary&) {}
    FinnishDictionary(FinnishDictionary&&) = default;
    FinnishDictionary& operator=(const FinnishDictionary&) = delete;
    FinnishDictionary& operator=(FinnishDictionary&&) = delete;
    ~FinnishDictionary() = default;

    /// False when there is no dictionary on this system.
    [[nodiscard]] bool open();

    /// As BaseForms; each form once for each word it comes from.
    [[nodiscard]] std::string operator()(std::string_view text);

private:
    struct Terminate {
        void operator()(VoikkoHandle* handle) const;
    };

    [[nodiscard]] const std::string& formsOf(const std::string& foldedWord);

    std::unique_ptr<VoikkoHandle, Terminate> m_handle;
    std::unordered_map<std::string, std::string> m_known;  ///< folded word -> its forms, each with a blank after it
};

}  // namespace kokemus::language
