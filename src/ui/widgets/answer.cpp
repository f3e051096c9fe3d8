// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/answer.h"

#include "kokemus/date.h"
#include "ui/text.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/money_field.h"
#include "ui/widgets/name_combo.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/scale_field.h"
#include "ui/widgets/three_state_field.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <charconv>
#include <optional>

namespace kokemus::ui {
namespace {

constexpr int textLines = 3;

template <class Number>
std::optional<Number> numberOf(const std::string& text) {
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return text.empty() || error != std::errc() || end != text.data() + text.size() ? std::nullopt
                                                                                    : std::optional(value);
}

template <class Number>
std::string textOf(std::optional<Number> value) {
    return value ? std::to_string(*value) : std::string();
}

/// A combo box whose answer does not change under a wheel that scrolls the form.
class ChoiceBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

/// A field that is read as it is typed, with what is wrong below it.
QWidget* withError(TolerantField* field, const QString& label, QWidget* parent) {
    auto* box = new QWidget(parent);
    auto* error = new QLabel;
    error->setTextFormat(Qt::PlainText);
    error->setWordWrap(true);
    error->hide();
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(field);
    column->addWidget(error);
    box->setFocusProxy(field);
    field->setAccessibleName(label);  // a buddy names only what stands beside it
    QObject::connect(field, &TolerantField::errorChanged, error, [error](const QString& text) {
        error->setText(text);
        error->setVisible(!text.isEmpty());
    });
    return box;
}

Answer makeScale(const AnswerSpec& spec, QWidget* parent, const std::function<void()>& changed) {
    auto* field = new ScaleField(spec.label, spec.scale, parent);
    QObject::connect(field, &ScaleField::valueChanged, field, changed);
    return {field, true, [field] { return textOf(field->value()); },
            [field](const std::string& text) { field->setValue(numberOf<int>(text)); }};
}

Answer makeChoice(const AnswerSpec& spec, QWidget* parent, const std::function<void()>& changed) {
    auto* box = new ChoiceBox(parent);
    box->setFocusPolicy(Qt::StrongFocus);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->addItem(spec.unsaid, QString());
    for (const auto& [id, word] : spec.choices) box->addItem(word, toQString(id));
    QObject::connect(box, &QComboBox::activated, box, changed);
    return {box, false, [box] { return toStd(box->currentData().toString()); },
            [box](const std::string& text) {
                const auto id = toQString(text);
                if (box->findData(id) < 0) box->addItem(id, id);
                box->setCurrentIndex(box->findData(id));
            }};
}

Answer makeYesNo(const AnswerSpec& spec, QWidget* parent, const std::function<void()>& changed) {
    auto* field = new ThreeStateField(spec.label, spec.unsaid, parent);
    QObject::connect(field, &ThreeStateField::valueChanged, field, changed);
    return {field, true,
            [field] {
                const auto value = field->value();
                return std::string(!value ? "" : *value ? "yes" : "no");
            },
            [field](const std::string& text) {
                field->setValue(text.empty() ? std::nullopt : std::optional(text == "yes"));
            }};
}

Answer makeNumber(const AnswerSpec& spec, QWidget* parent, const std::function<void()>& changed) {
    auto* field = new NumberField;
    QObject::connect(field, &TolerantField::valueChanged, field, changed);
    return {withError(field, spec.label, parent), false, [field] { return textOf(field->number()); },
            [field](const std::string& text) { field->setNumber(numberOf<int>(text)); }};
}

Answer makeMoney(const AnswerSpec& spec, QWidget* parent, const std::function<void()>& changed) {
    auto* field = new MoneyField;
    QObject::connect(field, &TolerantField::valueChanged, field, changed);
    return {withError(field, spec.label, parent), false, [field] { return textOf(field->amount()); },
            [field](const std::string& text) { field->setAmount(numberOf<std::int64_t>(text)); }};
}

Answer makeDate(const AnswerSpec& spec, QWidget* parent, const std::function<void()>& changed) {
    auto* field = new DateField;
    QObject::connect(field, &TolerantField::valueChanged, field, changed);
    return {withError(field, spec.label, parent), false,
            [field] { return field->date() ? formatDate(*field->date()) : std::string(); },
            [field](const std::string& text) { field->setDate(parseDate(text)); }};
}

Answer makeLine(QWidget* parent, const std::function<void()>& changed) {
    auto* line = new QLineEdit(parent);
    QObject::connect(line, &QLineEdit::textEdited, line, changed);
    return {line, false, [line] { return toStd(line->text()); },
            [line](const std::string& text) { line->setText(toQString(text)); }};
}

Answer makeText(QWidget* parent, const std::function<void()>& changed) {
    auto* edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(textLines * edit->fontMetrics().lineSpacing() + 14);
    QObject::connect(edit, &QPlainTextEdit::textChanged, edit, changed);
    return {edit, false, [edit] { return toStd(writtenText(*edit->document())); },
            [edit](const std::string& text) {
                const QSignalBlocker quiet(edit);
                edit->setPlainText(toQString(text));
            }};
}

Answer makeName(const AnswerSpec& spec, QWidget* parent, const std::function<void()>& changed) {
    auto* box = new NameCombo(parent);
    if (spec.names) box->setNames(*spec.names);
    QObject::connect(box, &NameCombo::nameChanged, box, changed);
    return {box, false, [box] { return toStd(box->name()); },
            [box](const std::string& text) { box->setName(toQString(text)); }};
}

}  // namespace

Answer makeAnswer(const AnswerSpec& spec, QWidget* parent, const std::function<void()>& changed) {
    switch (spec.kind) {
        case AnswerKind::Scale:
            return makeScale(spec, parent, changed);
        case AnswerKind::Choice:
            return makeChoice(spec, parent, changed);
        case AnswerKind::YesNo:
            return makeYesNo(spec, parent, changed);
        case AnswerKind::Number:
            return makeNumber(spec, parent, changed);
        case AnswerKind::Money:
            return makeMoney(spec, parent, changed);
        case AnswerKind::Date:
            return makeDate(spec, parent, changed);
        case AnswerKind::Text:
            return makeText(parent, changed);
        case AnswerKind::Name:
            return makeName(spec, parent, changed);
        case AnswerKind::Line:
            break;
    }
    return makeLine(parent, changed);
}

}  // namespace kokemus::ui
