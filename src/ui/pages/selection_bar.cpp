// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/selection_bar.h"

#include "ui/pages/page_parts.h"
#include "ui/text.h"
#include "ui/widgets/name_combo.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

namespace kokemus::ui {

SelectionBar::SelectionBar(JournalThreads& threads, JournalEdits& edits, const Phrases& phrases, QWidget* parent)
    : QWidget(parent),
      m_threads(threads),
      m_edits(edits),
      m_phrases(phrases),
      m_actions(makeActions()),
      m_prompt(makePrompt()),
      m_confirmation(makeConfirmation()) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (QWidget* part : {m_actions, m_prompt, m_confirmation}) layout->addWidget(part);
    hide();
}

QWidget* SelectionBar::makeActions() {
    auto* part = new QWidget(this);
    m_chosen = plainLabel(part);
    m_menu = new QMenu(part);
    m_change = new QPushButton(tr("Change"), part);
    m_change->setMenu(m_menu);
    m_trash = new QPushButton(tr("Move to trash"), part);
    m_restore = new QPushButton(tr("Restore"), part);
    m_purge = new QPushButton(tr("Delete for good"), part);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_change, m_trash, m_restore, m_purge}) buttons->addWidget(button);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(m_chosen);
    layout->addLayout(buttons);

    addAsked(tr("Add a tag…"), ConditionKind::Tag, false, [](Encounter& encounter, const std::string& tag) {
        if (std::ranges::find(encounter.tags, tag) == encounter.tags.end()) encounter.tags.push_back(tag);
    });
    addAsked(tr("Remove a tag…"), ConditionKind::Tag, true,
             [](Encounter& encounter, const std::string& tag) { std::erase(encounter.tags, tag); });
    addAsked(tr("Touchpoint…"), ConditionKind::Touchpoint, true,
             [](Encounter& encounter, const std::string& touchpoint) { encounter.touchpoint = touchpoint; });
    addAsked(tr("Case…"), ConditionKind::Case, true,
             [](Encounter& encounter, const std::string& title) { encounter.caseName = title; });
    m_menu->addSeparator();
    m_menu->addAction(phrase("action.pin"), this, [this] { m_edits.pick(m_ids); });
    m_menu->addSeparator();
    addNow(tr("Count in scores"), [](Encounter& encounter) { encounter.countsInScore = true; });
    addNow(tr("Leave out of scores"), [](Encounter& encounter) { encounter.countsInScore = false; });
    addNow(tr("Confidential"), [](Encounter& encounter) { encounter.confidential = true; });
    addNow(tr("Not confidential"), [](Encounter& encounter) { encounter.confidential = false; });

    connect(m_trash, &QPushButton::clicked, this, [this] { m_edits.trash(m_ids); });
    connect(m_restore, &QPushButton::clicked, this, [this] { m_edits.restore(m_ids); });
    connect(m_purge, &QPushButton::clicked, this, [this] {
        m_warning->setText(tr("Delete %1 for good, with its history? This cannot be undone.").arg(countText()));
        showOnly(m_confirmation);
        m_keep->setFocus(Qt::OtherFocusReason);
    });
    return part;
}

QWidget* SelectionBar::makePrompt() {
    auto* part = new QWidget(this);
    m_answer = new NameCombo(part);
    m_question = new QLabel(part);
    m_question->setBuddy(m_answer);
    m_problem = plainLabel(part);
    auto* apply = new QPushButton(tr("Change all"), part);
    auto* cancel = new QPushButton(tr("Cancel"), part);
    connect(m_answer, &NameCombo::committed, this, &SelectionBar::takeAnswer);
    connect(apply, &QPushButton::clicked, this, &SelectionBar::takeAnswer);
    connect(cancel, &QPushButton::clicked, this, [this] { showOnly(m_actions); });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(apply);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    for (QWidget* one : std::initializer_list<QWidget*>{m_question, m_answer, m_problem}) layout->addWidget(one);
    layout->addLayout(buttons);
    return part;
}

QWidget* SelectionBar::makeConfirmation() {
    auto* part = new QWidget(this);
    m_warning = plainLabel(part);
    auto* purge = new QPushButton(tr("Delete for good"), part);
    m_keep = new QPushButton(tr("Keep in the trash"), part);
    connect(m_keep, &QPushButton::clicked, this, [this] { showOnly(m_actions); });
    connect(purge, &QPushButton::clicked, this, [this] {
        m_edits.purge(m_ids, tr("Deleted for good: %1.").arg(countText()));
        showOnly(m_actions);
    });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(purge);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(m_warning);
    layout->addLayout(buttons);
    return part;
}

void SelectionBar::addNow(const QString& text, const std::function<void(Encounter&)>& change) {
    m_menu->addAction(text, this, [this, change] { apply(change); });
}

void SelectionBar::addAsked(const QString& text, ConditionKind kind, bool knownOnly, const EncounterChange& change) {
    m_menu->addAction(text, this, [this, kind, knownOnly, change] {
        m_asked = change;
        m_knownOnly = knownOnly;
        ask(tr("%1:", "a field's label").arg(conditionLabel(kind)), kind);
    });
}

void SelectionBar::ask(const QString& question, ConditionKind kind) {
    m_values.clear();
    m_question->setText(question);
    m_problem->hide();
    m_answer->setNames({});
    m_answer->setName({});
    showOnly(m_prompt);
    m_answer->setFocus(Qt::OtherFocusReason);
    m_threads.reader().run([phrases = m_phrases](Journal& journal) { return readConditionValues(journal, phrases); },
                           this,
                           [this, kind](Result<ConditionValues> values) {
                               if (!values) return;
                               m_values = (*values)[kind];
                               QStringList names;
                               for (const NamedValue& value : m_values) names << value.name;
                               m_answer->setNames(names);
                           });
}

void SelectionBar::takeAnswer() {
    const QString typed = m_answer->currentText().simplified();
    const auto same = [&](const NamedValue& value) { return value.name.compare(typed, Qt::CaseInsensitive) == 0; };
    const auto known = std::ranges::find_if(m_values, same);
    if (typed.isEmpty() || (m_knownOnly && known == m_values.end())) {
        m_problem->setText(tr("Choose a name from the list: the arrow down opens it."));
        m_problem->show();
        return m_answer->setFocus(Qt::OtherFocusReason);
    }
    const std::string value = known == m_values.end() ? toStd(typed) : known->value;
    apply([change = m_asked, value](Encounter& encounter) { change(encounter, value); });
    showOnly(m_actions);
    m_change->setFocus(Qt::OtherFocusReason);
}

void SelectionBar::apply(const std::function<void(Encounter&)>& change) {
    m_edits.edit(m_ids, change, tr("Changed: %1.").arg(countText()));
}

QString SelectionBar::countText() const {
    if (m_ids.size() == 1) return m_name;
    return toQString(m_phrases.plural("count.encounter", static_cast<std::int64_t>(m_ids.size())));
}

void SelectionBar::showOnly(const QWidget* part) {
    for (QWidget* one : {m_actions, m_prompt, m_confirmation}) one->setVisible(one == part);
}

void SelectionBar::setSelection(const std::vector<std::string>& ids, const QString& name, bool inTrash) {
    if (ids == m_ids && inTrash == m_inTrash) return;
    m_ids = ids;
    m_name = name;
    m_inTrash = inTrash;
    showOnly(m_actions);
    const QString chosen = tr("Chosen: %1.").arg(countText());
    m_chosen->setText(
        inTrash ? tr("%1 What is in the trash is deleted for good after 30 days.", "what is chosen").arg(chosen)
                : chosen);
    m_change->setVisible(!inTrash);
    m_trash->setVisible(!inTrash);
    m_restore->setVisible(inTrash);
    m_purge->setVisible(inTrash);
    setVisible(inTrash ? !ids.empty() : ids.size() > 1);
}

}  // namespace kokemus::ui
