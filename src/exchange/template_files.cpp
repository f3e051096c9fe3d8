// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/exchange.h"
#include "kokemus/templates.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace kokemus {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view suffix = ".mustache";

bool isName(std::string_view name) {
    return !name.empty() && name.size() <= 60 && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

bool isExtension(std::string_view extension) {
    return extension == "md" || extension == "html" || extension == "json" || extension == "txt";
}

/// The template in a file of the folder; nothing when it is none.
std::optional<PostTemplate> readTemplate(const fs::directory_entry& entry) {
    std::error_code failed;
    const auto name = entry.path().filename().string();
    if (!name.ends_with(suffix) || !entry.is_regular_file(failed) || failed) return std::nullopt;
    if (entry.file_size(failed) > maxTemplateBytes || failed) return std::nullopt;
    const auto stem = name.substr(0, name.size() - suffix.size());
    const auto dot = stem.find('.');
    if (dot == std::string::npos) return std::nullopt;
    PostTemplate made{stem.substr(0, dot), stem.substr(dot + 1), {}, true};
    if (!isName(made.name) || !isExtension(made.extension)) return std::nullopt;
    std::ifstream file(entry.path(), std::ios::binary);
    made.text.assign(std::istreambuf_iterator<char>(file), {});
    if (!file) return std::nullopt;
    return made;
}

}  // namespace

Result<std::string> templateFolder() {
    const char* data = std::getenv("XDG_DATA_HOME");
    if (data != nullptr && fs::path(data).is_absolute()) return (fs::path(data) / "kokemus" / "templates").string();
    const char* home = std::getenv("HOME");
    if (home == nullptr || !fs::path(home).is_absolute()) return Error{ErrorCode::NoHome, {}, "templateFolder"};
    return (fs::path(home) / ".local" / "share" / "kokemus" / "templates").string();
}

Result<PostTemplates> postTemplates() {
    PostTemplates all;
    if (const auto folder = templateFolder()) {
        std::error_code failed;
        for (fs::directory_iterator at(*folder, failed), end; !failed && at != end; at.increment(failed))
            if (auto made = readTemplate(*at)) all.push_back(std::move(*made));
    }
    for (const PostTemplate& builtIn : builtInTemplates())
        if (std::ranges::find(all, builtIn.name, &PostTemplate::name) == all.end()) all.push_back(builtIn);
    std::ranges::sort(all, {}, &PostTemplate::name);
    return all;
}

Result<void> saveTemplate(const PostTemplate& made) {
    if (!isName(made.name) || !isExtension(made.extension))
        return Error{ErrorCode::InvalidValue,
                     {{"field", "template"}, {"value", made.name + "." + made.extension}, {"expected", "a-z 0-9 - _"}},
                     "saveTemplate"};
    const auto folder = templateFolder();
    if (!folder) return folder.error();
    std::error_code failed;
    fs::create_directories(*folder, failed);
    if (failed) return Error{ErrorCode::IoFailed, {{"path", *folder}, {"detail", failed.message()}}, "saveTemplate"};
    return writeFileAtomically((fs::path(*folder) / (made.name + "." + made.extension + std::string(suffix))).string(),
                               made.text);
}

}  // namespace kokemus
