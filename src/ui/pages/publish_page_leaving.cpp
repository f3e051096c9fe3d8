// SPDX-License-Identifier: GPL-3.0-or-later
// How a draft gets out of the publish page: to the clipboard, to a file, among the kept ones, into the log.
#include "kokemus/drafts.h"
#include "kokemus/exchange.h"
#include "ui/dialogs/published_dialog.h"
#include "ui/pages/compose_choices.h"
#include "ui/pages/draft_document.h"
#include "ui/pages/leaving_panel.h"
#include "ui/pages/part_list.h"
#include "ui/pages/publish_page.h"
#include "ui/text.h"
#include "ui/widgets/message_bar.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <algorithm>

namespace kokemus::ui {

namespace {

/// The same things leave, named the same: then the person has seen the list.
bool isSame(const LeavingList& a, const LeavingList& b) {
    return std::ranges::equal(a, b, [](const LeavingItem& one, const LeavingItem& other) {
        return one.kind == other.kind && one.leaves == other.leaves && one.subject == other.subject &&
               one.count == other.count;
    });
}

Result<void> writePdf(const Draft& draft, const std::string& file) {
    const Result<std::string> html = renderDraft(draft, "html");
    if (!html) return html.error();
    return writeDraftPdf(toQString(*html), toQString(draft.title), file);
}

}  // namespace

void PublishPage::copy() {
    if (m_choices->isFilled()) leave(Step::Copy);
}

void PublishPage::saveAs() {
    if (m_choices->isFilled()) leave(Step::Save);
}

void PublishPage::leave(Step step) {
    m_step = step;
    const bool seen = !m_lookedAt.empty() && isSame(m_lookedAt, m_draft.leaving) && !asksAgreement(m_draft.leaving);
    if (step != Step::Nothing && (seen || m_draft.leaving.empty())) return goOn();
    m_middle->setCurrentWidget(m_leaving);
    m_leaving->ask(step == Step::Copy ? tr("Copy the draft") : step == Step::Save ? tr("Save the draft…") : QString());
}

void PublishPage::goOn() {
    m_lookedAt = m_draft.leaving;
    m_middle->setCurrentWidget(m_editing);
    if (m_step == Step::Copy) copyNow();
    if (m_step == Step::Save) saveNow();
}

void PublishPage::copyNow() {
    const Result<std::string> text = renderPreset(m_draft, textPreset());
    if (!text) return m_message->showMessage(describe(text.error()));
    if (textPreset() != "html") {
        QGuiApplication::clipboard()->setText(toQString(*text));
    } else {
        // A blog's editor takes the first, a plain field the second.
        auto* both = new QMimeData;
        both->setHtml(toQString(*text));
        if (const Result<std::string> plain = renderDraft(m_draft, "text")) both->setText(toQString(*plain));
        QGuiApplication::clipboard()->setMimeData(both);
    }
    emit done(tr("The draft was copied."));
}

void PublishPage::saveNow() {
    auto* dialog = new QFileDialog(this, tr("Save draft as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QString name = toQString(draftFileName(m_draft, textPreset()));
    if (preset() == pdfPreset) name = QFileInfo(name).completeBaseName() + QStringLiteral(".pdf");
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, &PublishPage::writeTo);
    dialog->open();
}

void PublishPage::writeTo(const QString& path) {
    // A draft is small, but its disk may be slow: not in the window's thread.
    m_threads.jobs().run(
        [file = toStd(path), draft = m_draft, format = preset()](Journal&) -> Result<bool> {
            const Result<void> written = format == pdfPreset ? writePdf(draft, file) : writeDraft(draft, format, file);
            if (!written) return written.error();
            return true;
        },
        this,
        [this, path](const Result<bool>& written) {
            if (!written) return m_message->showMessage(describe(written.error()));
            emit done(tr("The draft was saved to %1.").arg(QDir::toNativeSeparators(path)));
        });
}

void PublishPage::keep() {
    if (m_typing.isActive()) takeText();
    const auto made = std::make_shared<std::string>();
    m_edits.change(
        [composition = m_composition, now = m_clock(), id = m_kept, made](Journal& journal) -> Result<std::string> {
            const Result<Draft> draft = composeDraft(journal, composition, now);
            if (!draft) return draft.error();
            Record record = draftRecord(composition, *draft, formatInstant(now.instant));
            record.id = id;
            const Result<Saved> saved = journal.saveRecord(record);
            if (!saved) return saved.error();
            *made = saved->id;
            return saved->change;
        },
        tr("The draft was kept."));
    // The change is told after it was made, and this comes behind it in the same line.
    m_threads.writer().run([made](Journal&) -> Result<std::string> { return *made; }, this,
                           [this](const Result<std::string>& id) {
                               if (id && !id->empty()) m_kept = *id;
                           });
}

void PublishPage::takeUp(const Record& record) {
    Result<Composition> composition = compositionOf(record);
    if (!composition) return m_message->showMessage(describe(composition.error()));
    m_kept = record.id;
    m_composition = std::move(*composition);
    m_lookedAt.clear();
    m_shownPart.clear();
    m_choices->show(m_composition);
    m_middle->setCurrentWidget(m_editing);
    compose();
}

void PublishPage::beginNew() {
    m_typing.stop();
    m_kept.clear();
    m_composition = {};
    m_lookedAt.clear();
    m_shownPart.clear();
    m_middle->setCurrentWidget(m_editing);
    compose();
}

void PublishPage::markPublished() {
    auto* dialog = new PublishedDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PublishedDialog::chosen, this, [this](const QString& place) {
        const Result<std::string> text = renderPreset(m_draft, textPreset());
        if (!text) return m_message->showMessage(describe(text.error()));
        m_edits.saveRecord(publishedRecord(m_draft, *text, toStd(place), m_clock().date),
                           tr("Marked as published. The text was kept as it is now."));
    });
    dialog->open();
}

}  // namespace kokemus::ui
