// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/name_combo.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>

namespace kokemus::ui {
namespace {

constexpr int visibleOffers = 8;

/// Rows high enough to be read and hit: Qt packs them so tightly that the dots of Ö are cut.
class RoomyRows : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const int height = std::max(minRowHeight, option.fontMetrics.height() + 8);
        return {QStyledItemDelegate::sizeHint(option, index).width(), height};
    }

private:
    static constexpr int minRowHeight = 24;
};

bool isEnter(const QKeyEvent& event) { return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter; }

bool isPlain(const QKeyEvent& event) { return !(event.modifiers() & ~Qt::KeypadModifier); }

}  // namespace

QStringList rankedMatches(const QStringList& names, const QString& typed) {
    const auto wanted = typed.simplified().toCaseFolded();
    QStringList beginning;
    QStringList containing;
    for (const auto& name : names) {
        const auto at = name.toCaseFolded().indexOf(wanted);
        if (at == 0) beginning << name;
        if (at > 0) containing << name;
    }
    return beginning + containing;
}

NameCombo::NameCombo(QWidget* parent)
    : QComboBox(parent), m_offers(new QStringListModel(this)), m_completer(new QCompleter(m_offers, this)) {
    setObjectName(QStringLiteral("nameCombo"));
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(visibleOffers);
    setFocusPolicy(Qt::StrongFocus);  // a wheel over the form scrolls it and changes nothing
    // The list may hold long names; the field need not be as wide as they are.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);

    // The offers come ranked from rankedMatches(): the completer only shows them.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(visibleOffers);
    m_completer->setWrapAround(false);
    setCompleter(m_completer);

    connect(lineEdit(), &QLineEdit::textEdited, this, [this](const QString& typed) {
        refreshOffers(typed);
        emit nameChanged();
    });
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &NameCombo::take);
    connect(this, &QComboBox::textActivated, this, &NameCombo::nameChanged);
}

void NameCombo::setNames(const QStringList& names) {
    const auto text = currentText();
    m_names = names;
    clear();
    addItems(names);
    setCurrentIndex(-1);
    setEditText(text);
}

void NameCombo::setName(const QString& name) {
    setCurrentIndex(findText(name, Qt::MatchFixedString | Qt::MatchCaseSensitive));
    setEditText(name);
}

bool NameCombo::offersAreOpen() const { return m_popup && m_popup->isVisible(); }

void NameCombo::makePopup() {
    if (m_popup) return;
    m_popup = m_completer->popup();
    m_popup->setItemDelegate(new RoomyRows(m_completer));
    m_popup->setAccessibleName(tr("Known names"));
    m_popup->installEventFilter(this);
}

void NameCombo::refreshOffers(const QString& typed) {
    makePopup();  // the completer shows it next
    m_offers->setStringList(typed.trimmed().isEmpty() ? QStringList() : rankedMatches(m_names, typed));
    // The popup opens after this signal; only then is there a row to highlight.
    QMetaObject::invokeMethod(this, &NameCombo::highlightFirst, Qt::QueuedConnection);
}

void NameCombo::highlightFirst() {
    if (!offersAreOpen() || m_offers->rowCount() == 0) return;
    const auto first = m_offers->index(0).data().toString();
    const bool begins = first.toCaseFolded().startsWith(name().toCaseFolded());
    // Told of the highlighted row, the line edit would write it over what is being typed.
    const QSignalBlocker quiet(m_completer);
    m_popup->setCurrentIndex(begins ? m_popup->model()->index(0, 0) : QModelIndex());
    m_popup->scrollToTop();
}

void NameCombo::openOffers() {
    m_offers->setStringList(rankedMatches(m_names, currentText()));
    makePopup();
    m_completer->complete();
    highlightFirst();
}

void NameCombo::take(const QString& name) {
    if (name == currentText() && currentIndex() >= 0) return;
    setName(name);
    emit nameChanged();
}

bool NameCombo::eventFilter(QObject* watched, QEvent* event) {
    if (m_popup && watched == m_popup && event->type() == QEvent::KeyPress &&
        takeKeyInOffers(*static_cast<QKeyEvent*>(event)))
        return true;
    return QComboBox::eventFilter(watched, event);
}

bool NameCombo::takeKeyInOffers(const QKeyEvent& event) {
    if (isEnter(event) && isPlain(event)) {
        if (!m_popup->currentIndex().isValid()) highlightFirst();  // Enter may come before the queued call
        const auto highlighted = m_popup->currentIndex();
        const auto text = highlighted.isValid() ? highlighted.data().toString() : QString();
        m_popup->hide();
        if (!text.isEmpty()) take(text);
        emit committed();
        return true;
    }
    const bool leaves = event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab;
    if (!leaves && !(event.modifiers() & Qt::ControlModifier)) return false;
    // QCompleter would take the highlighted row on Tab and swallow shortcuts; both belong to the field.
    m_popup->hide();
    QKeyEvent passedOn(event.type(), event.key(), event.modifiers(), event.text());
    QCoreApplication::sendEvent(this, &passedOn);
    return true;
}

void NameCombo::keyPressEvent(QKeyEvent* event) {
    if (isPlain(*event) && isEnter(*event)) return emit committed();
    // A combo box would replace what is typed by the next item; offers are safer.
    const bool asks = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (isPlain(*event) && asks && !offersAreOpen()) return openOffers();
    QComboBox::keyPressEvent(event);
}

void NameCombo::wheelEvent(QWheelEvent* event) { event->ignore(); }

}  // namespace kokemus::ui
