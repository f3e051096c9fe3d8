// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/watched_folder.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace kokemus::ui {

/// Which folder is watched for notes, photos and voice memos. Every choice holds at once. Not modal.
class WatchedFolderDialog : public QDialog {
    Q_OBJECT

public:
    WatchedFolderDialog(WatchedFolder& watched, QWidget* parent = nullptr);

private:
    void choose();
    void set(const QString& folder);

    WatchedFolder& m_watched;
    QLineEdit* m_folder;
    QComboBox* m_noteFiles;
    QPushButton* m_stop;
};

}  // namespace kokemus::ui
