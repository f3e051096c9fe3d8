// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

namespace kokemus::ui {

/// How a story felt from one moment to the next, on the scale -3..+3. What it draws is also its accessible
/// description, and must stand in a table beside it.
class EmotionCurve : public QWidget {
    Q_OBJECT

public:
    struct Moment {
        double value = 0;  ///< -3..+3
        QString label;     ///< "14.3.2026: good"

        bool operator==(const Moment&) const = default;
    };

    explicit EmotionCurve(QWidget* parent = nullptr);

    void setMoments(const std::vector<Moment>& moments);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Moment> m_moments;
};

}  // namespace kokemus::ui
