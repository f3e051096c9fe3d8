// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/filter_options.h"
#include "cli/listing.h"
#include "cli/picture_options.h"
#include "kokemus/drafts.h"
#include "kokemus/exchange.h"

#include <algorithm>
#include <array>

namespace kokemus::cli {
namespace {

template <class List>
std::string listed(const List& names) {
    std::string all;
    for (const auto& name : names) all += (all.empty() ? "" : ", ") + std::string(name);
    return all;
}

/// The table of presets, and pictures, which the figures draw.
std::vector<std::string> knownPresets() {
    auto presets = exportPresets();
    presets.emplace_back("svg");
    return presets;
}

struct ExportCommand {
    explicit ExportCommand(CLI::App& command)
        : preset(addValue(command, "--preset", listed(knownPresets()))->required()),
          output(addValue(command, "--output", "File to write, or - for standard output")->required()),
          dryRun(addSwitch(command, "--dry-run", "Only say what would leave this computer")),
          shape(addValue(command, "--shape", "Of a draft: " + listed(Vocabulary<Shape>::ids))),
          tone(addValue(command, "--tone", "Of a draft's headings: plain (default) or asking")),
          author(addValue(command, "--author", "Your name, for the formats that have a place for it")),
          switched(addRepeated(command, "--switch", "Of a draft: turn what --dry-run shows in brackets")),
          draft(addValue(command, "--draft", "A draft kept in the journal, by title or id")),
          picture(command),
          filter(command) {
        for (auto* option : {shape, tone, author, switched}) draft->excludes(option);
    }
    CLI::Option* preset;
    CLI::Option* output;
    CLI::Option* dryRun;
    CLI::Option* shape;
    CLI::Option* tone;
    CLI::Option* author;
    CLI::Option* switched;
    CLI::Option* draft;
    PictureOptions picture;
    FilterOptions filter;
};

bool makesDraft(const std::string& preset) { return std::ranges::find(draftPresets(), preset) != draftPresets().end(); }

template <class Word>
Result<void> readWord(const CLI::Option* option, const std::string& name, Word& word) {
    if (!isGiven(option)) return {};
    const auto read = fromId<Word>(valueOf(option));
    if (!read) return optionError(name, valueOf(option), listed(Vocabulary<Word>::ids));
    word = *read;
    return {};
}

/// What the options say of the draft; nothing when they say nothing.
Result<std::optional<Composition>> readChoices(const ExportCommand& command, Journal& journal,
                                               const ExportRequest& request) {
    using Choices = std::optional<Composition>;
    if (isGiven(command.draft)) {
        const auto record = keptDraft(journal, valueOf(command.draft));
        if (!record.ok()) return record.error();
        auto composition = compositionOf(*record);
        if (!composition.ok()) return composition.error();
        return Choices(std::move(*composition));
    }
    if (!makesDraft(request.preset)) return Choices();
    auto composition = suitingComposition(journal, request);
    if (!composition.ok()) return composition.error();
    if (auto read = readWord(command.shape, "--shape", composition->shape); !read.ok()) return read.error();
    if (auto read = readWord(command.tone, "--tone", composition->tone); !read.ok()) return read.error();
    if (composition->shape != Shape::BrandSummary) composition->brand.clear();
    composition->author = valueOf(command.author);
    for (const std::string& key : command.switched->results()) composition->switched.insert(key);
    return Choices(std::move(*composition));
}

int sayExport(Program& program, Journal& journal, const ExportRequest& request, const std::string& output) {
    const auto leaving = request.preset == "svg" ? Result<LeavingList>(LeavingList{}) : exportLeaving(journal, request);
    if (!leaving.ok()) return program.fail(leaving.error());
    const Phrases& phrases = program.phrases();
    std::int64_t count = 0;
    if (makesDraft(request.preset)) {
        const auto draft = composeDraft(journal, *request.choices, program.moment());
        if (!draft.ok()) return program.fail(draft.error());
        count = static_cast<std::int64_t>(draft->encounters.size());
    } else {
        Filter filter = request.filter;
        if (filter == Filter{} && request.preset.starts_with("json")) filter.status = StatusFilter::All;
        const auto counted = journal.count(filter);
        if (!counted.ok()) return program.fail(counted.error());
        count = *counted;
    }
    program.out() << phrases.text("leaving.title") << '\n';
    for (const LeavingItem& item : *leaving) {
        program.out() << "- " << plain(leavingText(item, phrases));
        if (!item.key.empty()) program.out() << " [" << plain(item.key) << ']';
        program.out() << '\n';
    }
    program.out() << phrases.plural("cli.export_dry", count, {{"path", plain(output)}}) << '\n';
    return 0;
}

int runExport(Program& program, const ExportCommand& command) {
    if (auto typed = command.filter.read(); !typed.ok()) return program.failUsage(typed.error());
    const auto presets = knownPresets();
    const std::string preset = valueOf(command.preset);
    if (std::ranges::find(presets, preset) == presets.end())
        return program.failUsage(optionError("--preset", preset, listed(presets)));
    const std::string output = valueOf(command.output);
    if (output.empty()) return program.failUsage(optionError("--output", "", "PATH, -"));
    if (auto typed = command.picture.check(preset == "svg"); !typed.ok()) return program.failUsage(typed.error());
    auto journal = program.openWhole();
    if (!journal.ok()) return program.fail(journal.error());
    const auto filter = command.filter.read(**journal);
    if (!filter.ok()) return program.fail(filter.error());
    const LocalMoment now = program.moment();
    ExportRequest request{preset, *filter, program.phrases().language(), now.date, now, {}};
    auto choices = readChoices(command, **journal, request);
    if (!choices.ok())
        return choices.error().where == "cli" ? program.failUsage(choices.error()) : program.fail(choices.error());
    request.choices = std::move(*choices);
    if (isGiven(command.dryRun)) return sayExport(program, **journal, request, output);
    const auto exported =
        preset == "svg" ? command.picture.write(**journal, request, output) : exportJournal(**journal, request, output);
    if (exported.ok()) return 0;
    program.fail(exported.error());
    // Status 3 is for the journal; an output that cannot be written is an ordinary refusal.
    const bool outputFailed = exported.error().where == "AtomicFile";
    return outputFailed ? 1 : exitStatus(exported.error().code);
}

}  // namespace

void addExportCommand(CLI::App& app, Program& program) {
    auto* out = app.add_subcommand("export", "Write the journal, what a filter passes, or a draft of it to a file");
    program.onCommand(
        out, [&program, options = std::make_shared<ExportCommand>(*out)] { return runExport(program, *options); });
}

}  // namespace kokemus::cli
