// SPDX-License-Identifier: GPL-3.0-or-later
// The folder that this program writes: one Markdown file an encounter, records and photos beside.
#include "exchange/entry_file.h"
#include "exchange/importer.h"
#include "exchange/interchange.h"

namespace kokemus::exchange {
namespace {

constexpr std::uint64_t maxEntryFile = 64ULL * 1024 * 1024;
constexpr std::uint64_t maxAttachmentFile = 256ULL * 1024 * 1024;

bool isFolderFile(const Specimen& specimen) {
    return specimen.baseName() == recordsFileName || isEntryFile(specimen.head);
}

void read(const SourceTree& tree, const std::string& name, ImportRun& run) {
    if (name.ends_with(recordsFileName)) {
        auto source = openJson(tree, name);
        return readJournalLines(source, run);
    }
    const auto bytes = tree.bytes(name, maxEntryFile);
    if (!bytes.ok()) throw Refused{bytes.error()};
    auto encounter = readEntryFile({bytes->data(), bytes->size()});
    if (!encounter.ok()) {
        run.refuse(name, encounter.error());
        return;
    }
    for (Attachment& attachment : encounter->attachments) {
        const auto content = tree.bytes(besides(name, attachmentFile(attachment)), maxAttachmentFile);
        // Without its bytes an attachment stays, by its hash.
        if (content.ok())
            attachment.data.assign(content->data(), content->size());
        else
            run.note("photo_missing", attachmentFile(attachment));
    }
    run.take(name, std::move(*encounter));
}

}  // namespace

const Importer folderImporter{"folder", isFolderFile, read, true};

}  // namespace kokemus::exchange
