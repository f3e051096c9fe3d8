// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "kokemus/version.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#include <csignal>
#include <new>

namespace kokemus::cli {
namespace {

/// A journal is private, a full disk or a closed pipe is an error to report rather than a death, and no file we
/// open may become standard input or output by getting a free number 0 to 2.
void prepareProcess() {
    ::umask(077);
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (::fcntl(standard, F_GETFD) < 0 && errno == EBADF)
            (void)::open("/dev/null", standard == STDIN_FILENO ? O_RDONLY : O_WRONLY);
}

bool isUtf8(std::string_view text) {
    std::size_t i = 0;
    while (i < text.size()) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0x80   ? 1
                                   : lead < 0xC2 ? 0
                                   : lead < 0xE0 ? 2
                                   : lead < 0xF0 ? 3
                                   : lead < 0xF5 ? 4
                                                 : 0;
        if (length == 0 || i + length > text.size()) return false;
        for (std::size_t j = 1; j < length; ++j)
            if ((static_cast<unsigned char>(text[i + j]) & 0xC0U) != 0x80U) return false;
        const auto next = length > 1 ? static_cast<unsigned char>(text[i + 1]) : 0U;
        // overlong forms, surrogates, and what lies beyond U+10FFFF
        if ((lead == 0xE0 && next < 0xA0) || (lead == 0xED && next > 0x9F) || (lead == 0xF0 && next < 0x90) ||
            (lead == 0xF4 && next > 0x8F))
            return false;
        i += length;
    }
    return true;
}

/// What is not UTF-8 is refused under the name of its option.
std::optional<Error> textError(const std::vector<std::string>& arguments) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (isUtf8(arguments[i])) continue;
        std::string name = arguments[i].substr(0, arguments[i].find('='));
        if (!name.starts_with("--") || !isUtf8(name)) name = i > 0 ? arguments[i - 1] : "argument";
        if (!name.starts_with("--")) name = "argument " + std::to_string(i + 1);
        return Error{ErrorCode::InvalidText, {{"field", name}}, "cli"};
    }
    return std::nullopt;
}

/// CLI11 takes "--note=" for "--note" and would eat the next argument; apart, an empty value stays one.
std::vector<std::string> argumentsOf(int argc, char** argv) {
    std::vector<std::string> arguments;
    for (int i = 1; i < argc; ++i) {
        std::string argument = argv[i];
        const bool emptyValue =
            argument.size() > 3 && argument.starts_with("--") && argument.find('=') == argument.size() - 1;
        if (emptyValue) argument.pop_back();
        arguments.push_back(std::move(argument));
        if (emptyValue) arguments.emplace_back();
    }
    return arguments;
}

int parse(CLI::App& app, Program& program, std::vector<std::string> arguments) {
    std::reverse(arguments.begin(), arguments.end());  // CLI11 takes them from the back
    try {
        app.parse(std::move(arguments));
    } catch (const CLI::CallForAllHelp&) {
        program.out() << app.help("", CLI::AppFormatMode::All);
    } catch (const CLI::CallForHelp&) {
        program.out() << app.help();
    } catch (const CLI::CallForVersion& wanted) {
        program.out() << wanted.what() << '\n';
    } catch (const CLI::RequiredError& error) {
        const auto unknown = app.remaining();
        return program.failParse(unknown.empty() ? error.what() : "no command is called " + unknown.front());
    } catch (const CLI::ParseError& error) {
        return program.failParse(error.what());
    }
    return program.status;
}

int run(int argc, char** argv) {
    prepareProcess();
    CLI::App app{"Kokemus: a journal of service encounters and what they say about the brands behind them",
                 "kokemus-cli"};
    app.set_version_flag("--version", "kokemus-cli " + std::string(version()));
    app.require_subcommand(1);
    app.fallthrough();
    app.option_defaults()->always_capture_default(false);
    Program program(app);
    addEntryCommands(app, program);
    addVocabularyCommands(app, program);
    addFigureCommands(app, program);
    addReportCommand(app, program);
    addTransferCommands(app, program);
    addExportCommand(app, program);
    addFileCommands(app, program);
    addSafetyCommands(app, program);

    auto arguments = argumentsOf(argc, argv);
    int status = 0;
    if (const auto error = textError(arguments))
        status = program.fail(*error);
    else
        status = parse(app, program, std::move(arguments));
    return program.finish(status);
}

}  // namespace
}  // namespace kokemus::cli

int main(int argc, char** argv) {
    try {
        return kokemus::cli::run(argc, argv);
    } catch (const std::bad_alloc&) {
        constexpr std::string_view text = "kokemus-cli: out of memory\n";
        (void)!::write(STDERR_FILENO, text.data(), text.size());
        return 3;
    }
}
