// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filter_bar.h"

#include "ui/models/encounter_words.h"
#include "ui/pages/condition_editor.h"
#include "ui/pages/kept_menu.h"
#include "ui/pages/page_parts.h"
#include "ui/text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/removable_chip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

namespace kokemus::ui {

using namespace std::chrono_literals;

FilterBar::FilterBar(JournalThreads& threads, JournalEdits& edits, const Phrases& phrases, JournalFilter& filter,
                     QWidget* parent)
    : QWidget(parent),
      m_threads(threads),
      m_phrases(phrases),
      m_filter(filter),
      m_search(searchLine(this)),
      m_status(new QComboBox(this)),
      m_add(new QPushButton(tr("Add filter"), this)),
      m_addMenu(new QMenu(tr("A&dd filter"), this)),
      m_count(new QLabel(this)),
      m_chips(new QWidget(this)),
      m_chipRow(new FlowLayout(m_chips, 6)),
      m_saved(
          new KeptMenu(threads, edits, "saved_filter",
                       {tr("Sa&ved filters"), tr("Keep this filter…"), tr("Remove a filter"), tr("Name of the filter:"),
                        tr("Keep filter"), tr("The filter %1 was kept."), tr("The filter %1 was removed.")},
                       this)) {
    auto* searchLabel = new QLabel(tr("&Search encounters:"), this);
    searchLabel->setBuddy(m_search);
    m_status->addItem(tr("All"), int(StatusFilter::NotTrashed));
    m_status->addItem(tr("Finished"), int(StatusFilter::Complete));
    m_status->addItem(tr("Unfinished"), int(StatusFilter::Inbox));
    m_status->addItem(tr("Trash"), int(StatusFilter::Trashed));
    auto* statusLabel = new QLabel(tr("Sho&w:"), this);
    statusLabel->setBuddy(m_status);
    fillAddMenu();
    m_add->setMenu(m_addMenu);
    m_count->setTextFormat(Qt::PlainText);

    auto* row = new QHBoxLayout;
    row->addWidget(searchLabel);
    row->addWidget(m_search, 1);
    row->addWidget(statusLabel);
    row->addWidget(m_status);
    row->addWidget(m_add);
    row->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(9, 6, 9, 0);
    layout->addLayout(row);
    layout->addWidget(m_chips);
    m_chips->hide();
    joinUp();
}

void FilterBar::joinUp() {
    m_typingPause.setSingleShot(true);
    m_typingPause.setInterval(150ms);
    connect(m_search, &QLineEdit::textEdited, &m_typingPause, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) m_typingPause.start();  // by its clear button
    });
    connect(&m_typingPause, &QTimer::timeout, this, [this] {
        Filter changed = m_filter.filter();
        changed.text = toStd(m_search->text().simplified());
        m_filter.set(changed);
    });
    connect(m_status, &QComboBox::activated, this, [this] {
        Filter changed = m_filter.filter();
        changed.status = static_cast<StatusFilter>(m_status->currentData().toInt());
        m_filter.set(changed);
    });
    connect(&m_filter, &JournalFilter::changed, this, &FilterBar::showFilter);
    m_saved->setCurrent([this] {
        Record record;
        if (m_filter.isActive()) record.values["filter"] = filterText(m_filter.filter());
        return record;
    });
    connect(m_saved, &KeptMenu::chosen, this, [this](const Record& saved) {
        const Result<Filter> filter = parseFilter(saved.text("filter"));
        if (!filter) return emit readingFailed(filter.error());
        m_filter.set(*filter);
    });
}

void FilterBar::fillAddMenu() {
    for (const ConditionKind kind : {ConditionKind::Brand, ConditionKind::Party, ConditionKind::Venue,
                                     ConditionKind::Touchpoint, ConditionKind::Sector, ConditionKind::Channel,
                                     ConditionKind::Feeling, ConditionKind::Tag, ConditionKind::Case})
        addChoice(m_addMenu, kind);
    m_addMenu->addSeparator();
    for (const ConditionKind kind : {ConditionKind::Days, ConditionKind::Score, ConditionKind::Gap})
        addChoice(m_addMenu, kind);
    m_addMenu->addSeparator();
    const auto addNow = [this](const QString& text, const std::function<void(Filter&)>& narrow) {
        return m_addMenu->addAction(text, this, [this, narrow] {
            Filter changed = m_filter.filter();
            narrow(changed);
            m_filter.set(changed);
        });
    };
    for (const WhyLogged why : {WhyLogged::Routine, WhyLogged::Notable})
        addNow(word(m_phrases, "why_logged", idOf(why)),
               [why](Filter& filter) { filter.whyLogged = {std::string(idOf(why))}; });
    addNow(conditionLabel(ConditionKind::Attachment), [](Filter& filter) { filter.hasAttachment = true; });
    addNow(conditionLabel(ConditionKind::FollowUp), [](Filter& filter) { filter.followUpOpen = true; });
    m_addMenu->addSeparator();
    m_restrict = addNow(tr("Only the chosen encounters"), [this](Filter& filter) { filter.ids = m_selection; });
    m_restrict->setEnabled(false);
    m_addMenu->addMenu(m_saved);
}

void FilterBar::addChoice(QMenu* menu, ConditionKind kind) {
    menu->addAction(tr("%1…", "a condition to choose").arg(conditionLabel(kind)), this, [this, kind] { add(kind); });
}

void FilterBar::add(ConditionKind kind) {
    if (!m_editor) makeEditor();
    m_editor->show();
    m_editor->begin(kind, m_filter.filter(), m_values[kind]);
}

void FilterBar::makeEditor() {
    m_editor = new ConditionEditor(this);
    layout()->addWidget(m_editor);
    connect(m_editor, &ConditionEditor::cancelled, this, &FilterBar::leaveEditor);
    connect(m_editor, &ConditionEditor::accepted, this, [this](const Filter& changed) {
        leaveEditor();
        m_filter.set(changed);
    });
}

void FilterBar::leaveEditor() {
    m_editor->hide();
    m_add->setFocus(Qt::OtherFocusReason);
}

void FilterBar::setSelection(const std::vector<std::string>& ids) {
    m_selection = ids;
    m_restrict->setEnabled(!ids.empty());
}

void FilterBar::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::refresh() {
    m_saved->refresh();
    m_threads.reader().run([phrases = m_phrases](Journal& journal) { return readConditionValues(journal, phrases); },
                           m_addMenu,
                           [this](const Result<ConditionValues>& values) {
                               if (!values || *values == m_values) return;
                               m_values = *values;
                               showChips();
                           });
    count();
}

void FilterBar::showFilter() {
    const Filter& filter = m_filter.filter();
    // What is being typed is newer than the filter.
    if (!m_typingPause.isActive() && toStd(m_search->text().simplified()) != filter.text) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(toQString(filter.text));
    }
    m_status->setCurrentIndex(m_status->findData(int(filter.status)));
    showChips();
    count();
}

void FilterBar::showChips() {
    const bool hadFocus = m_chips->isAncestorOf(focusWidget());
    while (const QLayoutItem* item = m_chipRow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    QWidget* first = nullptr;
    for (const FilterCondition& condition : conditionsOf(m_filter.filter(), m_values)) {
        auto* chip = new RemovableChip(condition.text, m_chips);
        connect(chip, &RemovableChip::removeRequested, this,
                [this, condition] { m_filter.set(without(m_filter.filter(), condition)); });
        m_chipRow->addWidget(chip);
        if (!first) first = chip;
    }
    if (first) {
        auto* clear = new QPushButton(tr("Clear all"), m_chips);
        connect(clear, &QPushButton::clicked, &m_filter, &JournalFilter::clear);
        m_chipRow->addWidget(clear);
    }
    m_chips->setVisible(first != nullptr);
    if (!hadFocus) return;
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

void FilterBar::count() {
    m_threads.reader().run([filter = m_filter.filter()](Journal& journal) { return journal.count(filter); }, m_count,
                           [this](const Result<std::int64_t>& counted) {
                               if (counted) m_count->setText(toQString(m_phrases.plural("count.encounter", *counted)));
                           });
}

}  // namespace kokemus::ui
