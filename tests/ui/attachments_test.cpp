// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures and other files on their way into the journal, and the field that shows them.
#include "desk.h"
#include "ui/picture.h"
#include "ui/text.h"
#include "ui/widgets/attachments_field.h"

#include <QBuffer>
#include <QClipboard>
#include <QFile>
#include <QImageReader>
#include <QImageWriter>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>

using namespace kokemus;
using namespace kokemus::ui;
using namespace kokemus::ui::test;

namespace {

QByteArray written(const QImage& image, const char* format,
                   QImageIOHandler::Transformations turned = QImageIOHandler::TransformationNone) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setTransformation(turned);
    REQUIRE(writer.write(image));
    return bytes;
}

QByteArray picture(int width, int height, const char* format = "png") {
    QImage image(width, height, QImage::Format_Grayscale8);
    image.fill(120);
    return written(image, format);
}

QByteArray bytesOf(const PreparedAttachment& prepared) { return QByteArray::fromStdString(prepared.attachment.data); }
QSize sizeOf(const PreparedAttachment& prepared) { return QImage::fromData(bytesOf(prepared)).size(); }

/// Two frames on a canvas wider than any picture that is kept as it is.
QByteArray animation() {
    const QByteArray frame = QByteArray::fromHex(
        "21f904000a0000002c00000000010001000002024401"
        "00");
    return QByteArray::fromHex(
               "474946383961"
               "b80b0100"
               "800000"
               "000000ffffff") +
           frame + frame + ";";
}

QString fileWith(const QTemporaryDir& folder, const QByteArray& bytes, const QString& name) {
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

struct Field {
    AttachmentsField field;
    QTemporaryDir folder;

    Field() { showActive(field); }
    void add(const QByteArray& bytes, const QString& name) {
        field.addFile(fileWith(folder, bytes, name));
        waitUntil([&] { return !field.isBusy(); });
    }
    [[nodiscard]] QListWidget& list() const { return *field.findChild<QListWidget*>(); }
    [[nodiscard]] QPushButton* button(const QString& text) const {
        for (auto* button : field.findChildren<QPushButton*>())
            if (button->text() == text) return button;
        return nullptr;
    }
    [[nodiscard]] QStringList problems() const {
        QStringList texts;
        for (const auto* label : field.findChildren<QLabel*>())
            if (label->isVisible()) texts << label->text();
        return texts;
    }
};

}  // namespace

TEST_CASE("a picture of forty megapixels is kept with its longest edge at 2560 pixels") {
    const PreparedAttachment prepared = prepareBytes(picture(7744, 5166, "jpeg"), QStringLiteral("a.jpg"), {});
    CHECK(prepared.problem == QString());
    CHECK(sizeOf(prepared).width() == 2560);
    CHECK(std::abs(sizeOf(prepared).height() - 1708) <= 1);
    CHECK(prepared.attachment.type == "image/jpeg");
    CHECK(prepared.attachment.sha256.size() == 64);
    CHECK(std::max(prepared.thumbnail.width(), prepared.thumbnail.height()) == thumbnailEdge);
}

TEST_CASE("a picture stays as it is, byte for byte, when it is small enough or asked for in original size") {
    const QByteArray small = picture(2560, 20);
    CHECK(bytesOf(prepareBytes(small, {}, PictureSize::Reduced)) == small);
    const QByteArray large = picture(2600, 20);
    CHECK(bytesOf(prepareBytes(large, {}, PictureSize::Reduced)) != large);
    CHECK(bytesOf(prepareBytes(large, {}, PictureSize::Original)) == large);
}

TEST_CASE("a picture that lies on its side is turned upright as its EXIF says") {
    QImage image(30, 10, QImage::Format_RGB32);
    image.fill(Qt::red);
    const QByteArray lying = written(image, "jpeg", QImageIOHandler::TransformationRotate90);
    const PreparedAttachment prepared = prepareBytes(lying, {}, PictureSize::Reduced);
    CHECK(QImage::fromData(bytesOf(prepared)).size() == QSize(10, 30));
    QBuffer buffer;
    buffer.setData(bytesOf(prepared));
    CHECK(QImageReader(&buffer).transformation() == QImageIOHandler::TransformationNone);
}

TEST_CASE("an animation keeps moving: it is not written anew whatever its size") {
    const PreparedAttachment prepared = prepareBytes(animation(), QStringLiteral("a.gif"), PictureSize::Reduced);
    CHECK(prepared.problem == QString());
    CHECK(bytesOf(prepared) == animation());
}

TEST_CASE("a file that cannot be attached is refused by name, in plain words") {
    const auto problem = [](const QByteArray& bytes, const char* name) {
        const PreparedAttachment prepared = prepareBytes(bytes, QString::fromLatin1(name), PictureSize::Reduced);
        CHECK(prepared.attachment == Attachment());
        return prepared.problem;
    };
    CHECK(problem({}, "kuitti.jpg") == QStringLiteral("kuitti.jpg is empty."));
    CHECK(problem(picture(40, 40).left(60), "kuva.png").contains(QStringLiteral("kuva.png is damaged")));
    CHECK(problem("int main() {}", "main.cpp").contains(QStringLiteral("pictures, sound, PDF and e-mail")));

    const QTemporaryDir folder;
    QFile huge(folder.filePath(QStringLiteral("huge.jpg")));
    REQUIRE(huge.open(QIODevice::WriteOnly));
    REQUIRE(huge.resize(maxAttachmentBytes + 1));
    CHECK(prepareFile(huge.fileName(), {}).problem.contains(QStringLiteral("huge.jpg is too large")));
    CHECK(prepareFile(folder.path(), {}).problem.contains(QStringLiteral("is no file")));
    CHECK(prepareFile(folder.filePath(QStringLiteral("gone.jpg")), {}).problem.contains(QStringLiteral("is no file")));
}

TEST_CASE("e-mail, PDF and sound are attached under their own names") {
    const auto prepared = [](const char* bytes, const char* name) {
        return prepareBytes(bytes, QString::fromLatin1(name), PictureSize::Reduced).attachment;
    };
    CHECK(prepared("From: a@example.org\nSubject: Hei\n\nMoi", "vastaus.eml").type == "message/rfc822");
    CHECK(prepared("%PDF-1.4\n", "kuitti.pdf").type == "application/pdf");
    CHECK(prepared("%PDF-1.4\n", "kuitti.pdf").caption == "kuitti");
    CHECK(prepared("ID3\3", "muistio.mp3").type == "audio/mpeg");
}

TEST_CASE("what is opened lies in a file that only its user can read, named after the caption") {
    Attachment attachment{{}, "application/pdf", "../../kuitti 3/4", "%PDF-1.4\n"};
    const QString path = writeForViewing(attachment);
    CHECK(path.endsWith(QStringLiteral("/______kuitti 3_4.pdf")));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther;
    CHECK((QFile::permissions(path) & others) == QFileDevice::Permissions());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == QByteArray("%PDF-1.4\n"));
}

TEST_CASE("attachments are added, captioned and removed with keys, and the same one comes but once") {
    Field f;
    QSignalSpy changed(&f.field, &AttachmentsField::attachmentsChanged);
    f.add(picture(30, 20), QStringLiteral("a.png"));
    f.add(picture(30, 20), QStringLiteral("b.png"));
    REQUIRE(f.field.attachments().size() == 1);
    CHECK(changed.count() == 1);
    CHECK(f.list().accessibleName() == QStringLiteral("Attachments"));

    f.field.findChild<QLineEdit*>()->setFocus();
    type(QStringLiteral("Kuitti"));
    CHECK(f.field.attachments().front().caption == "Kuitti");
    CHECK(f.list().item(0)->text().startsWith(QStringLiteral("Kuitti")));

    f.list().setFocus();
    press(Qt::Key_Delete);
    CHECK(f.field.attachments().empty());
    CHECK_FALSE(f.list().isVisible());
}

TEST_CASE("a file that is refused is told in place, the others are taken all the same") {
    Field f;
    f.field.addFile(fileWith(f.folder, {}, QStringLiteral("tyhjä.jpg")));
    f.field.addFile(fileWith(f.folder, picture(5, 5), QStringLiteral("hyvä.png")));
    waitUntil([&] { return !f.field.isBusy(); });
    CHECK(f.field.attachments().size() == 1);
    CHECK(f.problems().contains(QStringLiteral("tyhjä.jpg is empty.")));
}

TEST_CASE("what was dropped on one encounter never comes to the next one") {
    Field f;
    f.field.addFile(fileWith(f.folder, picture(900, 900), QStringLiteral("a.png")));
    f.field.setAttachments({}, {});
    waitUntil([&] { return !f.field.isBusy(); });
    CHECK(f.field.attachments().empty());
}

TEST_CASE("a picture on the clipboard is pasted as an attachment, a text as a text") {
    Desk desk;
    auto* field = desk.form().findChild<AttachmentsField*>();
    auto* note = desk.form().findChild<QPlainTextEdit*>(QStringLiteral("notePlainTextEdit"));
    note->setFocus();
    QImage image(3000, 10, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QApplication::clipboard()->setImage(image);
    desk.key(Qt::Key_V, Qt::ControlModifier);
    waitUntil([&] { return !field->isBusy(); });
    REQUIRE(field->attachments().size() == 1);
    CHECK(field->attachments().front().type == "image/png");

    QApplication::clipboard()->setText(QStringLiteral("a-haa"));
    desk.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(note->toPlainText() == QStringLiteral("a-haa"));
    CHECK(field->attachments().size() == 1);
}

TEST_CASE("an encounter saved while its picture is still being read has the picture, after a restart too") {
    Desk desk;
    desk.type(QStringLiteral("Kahvila Kuura"));
    auto* field = desk.form().findChild<AttachmentsField*>();
    field->addFile(fileWith(desk.folder, picture(3000, 1500), QStringLiteral("kuitti.png")));
    CHECK(field->isBusy());
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    waitUntil([&] { return !field->isBusy(); });
    desk.settle();
    REQUIRE(desk.encounters()->rowCount() == 1);
    CHECK(field->attachments().empty());

    desk.close();
    desk.open();
    auto* list = desk.named<QTableView>(QStringLiteral("Encounters"));
    list->setFocus();
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Return);
    desk.settle();
    const AttachmentsField* shown = nullptr;
    for (const auto* each : desk.window->findChildren<AttachmentsField*>())
        if (each->isVisible()) shown = each;
    REQUIRE(shown);
    REQUIRE(shown->attachments().size() == 1);
    CHECK(shown->attachments().front().data.empty());  // read only when it is opened
    const QIcon icon = shown->findChild<QListWidget*>()->item(0)->icon();
    CHECK(icon.availableSizes().contains(QSize(96, 48)));
}

TEST_CASE("a half written encounter keeps its picture over a restart") {
    Desk desk;
    auto* field = desk.form().findChild<AttachmentsField*>();
    field->addFile(fileWith(desk.folder, picture(30, 20), QStringLiteral("kuitti.png")));
    waitUntil([&] { return !field->isBusy(); });
    desk.close();
    desk.open();
    field = desk.form().findChild<AttachmentsField*>();
    REQUIRE(field->attachments().size() == 1);
    CHECK(QByteArray::fromStdString(field->attachments().front().data) == picture(30, 20));
}
