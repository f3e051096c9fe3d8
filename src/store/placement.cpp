// SPDX-License-Identifier: GPL-3.0-or-later
#include "kokemus/backup.h"
#include "store/disk.h"

#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>
#include <string_view>

namespace kokemus {
namespace store {
namespace {

namespace fs = std::filesystem;

/// What a synchronising program leaves in the folder it keeps, or above it.
struct Marker {
    std::string_view name;
    std::string_view program;
};
constexpr std::array markers{
    Marker{".dropbox", "Dropbox"},
    Marker{".dropbox.cache", "Dropbox"},
    Marker{".stfolder", "Syncthing"},
    Marker{".stignore", "Syncthing"},
    Marker{".sync_journal.db", "Nextcloud"},
    Marker{".nextcloudsync.log", "Nextcloud"},
    Marker{".owncloudsync.log", "ownCloud"},
    Marker{".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"},
    Marker{".tmp.drivedownload", "Google Drive"},
    Marker{".megasync", "MEGA"},
    Marker{".sync", "Resilio Sync"},
};

/// How such folders are called when nobody renamed them; compared from the beginning.
constexpr std::array folders{
    Marker{"Dropbox", "Dropbox"},
    Marker{"OneDrive", "OneDrive"},
    Marker{"Nextcloud", "Nextcloud"},
    Marker{"ownCloud", "ownCloud"},
    Marker{"iCloudDrive", "iCloud"},
    Marker{"iCloud Drive", "iCloud"},
    Marker{"com~apple~CloudDocs", "iCloud"},
    Marker{"Mobile Documents", "iCloud"},
    Marker{"Google Drive", "Google Drive"},
    Marker{"GoogleDrive", "Google Drive"},
    Marker{"pCloudDrive", "pCloud"},
    Marker{"MEGAsync", "MEGA"},
    Marker{"Syncthing", "Syncthing"},
};

bool isSyncJournal(const std::string& name) { return name.starts_with(".sync_") && name.ends_with(".db"); }

std::string syncedBy(const fs::path& folder) {
    std::error_code ignored;
    for (auto at = folder; at.has_relative_path(); at = at.parent_path()) {
        for (const auto& marker : markers)
            if (fs::exists(at / marker.name, ignored)) return std::string(marker.program);
        for (const auto& entry : fs::directory_iterator(at, fs::directory_options::skip_permission_denied, ignored))
            if (isSyncJournal(entry.path().filename().string())) return "Nextcloud";
        const auto name = at.filename().string();
        for (const auto& known : folders)
            if (name == known.name || name.starts_with(std::string(known.name) + " ") ||
                name.starts_with(std::string(known.name) + "-"))
                return std::string(known.program);
    }
    return {};
}

constexpr std::uint32_t lustreMagic = 0x0BD00BD0;  // not in linux/magic.h

/// File systems in user space are networks (sshfs, rclone) or disks (NTFS): the table of mounts tells which.
std::string fuseSystem(const fs::path& folder) {
    struct stat status {};
    if (::stat(folder.c_str(), &status) != 0) return {};
    const auto device = std::to_string(major(status.st_dev)) + ':' + std::to_string(minor(status.st_dev));
    // "36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - fuse.sshfs host:/ rw"
    std::ifstream mounts("/proc/self/mountinfo");
    for (std::string line; std::getline(mounts, line);) {
        std::istringstream words(line);
        std::string id, parent, number;
        words >> id >> parent >> number;
        const auto dash = line.find(" - fuse.");
        if (number != device || dash == std::string::npos) continue;
        const auto from = dash + 3;
        return line.substr(from, line.find(' ', from) - from);
    }
    return {};
}

std::string networkSystem(const fs::path& folder) {
    struct statfs status {};
    if (::statfs(folder.c_str(), &status) != 0) return {};
    switch (static_cast<std::uint32_t>(status.f_type)) {  // signed on some machines
        case NFS_SUPER_MAGIC:
            return "nfs";
        case SMB_SUPER_MAGIC:
        case CIFS_SUPER_MAGIC:
        case SMB2_SUPER_MAGIC:
            return "cifs";
        case AFS_SUPER_MAGIC:
            return "afs";
        case CODA_SUPER_MAGIC:
            return "coda";
        case CEPH_SUPER_MAGIC:
            return "ceph";
        case V9FS_MAGIC:
            return "9p";
        case lustreMagic:
            return "lustre";
        case FUSE_SUPER_MAGIC:
            return fuseSystem(folder);
        default:
            return {};
    }
}

/// "journal (Minna's conflicted copy 2026-03-14).kokemus", "journal.sync-conflict-20260314-….kokemus" ...
std::vector<std::string> conflictCopies(const fs::path& journal) {
    std::vector<std::string> copies;
    std::error_code error;
    const auto stem = journal.stem().string();
    for (fs::directory_iterator it(journal.parent_path(), error), end; !error && it != end; it.increment(error)) {
        const auto name = it->path().filename().string();
        if (!name.starts_with(stem) || it->path().extension() != journal.extension()) continue;
        for (const auto* word : {"conflicted copy", ".sync-conflict-", "_conflict-", "(conflict", "ristiriita"})
            if (name.find(word) != std::string::npos) {
                copies.push_back(it->path().string());
                break;
            }
    }
    std::ranges::sort(copies);
    return copies;
}

}  // namespace
}  // namespace store

JournalPlacement placementOf(const std::string& journal) {
    const std::filesystem::path path(store::absolutePath(journal));
    JournalPlacement placement;
    placement.syncedBy = store::syncedBy(path.parent_path());
    placement.networkSystem = store::networkSystem(path.parent_path());
    placement.conflictCopies = store::conflictCopies(path);
    struct stat status {};
    if (::stat(path.c_str(), &status) == 0) {
        placement.names = static_cast<std::int64_t>(status.st_nlink);
        placement.othersCanRead = (status.st_mode & 0044U) != 0;
    }
    return placement;
}

}  // namespace kokemus
