// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/include_rules.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <iterator>
#include <regex>
#include <string>

namespace kokemus::layers {
namespace {

// Patterns of the table that stand for more than a name or a folder.
constexpr std::string_view qt = "any of Qt";
constexpr std::string_view qtWithoutWidgets = "Qt Core and Gui";
constexpr std::string_view posix = "the operating system";

/// Beginnings of the names of Qt's widget headers.
constexpr auto widgetHeaders = std::to_array<std::string_view>(
    {"QtWidgets",         "QWidget",      "QDialog",     "QMessageBox",     "QFileDialog",
     "QInputDialog",      "QApplication", "QLabel",      "QAbstractButton", "QPushButton",
     "QToolButton",       "QCheckBox",    "QLineEdit",   "QTextEdit",       "QPlainTextEdit",
     "QComboBox",         "QSpinBox",     "QMainWindow", "QStyledItem",     "QStyleOption",
     "QAbstractItemView", "QTableView",   "QListView",   "QTreeView",       "QMenu",
     "QToolTip",          "QCompleter",   "QFrame",      "QStackedWidget",  "QScrollArea",
     "QAbstractScrollA",  "QItemDelegate"});

bool isQt(std::string_view header) {
    return header.starts_with("Qt") ||
           (header.size() > 1 && header[0] == 'Q' && std::isupper(static_cast<unsigned char>(header[1])));
}

bool isStandard(std::string_view header) {
    return std::all_of(header.begin(), header.end(),
                       [](unsigned char c) { return std::islower(c) || std::isdigit(c) || c == '_'; });
}

bool matches(std::string_view header, std::string_view pattern) {
    if (pattern == qt) return isQt(header);
    if (pattern == qtWithoutWidgets)
        return isQt(header) && std::none_of(widgetHeaders.begin(), widgetHeaders.end(),
                                            [&](std::string_view name) { return header.starts_with(name); });
    if (pattern == posix)
        return header.starts_with("sys/") || header.starts_with("linux/") || header == "fcntl.h" ||
               header == "unistd.h" || header == "signal.h";
    return pattern.ends_with('/') ? header.starts_with(pattern) : header == pattern;
}

bool allows(const Layer& layer, std::string_view header) {
    // What moc and CMake write beside the object files.
    if (header.ends_with(".moc") || header == "version_number.h") return true;
    if (const Layer* included = layerOf((header.starts_with("kokemus/") ? "include/" : "src/") + std::string(header)))
        return std::find(layer.layers.begin(), layer.layers.end(), included->name) != layer.layers.end();
    return isStandard(header) || std::any_of(layer.foreign.begin(), layer.foreign.end(),
                                             [&](std::string_view pattern) { return matches(header, pattern); });
}

}  // namespace

std::span<const Layer> layerTable() {
    static const std::vector<Layer> table{
        {"kokemus", "include/kokemus/", {"kokemus"}, {}},
        {"domain", "src/domain/", {"kokemus", "domain"}, {"utf8proc.h", "dlfcn.h"}},
        {"scoring", "src/scoring/", {"kokemus", "domain", "scoring"}, {"boost/math/"}},
        {"report", "src/report/", {"kokemus", "domain", "scoring", "report"}, {}},
        {"figure", "src/figure/", {"kokemus", "domain", "scoring", "report", "figure"}, {}},
        {"store",
         "src/store/",
         {"kokemus", "domain", "scoring", "store"},
         {"SQLiteCpp/", "sqlite3.h", "sha2.h", posix}},
        {"exchange",
         "src/exchange/",
         {"kokemus", "domain", "report", "exchange"},
         {"nlohmann/", "zip.h", "yaml-cpp/", "date/", "iconv.h", posix}},
        {"publish",
         "src/publish/",
         {"kokemus", "domain", "scoring", "report", "publish"},
         {"nlohmann/", "kainjow/", "libxml/", "md4c.h", "md4c-html.h"}},
        {"language", "src/language/", {"kokemus", "domain", "report", "language"}, {"nlohmann/", "libvoikko/"}},
        {"cli", "src/cli/", {"kokemus", "cli"}, {"CLI/", posix}},
        {"ui", "src/ui/", {"kokemus", "ui"}, {qt, posix}},
        {"models", "src/ui/models/", {"kokemus", "ui", "models"}, {qtWithoutWidgets}},
        {"widgets", "src/ui/widgets/", {"kokemus", "ui", "models", "widgets"}, {qt}},
        {"dialogs", "src/ui/dialogs/", {"kokemus", "ui", "models", "widgets", "dialogs"}, {qt}},
        {"pages", "src/ui/pages/", {"kokemus", "ui", "models", "widgets", "dialogs", "pages"}, {qt}},
        {"main_window",
         "src/ui/main_window",
         {"kokemus", "ui", "models", "widgets", "dialogs", "pages", "main_window"},
         {qt}},
        {"app",
         "src/app/",
         {"kokemus", "ui", "models", "widgets", "dialogs", "pages", "main_window", "app"},
         {qt, posix}},
    };
    return table;
}

const Layer* layerOf(std::string_view path) {
    const Layer* found = nullptr;
    for (const Layer& layer : layerTable())
        if (path.starts_with(layer.folder) && (!found || layer.folder.size() > found->folder.size())) found = &layer;
    return found;
}

std::vector<Finding> checkIncludes(const SourceFile& file) {
    static const std::regex include(R"re((^|\n)[ \t]*#[ \t]*include[ \t]*(["<]([^">\n]*)[">]|[^\n]*))re");
    const Layer* layer = layerOf(file.path);
    if (!layer) return {{file.path, 1, "is in no layer of docs/architecture.md"}};
    std::vector<Finding> findings;
    const std::string& text = file.uncommented;
    for (std::sregex_iterator it(text.begin(), text.end(), include), end; it != end; ++it) {
        const std::string header = (*it)[3];
        if (header.empty() || !allows(*layer, header))
            findings.push_back({file.path, lineAt(text, static_cast<std::size_t>(it->position(2))),
                                std::string(layer->name) + " may not include " + it->str(2)});
    }
    return findings;
}

}  // namespace kokemus::layers
