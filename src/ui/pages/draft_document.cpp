// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/draft_document.h"

#include "kokemus/exchange.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>
#include <QUrl>
#include <QVariant>

namespace kokemus::ui {

namespace {

/// Reads no file that a text names, as DraftPreview reads none.
class PrintedDraft : public QTextDocument {
protected:
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

}  // namespace

void setUpDraftDocument(QTextDocument& document) {
    document.setDefaultStyleSheet(
        QStringLiteral("h1 { font-size: x-large } h2 { font-size: large } h3, h4, h5, h6 { font-size: medium } "
                       "blockquote { margin-left: 24px; font-style: italic }"));
}

Result<void> writeDraftPdf(const QString& html, const QString& title, const std::string& path) {
    constexpr int dotsPerInch = 300;
    constexpr int fontPoints = 11;
    constexpr qreal margin = 20;  // millimetres
    QByteArray pdf;
    {
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Kokemus"));
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
        PrintedDraft document;
        document.setDefaultFont(QFont(QStringLiteral("DejaVu Sans"), fontPoints));
        setUpDraftDocument(document);
        document.setHtml(html);
        document.print(&writer);
    }
    return writeFileAtomically(path, {pdf.constData(), static_cast<std::size_t>(pdf.size())});
}

}  // namespace kokemus::ui
