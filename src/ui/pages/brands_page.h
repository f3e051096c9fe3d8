// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/filter.h"
#include "kokemus/phrases.h"
#include "ui/journal_threads.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace kokemus::ui {

class BrandTableModel;
class BrandView;
class MessageBar;

/// All brands with their scores on the left, the chosen one on the right.
class BrandsPage : public QWidget {
    Q_OBJECT

public:
    BrandsPage(JournalThreads& threads, const Phrases& phrases, QWidget* parent = nullptr);

    /// Reads the figures as of `asOf` of what passes `filter` again.
    void refresh(Date asOf, const Filter& filter);
    void focusSearch();

signals:
    void encounterRequested(const QString& id);
    void rowsRead();

private:
    void setUpTable();
    void showChosen();
    void showPicture();
    void showHint();
    void spanFew();

    Date m_asOf{};
    Filter m_filter;
    JournalThreads& m_threads;
    Language m_language;
    QLineEdit* m_search;
    BrandTableModel* m_brands;
    QSortFilterProxyModel* m_shownBrands;
    QTableView* m_table;
    QLabel* m_hint;
    BrandView* m_view;
    QStackedWidget* m_right;
    MessageBar* m_message;
};

}  // namespace kokemus::ui
