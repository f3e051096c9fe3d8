// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include "kokemus/base_forms.h"
#include "ui/text.h"
#include "ui/window_settings.h"

#include <QApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QPixmap>
#include <QTimer>
#include <QTranslator>
#include <cstdio>

namespace kokemus::app {

namespace {

constexpr std::array<const char*, ui::MainWindow::pageCount> pageNames{"journal", "brands", "touchpoints", "publish",
                                                                       "cases",   "todo",   "reports"};

constexpr auto languageKey = "window/language";

void say(const QString& line) { std::fprintf(stderr, "kokemus: %s\n", line.toUtf8().constData()); }

/// The path asked for, else the user's own journal; absolute. Empty, and said why, when there is none.
QString journalPath(const QString& asked) {
    if (!asked.isEmpty()) return QFileInfo(asked).absoluteFilePath();
    const Result<std::string> own = defaultJournalPath();
    if (own) return ui::toQString(*own);
    say(ui::describe(own.error()));
    return {};
}

ui::JournalPlace placeOf(const QString& path, bool isSample) {
    ui::JournalPlace place;
    place.path = path;
    place.isSample = isSample;
    place.options.create = true;
    place.options.dictionary = finnishBaseForms;
    place.clock = systemMoment;
    return place;
}

}  // namespace

QString languageOption(const QStringList& arguments) {
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i].startsWith(QStringLiteral("--lang="))) return arguments[i].mid(7);
        if (arguments[i] == QStringLiteral("--lang") && i + 1 < arguments.size()) return arguments[i + 1];
    }
    return {};
}

QString chosenLanguage() { return ui::windowSettings().value(QLatin1String(languageKey)).toString(); }

void speak(const QString& language) {
    for (auto* before : QApplication::instance()->findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly)) {
        QApplication::removeTranslator(before);
        delete before;
    }
    const QLocale system = QLocale::system();
    if (const auto asked = languageFromCode(ui::toStd(language))) {
        const QLocale locale(ui::toQString(codeOf(*asked)));
        QLocale::setDefault(locale.language() == system.language() ? system : locale);
    } else if (!languageFromCode(ui::toStd(system.name()))) {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    const QString code = ui::toQString(codeOf(ui::windowLanguage()));
    if (code == QStringLiteral("en")) return;
    // Qt's own texts: what the system has, else ours.
    for (const QString& file :
         {QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_") + code,
          QStringLiteral(":/translations/qtbase_") + code, QStringLiteral(":/translations/kokemus_") + code}) {
        auto* translator = new QTranslator(QApplication::instance());
        if (translator->load(file)) QApplication::installTranslator(translator);
    }
}

std::optional<int> Desktop::start(const QString& path) {
    const QString journal = journalPath(path);
    if (journal.isEmpty()) return 3;
    auto instance = std::make_unique<ui::SingleInstance>(journal);
    if (const std::optional<int> status = claim(*instance, journal)) return status;
    show(placeOf(journal, false), std::move(instance));
    return std::nullopt;
}

std::optional<int> Desktop::startQuick(const QString& path) {
    const QString journal = journalPath(path);
    if (journal.isEmpty()) return 3;
    m_instance = std::make_unique<ui::SingleInstance>(journal, QStringLiteral("quick"));
    if (const std::optional<int> status = claim(*m_instance, journal)) return status;
    const ui::JournalPlace place = placeOf(journal, false);
    m_quick = std::make_unique<ui::QuickWindow>(ui::opener(place), place.clock);
    QObject::connect(m_instance.get(), &ui::SingleInstance::raiseRequested, m_quick.get(),
                     &ui::QuickWindow::raiseToFront);
    m_quick->show();
    return std::nullopt;
}

std::optional<int> Desktop::claim(ui::SingleInstance& instance, const QString& journal) const {
    switch (instance.claim()) {
        case ui::SingleInstance::Claim::First:
            return std::nullopt;
        case ui::SingleInstance::Claim::Raised:
            return 0;
        case ui::SingleInstance::Claim::AlreadyOpen:
            break;
    }
    say(QApplication::translate("Program", "%1 is already open in another window.").arg(journal));
    return 1;
}

void Desktop::show(const ui::JournalPlace& place, std::unique_ptr<ui::SingleInstance> instance) {
    // The old window is asked to close first: it keeps its draft, which is on the disk when it is gone. For a moment
    // there is no window, and that is not the end of the program.
    QApplication::setQuitOnLastWindowClosed(false);
    if (m_window) m_window->close();
    m_window.reset();
    m_place = place;
    m_window = std::make_unique<ui::MainWindow>(place);
    m_instance = std::move(instance);
    QObject::connect(m_instance.get(), &ui::SingleInstance::raiseRequested, m_window.get(),
                     &ui::MainWindow::raiseToFront);
    QObject::connect(
        m_window.get(), &ui::MainWindow::journalRequested, m_window.get(),
        [this](const QString& path, bool isSample) { change(path, isSample); }, Qt::QueuedConnection);
    QObject::connect(
        m_window.get(), &ui::MainWindow::languageRequested, m_window.get(),
        [this](const QString& code) { changeLanguage(code); }, Qt::QueuedConnection);
    QObject::connect(
        m_window.get(), &ui::MainWindow::reopenRequested, m_window.get(),
        [this](const QString& told) {
            show(m_place, std::move(m_instance));
            m_window->tell(told);
        },
        Qt::QueuedConnection);
    m_window->show();
    QApplication::setQuitOnLastWindowClosed(true);
}

void Desktop::changeLanguage(const QString& code) {
    ui::windowSettings().setValue(QLatin1String(languageKey), code);
    const ui::MainWindow::View view = m_window->view();
    speak(code);
    show(m_place, std::move(m_instance));
    m_window->setView(view);
}

void Desktop::change(const QString& path, bool isSample) {
    auto instance = std::make_unique<ui::SingleInstance>(path);
    if (instance->claim() == ui::SingleInstance::Claim::First)
        show(placeOf(path, isSample), std::move(instance));
    else
        m_window->showMessage(QApplication::translate("Program", "%1 is already open in another window.").arg(path));
}

void Desktop::takePicture(const QString& path, const QString& page, const QString& picture) {
    m_window = std::make_unique<ui::MainWindow>(placeOf(journalPath(path), false));
    for (std::size_t i = 0; i < pageNames.size(); ++i)
        if (page == QLatin1String(pageNames[i])) m_window->showPage(static_cast<ui::MainWindow::Page>(i));
    m_window->show();
    const auto finish = [this, picture] {
        if (!m_window->threads().isIdle()) return;
        const bool written = m_window->grab().save(picture, "PNG");
        if (!written) say(QApplication::translate("Program", "%1 cannot be written.").arg(picture));
        QApplication::exit(written ? 0 : 1);
    };
    // Once more round the event loop, so that what was read last is laid out.
    QObject::connect(&m_window->threads(), &ui::JournalThreads::becameIdle, m_window.get(),
                     [window = m_window.get(), finish] { QTimer::singleShot(100, window, finish); });
}

}  // namespace kokemus::app
