// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_run.h"
#include "exchange/source_tree.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kokemus::exchange {

/// The beginning of a file that may be imported, to know its format by. Contents decide, never names alone: other
/// programs translate the names of their files.
struct Specimen {
    std::string name;               ///< in its tree
    std::string head;               ///< the first 64 KiB as they are
    std::vector<std::string> keys;  ///< of JSON: keyPaths(head)
    [[nodiscard]] bool hasKey(std::string_view path) const;
    [[nodiscard]] std::string_view baseName() const;
    [[nodiscard]] bool isJson() const { return !keys.empty(); }
};

/// One format of another program. Each is a file of its own, import_<format>.cpp.
struct Importer {
    std::string_view format;
    bool (*recognises)(const Specimen& specimen);
    /// Reads one file of a tree into the run. Throws Refused for what makes the whole file unreadable; single entries
    /// are refused one by one.
    void (*read)(const SourceTree& tree, const std::string& name, ImportRun& run);
    /// The other program makes folders of such files: one may be imported as a whole.
    bool comesAsFolder = false;
};

/// In the order in which they are asked: what is particular before what is general.
[[nodiscard]] std::span<const Importer> importers();

extern const Importer googleImporter;
extern const Importer dayOneImporter;
extern const Importer daylioImporter;
extern const Importer journeyImporter;
extern const Importer jrnlImporter;
extern const Importer redNotebookImporter;
extern const Importer folderImporter;
extern const Importer letterboxdImporter;
extern const Importer qualtricsImporter;
extern const Importer csvImporter;

// --- what several of them need
/// The member of an object; null when there is none or `object` is no object.
[[nodiscard]] const Json* memberOf(const Json& object, std::string_view key);
/// Its text; empty when it is missing or no text.
[[nodiscard]] std::string textAt(const Json& object, std::string_view key);
/// Its number, from a number or from digits in a text; nothing for anything else and for what is not finite.
[[nodiscard]] std::optional<double> numberAt(const Json& object, std::string_view key);
/// Its whole number.
[[nodiscard]] std::optional<std::int64_t> integerAt(const Json& object, std::string_view key);
/// Sets date, time, offset and zone of an instant (milliseconds since 1970 UTC) as it was there. An unknown zone is
/// noted, and the instant taken in UTC.
void setOccurred(Encounter& encounter, std::int64_t instant, const std::string& zone, ImportRun& run);
/// Words in a text that are looked at as possible tags of an entry.
inline constexpr int maxTagWords = 10'000;
/// Adds a text as a tag: blanks at its ends cut off, once, none for an empty one. An entry gets 200 at most.
void addTag(Encounter& encounter, std::string_view tag);
/// A picture or other file by its first bytes: "image/jpeg"; empty when it is none that an encounter can have.
[[nodiscard]] std::string mediaType(std::string_view head);
/// Attaches a member of the tree. False: it is not there or is no picture; then `id` is among entry.missing.
bool attach(SourceEntry& entry, const SourceTree& tree, const std::string& name, const std::string& id);
/// Opens a member for the JSON parser. Throws Refused.
[[nodiscard]] ByteSource openJson(const SourceTree& tree, const std::string& name);
/// readElements(), with what makes the document unreadable among the refused.
void readList(ByteSource& source, ImportRun& run, std::string_view list,
              const std::function<void(const std::string& path, Json& element)>& element,
              const std::function<void(const std::string& key, const Json& value)>& member = {});

}  // namespace kokemus::exchange
