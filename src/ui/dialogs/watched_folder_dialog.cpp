// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/watched_folder_dialog.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kokemus::ui {

WatchedFolderDialog::WatchedFolderDialog(WatchedFolder& watched, QWidget* parent)
    : QDialog(parent),
      m_watched(watched),
      m_folder(new QLineEdit(this)),
      m_noteFiles(new QComboBox(this)),
      m_stop(new QPushButton(tr("Stop watching"), this)) {
    setWindowTitle(tr("Watched folder"));
    auto* about = new QLabel(tr("Notes, photos and voice memos that come to this folder become unfinished encounters, "
                                "each once. The files stay as they are."),
                             this);
    about->setWordWrap(true);
    m_folder->setReadOnly(true);
    m_folder->setPlaceholderText(tr("No folder is watched"));
    m_noteFiles->addItem(tr("Each line is an encounter"), int(NoteFiles::LineIsEncounter));
    m_noteFiles->addItem(tr("Each file is an encounter"), int(NoteFiles::FileIsEncounter));
    m_noteFiles->setCurrentIndex(m_noteFiles->findData(int(watched.noteFiles())));
    auto* form = new QFormLayout;
    form->addRow(tr("&Folder:"), m_folder);
    form->addRow(tr("In &texts:"), m_noteFiles);
    auto* choose = new QPushButton(tr("Choose a folder…"), this);
    auto* leave = new QPushButton(tr("Close"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(choose);
    buttons->addWidget(m_stop);
    buttons->addStretch();
    buttons->addWidget(leave);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addLayout(form);
    layout->addLayout(buttons);
    setMinimumWidth(460);
    connect(choose, &QPushButton::clicked, this, &WatchedFolderDialog::choose);
    connect(m_stop, &QPushButton::clicked, this, [this] { set({}); });
    connect(leave, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_noteFiles, &QComboBox::activated, this, [this] { set(m_watched.folder()); });
    m_folder->setText(QDir::toNativeSeparators(watched.folder()));
    m_stop->setEnabled(!watched.folder().isEmpty());
}

void WatchedFolderDialog::choose() {
    auto* dialog = new QFileDialog(this, tr("Choose a folder"), m_watched.folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &WatchedFolderDialog::set);
    dialog->open();
}

void WatchedFolderDialog::set(const QString& folder) {
    m_watched.setFolder(folder, static_cast<NoteFiles>(m_noteFiles->currentData().toInt()));
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_stop->setEnabled(!folder.isEmpty());
}

}  // namespace kokemus::ui
