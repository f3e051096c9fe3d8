// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/encounter.h"
#include "ui/widgets/feeling_words.h"

#include <QWidget>

#include <vector>

class QKeyEvent;

namespace kokemus::ui {

class FeelingChip;
class FlowLayout;

/// The feelings as chips: at most three are chosen, or `neutral` alone. One Tab stop; arrows move between chips,
/// Space chooses, 1..5 choose with that strength. A list to assistive technology.
class FeelingChips : public QWidget {
    Q_OBJECT

public:
    static constexpr int maxChosen = 3;

    /// Tab comes here from `tabPredecessor`, which lives at least as long: chips are made anew after the rest of
    /// the window, and would otherwise come last.
    explicit FeelingChips(QWidget* tabPredecessor);

    /// Keeps what is chosen.
    void setWords(const std::vector<FeelingWord>& words);
    [[nodiscard]] const std::vector<FeelingWord>& words() const { return m_words; }

    /// In the order in which they were chosen.
    [[nodiscard]] const std::vector<Feeling>& feelings() const { return m_feelings; }
    /// Feelings without a chip get one, so that nothing is lost.
    void setFeelings(const std::vector<Feeling>& feelings);

    /// As a person's choice.
    void choose(const QString& id);
    void toggle(const QString& id);
    /// Chooses it when it is not chosen yet. 1..5.
    void setIntensity(const QString& id, int intensity);

    /// While somebody types: `candidate` is marked, chips not in `matching` step back. Empty text: all plain.
    void showMatches(bool typing, const std::vector<std::size_t>& matching);
    /// Moves the focus to a chip: the first match, else the last one that had it.
    void enter();

signals:
    void feelingsChanged();  ///< by a person
    void refused();          ///< a fourth feeling
    void committed();        ///< Enter: on to the next field

private:
    [[nodiscard]] FeelingChip* chip(const QString& id) const;
    void rebuild();
    void addChip(const FeelingWord& word);
    void showChosen();
    void dealWithKey(FeelingChip& at, QKeyEvent& event);
    [[nodiscard]] FeelingChip* neighbour(const FeelingChip& from, int key) const;
    [[nodiscard]] FeelingChip* nearestInRow(const FeelingChip& from, bool below) const;
    void moveStop(FeelingChip& to);
    bool eventFilter(QObject* watched, QEvent* event) override;

    QWidget* m_tabPredecessor;
    FlowLayout* m_flow;
    std::vector<FeelingWord> m_words;
    std::vector<Feeling> m_feelings;
    std::vector<FeelingChip*> m_chips;
    FeelingChip* m_stop = nullptr;  ///< the one that Tab reaches
};

}  // namespace kokemus::ui
