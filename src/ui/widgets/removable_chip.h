// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace kokemus::ui {

/// A value that can be taken away: by a click, Space or Delete.
class RemovableChip : public QPushButton {
    Q_OBJECT

public:
    explicit RemovableChip(const QString& text, QWidget* parent = nullptr);

signals:
    void removeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace kokemus::ui
