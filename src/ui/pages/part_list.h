// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/composer.h"

#include <QWidget>

class QListWidget;
class QToolButton;

namespace kokemus::ui {

/// The parts of a draft: each can be left out by its tick and moved up or down. Footer and disclosures stay where they
/// are.
class PartList : public QWidget {
    Q_OBJECT

public:
    explicit PartList(QWidget* parent = nullptr);

    void show(const std::vector<DraftPart>& parts);
    /// Key of the part that is looked at; empty without parts.
    [[nodiscard]] std::string current() const;
    /// The parts in their order, with what is left out.
    [[nodiscard]] std::vector<PartChoice> choices() const;

signals:
    /// Another part is looked at.
    void currentChanged();
    /// Order or ticks were changed by the person.
    void rearranged();

private:
    void move(int by);
    void enableMoves();

    QListWidget* m_list;
    QToolButton* m_up;
    QToolButton* m_down;
};

}  // namespace kokemus::ui
