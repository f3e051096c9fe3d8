// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/pages/filter_bar.h"
#include "ui/pages/page_parts.h"
#include "ui/text.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/toast.h"
#include "ui/window_settings.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>

namespace kokemus::ui {

namespace {

/// A text field that has something of its own to undo, or to redo.
bool doesItself(const QObject* focus, bool redo) {
    const auto* combo = qobject_cast<const QComboBox*>(focus);  // has the focus in the place of its line
    const auto* line = combo ? combo->lineEdit() : qobject_cast<const QLineEdit*>(focus);
    if (line) return redo ? line->isRedoAvailable() : line->isUndoAvailable();
    const auto* text = qobject_cast<const QPlainTextEdit*>(focus);
    return text && (redo ? text->document()->isRedoAvailable() : text->document()->isUndoAvailable());
}

}  // namespace

OpenJournal opener(const JournalPlace& place) {
    return [path = toStd(place.path), options = place.options] { return openJournal(path, options); };
}

MainWindow::MainWindow(const JournalPlace& place, QWidget* parent)
    : QMainWindow(parent),
      m_place(place),
      m_phrases(windowPhrases()),
      m_threads(opener(place)),
      m_edits(m_threads, m_phrases) {
    setCentralWidget(makeCentral());
    m_toast = new Toast(this);
    auto* path = new QLabel(tr("Journal: %1").arg(shownPath(place.path)), this);
    path->setTextFormat(Qt::PlainText);
    path->setToolTip(QDir::toNativeSeparators(place.path));
    // A long path must not make the window wider than the screen.
    path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    statusBar()->addWidget(path, 1);
    makeSafety();
    makeMenus();
    connectParts();
    qApp->installEventFilter(this);

    resize(1024, 640);
    restoreGeometry(windowSettings().value(QStringLiteral("window/geometry")).toByteArray());
    showPage(Page::Journal);
    m_filterBar->refresh();
    m_threads.watch();
    watchFolder();
}

MainWindow::~MainWindow() = default;

QWidget* MainWindow::makeCentral() {
    m_pageList = new QListWidget(this);
    m_pageList->setAccessibleName(tr("Pages"));
    const int rowHeight = std::max(28, m_pageList->fontMetrics().height() + 14);  // a target, not only a line of text
    for (const QString& name : {tr("Journal"), tr("Brands"), tr("Touchpoints"), tr("Publish"), tr("Cases"),
                                tr("To remember"), tr("Reports")}) {
        auto* item = new QListWidgetItem(name, m_pageList);
        item->setSizeHint({m_pageList->fontMetrics().horizontalAdvance(name) + 12, rowHeight});
    }
    m_pageList->setFixedWidth(m_pageList->sizeHintForColumn(0) + 2 * m_pageList->fontMetrics().averageCharWidth());
    m_pages = new QStackedWidget(this);
    m_filterBar = new FilterBar(m_threads, m_edits, m_phrases, m_filter, this);
    m_journalPage = new JournalPage(m_threads, m_edits, m_phrases, m_filter, m_place.path, m_place.clock, this);
    m_pages->addWidget(m_journalPage);
    while (m_pages->count() < static_cast<int>(pageCount)) m_pages->addWidget(new QWidget(m_pages));
    m_message = new MessageBar(this);

    auto* central = new QWidget(this);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    if (m_place.isSample) right->addWidget(makeSampleBar());
    right->addWidget(m_message);
    right->addWidget(m_filterBar);
    right->addWidget(m_pages, 1);
    auto* layout = new QHBoxLayout(central);
    layout->setContentsMargins(6, 6, 6, 0);
    layout->addWidget(m_pageList);
    layout->addLayout(right, 1);
    return central;
}

QWidget* MainWindow::makeSampleBar() {
    auto* bar = new QWidget(this);
    QLabel* text = plainLabel(bar);
    text->setText(tr("This is the sample journal: its brands are fictional, and you may try anything in it."));
    auto* back = new QPushButton(tr("Back to your own journal"), bar);
    connect(back, &QPushButton::clicked, this, [this] {
        const Result<std::string> own = defaultJournalPath();
        if (own) emit journalRequested(toQString(*own), false);
    });
    auto* layout = new QHBoxLayout(bar);
    layout->addWidget(text, 1);
    layout->addWidget(back);
    return bar;
}

void MainWindow::connectParts() {
    connect(m_pageList, &QListWidget::currentRowChanged, this, [this](int row) { showPage(static_cast<Page>(row)); });
    connect(&m_threads, &JournalThreads::journalChanged, this, [this] {
        m_stale.fill(true);
        refreshPage();
        m_filterBar->refresh();
    });
    connect(&m_filter, &JournalFilter::changed, this, [this] {
        m_stale.fill(true);
        refreshPage();
    });
    connect(m_filterBar, &FilterBar::readingFailed, this, &MainWindow::tellUnread);
    connect(m_journalPage, &JournalPage::readingFailed, this, &MainWindow::tellUnread);
    connect(m_journalPage, &JournalPage::listRead, this, [this] {
        if (std::exchange(m_unread, false)) m_message->dismiss();
    });
    connect(m_journalPage, &JournalPage::selectionChanged, m_filterBar, &FilterBar::setSelection);
    connect(m_journalPage, &JournalPage::selectionChanged, this, [this](const std::vector<std::string>& ids) {
        m_trash->setEnabled(m_journalPage->hasEditable() || ids.size() > 1);
    });
    connect(m_journalPage, &JournalPage::calendarShown, m_calendar, &QAction::setChecked);
    connect(m_journalPage, &JournalPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_journalPage, &JournalPage::importRequested, this, &MainWindow::chooseImport);
    connect(m_journalPage, &JournalPage::shownChanged, this, [this] {
        m_edit->setEnabled(page() == Page::Journal && m_journalPage->hasEditable());
        for (QAction* action : {m_trash, m_again, m_addToCase, m_writeLetter, m_pick, m_writePost})
            action->setEnabled(m_edit->isEnabled());
        m_history->setEnabled(page() == Page::Journal && !m_journalPage->shownId().empty());
    });
    connectStories();
    connectEdits();
}

void MainWindow::raiseToFront() {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::showMessage(const QString& text) { m_message->showMessage(text); }

void MainWindow::tell(const QString& text) { m_toast->showMessage(text); }

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    // Qt's text fields take Ctrl+Z even when they have nothing to undo; then it means the journal.
    if (event->type() == QEvent::ShortcutOverride && watched == QApplication::focusWidget() && isActiveWindow()) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        const bool redo = key.matches(QKeySequence::Redo);
        if ((redo || key.matches(QKeySequence::Undo)) && !doesItself(watched, redo)) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    if (m_checked) return;
    m_checked = true;
    QTimer::singleShot(0, this, &MainWindow::checkOnce);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_journalPage->keepDrafts();
    windowSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    event->accept();
}

}  // namespace kokemus::ui
