// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>
#include <string_view>
#include <vector>

namespace kokemus::ui {

/// The steps of a scale and their words. -9 <= min < max <= 10; 10 is typed as 1 and 0.
struct ScaleWords {
    int min = 1;
    int max = 7;
    QStringList words;  ///< one a step, from min on; "" where a step has no word of its own
    QString unsaid;     ///< shown when nothing is chosen

    [[nodiscard]] QString word(std::optional<int> value) const;
    /// "5 – fairly good", "−3 – …"; the unsaid word alone when there is no value.
    [[nodiscard]] QString sentence(std::optional<int> value) const;
};

/// The phrases "group.min" .. "group.max"; `unsaid` is "group.none" where there is one.
[[nodiscard]] ScaleWords scaleWords(std::string_view group, int min, int max);

/// "−3", with a true minus sign.
[[nodiscard]] QString scaleDigit(int value);

/// A row of steps one of which can be chosen, or none: the painted and focused part of a ScaleField.
/// To assistive technology it is a slider that begins one step below `min`, where "not said" is.
class ScaleSegments : public QWidget {
    Q_OBJECT

public:
    explicit ScaleSegments(ScaleWords words, QWidget* parent = nullptr);

    [[nodiscard]] const ScaleWords& words() const { return m_words; }
    [[nodiscard]] std::optional<int> value() const { return m_value; }
    /// Out of range = not said. Tells nobody: only a person's own choices are signalled.
    void setValue(std::optional<int> value);
    /// As a person's choice: signals when it differs.
    void choose(std::optional<int> value);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// Place of a step within the widget.
    [[nodiscard]] QRect segmentRect(int value) const;

signals:
    void valueChanged();
    void committed();  ///< Enter: on to the next field
    void hovered(std::optional<int> underMouse);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] std::optional<int> valueAt(const QPoint& position) const;
    [[nodiscard]] QString segmentText(int value) const;
    [[nodiscard]] int endWidth(int value) const;
    /// Width from which on the end words have room inside their steps; below it they stand under them.
    [[nodiscard]] int roomyWidth() const;
    [[nodiscard]] bool isRoomy() const { return width() >= roomyWidth(); }
    void paintEndWords(QPainter& painter) const;
    [[nodiscard]] int rowHeight() const;
    void paintSegment(QPainter& painter, int value) const;
    /// Digits choose; on a scale with negative steps '-' and '+' turn the sign of what is chosen or typed next.
    bool takeCharacter(QChar character);
    void setHovered(std::optional<int> value);

    ScaleWords m_words;
    std::optional<int> m_value;
    std::optional<int> m_hovered;
    bool m_minusTyped = false;
};

}  // namespace kokemus::ui
