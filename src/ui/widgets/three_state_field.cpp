// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/three_state_field.h"

#include "ui/text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>

namespace kokemus::ui {
namespace {

enum Answer { Yes, No, Unsaid };

}  // namespace

ThreeStateField::ThreeStateField(const QString& question, const QString& unsaid, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)) {
    auto* label = new QLabel(question);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(label, 1);
    const std::array<QString, 3> words{phrase("contact_value.yes"), phrase("contact_value.no"), unsaid};
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto* button = new QRadioButton(words[i]);
        // "yes" alone would not say to what.
        button->setAccessibleName(tr("%1: %2", "question: answer").arg(question, words[i]));
        m_group->addButton(button, static_cast<int>(i));
        row->addWidget(button);
        m_buttons[i] = button;
    }
    label->setBuddy(m_buttons[Yes]);
    setAccessibleName(question);
    setFocusProxy(m_buttons[Yes]);
    setValue(std::nullopt);
    connect(m_group, &QButtonGroup::idClicked, this, &ThreeStateField::valueChanged);
}

std::optional<bool> ThreeStateField::value() const {
    if (m_group->checkedId() == Unsaid) return std::nullopt;
    return m_group->checkedId() == Yes;
}

void ThreeStateField::setValue(std::optional<bool> value) {
    m_buttons[!value ? Unsaid : *value ? Yes : No]->setChecked(true);
}

}  // namespace kokemus::ui
