// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/encounter.h"
#include "ui/picture.h"

#include <QMimeData>
#include <QThreadPool>
#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace kokemus::ui {

/// Pictures, sound, PDF and e-mail of an encounter: a list with thumbnails, added by button, drop or paste. What is
/// added is read and reduced in a thread of its own; isBusy() until its bytes are here.
class AttachmentsField : public QWidget {
    Q_OBJECT

public:
    explicit AttachmentsField(QWidget* parent = nullptr);
    ~AttachmentsField() override;

    /// `encounter`: id of the one in the journal that holds the bytes which are not here; empty = there is none.
    void setAttachments(const std::vector<Attachment>& attachments, const std::string& encounter);
    [[nodiscard]] const std::vector<Attachment>& attachments() const { return m_attachments; }
    /// Only looking and opening.
    void setReadOnly(bool readOnly);
    /// Something added is not in attachments() yet.
    [[nodiscard]] bool isBusy() const { return m_running > 0; }

    /// Files dropped, files and pictures pasted anywhere in `area` become attachments.
    void takeFrom(QWidget& area);
    void addFile(const QString& path);
    /// Shows the small picture of an attachment whose bytes are not here.
    void setThumbnail(const std::string& sha256, const QImage& thumbnail);
    /// Tells in place what went wrong.
    void showProblem(const QString& text);

signals:
    void attachmentsChanged();  ///< by a person
    /// Nothing is being added any more; `allTaken` is false when a problem is shown.
    void becameIdle(bool allTaken);
    /// Pictures whose bytes are not here are in the list: setThumbnail() is waited for.
    void thumbnailsWanted(const std::string& encounter);
    /// An attachment whose bytes are not here is to be opened.
    void openWanted(const std::string& encounter, const std::string& sha256);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void choose();
    bool take(const QMimeData& mime);
    /// Runs `work` in the other thread, and what it returns in the window's.
    void run(const std::function<std::function<void()>()>& work);
    void prepare(const std::function<PreparedAttachment()>& work);
    void add(const PreparedAttachment& prepared);
    void addItem(const Attachment& attachment);
    void open();
    void remove();
    void setCaption(const QString& caption);
    void showChosen();
    [[nodiscard]] PictureSize size() const;

    std::vector<Attachment> m_attachments;  // in the order of the list's rows
    std::string m_encounter;
    bool m_readOnly = false;
    int m_running = 0;
    int m_generation = 0;  // counts setAttachments()

    QWidget* m_top;
    QCheckBox* m_original;
    QPushButton* m_add;
    QListWidget* m_list;
    QWidget* m_chosen;
    QLabel* m_captionLabel;
    QLineEdit* m_caption;
    QPushButton* m_open;
    QPushButton* m_remove;
    QLabel* m_problem;
    QThreadPool m_pool;  // last: waits for what it runs before anything above goes
};

}  // namespace kokemus::ui
