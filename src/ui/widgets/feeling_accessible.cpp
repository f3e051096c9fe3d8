// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/feeling_accessible.h"

#include "ui/widgets/feeling_chip.h"
#include "ui/widgets/feeling_chips.h"

#include <QAccessibleWidget>

namespace kokemus::ui {
namespace {

// One Tab stop with arrows inside is what lists are: check boxes would be expected to be Tab stops each.
class ChipAccessible : public QAccessibleWidget {
public:
    explicit ChipAccessible(FeelingChip* chip) : QAccessibleWidget(chip, QAccessible::ListItem), m_chip(chip) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Name) return m_chip->text();
        if (kind == QAccessible::Description) return m_chip->intensityText();
        return QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QAccessible::State state() const override {
        auto state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_chip->isChecked();
        state.selectable = true;
        state.selected = m_chip->isChecked();
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override {
        return QStringList(toggleAction()) + QAccessibleWidget::actionNames();
    }

    void doAction(const QString& name) override {
        if (name == toggleAction())
            m_chip->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    FeelingChip* m_chip;
};

QAccessibleInterface* makeFeelingAccessible(const QString&, QObject* object) {
    if (auto* chip = qobject_cast<FeelingChip*>(object)) return new ChipAccessible(chip);
    if (auto* chips = qobject_cast<FeelingChips*>(object)) return new QAccessibleWidget(chips, QAccessible::List);
    return nullptr;
}

}  // namespace

void installFeelingAccessible() {
    static const bool installed = (QAccessible::installFactory(makeFeelingAccessible), true);
    Q_UNUSED(installed)
}

}  // namespace kokemus::ui
