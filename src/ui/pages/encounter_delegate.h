// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace kokemus::ui {

/// Draws an encounter of the list on two lines: who and the score, below it the rest, quieter; above the first one of
/// a month the name of the month.
class EncounterDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit EncounterDelegate(bool withMonths, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Two lines, and a heading above them where a month begins. Pixels.
    [[nodiscard]] static int rowHeight(const QFont& font, const QModelIndex& index, bool withMonths);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] QString headingOf(const QModelIndex& index) const;

    const bool m_withMonths;
};

}  // namespace kokemus::ui
