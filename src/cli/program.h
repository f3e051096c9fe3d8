// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/standard_output.h"
#include "kokemus/journal.h"
#include "kokemus/phrases.h"

#include <CLI/App.hpp>

#include <functional>
#include <memory>
#include <ostream>
#include <string>

namespace kokemus::cli {

/// What every command has: the options that stand before any command, its output, its language and its clock.
/// Lives as long as main().
class Program {
public:
    explicit Program(CLI::App& app);

    /// A command does its work after everything on the command line was understood; it returns the exit status.
    void onCommand(CLI::App* command, std::function<int()> work);

    [[nodiscard]] std::ostream& out() { return m_out; }
    /// Lets `print` print while a second connection looks whether the journal is whole; nothing is shown before that is
    /// known. The damage, if there is any: then nothing was printed.
    std::optional<Error> printOfWhole(const std::function<void()>& print);
    [[nodiscard]] const Phrases& phrases() const { return m_phrases; }
    /// Now, or what --now says.
    [[nodiscard]] LocalMoment moment() const;

    /// The journal that --journal names, else the default one. `create`: adding and importing make it when missing.
    [[nodiscard]] Result<std::unique_ptr<Journal>> open(bool create) const;
    /// The same, and it is whole: what is read out to its end must not end early. JournalDamaged.
    [[nodiscard]] Result<std::unique_ptr<Journal>> openWhole() const;
    /// Absolute or not, as it was typed.
    [[nodiscard]] Result<std::string> journalPath() const;
    [[nodiscard]] JournalOptions journalOptions() const;
    /// Before an import or a merge. Both can be undone: a backup that fails is told and does not stop them.
    void backUpBefore(const Journal& journal) const;
    /// After something was saved: a few more words for search, where an older program or one without a dictionary
    /// left them out. Cheap, and no harm when it fails: the next save goes on.
    static void refreshSearch(Journal& journal);

    /// Prints the error as one line; returns its exit status.
    int fail(const Error& error) const;
    /// The same for an error in what was typed: exit status 2 whatever the code.
    int failUsage(const Error& error) const;
    /// The same for a command line that could not be read to its end. `detail` is CLI11's, and English.
    int failParse(const std::string& detail);
    /// The sentence of an error, with long values cut.
    [[nodiscard]] std::string describe(Error error) const;

    /// Flushes the output. A reader that went away is no error; anything else makes it 1.
    [[nodiscard]] int finish(int status);

    int status = 0;

private:
    [[nodiscard]] Result<void> settle();

    CLI::Option* m_journal;
    CLI::Option* m_language;
    CLI::Option* m_now;
    Phrases m_phrases{Language::English};
    std::optional<std::int64_t> m_fixedNow;
    StandardOutput m_buffer;
    std::ostream m_out{&m_buffer};
};

/// At most 120 bytes of a text for a message, never half a character.
[[nodiscard]] std::string shortened(const std::string& text);

/// A usage error about one option.
[[nodiscard]] Error optionError(const std::string& option, std::string_view value, std::string_view expected);

/// The one value of an option as it was typed; empty when it was not given. CLI11's own conversions are not
/// used anywhere: they would read "[a,b]" as a list and "{}" as nothing.
[[nodiscard]] std::string valueOf(const CLI::Option* option);
[[nodiscard]] inline bool isGiven(const CLI::Option* option) { return option->count() > 0; }

/// An option that takes one value.
CLI::Option* addValue(CLI::App& command, const std::string& name, const std::string& help);
/// An option without a value.
CLI::Option* addSwitch(CLI::App& command, const std::string& name, const std::string& help);
/// An option that may be repeated.
CLI::Option* addRepeated(CLI::App& command, const std::string& name, const std::string& help);

}  // namespace kokemus::cli
