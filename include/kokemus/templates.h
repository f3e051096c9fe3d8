// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/composer.h"
#include "kokemus/result.h"

#include <string>
#include <string_view>
#include <vector>

// Formats of the author's own making: Mustache templates. One is a file NAME.EXTENSION.mustache; the extension says for
// what its values are escaped (md, html, json, txt). docs/file-format.md lists the names that a template may use.
namespace kokemus {

struct PostTemplate {
    std::string name;       ///< of the preset: letters, digits, "-" and "_"
    std::string extension;  ///< of what it writes: md, html, json or txt
    std::string text;
    bool own = false;  ///< from the author's folder
};
using PostTemplates = std::vector<PostTemplate>;

/// Templates that the program brings along.
[[nodiscard]] const PostTemplates& builtInTemplates();

/// Folder of the author's own templates, $XDG_DATA_HOME/kokemus/templates: no update touches it. NoHome.
[[nodiscard]] Result<std::string> templateFolder();
/// The author's own templates and the built-in ones that none of them replaces, by name. Files that cannot be read, or
/// are larger than maxTemplateBytes, are left out.
[[nodiscard]] Result<PostTemplates> postTemplates();
/// Keeps a template in the author's folder. InvalidValue for a name or extension that cannot be; as
/// writeFileAtomically().
[[nodiscard]] Result<void> saveTemplate(const PostTemplate& made);

inline constexpr std::size_t maxTemplateBytes = 256 * 1024;
inline constexpr std::size_t maxRenderedBytes = 64 * 1024 * 1024;
inline constexpr int maxPartialDepth = 8;

/// What is wrong with a template.
struct TemplateProblem {
    enum class Kind {
        UnknownName,      ///< subject: the name
        UnknownPartial,   ///< subject: the name
        Unclosed,         ///< subject: the section that is never closed, or "{{"
        Unopened,         ///< subject: the section that is closed but was not open
        NestedInItself,   ///< subject: the section
        PartialsTooDeep,  ///< subject: the partial
        NewDelimiters,    ///< "{{=": other delimiters are not understood
        TooLarge,
    };
    int line = 0;  ///< from 1, in the template looked at
    Kind kind{};
    std::string subject{};
};
[[nodiscard]] std::vector<TemplateProblem> checkTemplate(const PostTemplate& checked, const PostTemplates& all);
/// The problem as a sentence with its line.
[[nodiscard]] std::string problemText(const TemplateProblem& problem, const Phrases& phrases);

/// The draft in the template's format. Partials ("{{> name}}") come from `all` and nowhere else; a template reads no
/// file. InvalidValue (field "template", value: the first problem's subject) for one with problems; TooLarge.
[[nodiscard]] Result<std::string> renderTemplate(const Draft& draft, const PostTemplate& made,
                                                 const PostTemplates& all);

}  // namespace kokemus
