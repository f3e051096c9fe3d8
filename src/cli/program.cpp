// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "kokemus/backup.h"
#include "kokemus/base_forms.h"

#include <cerrno>
#include <cstring>
#include <future>

namespace kokemus::cli {
namespace {

constexpr std::size_t shownBytes = 120;

}  // namespace

std::string shortened(const std::string& text) {
    if (text.size() <= shownBytes) return text;
    std::size_t end = shownBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end) + "…";
}

Program::Program(CLI::App& app)
    : m_journal(addValue(app, "--journal", "Journal file (default: journal.kokemus in the user's data folder)")),
      m_language(addValue(app, "--lang", "Language of messages and texts: en, fi, sv")),
      m_now(addValue(app, "--now", "Instant to take for now, as 2026-03-14T18:20:00Z")) {}

void Program::onCommand(CLI::App* command, std::function<int()> work) {
    command->callback([this, command, work = std::move(work)] {
        if (!command->get_subcommands().empty()) return;  // the inner command does the work
        if (auto settled = settle(); !settled.ok())
            status = failUsage(settled.error());
        else
            status = work();
    });
}

Result<void> Program::settle() {
    if (isGiven(m_language)) {
        const auto language = languageFromCode(valueOf(m_language));
        if (!language) return optionError("--lang", valueOf(m_language), "en, fi, sv");
        m_phrases = Phrases(*language);
    }
    if (isGiven(m_now)) {
        m_fixedNow = parseInstant(valueOf(m_now));
        if (!m_fixedNow) return optionError("--now", valueOf(m_now), "YYYY-MM-DDTHH:MM:SSZ");
    }
    if (isGiven(m_journal) && valueOf(m_journal).empty()) return optionError("--journal", "", "FILE");
    return {};
}

LocalMoment Program::moment() const { return m_fixedNow ? localMoment(*m_fixedNow) : systemMoment(); }

Result<std::unique_ptr<Journal>> Program::open(bool create) const {
    const auto path = journalPath();
    if (!path.ok()) return path.error();
    JournalOptions options = journalOptions();
    options.create = create;
    return openJournal(*path, options);
}

Result<std::unique_ptr<Journal>> Program::openWhole() const {
    auto journal = open(false);
    if (!journal.ok()) return journal;
    const auto report = (*journal)->check(false);
    if (!report.ok()) return report.error();
    if (report->ok) return journal;
    return Error{ErrorCode::JournalDamaged,
                 {{"path", (*journal)->path()}, {"detail", report->problems.empty() ? "" : report->problems.front()}},
                 "openWhole"};
}

std::optional<Error> Program::printOfWhole(const std::function<void()>& print) {
    std::optional<Error> damage;
    auto looked = std::async(std::launch::async, [this]() -> std::optional<Error> {
        const auto journal = openWhole();
        return journal.ok() ? std::nullopt : std::optional(journal.error());
    });
    m_buffer.hold([&] { return !(damage = looked.get()); });
    print();
    m_buffer.settle();
    m_out.clear();
    return damage;
}

Result<std::string> Program::journalPath() const {
    std::string path = valueOf(m_journal);
    return path.empty() ? defaultJournalPath() : Result<std::string>(std::move(path));
}

void Program::backUpBefore(const Journal& journal) const {
    BackupRequest request;
    request.now = moment().instant;
    const auto made = backUpIfDue(journal.path(), BackupReason::Before, request);
    if (!made.ok())
        printErrorLine("kokemus-cli: " + m_phrases.text("cli.backup_failed", {{"reason", describe(made.error())}}));
}

JournalOptions Program::journalOptions() const {
    JournalOptions options;
    options.dictionary = finnishBaseForms;
    if (m_fixedNow) options.now = [now = *m_fixedNow] { return now; };
    return options;
}

void Program::refreshSearch(Journal& journal) {
    constexpr int encountersAtOnce = 10;
    (void)journal.refreshSearch(encountersAtOnce);
}

std::string Program::describe(Error error) const {
    for (auto& [name, value] : error.values) value = shortened(value);
    return m_phrases.describe(error);
}

int Program::fail(const Error& error) const {
    printErrorLine("kokemus-cli: " + describe(error));
    return exitStatus(error.code);
}

int Program::failUsage(const Error& error) const {
    fail(error);
    return exitStatus(ErrorCode::Usage);
}

int Program::failParse(const std::string& detail) {
    (void)settle();  // for the language; what is wrong is told already
    return fail({ErrorCode::Usage, {{"detail", detail}}, "cli"});
}

int Program::finish(int result) {
    m_out.flush();
    const int error = m_buffer.error();
    if (error == 0 || error == EPIPE) return result;
    printErrorLine("kokemus-cli: " + m_phrases.text("cli.output_failed", {{"detail", std::strerror(error)}}));
    return result == 0 ? 1 : result;
}

Error optionError(const std::string& option, std::string_view value, std::string_view expected) {
    return {ErrorCode::InvalidValue,
            {{"field", option}, {"value", std::string(value)}, {"expected", std::string(expected)}},
            "cli"};
}

std::string valueOf(const CLI::Option* option) {
    return option->results().empty() ? std::string() : option->results().front();
}

CLI::Option* addValue(CLI::App& command, const std::string& name, const std::string& help) {
    auto* option = command.add_option(name);
    option->description(help);
    return option->expected(1);
}

CLI::Option* addSwitch(CLI::App& command, const std::string& name, const std::string& help) {
    return command.add_flag(name)->description(help);
}

CLI::Option* addRepeated(CLI::App& command, const std::string& name, const std::string& help) {
    return addValue(command, name, help)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

}  // namespace kokemus::cli
