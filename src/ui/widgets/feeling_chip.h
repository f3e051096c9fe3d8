// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/encounter.h"
#include "ui/widgets/feeling_words.h"

#include <QAbstractButton>

namespace kokemus::ui {

/// One feeling that can be chosen, with its strength (1..5) as marks along its lower edge. Asks its group before
/// it changes: what may be chosen depends on the others. A list item to assistive technology.
class FeelingChip : public QAbstractButton {
    Q_OBJECT

public:
    enum class Look { Plain, Candidate, Dimmed };  ///< while somebody types: the one Enter takes; no match

    FeelingChip(FeelingWord word, QWidget* parent);

    [[nodiscard]] const FeelingWord& word() const { return m_word; }
    [[nodiscard]] int intensity() const { return m_intensity; }
    void setIntensity(int intensity);
    /// "strength 4 of 5: strong"; empty while not chosen.
    [[nodiscard]] QString intensityText() const;
    void setLook(Look look);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void toggleAsked();
    void intensityAsked(int intensity);
    void keyPressed(QKeyEvent* event);  ///< keys the group deals with; accepted = done

protected:
    void nextCheckState() override { emit toggleAsked(); }
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void paintIntensity(QPainter& painter) const;

    FeelingWord m_word;
    int m_intensity = Feeling().intensity;
    Look m_look = Look::Plain;
};

}  // namespace kokemus::ui
