// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notes_keeper.h"

#include "ui/dialogs/notes_dialog.h"
#include "ui/pages/draft_keeper.h"
#include "ui/text.h"

namespace kokemus::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto shape = "notes";

}  // namespace

NotesKeeper::NotesKeeper(JournalThreads& threads, NotesDialog& dialog)
    : QObject(&dialog), m_threads(threads), m_dialog(dialog) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &NotesKeeper::keep);
    connect(&m_dialog, &NotesDialog::textChanged, this, [this] {
        if (!m_soon.isActive()) m_soon.start();
    });
    restore();
}

void NotesKeeper::restore() {
    m_threads.writer().run([](Journal& journal) { return readDraft(journal, shape); }, this,
                           [this](const Result<Record>& draft) {
                               if (!draft || !m_dialog.text().isEmpty()) return;
                               m_kept = toQString(draft->text("text"));
                               if (!m_kept.isEmpty()) m_dialog.setText(m_kept);
                           });
}

void NotesKeeper::keep() {
    if (m_dialog.text() == m_kept) return;
    m_kept = m_dialog.text();
    const auto work = [text = toStd(m_kept)](Journal& journal) -> Result<Saved> {
        Result<Record> draft = readDraft(journal, shape);
        if (!draft) return draft.error();
        draft->kind = "draft";
        draft->values["shape"] = shape;
        draft->values["text"] = text;
        return journal.saveRecord(*draft);
    };
    m_threads.writer().run(work, this, [](const Result<Saved>&) {});
}

}  // namespace kokemus::ui
