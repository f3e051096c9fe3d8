// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture.h"

#include "ui/text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QLocale>
#include <QMimeDatabase>
#include <QTemporaryDir>

#include <mutex>

namespace kokemus::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

constexpr int jpegQuality = 90;
/// Enough for maxPicturePixels of four bytes. Mebibytes.
constexpr int allocationLimit = 512;

PreparedAttachment refused(const QString& problem) { return {{}, {}, problem}; }

QString shownName(const QString& name) { return name.isEmpty() ? Tr::tr("The file") : name; }

/// A reader of these bytes that turns the picture upright. `buffer` must outlive it.
void setUp(QImageReader& reader, QBuffer& buffer, const QByteArray& bytes) {
    static std::once_flag once;
    std::call_once(once, [] { QImageReader::setAllocationLimit(allocationLimit); });
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    reader.setDevice(&buffer);
}

bool isAnimated(QImageReader& reader) { return reader.supportsAnimation() && reader.imageCount() != 1; }

bool isTaken(const QMimeType& type) {
    return type.name().startsWith(QLatin1String("image/")) || type.name().startsWith(QLatin1String("audio/")) ||
           type.inherits(QStringLiteral("application/pdf")) || type.inherits(QStringLiteral("message/rfc822")) ||
           type.inherits(QStringLiteral("application/ogg"));
}

QSize reduced(const QSize& size, int edge) {
    if (std::max(size.width(), size.height()) <= edge) return size;
    return size.scaled(edge, edge, Qt::KeepAspectRatio).expandedTo({1, 1});  // a long receipt is thin
}

QImage thumbnailOf(const QImage& image) {
    return image.scaled(reduced(image.size(), thumbnailEdge), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// The picture in the format it had where Qt can write that, else in one that everything reads.
void writeAnew(PreparedAttachment& prepared, const QImage& image, QByteArray format) {
    if (!QImageWriter::supportedImageFormats().contains(format) || format == "gif")
        format = image.hasAlphaChannel() ? "png" : "jpeg";
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    if (format == "jpeg" || format == "jpg") writer.setQuality(jpegQuality);
    if (!writer.write(image)) {
        prepared.problem = Tr::tr("The picture could not be made smaller: %1").arg(writer.errorString());
        return;
    }
    prepared.attachment.type = toStd(QMimeDatabase().mimeTypeForData(bytes).name());
    prepared.attachment.data = bytes.toStdString();
}

void preparePicture(PreparedAttachment& prepared, const QByteArray& bytes, const QString& name, PictureSize wanted) {
    QBuffer buffer;
    QImageReader reader;
    setUp(reader, buffer, bytes);
    const QList<QByteArray> known = QImageReader::supportedMimeTypes();
    if (!reader.canRead()) {
        // What Qt has no reader for is kept: another program may show it.
        if (known.contains(QByteArray::fromStdString(prepared.attachment.type)))
            prepared.problem = Tr::tr("%1 is damaged: it cannot be read as a picture.").arg(shownName(name));
        return;
    }
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > maxPicturePixels) {
        prepared.problem = Tr::tr("%1 has more than %2 million pixels, too many for a journal.")
                               .arg(shownName(name))
                               .arg(maxPicturePixels / 1'000'000);
        return;
    }
    const bool keep = wanted == PictureSize::Original || isAnimated(reader);
    const bool turned = reader.transformation() != QImageIOHandler::TransformationNone;
    const QSize target = size.isValid() ? reduced(size, keep ? thumbnailEdge : maxPictureEdge) : size;
    if (target != size) reader.setScaledSize(target);
    const QByteArray format = reader.format();
    const QImage image = reader.read();
    if (image.isNull()) {
        prepared.problem = Tr::tr("%1 is damaged: it cannot be read as a picture.").arg(shownName(name));
        return;
    }
    prepared.thumbnail = thumbnailOf(image);
    if (!keep && (turned || target != size)) writeAnew(prepared, image, format);
}

/// A name that is one on every file system, from what a person wrote.
QString fileNameOf(const Attachment& attachment) {
    QString name = toQString(attachment.caption).simplified().left(60);
    for (QChar& letter : name)
        if (!letter.isLetterOrNumber() && letter != QLatin1Char(' ') && letter != QLatin1Char('-'))
            letter = QLatin1Char('_');
    if (name.trimmed().isEmpty()) name = Tr::tr("attachment");
    const QString suffix = QMimeDatabase().mimeTypeForName(toQString(attachment.type)).preferredSuffix();
    return suffix.isEmpty() ? name : name + QLatin1Char('.') + suffix;
}

}  // namespace

PreparedAttachment prepareFile(const QString& path, PictureSize size) {
    const QFileInfo info(path);
    if (!info.isFile()) return refused(Tr::tr("%1 is no file.").arg(shownName(info.fileName())));
    if (info.size() > maxAttachmentBytes)
        return refused(Tr::tr("%1 is too large: %2, at most %3 can be attached.")
                           .arg(info.fileName(), QLocale().formattedDataSize(info.size()),
                                QLocale().formattedDataSize(maxAttachmentBytes)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(Tr::tr("%1 cannot be read: %2").arg(info.fileName(), file.errorString()));
    return prepareBytes(file.readAll(), info.fileName(), size);
}

PreparedAttachment prepareBytes(const QByteArray& bytes, const QString& name, PictureSize size) {
    if (bytes.isEmpty()) return refused(Tr::tr("%1 is empty.").arg(shownName(name)));
    if (bytes.size() > maxAttachmentBytes) return refused(Tr::tr("%1 is too large.").arg(shownName(name)));
    const QMimeType type = QMimeDatabase().mimeTypeForFileNameAndData(name, bytes);
    if (!isTaken(type))
        return refused(
            Tr::tr("%1 is not attached: pictures, sound, PDF and e-mail can be attached.").arg(shownName(name)));
    PreparedAttachment prepared;
    prepared.attachment.type = toStd(type.name());
    const bool isPicture = type.name().startsWith(QLatin1String("image/"));
    if (!isPicture) prepared.attachment.caption = toStd(QFileInfo(name).completeBaseName());
    if (isPicture) preparePicture(prepared, bytes, name, size);
    if (!prepared.problem.isEmpty()) return refused(prepared.problem);
    if (prepared.attachment.data.empty()) prepared.attachment.data = bytes.toStdString();
    const auto& data = prepared.attachment.data;
    prepared.attachment.sha256 =
        QCryptographicHash::hash(QByteArrayView(data.data(), static_cast<qsizetype>(data.size())),
                                 QCryptographicHash::Sha256)
            .toHex()
            .toStdString();
    return prepared;
}

PreparedAttachment prepareImage(const QImage& image, PictureSize size) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QSize target = size == PictureSize::Original ? image.size() : reduced(image.size(), maxPictureEdge);
    const QImage kept =
        target == image.size() ? image : image.scaled(target, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (!QImageWriter(&buffer, "png").write(kept)) return refused(Tr::tr("The clipboard holds no picture."));
    return prepareBytes(bytes, QStringLiteral("picture.png"), size);
}

QImage thumbnailOf(const QByteArray& bytes) {
    QBuffer buffer;
    QImageReader reader;
    setUp(reader, buffer, bytes);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > maxPicturePixels) return {};
    if (size.isValid()) reader.setScaledSize(reduced(size, thumbnailEdge));
    return reader.read();
}

QString writeForViewing(const Attachment& attachment) {
    static std::mutex gate;
    static const auto folder = std::make_unique<QTemporaryDir>();  // its destructor removes what was shown
    static int number = 0;
    const std::lock_guard lock(gate);
    if (!folder->isValid()) return {};
    // A folder of its own for each: two attachments may have the same caption.
    const QString place = folder->filePath(QString::number(++number));
    if (!QDir().mkpath(place)) return {};
    QFile file(place + QLatin1Char('/') + fileNameOf(attachment));
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto size = static_cast<qint64>(attachment.data.size());
    if (file.write(attachment.data.data(), size) != size || !file.flush()) return {};
    return file.fileName();
}

}  // namespace kokemus::ui
