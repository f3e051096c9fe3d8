// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/feeling_chips.h"

#include "ui/text.h"
#include "ui/widgets/feeling_accessible.h"
#include "ui/widgets/feeling_chip.h"
#include "ui/widgets/flow_layout.h"

#include <QEvent>
#include <QKeyEvent>

#include <algorithm>

namespace kokemus::ui {
namespace {

const auto neutral = std::string("neutral");

auto withId(const QString& id) {
    return [id = toStd(id)](const Feeling& feeling) { return feeling.emotion == id; };
}

}  // namespace

FeelingChips::FeelingChips(QWidget* tabPredecessor) : m_tabPredecessor(tabPredecessor) {
    installFeelingAccessible();
    setObjectName(QStringLiteral("feelingChips"));
    setAccessibleName(tr("Feelings"));
    auto policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    constexpr int spacing = 4;
    m_flow = new FlowLayout(this, spacing);
}

void FeelingChips::setWords(const std::vector<FeelingWord>& words) {
    m_words = words;
    rebuild();
}

void FeelingChips::rebuild() {
    for (auto* old : m_chips) delete old;
    m_chips.clear();
    m_stop = nullptr;
    for (const auto& word : m_words) addChip(word);
    if (!m_chips.empty()) moveStop(*m_chips.front());
    setFeelings(std::vector(m_feelings));
}

void FeelingChips::addChip(const FeelingWord& word) {
    auto* added = new FeelingChip(word, this);
    connect(added, &FeelingChip::toggleAsked, this, [this, added] { toggle(added->word().id); });
    connect(added, &FeelingChip::intensityAsked, this,
            [this, added](int intensity) { setIntensity(added->word().id, intensity); });
    connect(added, &FeelingChip::keyPressed, this, [this, added](QKeyEvent* event) { dealWithKey(*added, *event); });
    added->installEventFilter(this);
    m_flow->addWidget(added);
    if (word.startsGroup) m_flow->startRowWith(added);
    setTabOrder(m_chips.empty() ? m_tabPredecessor : m_chips.back(), added);
    m_chips.push_back(added);
    added->setVisible(true);
}

FeelingChip* FeelingChips::chip(const QString& id) const {
    const auto at =
        std::find_if(m_chips.begin(), m_chips.end(), [&](const FeelingChip* one) { return one->word().id == id; });
    return at == m_chips.end() ? nullptr : *at;
}

void FeelingChips::setFeelings(const std::vector<Feeling>& feelings) {
    m_feelings = feelings;
    for (const auto& feeling : m_feelings) {
        const auto id = toQString(feeling.emotion);
        if (chip(id)) continue;
        const auto key = "emotion." + feeling.emotion;
        addChip({id, windowPhrases().has(key) ? phrase(key) : id, {}});
    }
    showChosen();
}

void FeelingChips::showChosen() {
    for (auto* one : m_chips) {
        const auto at = std::find_if(m_feelings.begin(), m_feelings.end(), withId(one->word().id));
        one->setChecked(at != m_feelings.end());
        if (at != m_feelings.end() && one->intensity() != at->intensity) one->setIntensity(at->intensity);
    }
}

void FeelingChips::choose(const QString& id) {
    if (std::any_of(m_feelings.begin(), m_feelings.end(), withId(id))) return;
    const bool isNeutral = toStd(id) == neutral;
    // "No particular feeling" and feelings exclude each other: the later choice holds.
    if (isNeutral) m_feelings.clear();
    if (!isNeutral) std::erase_if(m_feelings, withId(toQString(neutral)));
    if (m_feelings.size() >= maxChosen) {
        emit refused();
    } else {
        m_feelings.push_back({toStd(id)});
        if (auto* chosen = chip(id)) chosen->setIntensity(m_feelings.back().intensity);
        emit feelingsChanged();
    }
    showChosen();
}

void FeelingChips::toggle(const QString& id) {
    if (std::erase_if(m_feelings, withId(id)) == 0) return choose(id);
    showChosen();
    emit feelingsChanged();
}

void FeelingChips::setIntensity(const QString& id, int intensity) {
    choose(id);
    const auto at = std::find_if(m_feelings.begin(), m_feelings.end(), withId(id));
    if (at == m_feelings.end() || at->intensity == intensity) return;
    at->intensity = intensity;
    showChosen();
    emit feelingsChanged();
}

void FeelingChips::showMatches(bool typing, const std::vector<std::size_t>& matching) {
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const bool matches = std::find(matching.begin(), matching.end(), i) != matching.end();
        const bool first = !matching.empty() && matching.front() == i;
        m_chips[i]->setLook(!typing   ? FeelingChip::Look::Plain
                            : first   ? FeelingChip::Look::Candidate
                            : matches ? FeelingChip::Look::Plain
                                      : FeelingChip::Look::Dimmed);
        if (typing && first) moveStop(*m_chips[i]);
    }
}

void FeelingChips::enter() {
    if (m_stop) m_stop->setFocus(Qt::TabFocusReason);
}

void FeelingChips::moveStop(FeelingChip& to) {
    if (m_stop) m_stop->setFocusPolicy(Qt::ClickFocus);
    m_stop = &to;
    m_stop->setFocusPolicy(Qt::StrongFocus);
}

bool FeelingChips::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn)
        if (auto* focused = qobject_cast<FeelingChip*>(watched)) moveStop(*focused);
    return QWidget::eventFilter(watched, event);
}

FeelingChip* FeelingChips::nearestInRow(const FeelingChip& from, bool below) const {
    FeelingChip* best = nullptr;
    const auto distance = [&](const FeelingChip& to) {
        const auto way = to.geometry().center() - from.geometry().center();
        return std::abs(way.y()) * 1000 + std::abs(way.x());  // the next row, there the nearest
    };
    for (auto* to : m_chips) {
        const bool there = below ? to->y() > from.y() : to->y() < from.y();
        if (there && (!best || distance(*to) < distance(*best))) best = to;
    }
    return best;
}

FeelingChip* FeelingChips::neighbour(const FeelingChip& from, int key) const {
    const auto at = std::find(m_chips.begin(), m_chips.end(), &from);
    switch (key) {
        case Qt::Key_Right:
            return at + 1 == m_chips.end() ? nullptr : *(at + 1);
        case Qt::Key_Left:
            return at == m_chips.begin() ? nullptr : *(at - 1);
        case Qt::Key_Down:
        case Qt::Key_Up:
            return nearestInRow(from, key == Qt::Key_Down);
        case Qt::Key_Home:
            return m_chips.front();
        case Qt::Key_End:
            return m_chips.back();
        default:
            return nullptr;
    }
}

void FeelingChips::dealWithKey(FeelingChip& at, QKeyEvent& event) {
    if (event.modifiers() & ~Qt::KeypadModifier) return;
    const int key = event.key();
    const bool moves = key == Qt::Key_Right || key == Qt::Key_Left || key == Qt::Key_Down || key == Qt::Key_Up ||
                       key == Qt::Key_Home || key == Qt::Key_End;
    if (moves) {
        if (auto* next = neighbour(at, key)) next->setFocus(Qt::OtherFocusReason);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        emit committed();
    } else if (key >= Qt::Key_1 && key <= Qt::Key_5) {
        setIntensity(at.word().id, key - Qt::Key_0);
    } else if ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && at.isChecked()) {
        toggle(at.word().id);
    } else {
        return;
    }
    event.accept();
}

}  // namespace kokemus::ui
