// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

namespace kokemus::ui {

/// A score on the line 0..100: a mark, its likely range as a thick line, a tick at the neutral 50. The numbers are
/// its accessible description; beside it they must also stand as text.
class IntervalBar : public QWidget {
    Q_OBJECT

public:
    struct Interval {
        double score = 50;  ///< 0..100
        double low = 0;
        double high = 100;
    };

    explicit IntervalBar(QWidget* parent = nullptr);

    /// Nothing = no score yet: only the line is drawn.
    void setInterval(std::optional<Interval> interval, const QString& description);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<Interval> m_interval;
};

}  // namespace kokemus::ui
