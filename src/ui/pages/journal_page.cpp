// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/journal_page.h"

#include "ui/models/encounter_words.h"
#include "ui/pages/attachment_reader.h"
#include "ui/pages/draft_keeper.h"
#include "ui/pages/encounter_browser.h"
#include "ui/pages/encounter_view.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/template_button.h"
#include "ui/pages/unfinished_bar.h"
#include "ui/text.h"
#include "ui/widgets/attachments_field.h"
#include "ui/widgets/capture_form.h"
#include "ui/widgets/message_bar.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

namespace kokemus::ui {

namespace {

/// Of the list and of what stands beside it; pixels of a small window, shared alike in a larger one.
const QList<int> shares{310, 590};

/// What an input method has on screen but not yet handed over (a letter waiting for its accent) is part of the text: it
/// must not be left behind, nor end up in the encounter that is shown next.
void finishTyping() { QGuiApplication::inputMethod()->commit(); }

}  // namespace

JournalPage::JournalPage(JournalThreads& threads, JournalEdits& edits, const Phrases& phrases, JournalFilter& filter,
                         const QString& journalPath, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_threads(threads),
      m_edits(edits),
      m_phrases(phrases),
      m_clock(clock),
      m_browser(new EncounterBrowser(threads, edits, phrases, filter, journalPath, this)),
      m_unfinished(new UnfinishedBar(threads, this)),
      m_message(new MessageBar(this)),
      m_view(new EncounterView(threads, phrases, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    m_splitter = new QSplitter(this);
    auto* left = new QWidget(m_splitter);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->addWidget(m_unfinished);
    column->addWidget(m_browser, 1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(makeRight());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes(shares);
    layout->addWidget(m_splitter, 1);
    connectParts();
    connectUnfinished();
    connectEdits();
}

void JournalPage::addListAction(QAction* action) { m_browser->addListAction(action); }

QWidget* JournalPage::makeRight() {
    m_right = new QStackedWidget(this);
    m_right->addWidget(new QWidget(m_right));  // until the form is made
    m_right->addWidget(m_view);
    return m_right;
}

void JournalPage::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    if (m_form) return;
    // Half of what a start takes is the form: the list is seen without waiting for it.
    const auto begin = [this] {
        if (!m_form && m_right->currentIndex() == 0) newEncounter();
    };
    QMetaObject::invokeMethod(this, begin, Qt::QueuedConnection);
}

/// Made when the page was seen, or something needs it before.
void JournalPage::makeForm() {
    if (m_form) return;
    delete m_right->widget(0);
    m_form = new CaptureForm(m_right);
    m_templates = new TemplateButton(m_threads, m_edits, *m_form);
    m_form->addTool(m_templates);
    m_right->insertWidget(0, m_form);
    m_splitter->setSizes(shares);  // without the form there was nothing to share with
    m_formDraft = keepDraftOf(*m_form, "form");
    m_form->setBrands(m_brands);
    m_form->setWords(m_words);
    m_form->setNow(m_clock());
    m_templates->refresh();
    connect(m_form, &CaptureForm::saveRequested, this, &JournalPage::submitNew);
    connect(m_templates, &TemplateButton::failed, this,
            [this](const Error& error) { m_message->showMessage(describe(error)); });
    m_formDraft->restore();
    const auto wasEditing = [](Journal& journal) { return DraftKeeper::isLeft(journal, "edit"); };
    m_threads.writer().run(wasEditing, this, [this](const Result<bool>& left) {
        if (left && *left) makeEditor();
    });
}

DraftKeeper* JournalPage::keepDraftOf(CaptureForm& form, const std::string& shape) {
    new AttachmentReader(m_threads, *form.findChild<AttachmentsField*>());  // the field's
    auto* draft = new DraftKeeper(m_threads, form, shape);
    connect(draft, &DraftKeeper::kept, this, [this, &form] {
        if (form.isChanged()) form.showDraftKept(m_clock().minuteOfDay);
    });
    return draft;
}

/// Made when first needed: most starts edit nothing.
void JournalPage::makeEditor() {
    if (m_editor) return;
    m_editor = new QWidget(m_right);
    m_editorHeading = headingLabel(m_editor);
    m_editForm = new CaptureForm(m_editor);
    auto* discard = new QPushButton(tr("Discard changes"), m_editor);
    connect(discard, &QPushButton::clicked, this, [this] {
        m_editDraft->forget();
        if (m_unfinished->isGoing()) {
            m_editForm->clear();
            return leaveUnfinished();
        }
        leaveEditor();
    });
    auto* top = new QHBoxLayout;
    top->addWidget(m_editorHeading, 1);
    top->addWidget(discard);
    auto* layout = new QVBoxLayout(m_editor);
    layout->setContentsMargins({});
    layout->addLayout(top);
    layout->addWidget(m_editForm, 1);
    m_right->addWidget(m_editor);
    m_editDraft = keepDraftOf(*m_editForm, "edit");
    m_editForm->setBrands(m_brands);
    m_editForm->setWords(m_words);
    connect(m_editForm, &CaptureForm::saveRequested, this, &JournalPage::submitEdit);
    connect(m_editDraft, &DraftKeeper::restored, this, [this] {
        m_editorHeading->setText(tr("Unsaved changes of an encounter"));
        m_right->setCurrentWidget(m_editor);
    });
    auto* escape = new QShortcut(Qt::Key_Escape, m_editor);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        if (m_unfinished->isGoing()) leaveUnfinished();
    });
    m_editDraft->restore();
}

void JournalPage::connectParts() {
    connect(m_browser, &EncounterBrowser::listRead, this, [this] {
        m_message->dismiss();
        emit listRead();
    });
    const auto fail = [this](const Error& error) { emit readingFailed(error); };
    connect(m_browser, &EncounterBrowser::readingFailed, this, fail);
    connect(m_view, &EncounterView::readingFailed, this, fail);

    connect(m_browser, &EncounterBrowser::chosen, this, [this](const QString& id) { showEncounter(toStd(id)); });
    connect(m_browser, &EncounterBrowser::selectionChanged, this,
            [this] { emit selectionChanged(m_browser->selection()); });
    connect(m_view, &EncounterView::shown, this, &JournalPage::shownChanged);
    connect(m_view, &EncounterView::gone, this, [this] {
        if (m_right->currentWidget() == m_view) showForm();
    });
    connect(m_view, &EncounterView::editRequested, this, &JournalPage::editShown);
    connect(m_view, &EncounterView::visitAgainRequested, this, &JournalPage::visitAgain);
    connect(m_view, &EncounterView::trashRequested, this, &JournalPage::trashShown);
    connect(m_view, &EncounterView::restoreRequested, this, [this] {
        if (m_view->encounter()) m_edits.restore({m_view->encounter()->id});
    });
    connect(m_browser, &EncounterBrowser::calendarShown, this, &JournalPage::calendarShown);
    connect(m_browser, &EncounterBrowser::newRequested, this, &JournalPage::newEncounter);
    connect(m_browser, &EncounterBrowser::sampleRequested, this, &JournalPage::sampleRequested);
    connect(m_browser, &EncounterBrowser::importRequested, this, &JournalPage::importRequested);
}

void JournalPage::connectUnfinished() {
    connect(m_unfinished, &UnfinishedBar::startAsked, this, [this] {
        if (mayEditAnother()) m_unfinished->start();
    });
    connect(m_unfinished, &UnfinishedBar::offered, this, &JournalPage::finishOne);
    connect(m_unfinished, &UnfinishedBar::skipAsked, this, [this] {
        // What was answered is kept: anything can be saved.
        if (m_editForm->isChanged())
            m_editForm->save();
        else
            m_unfinished->next();
    });
    connect(m_unfinished, &UnfinishedBar::leaveAsked, this, &JournalPage::leaveUnfinished);
    connect(m_unfinished, &UnfinishedBar::ended, this, [this] {
        if (m_editForm) m_editForm->clear();
        newEncounter();
    });
    connect(m_unfinished, &UnfinishedBar::readingFailed, this,
            [this](const Error& error) { m_message->showMessage(describe(error)); });
}

void JournalPage::connectEdits() {
    connect(&m_edits, &JournalEdits::saved, this, [this](const Saved& saved) {
        if (!m_submitted) return;
        const bool edited = !m_submitted->id.empty();
        m_submitted.reset();
        if (edited) {
            m_editDraft->forget();
            m_editForm->clear();
            if (m_unfinished->isGoing()) return m_unfinished->next();
            if (m_right->currentWidget() == m_editor) showEncounter(saved.id);
            return;
        }
        if (m_form->isEmpty()) m_formDraft->forget();
        if (m_setAside) m_form->setEncounter(*std::exchange(m_setAside, std::nullopt));
    });
    connect(&m_edits, &JournalEdits::trashed, this, [this] {
        m_browser->chooseNothing();
        showForm();
        m_browser->focusList();
    });
    connect(&m_edits, &JournalEdits::saveFailed, this, &JournalPage::saveFailed);
}

void JournalPage::refresh() {
    m_browser->refresh(m_clock().date);
    m_view->refresh();
    m_unfinished->refresh();
    if (m_templates) m_templates->refresh();
    readNames();
}

void JournalPage::readNames() {
    using Names = std::pair<std::vector<BrandUse>, JournalWords>;
    const auto work = [](Journal& journal) -> Result<Names> {
        Result<std::vector<BrandUse>> brands = journal.brandsByUse();
        if (!brands) return brands.error();
        Result<JournalWords> words = readJournalWords(journal);
        if (!words) return words.error();
        return Names{std::move(*brands), std::move(*words)};
    };
    m_threads.reader().run(work, this, [this](Result<Names> names) {
        if (!names) return;
        showBrands(std::move(names->first));
        showWords(std::move(names->second));
    });
}

void JournalPage::showBrands(std::vector<BrandUse> brands) {
    if (brands == m_brands) return;
    m_brands = std::move(brands);
    for (CaptureForm* form : {m_form, m_editForm})
        if (form) form->setBrands(m_brands);
}

void JournalPage::showWords(JournalWords words) {
    if (words == m_words) return;
    m_words = std::move(words);
    setOwnNames(m_words);
    m_browser->showNames();
    m_view->refresh();
    for (CaptureForm* form : {m_form, m_editForm})
        if (form) form->setWords(m_words);
}

void JournalPage::keepDrafts() {
    finishTyping();
    if (m_formDraft) m_formDraft->keepNow();
    if (m_editDraft) m_editDraft->keepNow();
}

void JournalPage::newEncounter() {
    finishTyping();
    m_browser->chooseNothing();
    showForm();
    m_form->setNow(m_clock());
    m_form->focusFirst();
}

void JournalPage::beginEncounter(const Encounter& start) {
    newEncounter();
    if (!m_form->isEmpty()) {
        m_message->showMessage(tr("Save the encounter that is half written first; then begin this one again."));
        return;
    }
    m_form->begin(start);
    m_form->focusUnanswered();
}

const std::optional<Encounter>& JournalPage::shownEncounter() const { return m_view->encounter(); }

void JournalPage::showForm() {
    makeForm();
    m_view->clear();
    m_right->setCurrentWidget(m_form);
    emit shownChanged();
}

void JournalPage::showEncounter(const std::string& id) {
    finishTyping();
    m_view->showEncounter(id);
    m_right->setCurrentWidget(m_view);
    emit shownChanged();
}

bool JournalPage::hasEditable() const {
    return m_right->currentWidget() == m_view && m_view->encounter() && m_view->encounter()->trashedAt.empty();
}

void JournalPage::editShown() {
    if (!hasEditable()) return;
    makeEditor();
    if (mayEditAnother()) {
        m_editorHeading->setText(tr("Edit encounter"));
        m_editForm->setEncounter(*m_view->encounter());
    }
    m_right->setCurrentWidget(m_editor);
    m_editForm->focusFirst();
    emit shownChanged();
}

bool JournalPage::mayEditAnother() {
    if (!(m_editForm && m_editForm->isChanged()) && !(m_submitted && !m_submitted->id.empty())) return true;
    m_message->showMessage(tr("Another encounter is still being edited: save its changes or discard them first."));
    m_right->setCurrentWidget(m_editor);
    return false;
}

void JournalPage::finishOne(const Encounter& encounter) {
    makeEditor();
    m_view->clear();
    // What the other program said helps to say how it was.
    const QStringList there = encounter.source ? sourceTexts(m_phrases, *encounter.source) : QStringList();
    m_editorHeading->setText((QStringList(m_unfinished->place()) + there).join(QStringLiteral(" · ")));
    m_editForm->setEncounter(encounter);
    m_right->setCurrentWidget(m_editor);
    m_editForm->focusUnanswered();
    emit shownChanged();
}

void JournalPage::leaveUnfinished() {
    m_unfinished->leave();
    m_unfinished->refresh();
    if (m_editForm && m_editForm->isChanged()) {
        m_editorHeading->setText(tr("Edit encounter"));  // it stays open until it is saved or discarded
        return;
    }
    if (m_editForm) m_editForm->clear();
    newEncounter();
}

void JournalPage::visitAgain() {
    if (m_right->currentWidget() != m_view || !m_view->encounter()) return;
    const Encounter& last = *m_view->encounter();
    Encounter again;
    again.parties = last.parties;
    for (Party& party : again.parties) party.outcome.reset();
    again.sector = last.sector;
    again.venue = last.venue;
    again.channel = last.channel;
    beginEncounter(again);
}

void JournalPage::leaveEditor() {
    m_message->dismiss();
    const std::string id = m_editForm->encounter().id;
    m_editForm->clear();
    if (id.empty())
        showForm();
    else
        showEncounter(id);
}

void JournalPage::trashShown() {
    if (const std::vector<std::string> chosen = m_browser->selection(); chosen.size() > 1)
        m_edits.trash(chosen);
    else if (hasEditable())
        m_edits.trash({m_view->encounter()->id});
}

void JournalPage::showCalendar(bool shown) { m_browser->showCalendar(shown); }

std::string JournalPage::shownId() const {
    return m_right->currentWidget() == m_view && m_view->encounter() ? m_view->encounter()->id : std::string();
}

void JournalPage::saveForm() {
    if (CaptureForm* form = m_editor && m_right->currentWidget() == m_editor ? m_editForm : m_form) form->save();
}

void JournalPage::submitNew() {
    if (m_submitted) return;  // asked for already
    finishTyping();
    m_submitted = m_form->encounter();
    m_edits.save(*m_submitted, m_clock().date);
    // The form is free at once, so that nothing typed from now on is lost; the draft stays until it is saved.
    m_form->clear();
    m_form->setNow(m_clock());
    m_form->focusFirst();
}

void JournalPage::submitEdit() {
    if (m_submitted) return;
    finishTyping();
    m_submitted = m_editForm->encounter();
    m_edits.save(*m_submitted, m_clock().date);
}

void JournalPage::saveFailed(const Error& error) {
    if (!m_submitted) return;
    const Encounter refused = *std::exchange(m_submitted, std::nullopt);
    if (!refused.id.empty()) return m_editForm->showError(error);
    if (!m_form->isEmpty()) m_setAside = m_form->encounter();
    m_form->setEncounter(refused);
    m_form->showError(error);
}

}  // namespace kokemus::ui
