// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/phrases.h"
#include "kokemus/scores.h"
#include "ui/journal_threads.h"

#include <QWidget>

class QComboBox;

namespace kokemus::ui {

class FigureView;

/// The pictures of one brand, one at a time: over time, what the score is made of, ability and willingness. Reads only
/// what is in sight.
class BrandPictures : public QWidget {
    Q_OBJECT

public:
    BrandPictures(JournalThreads& threads, const Phrases& phrases, QWidget* parent = nullptr);

    void showBrand(const std::string& id, Date asOf, const Filter& filter);

signals:
    void encounterRequested(const QString& id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void read();

    std::string m_brand;
    Date m_asOf{};
    Filter m_filter;
    QComboBox* m_kind;
    FigureView* m_view;
};

}  // namespace kokemus::ui
