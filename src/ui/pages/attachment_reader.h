// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal_threads.h"

#include <QObject>

namespace kokemus::ui {

class AttachmentsField;

/// Gives a field what it does not hold itself: thumbnails and files of attachments that lie in the journal. Lives as
/// long as the field.
class AttachmentReader : public QObject {
    Q_OBJECT

public:
    AttachmentReader(JournalThreads& threads, AttachmentsField& field);

private:
    void readThumbnails(const std::string& encounter);
    void open(const std::string& encounter, const std::string& sha256);

    JournalThreads& m_threads;
    AttachmentsField& m_field;
};

}  // namespace kokemus::ui
