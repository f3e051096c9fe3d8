// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/quick_window.h"

#include "ui/pages/attachment_reader.h"
#include "ui/pages/draft_keeper.h"
#include "ui/text.h"
#include "ui/widgets/attachments_field.h"
#include "ui/widgets/capture_form.h"
#include "ui/widgets/message_bar.h"

#include <QCloseEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace kokemus::ui {

QuickWindow::QuickWindow(OpenJournal open, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_phrases(windowPhrases()),
      m_threads(std::move(open)),
      m_edits(m_threads, m_phrases),
      m_clock(clock),
      m_message(new MessageBar(this)),
      m_form(new CaptureForm(this)),
      m_draft(new DraftKeeper(m_threads, *m_form, "quick")) {
    setWindowTitle(tr("Kokemus – quick entry"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_message);
    layout->addWidget(m_form, 1);
    resize(560, 600);
    new AttachmentReader(m_threads, *m_form->findChild<AttachmentsField*>());  // the field's

    connect(m_form, &CaptureForm::saveRequested, this, &QuickWindow::submit);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &QWidget::close);
    connect(&m_edits, &JournalEdits::saved, this, [this](const Saved& done) {
        m_submitted.reset();
        m_draft->forget();
        m_form->clear();
        emit saved(toQString(done.id));
        close();
    });
    connect(&m_edits, &JournalEdits::saveFailed, this, [this](const Error& error) {
        m_submitted.reset();
        m_form->setEnabled(true);
        m_form->showError(error);
    });
    connect(&m_edits, &JournalEdits::waiting, this, [this] {
        m_message->showMessage(tr("Not saved yet: another program is using the journal. Waiting for it…"));
    });
    m_form->setNow(m_clock());
    m_draft->restore();
    readNames();
}

QuickWindow::~QuickWindow() = default;

void QuickWindow::readNames() {
    m_threads.reader().run([](Journal& journal) { return journal.brandsByUse(); }, m_form,
                           [this](const Result<std::vector<BrandUse>>& brands) {
                               if (brands)
                                   m_form->setBrands(*brands);
                               else
                                   m_message->showMessage(describe(brands.error()));
                           });
}

void QuickWindow::submit() {
    if (m_submitted) return;  // asked for already
    m_submitted = m_form->encounter();
    // Nothing more can be typed: the window goes as soon as what it holds is on the disk.
    m_form->setEnabled(false);
    m_edits.save(*m_submitted, m_clock().date);
}

void QuickWindow::raiseToFront() {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void QuickWindow::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_form->focusFirst();
}

void QuickWindow::closeEvent(QCloseEvent* event) {
    m_draft->keepNow();
    event->accept();
}

}  // namespace kokemus::ui
