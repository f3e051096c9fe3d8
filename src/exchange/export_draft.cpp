// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export_presets.h"
#include "kokemus/drafts.h"
#include "kokemus/templates.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace kokemus {
namespace {

constexpr int goodOutcome = 5;  ///< thanks are due from here on, feedback below

LocalMoment momentOf(const ExportRequest& request) {
    if (request.now.date.ok()) return request.now;
    LocalMoment moment;
    moment.date = request.asOf;
    return moment;
}

Result<Shape> letterShape(Journal& journal, const Filter& filter) {
    if (filter.cases.size() == 1) return Shape::Complaint;
    const auto page = journal.page(filter, Sort::Date, {}, 1);
    if (!page) return page.error();
    const bool good = !page->rows.empty() && page->rows.front().outcome.value_or(goodOutcome) >= goodOutcome;
    return good ? Shape::Thanks : Shape::Feedback;
}

Result<Draft> draftOf(Journal& journal, const ExportRequest& request) {
    if (request.choices) return composeDraft(journal, *request.choices, momentOf(request));
    const auto composition = suitingComposition(journal, request);
    if (!composition) return composition.error();
    return composeDraft(journal, *composition, momentOf(request));
}

}  // namespace

Result<Composition> suitingComposition(Journal& journal, const ExportRequest& request) {
    Composition composition;
    composition.shape = request.filter.cases.size() == 1 ? Shape::CaseStory : Shape::BrandSummary;
    composition.language = request.language;
    composition.filter = request.filter;
    if (request.preset == "letter") {
        const auto shape = letterShape(journal, request.filter);
        if (!shape) return shape.error();
        composition.shape = *shape;
    }
    if (request.filter.cases.size() == 1) composition.caseId = request.filter.cases.front();
    if (composition.shape == Shape::BrandSummary && request.filter.brands.size() == 1) {
        auto brand = journal.findBrand(request.filter.brands.front());
        if (!brand.ok()) return brand.error();
        composition.brand = *brand;
    }
    return composition;
}

Result<std::string> renderPreset(const Draft& draft, std::string_view preset) {
    const auto builtIn = draftPresets();
    if (std::ranges::find(builtIn, preset) != builtIn.end()) return renderDraft(draft, preset);
    const auto all = postTemplates();
    if (!all) return all.error();
    const auto found = std::ranges::find(*all, preset, &PostTemplate::name);
    if (found == all->end()) return Error{ErrorCode::FormatUnknown, {{"format", std::string(preset)}}, "renderPreset"};
    return renderTemplate(draft, *found, *all);
}

Result<void> writeDraft(const Draft& draft, std::string_view preset, const std::string& output) {
    const auto text = renderPreset(draft, preset);
    if (!text) return text.error();
    const auto withoutPhotos = std::to_array<std::string_view>({"text", "letter", "wordpress-blocks", "wxr", "jsonld"});
    const bool links = std::ranges::find(withoutPhotos, preset) == withoutPhotos.end();
    if (links && output != "-" && !draft.photos.empty()) {
        const auto folder = std::filesystem::absolute(output).parent_path() / photoFolder;
        std::error_code failed;
        std::filesystem::create_directories(folder, failed);
        if (failed)
            return Error{ErrorCode::IoFailed, {{"path", folder.string()}, {"detail", failed.message()}}, "AtomicFile"};
        for (const DraftPhoto& photo : draft.photos)
            if (auto written = writeFileAtomically((folder / photo.name).string(), photo.data); !written)
                return written;
    }
    return writeFileAtomically(output, *text);
}

namespace exchange {

Result<void> writeComposed(Journal& journal, const ExportRequest& request, const std::string& output) {
    const auto draft = draftOf(journal, request);
    if (!draft) return draft.error();
    return writeDraft(*draft, request.preset, output);
}

Result<LeavingList> leavingComposed(Journal& journal, const ExportRequest& request) {
    auto draft = draftOf(journal, request);
    if (!draft) return draft.error();
    return std::move(draft->leaving);
}

}  // namespace exchange
}  // namespace kokemus
