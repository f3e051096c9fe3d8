// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/charts.h"

#include <QSvgRenderer>
#include <QWidget>

#include <optional>

namespace kokemus::ui {

/// Draws a chart as wide as it is, in the colours and the font size of the window. The areas of the picture have tool
/// tips, are gone through with the arrow keys (with a frame), and are opened with Enter or a click. A graphic to
/// assistive technology, with the numbers in its description.
class FigureCanvas : public QWidget {
    Q_OBJECT

public:
    enum class Look { Whole, Bare };  ///< with heading and footer, or without

    explicit FigureCanvas(Look look, QWidget* parent = nullptr);

    /// A new one of the same kind keeps the area that was gone to.
    void setChart(Chart chart);
    [[nodiscard]] const Figure& figure() const { return m_figure; }
    /// What was gone to with the keys, or clicked; nothing while the focus is elsewhere.
    [[nodiscard]] const FigureHit* current() const;
    /// What assistive technology is told of it: what stands at the current area, else all numbers.
    [[nodiscard]] QString told() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void activated(kokemus::FigureTarget target, const QString& key);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// Pixels for a unit of the figure: its body text is as large as the window's.
    [[nodiscard]] double scale() const;
    [[nodiscard]] Figure figureFor(int width) const;
    [[nodiscard]] QRect boxOf(const FigureHit& hit) const;
    [[nodiscard]] std::optional<std::size_t> hitAt(const QPointF& position) const;
    /// Left and right in reading order, up and down the nearest; the current one when there is none.
    [[nodiscard]] std::size_t neighbour(int key) const;
    void draw();
    void goTo(std::optional<std::size_t> hit);

    Look m_look;
    Chart m_chart;
    Figure m_figure;
    QSvgRenderer m_renderer;
    std::optional<std::size_t> m_current;
    mutable QSize m_measured;  // a width, and the height it asks for
};

}  // namespace kokemus::ui
