// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/publish_page.h"

#include "kokemus/drafts.h"
#include "kokemus/exchange.h"
#include "kokemus/templates.h"
#include "ui/dialogs/published_dialog.h"
#include "ui/pages/compose_choices.h"
#include "ui/pages/draft_preview.h"
#include "ui/pages/draft_shelf.h"
#include "ui/pages/leaving_panel.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/part_list.h"
#include "ui/text.h"
#include "ui/widgets/message_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace kokemus::ui {

namespace {

constexpr int typingPause = 300;  ///< milliseconds without a key until the draft is composed again

/// The formats a draft can be copied or saved in: ours, then templates.
void fillPresets(QComboBox& presets) {
    for (const std::string_view name : draftPresets())
        presets.addItem(phrase("preset." + std::string(name)), toQString(name));
    presets.addItem(phrase("preset.pdf"), QLatin1String(pdfPreset));
    if (const Result<PostTemplates> templates = postTemplates())
        for (const PostTemplate& made : *templates) {
            const auto key = "preset." + made.name;
            presets.addItem(windowPhrases().has(key) && !made.own ? phrase(key) : toQString(made.name),
                            toQString(made.name));
        }
}

}  // namespace

struct PublishPage::Composed {
    Draft draft;
    std::string html;
};

PublishPage::PublishPage(JournalThreads& threads, JournalEdits& edits, const Phrases& phrases, const Clock& clock,
                         QWidget* parent)
    : QWidget(parent),
      m_threads(threads),
      m_edits(edits),
      m_clock(clock),
      m_choices(new ComposeChoices(threads, phrases, this)),
      m_message(new MessageBar(this)),
      m_hint(plainLabel(this)),
      m_leaving(new LeavingPanel(phrases, this)),
      m_middle(new QStackedWidget(this)),
      m_shelf(new DraftShelf(threads, edits, this)) {
    m_editing = makeEditing();
    m_bottom = makeBottom();
    m_middle->addWidget(m_editing);
    m_middle->addWidget(m_leaving);
    m_hint->setText(tr("Nothing to publish yet. Log an encounter and tell whose service it was."));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_choices);
    layout->addWidget(m_message);
    layout->addWidget(m_hint);
    layout->addWidget(m_middle, 1);
    layout->addWidget(m_bottom);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connectParts();
    showFilled();
}

QWidget* PublishPage::makeEditing() {
    auto* splitter = new QSplitter(m_middle);
    m_parts = new PartList(splitter);
    auto* source = new QWidget(splitter);
    m_text = new QPlainTextEdit(source);
    m_text->setObjectName(QStringLiteral("draftPlainTextEdit"));
    m_text->setTabChangesFocus(true);
    auto* textLabel = new QLabel(tr("&Text of the part:"), source);
    textLabel->setBuddy(m_text);
    auto* sourceLayout = new QVBoxLayout(source);
    sourceLayout->setContentsMargins({});
    sourceLayout->addWidget(textLabel);
    sourceLayout->addWidget(m_text, 1);
    auto* shown = new QWidget(splitter);
    m_preview = new DraftPreview(shown);
    auto* previewLabel = new QLabel(tr("As the rea&der sees it:"), shown);
    previewLabel->setBuddy(m_preview);
    auto* shownLayout = new QVBoxLayout(shown);
    shownLayout->setContentsMargins({});
    shownLayout->addWidget(previewLabel);
    shownLayout->addWidget(m_preview, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({220, 280, 360});
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setStretchFactor(2, 4);
    return splitter;
}

QWidget* PublishPage::makeBottom() {
    auto* row = new QWidget(this);
    m_preset = new QComboBox(row);
    fillPresets(*m_preset);
    auto* label = new QLabel(tr("For&mat:"), row);
    label->setBuddy(m_preset);
    m_copy = new QPushButton(tr("&Copy"), row);
    m_save = new QPushButton(tr("Sa&ve as…"), row);
    m_leaves = new QPushButton(tr("Wh&at leaves…"), row);
    m_drafts = new QPushButton(tr("&Kept drafts"), row);
    m_drafts->setMenu(m_shelf);
    m_published = new QPushButton(tr("P&ublished…"), row);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_preset);
    for (QPushButton* button : {m_copy, m_save, m_leaves}) layout->addWidget(button);
    layout->addStretch();
    layout->addWidget(m_drafts);
    layout->addWidget(m_published);
    return row;
}

void PublishPage::connectParts() {
    connect(m_choices, &ComposeChoices::changed, this, &PublishPage::compose);
    connect(m_choices, &ComposeChoices::filled, this, [this] {
        showFilled();
        compose();
    });
    connect(m_choices, &ComposeChoices::readingFailed, this,
            [this](const Error& error) { m_message->showMessage(describe(error)); });
    connect(m_parts, &PartList::currentChanged, this, &PublishPage::showPart);
    connect(m_parts, &PartList::rearranged, this, &PublishPage::takeParts);
    connect(m_text, &QPlainTextEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &PublishPage::takeText);
    connect(m_copy, &QPushButton::clicked, this, &PublishPage::copy);
    connect(m_save, &QPushButton::clicked, this, &PublishPage::saveAs);
    connect(m_leaves, &QPushButton::clicked, this, [this] { leave(Step::Nothing); });
    connect(m_published, &QPushButton::clicked, this, &PublishPage::markPublished);
    connect(m_leaving, &LeavingPanel::goOn, this, &PublishPage::goOn);
    connect(m_leaving, &LeavingPanel::back, this, [this] {
        m_middle->setCurrentWidget(m_editing);
        m_text->setFocus(Qt::OtherFocusReason);
    });
    connect(m_leaving, &LeavingPanel::switched, this, [this](const QString& key) {
        auto& switched = m_composition.switched;
        const std::string name = toStd(key);
        if (!switched.insert(name).second) switched.erase(name);
        compose();
    });
    connect(m_shelf, &DraftShelf::keepRequested, this, &PublishPage::keep);
    connect(m_shelf, &DraftShelf::newRequested, this, &PublishPage::beginNew);
    connect(m_shelf, &DraftShelf::chosen, this, &PublishPage::takeUp);
    connect(m_shelf, &DraftShelf::publishedChosen, this, [this](const Record& record) {
        PublishedDialog::read(toQString(record.text("place")), toQString(record.text("text")), this);
    });
}

void PublishPage::focusFirst() {
    m_focusWanted = !m_choices->isFilled();
    m_choices->focusFirst();
}

void PublishPage::refresh(const Filter& filter) {
    m_filter = filter;
    m_choices->refresh();
    m_shelf->refresh();
}

void PublishPage::writeAbout(const std::vector<std::string>& ids) {
    beginNew();
    m_choices->select(ids);
}

/// Without anything to write about there is only the hint what to do.
void PublishPage::showFilled() {
    const bool filled = m_choices->isFilled();
    m_hint->setVisible(!filled);
    for (QWidget* part : std::initializer_list<QWidget*>{m_choices, m_middle, m_bottom}) part->setVisible(filled);
    if (filled && m_focusWanted) focusFirst();
}

void PublishPage::compose() {
    if (!m_choices->isFilled()) return;
    m_choices->writeTo(m_composition, m_filter);
    const auto work = [composition = m_composition, now = m_clock()](Journal& journal) -> Result<Composed> {
        Result<Draft> draft = composeDraft(journal, composition, now);
        if (!draft) return draft.error();
        Result<std::string> html = renderDraft(*draft, "html");
        if (!html) return html.error();
        return Composed{std::move(*draft), std::move(*html)};
    };
    m_threads.reader().run(work, this, [this](const Result<Composed>& made) {
        if (!made) return m_message->showMessage(describe(made.error()));
        m_message->dismiss();
        show(*made);
        emit composed();
    });
}

void PublishPage::show(const Composed& composed) {
    m_draft = composed.draft;
    m_preview->showDraft(toQString(composed.html));
    m_leaving->show(m_draft.leaving);
    m_parts->show(m_draft.parts);
    // Who types is not interrupted by what the same words became.
    if (!m_typing.isActive()) showPart();
}

void PublishPage::showPart() {
    const std::string key = m_parts->current();
    const auto part = std::ranges::find(m_draft.parts, key, &DraftPart::key);
    const bool found = part != m_draft.parts.end();
    if (m_typing.isActive() && key != m_shownPart) takeText();
    const QString text = found ? toQString(part->text) : QString();
    m_text->setReadOnly(!found || part->fixed);
    const bool typed = key == m_shownPart && found && part->edited;
    m_shownPart = key;
    if (typed || writtenText(*m_text->document()) == text) return;
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(text);
}

/// The parts as they are shown, with the texts the author wrote; texts of parts that are not there now wait.
std::vector<PartChoice> PublishPage::mergedParts() const {
    std::vector<PartChoice> merged = m_parts->choices();
    for (const PartChoice& before : m_composition.parts) {
        const auto found = std::ranges::find(merged, before.key, &PartChoice::key);
        if (found == merged.end())
            merged.push_back(before);
        else
            found->text = before.text;
    }
    return merged;
}

void PublishPage::takeText() {
    m_typing.stop();
    const auto part = std::ranges::find(m_draft.parts, m_shownPart, &DraftPart::key);
    if (part == m_draft.parts.end() || part->fixed) return;
    m_composition.parts = mergedParts();
    const auto choice = std::ranges::find(m_composition.parts, m_shownPart, &PartChoice::key);
    if (choice != m_composition.parts.end()) choice->text = toStd(writtenText(*m_text->document()));
    compose();
}

void PublishPage::takeParts() {
    if (m_typing.isActive()) takeText();
    m_composition.parts = mergedParts();
    compose();
}

std::string PublishPage::preset() const { return toStd(m_preset->currentData().toString()); }

std::string PublishPage::textPreset() const { return preset() == pdfPreset ? "html" : preset(); }

}  // namespace kokemus::ui
