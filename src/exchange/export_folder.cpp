// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export_folder.h"

#include "exchange/atomic_file.h"
#include "exchange/entry_file.h"
#include "exchange/record_json.h"
#include "kokemus/exchange.h"

#include <fcntl.h>
#include <unistd.h>
#include <cctype>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <set>

namespace kokemus::exchange {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t maxSlug = 60;
constexpr std::string_view lastKindBeforeEncounters = "case";

Error ioError(const std::string& path, int error) {
    const ErrorCode code = error == ENOSPC || error == EDQUOT ? ErrorCode::DiskFull : ErrorCode::IoFailed;
    return {code, {{"path", path}, {"detail", std::strerror(error)}}, "AtomicFile"};
}

/// Letters and digits of a name as they are (file names may have ä), all else one hyphen.
std::string slugOf(std::string_view text) {
    std::string slug;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool kept = byte >= 0x80 || std::isalnum(byte) != 0;
        if (kept)
            slug += byte < 0x80 ? static_cast<char>(std::tolower(byte)) : c;
        else if (!slug.empty() && slug.back() != '-')
            slug += '-';
    }
    if (slug.size() > maxSlug) {
        slug.resize(maxSlug);
        while (!slug.empty() && static_cast<unsigned char>(slug.back()) >= 0x80) slug.pop_back();
    }
    while (!slug.empty() && slug.back() == '-') slug.pop_back();
    return slug;
}

void syncFolder(const std::string& path) {
    const int folder = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) return;
    ::fsync(folder);
    ::close(folder);
}

/// A folder under a temporary name, gone again unless it was given its own.
class NewFolder {
public:
    explicit NewFolder(fs::path target) : m_target(std::move(target)), m_path(m_target) {
        m_path += ".part-" + std::to_string(::getpid());
    }
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;
    ~NewFolder() {
        std::error_code ignored;
        if (m_made) fs::remove_all(m_path, ignored);
    }
    Result<void> make() {
        std::error_code error;
        if (fs::exists(fs::symlink_status(m_target, error)))
            return Error{ErrorCode::AlreadyExists, {{"path", m_target.string()}}, "AtomicFile"};
        fs::remove_all(m_path, error);
        if (!fs::create_directory(m_path, error)) return ioError(m_target.string(), error.value());
        m_made = true;
        fs::create_directory(m_path / "photos", error);
        return error ? Result<void>(ioError(m_target.string(), error.value())) : Result<void>();
    }
    Result<void> finish() {
        std::error_code error;
        fs::remove(m_path / "photos", error);  // when there are none; else it is not empty and stays
        syncFolder(m_path.string());
        // Unlike rename(), a folder that came into being meanwhile is not replaced even when it is empty.
        if (fs::exists(fs::symlink_status(m_target, error)))
            return Error{ErrorCode::AlreadyExists, {{"path", m_target.string()}}, "AtomicFile"};
        fs::rename(m_path, m_target, error);
        if (error) return ioError(m_target.string(), error.value());
        m_made = false;
        syncFolder(m_target.parent_path().empty() ? "." : m_target.parent_path().string());
        return {};
    }
    [[nodiscard]] std::string file(const std::string& name) const { return (m_path / name).string(); }

private:
    fs::path m_target;
    fs::path m_path;
    bool m_made = false;
};

class FolderExport {
public:
    FolderExport(Journal& journal, const Filter& filter, const NewFolder& folder)
        : m_journal(journal), m_filter(filter), m_folder(folder), m_everything(filter == Filter{}) {
        if (m_everything) m_filter.status = StatusFilter::All;
    }

    Result<void> write() {
        if (auto written = writeRecords(); !written.ok()) return written;
        Result<void> failed;
        auto visited = m_journal.forEach(m_filter, Sort::Date, 0, true, [&](const Encounter& encounter) {
            failed = writeEncounter(encounter);
            return failed.ok();
        });
        return failed.ok() ? visited : failed;
    }

private:
    /// Records that name encounters are left out: those may not be known yet when they are read.
    Result<void> writeRecords() {
        std::string text;
        for (const RecordKind& kind : recordKinds()) {
            auto visited = m_journal.forEachRecord(kind.kind, [&](const Record& record) {
                JsonText json(text);
                writeRecord(json, record, kind, true);
                text += '\n';
                return true;
            });
            if (!visited.ok()) return visited;
            if (kind.kind == lastKindBeforeEncounters) break;
        }
        return text.empty() ? Result<void>() : writeFileAtomically(m_folder.file(std::string(recordsFileName)), text);
    }

    Result<void> writeEncounter(const Encounter& encounter) {
        for (const Attachment& attachment : encounter.attachments) {
            const std::string name = attachmentFile(attachment);
            if (attachment.data.empty() || !m_files.insert(name).second) continue;
            if (auto written = writeFileAtomically(m_folder.file(name), attachment.data); !written.ok()) return written;
        }
        return writeFileAtomically(m_folder.file(nameOf(encounter)), entryFileText(encounter));
    }

    std::string nameOf(const Encounter& encounter) {
        const std::string day = encounter.occurredOn ? formatDate(*encounter.occurredOn) : std::string("undated");
        std::string about = slugOf(encounter.title);
        if (about.empty() && !encounter.parties.empty()) about = slugOf(encounter.parties.front().brand);
        if (about.empty()) about = slugOf(encounter.venue);
        const std::string base = day + (about.empty() ? "" : '-' + about);
        std::string name = base + ".md";
        for (int number = 2; !m_files.insert(name).second; ++number) name = base + '-' + std::to_string(number) + ".md";
        return name;
    }

    Journal& m_journal;
    Filter m_filter;
    const NewFolder& m_folder;
    bool m_everything;
    std::set<std::string> m_files;
};

}  // namespace

Result<void> exportFolder(Journal& journal, const Filter& filter, const std::string& folder) {
    fs::path target(folder);
    if (!target.has_filename()) target = target.parent_path();
    NewFolder made(target);
    if (auto ready = made.make(); !ready.ok()) return ready;
    if (auto written = FolderExport(journal, filter, made).write(); !written.ok()) return written;
    return made.finish();
}

}  // namespace kokemus::exchange
