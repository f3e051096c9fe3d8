// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start_card.h"

#include "ui/pages/page_parts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kokemus::ui {

StartCard::StartCard(const QString& journalPath, QWidget* parent) : QFrame(parent) {
    setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(this);
    QLabel* heading = headingLabel(this);
    heading->setText(tr("Your journal is empty"));
    QLabel* hint = plainLabel(this);
    hint->setText(tr("Write down how you were served: one line is enough."));
    layout->addWidget(heading);
    layout->addWidget(hint);
    const auto addButton = [&](const QString& text, void (StartCard::*signal)()) {
        auto* button = new QPushButton(text, this);
        connect(button, &QPushButton::clicked, this, signal);
        layout->addWidget(button);
    };
    addButton(tr("Log an encounter"), &StartCard::logRequested);
    addButton(tr("Open the sample journal"), &StartCard::sampleRequested);
    addButton(tr("Import…"), &StartCard::importRequested);
    QLabel* place = plainLabel(this);
    place->setText(tr("Everything is kept in one file on this computer: %1").arg(shownPath(journalPath)));
    layout->addWidget(place);
    layout->addStretch();
}

}  // namespace kokemus::ui
