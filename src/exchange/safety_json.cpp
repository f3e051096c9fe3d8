// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_text.h"
#include "kokemus/backup.h"
#include "kokemus/forget.h"

namespace kokemus {
namespace {

using exchange::JsonText;

void writeSummary(JsonText& json, const JournalSummary& summary) {
    json.integer("encounters", summary.encounters);
    json.integer("inbox", summary.inbox);
    json.integer("trashed", summary.trashed);
    json.integer("brands", summary.brands);
    json.key("newest");
    summary.newest ? json.text(formatDate(*summary.newest)) : json.null();
    json.key("recorded");
    summary.recorded.empty() ? json.null() : json.text(summary.recorded);
    json.key("changed");
    summary.changed.empty() ? json.null() : json.text(summary.changed);
}

void writeBackup(JsonText& json, const Backup& backup, const std::optional<JournalSummary>& summary) {
    json.beginObject();
    json.text("path", backup.path);
    json.text("made_at", backup.madeAt);
    json.integer("bytes", backup.bytes);
    json.flag("readable", summary.has_value());
    if (summary) writeSummary(json, *summary);
    json.endObject();
}

void writePlace(JsonText& json, const JournalSummary& summary) {
    json.beginObject();
    json.text("path", summary.path);
    json.integer("bytes", summary.bytes);
    writeSummary(json, summary);
    json.endObject();
}

void writeCounts(JsonText& json, std::string_view key, const WordCounts& counts) {
    json.key(key);
    json.beginObject();
    for (const auto& [word, count] : counts) json.integer(word, count);
    json.endObject();
}

void writeTexts(JsonText& json, std::string_view key, const std::vector<std::string>& texts) {
    json.key(key);
    json.beginArray();
    for (const auto& text : texts) json.text(text);
    json.endArray();
}

}  // namespace

std::string toJson(const Backup& backup, const JournalSummary& summary) {
    std::string text;
    JsonText json(text);
    writeBackup(json, backup, summary);
    return text += '\n';
}

std::string toJson(const std::string& folder,
                   const std::vector<std::pair<Backup, std::optional<JournalSummary>>>& backups) {
    std::string text;
    JsonText json(text);
    json.beginObject();
    json.text("folder", folder);
    json.key("backups");
    json.beginArray();
    for (const auto& [backup, summary] : backups) writeBackup(json, backup, summary);
    json.endArray();
    json.endObject();
    return text += '\n';
}

std::string toJson(const RestorePreview& preview, const Restored& restored) {
    std::string text;
    JsonText json(text);
    json.beginObject();
    json.key("restored");
    restored.path.empty() ? json.null() : json.text(restored.path);
    json.key("kept");
    restored.kept.empty() ? json.null() : json.text(restored.kept);
    json.key("backup");
    writePlace(json, preview.backup);
    json.key("present");
    preview.present ? writePlace(json, *preview.present) : json.null();
    json.key("problem");
    preview.problem ? json.text(idOf(preview.problem->code)) : json.null();
    json.integer("only_in_backup", preview.onlyInBackup);
    json.integer("only_in_present", preview.onlyInPresent);
    json.integer("different", preview.different);
    json.endObject();
    return text += '\n';
}

std::string toJson(const SalvageReport& report) {
    std::string text;
    JsonText json(text);
    json.beginObject();
    json.text("path", report.path);
    json.key("summary");
    writePlace(json, report.summary);
    json.key("read");
    json.beginObject();
    for (const auto& [table, rows] : report.read) json.integer(table, rows);
    json.endObject();
    json.key("unreadable");
    json.beginArray();
    for (const auto& lost : report.unreadable) {
        json.beginObject();
        json.text("table", lost.table);
        json.integer("rows", lost.rows);
        json.text("detail", lost.detail);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return text += '\n';
}

std::string toJson(const ForgetReport& report) {
    std::string text;
    JsonText json(text);
    json.beginObject();
    writeCounts(json, "replaced", report.replaced);
    writeCounts(json, "similar", report.similar);
    writeTexts(json, "attachments", report.attachments);
    json.integer("left", report.left);
    writeTexts(json, "files", report.files);
    json.key("failed");
    json.beginArray();
    for (const auto& error : report.failed) json.text(error.value("path"));
    json.endArray();
    json.endObject();
    return text += '\n';
}

}  // namespace kokemus
