// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <set>
#include <vector>

namespace kokemus::ui {

/// Sets widgets beside each other and goes on to the next row when one is full, as words on a page.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent, int spacing);
    ~FlowLayout() override;

    /// The widget begins a row, however much room the one before has left.
    void startRowWith(const QWidget* widget) { m_rowStarts.insert(widget); }

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Walks the rows within `rect`; sets the items' places only when `place`. Returns the height used.
    int arrange(const QRect& rect, bool place) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    std::set<const QWidget*> m_rowStarts;  ///< compared only
};

}  // namespace kokemus::ui
