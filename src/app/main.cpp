// SPDX-License-Identifier: GPL-3.0-or-later
// Composition root of the desktop program: which journal, which language, which window.
#include "app/desktop.h"
#include "kokemus/version.h"
#include "ui/text.h"
#include "ui/widgets/focus_style.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

#include <sys/stat.h>
#include <algorithm>
#include <clocale>
#include <csignal>
#include <cstdio>

using namespace kokemus;

namespace {

void addOptions(QCommandLineParser& parser) {
    parser.setApplicationDescription(QCoreApplication::translate("Program", "A journal of service encounters"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(
        {QStringLiteral("journal"), QCoreApplication::translate("Program", "Journal to open"), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("lang"), QCoreApplication::translate("Program", "Language: fi, sv or en"),
                      QStringLiteral("LANGUAGE")});
    parser.addOption({QStringLiteral("screenshot"),
                      QCoreApplication::translate("Program", "Draw the window into a picture and end"),
                      QStringLiteral("PNG")});
    parser.addOption({QStringLiteral("page"),
                      QCoreApplication::translate("Program", "Page to show: journal, brands or publish"),
                      QStringLiteral("PAGE")});
    parser.addPositionalArgument(QStringLiteral("FILE"), QCoreApplication::translate("Program", "Journal to open"),
                                 QStringLiteral("[FILE]"));
}

/// Options that matter before there is an application.
bool wantsPicture(int argc, char* argv[]) {
    return std::any_of(argv + 1, argv + argc,
                       [](const char* argument) { return QByteArrayView(argument).startsWith("--screenshot"); });
}

}  // namespace

int main(int argc, char* argv[]) {
    ::umask(077);                   // a journal is private
    std::signal(SIGXFSZ, SIG_IGN);  // a file that grows too large is an error, not a death
    if (argc > 0 && wantsPicture(argc, argv)) qputenv("QT_QPA_PLATFORM", "offscreen");

    QApplication::setStyle(new ui::FocusStyle);
    const QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");  // QApplication took the system's: files hold 0.5 in every language
    QApplication::setApplicationName(QStringLiteral("kokemus"));
    QApplication::setApplicationVersion(ui::toQString(version()));
    QApplication::setDesktopFileName(QStringLiteral("fi.kokemus.Kokemus"));

    // The language first, so that --help speaks it too.
    const QString asked = app::languageOption(QCoreApplication::arguments());
    app::speak(asked.isEmpty() ? app::chosenLanguage() : asked);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);

    QString path = parser.value(QStringLiteral("journal"));
    if (path.isEmpty() && !parser.positionalArguments().isEmpty()) path = parser.positionalArguments().constFirst();
    app::Desktop desktop;
    if (parser.isSet(QStringLiteral("screenshot")))
        desktop.takePicture(path, parser.value(QStringLiteral("page")), parser.value(QStringLiteral("screenshot")));
    else if (const std::optional<int> status = desktop.start(path))
        return *status;
    return QApplication::exec();
}
