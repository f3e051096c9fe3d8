// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/attachment_reader.h"

#include "ui/picture.h"
#include "ui/text.h"
#include "ui/widgets/attachments_field.h"

#include <QDesktopServices>
#include <QUrl>
#include <algorithm>

namespace kokemus::ui {

AttachmentReader::AttachmentReader(JournalThreads& threads, AttachmentsField& field)
    : QObject(&field), m_threads(threads), m_field(field) {
    connect(&field, &AttachmentsField::thumbnailsWanted, this, &AttachmentReader::readThumbnails);
    connect(&field, &AttachmentsField::openWanted, this, &AttachmentReader::open);
}

void AttachmentReader::readThumbnails(const std::string& encounter) {
    using Thumbnails = std::vector<std::pair<std::string, QImage>>;
    const auto work = [encounter](Journal& journal) -> Result<Thumbnails> {
        const Result<Encounter> read = journal.encounter(encounter, true);
        if (!read) return read.error();
        Thumbnails thumbnails;
        for (const Attachment& attachment : read->attachments)
            if (attachment.type.starts_with("image/"))
                thumbnails.emplace_back(attachment.sha256, thumbnailOf(QByteArray::fromStdString(attachment.data)));
        return thumbnails;
    };
    m_threads.reader().run(work, &m_field, [this](const Result<Thumbnails>& thumbnails) {
        if (!thumbnails) return;  // the icons of their kinds stand for them
        for (const auto& [sha256, thumbnail] : *thumbnails) m_field.setThumbnail(sha256, thumbnail);
    });
}

void AttachmentReader::open(const std::string& encounter, const std::string& sha256) {
    const auto work = [encounter, sha256](Journal& journal) -> Result<QString> {
        const Result<Encounter> read = journal.encounter(encounter, true);
        if (!read) return read.error();
        const auto wanted = std::ranges::find(read->attachments, sha256, &Attachment::sha256);
        return wanted == read->attachments.end() ? QString() : writeForViewing(*wanted);
    };
    m_threads.reader().run(work, this, [this](const Result<QString>& path) {
        if (!path) return m_field.showProblem(describe(path.error()));
        if (path->isEmpty() || !QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
            m_field.showProblem(AttachmentsField::tr("The attachment could not be opened."));
    });
}

}  // namespace kokemus::ui
