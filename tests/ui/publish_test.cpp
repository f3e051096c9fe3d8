// SPDX-License-Identifier: GPL-3.0-or-later
// From journal to blog in the window: composing, what leaves, keeping, picking, the log.
#include "desk.h"
#include "kokemus/drafts.h"
#include "kokemus/exchange.h"
#include "ui/dialogs/published_dialog.h"
#include "ui/pages/draft_document.h"
#include "ui/pages/draft_preview.h"
#include "ui/pages/leaving_panel.h"
#include "ui/pages/part_list.h"
#include "ui/pages/publish_page.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QUrl>

using namespace kokemus;
using namespace kokemus::ui;
using namespace kokemus::ui::test;

namespace {

struct PublishDesk : Desk {
    PublishDesk() {
        log(QStringLiteral("Aalto"), Qt::Key_6);
        log(QStringLiteral("Poiju"), Qt::Key_2);
        key(Qt::Key_4, Qt::AltModifier);
        settle();
    }
    [[nodiscard]] PublishPage& page() const { return *window->findChild<PublishPage*>(); }
    template <class Widget>
    [[nodiscard]] Widget& part(const QString& name = {}) const {
        auto* found = page().findChild<Widget*>(name);
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] QListWidget& parts() const { return *page().findChild<PartList*>()->findChild<QListWidget*>(); }
    [[nodiscard]] QListWidget& leaving() const { return *page().findChild<LeavingPanel*>()->findChild<QListWidget*>(); }
    void press(const QString& text) const {
        for (auto* button : page().findChildren<QPushButton*>())
            if (button->text() == text && button->isVisible()) return button->click();
        FAIL(text.toStdString());
    }
    void choose(const QString& text) const {
        for (auto* box : page().findChildren<QComboBox*>())
            if (const int index = box->findText(text); index >= 0) {
                box->setCurrentIndex(index);
                return settle();
            }
        FAIL(text.toStdString());
    }
    [[nodiscard]] QString preview() const { return part<DraftPreview>().toPlainText(); }
    [[nodiscard]] std::unique_ptr<Journal> journal() const {
        auto opened = openJournal(toStd(path()), {});
        REQUIRE(opened.ok());
        return std::move(*opened);
    }
};

}  // namespace

TEST_CASE("a part is edited, left out and moved, and the preview shows it at once") {
    PublishDesk desk;
    desk.choose(QStringLiteral("Theme post"));
    desk.choose(QStringLiteral("What the filter passes"));
    REQUIRE(desk.parts().count() > 3);
    auto& text = desk.part<QPlainTextEdit>(QStringLiteral("draftPlainTextEdit"));
    text.setPlainText(QStringLiteral("Oma otsikko"));
    waitUntil([&] { return desk.preview().startsWith(QStringLiteral("Oma otsikko")); });
    desk.settle();
    CHECK(text.toPlainText() == QStringLiteral("Oma otsikko"));
    int question = 0;
    while (!desk.parts().item(question)->text().startsWith(QStringLiteral("Question"))) ++question;
    CHECK(desk.preview().contains(QStringLiteral("Which encounter has stayed with you?")));
    desk.parts().item(question)->setCheckState(Qt::Unchecked);
    desk.settle();
    CHECK_FALSE(desk.preview().contains(QStringLiteral("Which encounter has stayed with you?")));
    CHECK(desk.preview().startsWith(QStringLiteral("Oma otsikko")));
}

TEST_CASE("what leaves is shown before the first copy, and once is enough") {
    PublishDesk desk;
    desk.press(QStringLiteral("&Copy"));
    CHECK(desk.leaving().isVisible());
    CHECK(desk.leaving().count() > 0);
    desk.press(QStringLiteral("Copy the draft"));
    CHECK_FALSE(desk.leaving().isVisible());
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("Aalto")) !=
          QGuiApplication::clipboard()->text().contains(QStringLiteral("Poiju")));
    QGuiApplication::clipboard()->clear();
    desk.press(QStringLiteral("&Copy"));
    CHECK_FALSE(desk.leaving().isVisible());
    CHECK_FALSE(QGuiApplication::clipboard()->text().isEmpty());
}

TEST_CASE("HTML goes to the clipboard as HTML and as plain text") {
    PublishDesk desk;
    desk.choose(QStringLiteral("HTML for a blog"));
    desk.press(QStringLiteral("&Copy"));
    desk.press(QStringLiteral("Copy the draft"));
    const auto* data = QGuiApplication::clipboard()->mimeData();
    REQUIRE(data->hasHtml());
    CHECK(data->html().contains(QStringLiteral("<h1>")));
    CHECK_FALSE(data->text().contains(QLatin1Char('<')));
}

TEST_CASE("a PDF holds every word of the reader's view, and a refused one leaves the file that was there") {
    PublishDesk desk;
    desk.part<QPlainTextEdit>(QStringLiteral("draftPlainTextEdit"))
        .setPlainText(QStringLiteral("Otsikko <b>&amp; 5 €"));
    waitUntil([&] { return desk.preview().startsWith(QStringLiteral("Otsikko <b>&amp; 5 €")); });
    desk.settle();
    desk.choose(QStringLiteral("PDF"));
    desk.press(QStringLiteral("Sa&ve as…"));
    desk.press(QStringLiteral("Save the draft…"));
    auto* dialog = desk.page().findChild<QFileDialog*>();
    REQUIRE(dialog);
    REQUIRE(dialog->selectedFiles().size() == 1);
    CHECK(dialog->selectedFiles().constFirst().endsWith(QStringLiteral(".pdf")));
    const QString file = desk.folder.filePath(QStringLiteral("post.pdf"));
    emit dialog->fileSelected(file);
    desk.settle();

    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
                 {QStringLiteral("-enc"), QStringLiteral("UTF-8"), file, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    QString written = QString::fromUtf8(reader.readAllStandardOutput());
    // A page breaks lines where it likes, marks its lists, and has a number.
    const auto words = [](QString text) {
        text.replace(QChar(0x2022), QLatin1Char(' '));
        return text.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
    };
    CHECK(words(written) == words(desk.preview() + QStringLiteral(" 1")));

    // A picture that a text names is not read.
    QImage picture(40, 40, QImage::Format_RGB32);
    picture.fill(Qt::red);
    const QString named = desk.folder.filePath(QStringLiteral("named.png"));
    REQUIRE(picture.save(named));
    const QString shown = QStringLiteral("<p>x <img src=\"%1\"></p>").arg(QUrl::fromLocalFile(named).toString());
    REQUIRE(writeDraftPdf(shown, {}, toStd(desk.folder.filePath(QStringLiteral("named.pdf")))).ok());
    QProcess pictures;
    pictures.start(QStringLiteral("pdfimages"),
                   {QStringLiteral("-list"), desk.folder.filePath(QStringLiteral("named.pdf"))});
    REQUIRE(pictures.waitForFinished());
    const QString found = QString::fromUtf8(pictures.readAllStandardOutput());
    CHECK(found.startsWith(QStringLiteral("page")));
    // Its place is marked with an icon of Qt's own, which is smaller.
    CHECK_FALSE(found.contains(QRegularExpression(QStringLiteral("\\s40\\s+40\\s"))));

    CHECK_FALSE(writeDraftPdf(QStringLiteral("<p>x</p>"), {}, toStd(file + QStringLiteral("/no/such.pdf"))).ok());
    CHECK(QFileInfo(file).size() > 0);
}

TEST_CASE("a brand is named or disguised by a tick") {
    PublishDesk desk;
    desk.choose(QStringLiteral("Theme post"));
    desk.choose(QStringLiteral("What the filter passes"));
    CHECK(desk.preview().contains(QStringLiteral("Aalto")));
    CHECK_FALSE(desk.preview().contains(QStringLiteral("Poiju")));
    for (int row = 0; row < desk.leaving().count(); ++row)
        if (desk.leaving().item(row)->text().contains(QStringLiteral("Poiju")))
            desk.leaving().item(row)->setCheckState(Qt::Checked);
    desk.settle();
    CHECK(desk.preview().contains(QStringLiteral("Poiju")));
}

TEST_CASE("the window and the command line make the same bytes of a kept draft") {
    PublishDesk desk;
    desk.choose(QStringLiteral("Theme post"));
    desk.choose(QStringLiteral("What the filter passes"));
    desk.press(QStringLiteral("&Copy"));
    desk.press(QStringLiteral("Copy the draft"));
    for (auto* action : desk.page().findChildren<QAction*>())
        if (action->text() == QStringLiteral("&Keep this draft")) action->trigger();
    desk.settle();
    const auto journal = desk.journal();
    const auto drafts = keptDrafts(*journal);
    REQUIRE(drafts.ok());
    REQUIRE(drafts->size() == 1);
    ExportRequest request{"markdown", {}, Language::English, 2026y / 3 / 14};
    request.choices = *compositionOf(drafts->front());
    const QString file = desk.folder.filePath(QStringLiteral("out.md"));
    REQUIRE(exportJournal(*journal, request, toStd(file)).ok());
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(written.readAll()) == QGuiApplication::clipboard()->text());
}

TEST_CASE("an encounter is picked for a post from the journal and told by the tray") {
    PublishDesk desk;
    desk.key(Qt::Key_1, Qt::AltModifier);
    auto* list = desk.named<QTableView>(QStringLiteral("Encounters"));
    list->setCurrentIndex(list->model()->index(0, 0));
    desk.settle();
    for (auto* action : desk.window->findChildren<QAction*>())
        if (action->text() == QStringLiteral("&Pick for a post")) action->trigger();
    desk.settle();
    CHECK(pickedIn(*trayOf(*desk.journal())).size() == 1);
    desk.key(Qt::Key_4, Qt::AltModifier);
    desk.settle();
    desk.choose(QStringLiteral("Picked for a post (1)"));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
}

TEST_CASE("what was published is kept with its place, and the encounter tells it") {
    PublishDesk desk;
    desk.press(QStringLiteral("P&ublished…"));
    auto* dialog = desk.window->findChild<PublishedDialog*>();
    REQUIRE(dialog);
    dialog->findChild<QLineEdit*>()->setText(QStringLiteral("oma blogi"));
    for (auto* button : dialog->findChildren<QPushButton*>())
        if (button->isDefault()) button->click();
    desk.settle();
    int entries = 0;
    REQUIRE(desk.journal()
                ->forEachRecord("published",
                                [&](const Record& record) {
                                    ++entries;
                                    CHECK(record.text("place") == "oma blogi");
                                    CHECK_FALSE(record.text("text").empty());
                                    return true;
                                })
                .ok());
    CHECK(entries == 1);
}
