// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/attachments_field.h"

#include "ui/text.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMimeDatabase>
#include <QPushButton>
#include <QStyle>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace kokemus::ui {

namespace {

constexpr int iconEdge = 40;
constexpr int spacing = 4;
constexpr int rowsShown = 2;

bool isPicture(const Attachment& attachment) { return attachment.type.starts_with("image/"); }

QString kindOf(const Attachment& attachment) {
    if (isPicture(attachment)) return AttachmentsField::tr("Picture");
    if (attachment.type.starts_with("audio/") || attachment.type == "application/ogg")
        return AttachmentsField::tr("Sound");
    if (attachment.type == "message/rfc822") return AttachmentsField::tr("E-mail");
    if (attachment.type == "application/pdf") return AttachmentsField::tr("PDF");
    return QMimeDatabase().mimeTypeForName(toQString(attachment.type)).comment();
}

QString textOf(const Attachment& attachment) {
    const QString kind = kindOf(attachment);
    const QString caption = toQString(attachment.caption).simplified();
    const auto size = static_cast<qint64>(attachment.data.size());
    // The size is known of what is being added; in the journal it is of no interest.
    const QString what =
        size == 0
            ? kind
            : AttachmentsField::tr("%1, %2", "kind of file, its size").arg(kind, QLocale().formattedDataSize(size, 1));
    return caption.isEmpty() ? what : AttachmentsField::tr("%1 (%2)", "caption (kind of file)").arg(caption, what);
}

QIcon iconOf(const Attachment& attachment, const QStyle& style) {
    return style.standardIcon(isPicture(attachment) ? QStyle::SP_FileDialogContentsView : QStyle::SP_FileIcon);
}

/// What a person means to attach: files, or a picture that is not at the same time text (a copied table is both).
bool holdsAttachments(const QMimeData& mime) {
    if (mime.hasUrls()) {
        const QList<QUrl> urls = mime.urls();
        return std::ranges::all_of(urls, [](const QUrl& url) { return url.isLocalFile(); });
    }
    return mime.hasImage() && !mime.hasFormat(QStringLiteral("text/plain"));
}

}  // namespace

AttachmentsField::AttachmentsField(QWidget* parent)
    : QWidget(parent),
      m_top(new QWidget(this)),
      m_original(new QCheckBox(tr("Original size"), m_top)),
      m_add(new QPushButton(tr("Attach files…"), m_top)),
      m_list(new QListWidget(this)),
      m_chosen(new QWidget(this)),
      m_captionLabel(new QLabel(tr("Caption"), m_chosen)),
      m_caption(new QLineEdit(m_chosen)),
      m_open(new QPushButton(tr("Open attachment"), m_chosen)),
      m_remove(new QPushButton(tr("Remove attachment"), m_chosen)),
      m_problem(new QLabel(this)) {
    setObjectName(QStringLiteral("attachmentsField"));
    m_pool.setMaxThreadCount(1);  // one large picture at a time is memory enough
    build();
    connect(m_add, &QPushButton::clicked, this, &AttachmentsField::choose);
    connect(m_list, &QListWidget::currentRowChanged, this, &AttachmentsField::showChosen);
    connect(m_list, &QListWidget::itemActivated, this, &AttachmentsField::open);
    connect(m_open, &QPushButton::clicked, this, &AttachmentsField::open);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentsField::remove);
    connect(m_caption, &QLineEdit::textEdited, this, &AttachmentsField::setCaption);
    showChosen();
}

AttachmentsField::~AttachmentsField() { m_pool.clear(); }

void AttachmentsField::build() {
    auto* top = new QHBoxLayout(m_top);
    top->setContentsMargins({});
    auto* label = new QLabel(tr("Attachments"), m_top);
    label->setBuddy(m_list);
    m_original->setObjectName(QStringLiteral("originalCheckBox"));
    m_add->setObjectName(QStringLiteral("attachPushButton"));
    m_original->setToolTip(
        tr("Otherwise the longest edge of a picture becomes at most %1 pixels.").arg(maxPictureEdge));
    m_add->setToolTip(tr("Pictures, sound, PDF and e-mail. You can also drop or paste them here."));
    top->addWidget(label, 1);
    top->addWidget(m_original);
    top->addWidget(m_add);

    m_list->setAccessibleName(tr("Attachments"));
    m_list->setIconSize({iconEdge, iconEdge});
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(rowsShown * (iconEdge + 2 * spacing) + 2 * m_list->frameWidth());
    m_list->installEventFilter(this);

    auto* chosen = new QHBoxLayout(m_chosen);
    chosen->setContentsMargins({});
    m_captionLabel->setBuddy(m_caption);
    chosen->addWidget(m_captionLabel);
    chosen->addWidget(m_caption, 1);
    chosen->addStretch();
    chosen->addWidget(m_open);
    chosen->addWidget(m_remove);

    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing);
    layout->addWidget(m_top);
    layout->addWidget(m_problem);
    layout->addWidget(m_list);
    layout->addWidget(m_chosen);
}

void AttachmentsField::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    showChosen();
}

void AttachmentsField::setAttachments(const std::vector<Attachment>& attachments, const std::string& encounter) {
    ++m_generation;
    showProblem({});
    m_encounter = encounter;
    if (attachments == m_attachments) return;
    m_attachments = attachments;
    m_list->clear();
    bool wanted = false;
    for (const Attachment& attachment : m_attachments) {
        addItem(attachment);
        wanted = wanted || (isPicture(attachment) && attachment.data.empty());
    }
    showChosen();
    for (const Attachment& attachment : m_attachments)
        if (isPicture(attachment) && !attachment.data.empty())
            run([this, attachment] {
                const QImage thumbnail = thumbnailOf(QByteArray::fromStdString(attachment.data));
                return [this, sha256 = attachment.sha256, thumbnail] { setThumbnail(sha256, thumbnail); };
            });
    if (wanted && !encounter.empty()) emit thumbnailsWanted(encounter);
}

void AttachmentsField::takeFrom(QWidget& area) {
    area.setAcceptDrops(true);
    area.installEventFilter(this);
    for (auto* part : area.findChildren<QWidget*>()) part->installEventFilter(this);
}

bool AttachmentsField::eventFilter(QObject* watched, QEvent* event) {
    if (m_readOnly) return QWidget::eventFilter(watched, event);
    switch (event->type()) {
        case QEvent::DragEnter:
        case QEvent::DragMove: {
            auto* drag = static_cast<QDragMoveEvent*>(event);
            if (!holdsAttachments(*drag->mimeData())) break;
            drag->setDropAction(Qt::CopyAction);  // the file stays where it is
            drag->accept();
            return true;
        }
        case QEvent::Drop: {
            auto* drop = static_cast<QDropEvent*>(event);
            if (!take(*drop->mimeData())) break;
            drop->setDropAction(Qt::CopyAction);
            drop->accept();
            return true;
        }
        case QEvent::KeyPress: {
            const auto* key = static_cast<QKeyEvent*>(event);
            if (key->matches(QKeySequence::Paste) && take(*QApplication::clipboard()->mimeData())) return true;
            if (watched == m_list && key->matches(QKeySequence::Delete)) {
                remove();
                return true;
            }
            break;
        }
        default:
            break;
    }
    return QWidget::eventFilter(watched, event);
}

void AttachmentsField::choose() {
    auto* dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Pictures, sound, PDF and e-mail (%1)")
                                .arg(QStringLiteral("*.jpg *.jpeg *.png *.webp *.gif *.heic *.bmp *.tif *.tiff *.mp3 "
                                                    "*.m4a *.ogg *.opus *.wav *.flac *.amr *.aac *.pdf *.eml")),
                            tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& paths) {
        for (const QString& path : paths) addFile(path);
    });
    dialog->open();
}

bool AttachmentsField::take(const QMimeData& mime) {
    if (!holdsAttachments(mime)) return false;
    if (mime.hasUrls()) {
        for (const QUrl& url : mime.urls()) addFile(url.toLocalFile());
    } else {
        prepare([image = qvariant_cast<QImage>(mime.imageData()), size = size()] { return prepareImage(image, size); });
    }
    return true;
}

PictureSize AttachmentsField::size() const {
    return m_original->isChecked() ? PictureSize::Original : PictureSize::Reduced;
}

void AttachmentsField::addFile(const QString& path) {
    prepare([path, size = size()] { return prepareFile(path, size); });
}

void AttachmentsField::run(const std::function<std::function<void()>()>& work) {
    m_pool.start([this, work] { QMetaObject::invokeMethod(this, work(), Qt::QueuedConnection); });
}

void AttachmentsField::prepare(const std::function<PreparedAttachment()>& work) {
    if (++m_running == 1) showProblem({});
    run([this, work, generation = m_generation] {
        return [this, generation, prepared = work()] {
            --m_running;
            // What was dropped on an encounter that is no longer shown does not belong to the one that is.
            if (generation == m_generation) add(prepared);
            if (m_running == 0) emit becameIdle(m_problem->text().isEmpty());
        };
    });
}

void AttachmentsField::add(const PreparedAttachment& prepared) {
    if (!prepared.problem.isEmpty()) {
        const QString before = m_problem->text();
        return showProblem(before.isEmpty() ? prepared.problem
                                            : QStringList{before, prepared.problem}.join(QLatin1Char('\n')));
    }
    const std::string& sha256 = prepared.attachment.sha256;
    if (std::ranges::find(m_attachments, sha256, &Attachment::sha256) == m_attachments.end()) {
        m_attachments.push_back(prepared.attachment);
        addItem(prepared.attachment);
        m_list->setCurrentRow(m_list->count() - 1);
        showChosen();
        emit attachmentsChanged();
    }
    setThumbnail(sha256, prepared.thumbnail);
}

void AttachmentsField::addItem(const Attachment& attachment) {
    auto* item = new QListWidgetItem(iconOf(attachment, *style()), textOf(attachment), m_list);
    item->setSizeHint({0, iconEdge + 2 * spacing});
    item->setToolTip(item->text());
}

void AttachmentsField::setThumbnail(const std::string& sha256, const QImage& thumbnail) {
    if (thumbnail.isNull()) return;
    for (std::size_t i = 0; i < m_attachments.size(); ++i)
        if (m_attachments[i].sha256 == sha256)
            m_list->item(static_cast<int>(i))->setIcon(QIcon(QPixmap::fromImage(thumbnail)));
}

void AttachmentsField::open() {
    const int row = std::max(0, m_list->currentRow());
    if (row >= m_list->count()) return;
    const Attachment& attachment = m_attachments[static_cast<std::size_t>(row)];
    if (attachment.data.empty()) return emit openWanted(m_encounter, attachment.sha256);
    run([this, attachment] {
        return [this, path = writeForViewing(attachment)] {
            if (path.isEmpty() || !QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
                showProblem(tr("The attachment could not be opened."));
        };
    });
}

void AttachmentsField::remove() {
    const int row = m_list->currentRow();
    if (row < 0 || m_readOnly) return;
    m_attachments.erase(m_attachments.begin() + row);
    delete m_list->takeItem(row);
    showChosen();
    (m_list->count() > 0 ? static_cast<QWidget*>(m_list) : m_add)->setFocus(Qt::OtherFocusReason);
    emit attachmentsChanged();
}

void AttachmentsField::setCaption(const QString& caption) {
    const int row = m_list->currentRow();
    if (row < 0) return;
    Attachment& attachment = m_attachments[static_cast<std::size_t>(row)];
    attachment.caption = toStd(caption);
    m_list->item(row)->setText(textOf(attachment));
    m_list->item(row)->setToolTip(m_list->item(row)->text());
    emit attachmentsChanged();
}

void AttachmentsField::showChosen() {
    const bool any = m_list->count() > 0;
    if (any && m_list->currentRow() < 0) m_list->setCurrentRow(0);
    m_top->setVisible(!m_readOnly);
    m_list->setVisible(any);
    m_chosen->setVisible(any);
    for (QWidget* part : std::initializer_list<QWidget*>{m_captionLabel, m_caption, m_remove})
        part->setVisible(!m_readOnly);
    setVisible(any || !m_readOnly);
    const auto row = static_cast<std::size_t>(std::max(0, m_list->currentRow()));
    // The list tells of its rows one by one while they are being taken away.
    if (!any || row >= m_attachments.size()) return;
    const QString caption = toQString(m_attachments[row].caption);
    if (caption != m_caption->text()) m_caption->setText(caption);
}

void AttachmentsField::showProblem(const QString& text) {
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

}  // namespace kokemus::ui
