// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scale_accessible.h"

#include "ui/widgets/scale_segments.h"

#include <QAccessibleWidget>

namespace kokemus::ui {
namespace {

class ScaleAccessible : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit ScaleAccessible(ScaleSegments* scale) : QAccessibleWidget(scale, QAccessible::Slider), m_scale(scale) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface) return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        const auto& words = m_scale->words();
        if (kind == QAccessible::Value) return words.word(m_scale->value());
        if (kind != QAccessible::Description) return QAccessibleWidget::text(kind);
        // An error set from outside comes first; the word itself has no other way to AT-SPI in Qt 6.4.
        const auto error = m_scale->accessibleDescription();
        const auto said = words.sentence(m_scale->value());
        return error.isEmpty() ? said : error + QLatin1Char(' ') + said;
    }

    [[nodiscard]] QVariant currentValue() const override { return m_scale->value().value_or(notSaid()); }
    void setCurrentValue(const QVariant& value) override {
        const int number = value.toInt();
        m_scale->choose(number < m_scale->words().min ? std::nullopt : std::optional(number));
    }
    [[nodiscard]] QVariant minimumValue() const override { return notSaid(); }
    [[nodiscard]] QVariant maximumValue() const override { return m_scale->words().max; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    [[nodiscard]] int notSaid() const { return m_scale->words().min - 1; }

    ScaleSegments* m_scale;
};

QAccessibleInterface* makeScaleAccessible(const QString&, QObject* object) {
    auto* scale = qobject_cast<ScaleSegments*>(object);
    return scale ? new ScaleAccessible(scale) : nullptr;
}

}  // namespace

void installScaleAccessible() {
    static const bool installed = (QAccessible::installFactory(makeScaleAccessible), true);
    Q_UNUSED(installed)
}

}  // namespace kokemus::ui
