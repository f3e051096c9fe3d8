// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/folds/fold_list.h"

#include "ui/text.h"
#include "ui/widgets/name_combo.h"
#include "ui/window_settings.h"

#include <QVBoxLayout>

namespace kokemus::ui {
namespace {

constexpr int spacing = 2;

QString openFoldsKey() { return QStringLiteral("form/openFolds"); }

}  // namespace

FoldList::FoldList(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing);
    const auto open = windowSettings().value(openFoldsKey()).toStringList();
    for (auto& topic : foldTopics(m_words)) {
        auto* fold = new Fold(std::move(topic), this);
        fold->setOpen(open.contains(fold->key()));
        connect(fold, &Fold::changed, this, &FoldList::changed);
        connect(fold, &Fold::toggled, this, &FoldList::remember);
        column->addWidget(fold);
        m_folds.push_back(fold);
    }
}

void FoldList::setBrands(const QStringList& names) {
    m_words.brands = names;
    for (auto* combo : findChildren<NameCombo*>()) combo->setNames(names);
}

void FoldList::setWords(const JournalWords& words) {
    FoldWords now;
    now.brands = m_words.brands;
    now.touchpoints = offeredWords("touchpoint", builtInTouchpoints(), words.touchpoints);
    now.contact = offeredWords("contact", builtInContactAspects(), words.contact);
    now.place = offeredWords("place", builtInPlaceAspects(), words.place);
    if (now == m_words) return;
    m_words = std::move(now);
    m_newWords = true;
}

void FoldList::takeWords() {
    m_newWords = false;
    auto topics = foldTopics(m_words);
    for (std::size_t i = 0; i < m_folds.size(); ++i) m_folds[i]->setTopic(std::move(topics[i]));
}

void FoldList::show(const Encounter& encounter) {
    if (m_newWords) takeWords();
    for (auto* fold : m_folds) fold->show(encounter);
}

void FoldList::write(Encounter& encounter) const {
    for (const auto* fold : m_folds) fold->write(encounter);
}

void FoldList::openAround(const QWidget* control) {
    for (auto* fold : m_folds)
        if (fold->isAncestorOf(control)) fold->setOpen(true);
}

void FoldList::remember() {
    QStringList open;
    for (const auto* fold : m_folds)
        if (fold->isOpen()) open << fold->key();
    windowSettings().setValue(openFoldsKey(), open);
}

}  // namespace kokemus::ui
