// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/encounter_delegate.h"

#include "ui/models/encounter_list_model.h"
#include "ui/widgets/palette.h"

#include <QApplication>
#include <QPainter>

namespace kokemus::ui {

namespace {

constexpr int margin = 6;

QFont boldOf(QFont font) {
    font.setBold(true);
    return font;
}

int headingHeight(const QFont& font) { return QFontMetrics(boldOf(font)).height() + 2 * margin; }

}  // namespace

EncounterDelegate::EncounterDelegate(bool withMonths, QObject* parent)
    : QStyledItemDelegate(parent), m_withMonths(withMonths) {}

QString EncounterDelegate::headingOf(const QModelIndex& index) const {
    return m_withMonths ? index.data(EncounterListModel::HeadingRole).toString() : QString();
}

void EncounterDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QString heading = headingOf(index);
    if (!heading.isEmpty()) row.rect.setTop(row.rect.top() + headingHeight(option.font));
    const QStyle* style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor strong = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QRect box = row.rect.adjusted(margin, margin, -margin, -margin);
    const QFont bold = boldOf(option.font);
    const QFontMetrics metrics(bold);

    const QString score = index.data(EncounterListModel::ScoreRole).toString();
    if (!heading.isEmpty()) {
        const QRect above(option.rect.topLeft(), QSize(option.rect.width(), headingHeight(option.font)));
        painter->setFont(bold);
        painter->setPen(quietTextColor(option.palette));
        painter->drawText(above.adjusted(margin, 0, -margin, -2), Qt::AlignLeft | Qt::AlignBottom,
                          metrics.elidedText(heading, Qt::ElideRight, above.width() - 2 * margin));
    }
    const int scoreWidth = score.isEmpty() ? 0 : metrics.horizontalAdvance(score) + margin;
    painter->setFont(bold);
    painter->setPen(strong);
    const QString who = index.data(EncounterListModel::WhoRole).toString();
    painter->drawText(box, Qt::AlignLeft | Qt::AlignTop,
                      metrics.elidedText(who, Qt::ElideRight, box.width() - scoreWidth));
    painter->drawText(box, Qt::AlignRight | Qt::AlignTop, score);

    painter->setFont(option.font);
    painter->setPen(selected ? strong : quietTextColor(option.palette));
    const QString detail = index.data(EncounterListModel::DetailRole).toString();
    painter->drawText(box, Qt::AlignLeft | Qt::AlignBottom,
                      option.fontMetrics.elidedText(detail, Qt::ElideRight, box.width()));
    painter->restore();
}

int EncounterDelegate::rowHeight(const QFont& font, const QModelIndex& index, bool withMonths) {
    const bool headed = withMonths && !index.data(EncounterListModel::HeadingRole).toString().isEmpty();
    return QFontMetrics(boldOf(font)).height() + QFontMetrics(font).height() + 2 * margin + 2 +
           (headed ? headingHeight(font) : 0);
}

QSize EncounterDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {10 * option.fontMetrics.averageCharWidth(), rowHeight(option.font, index, m_withMonths)};
}

}  // namespace kokemus::ui
