// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose_choices.h"

#include "kokemus/drafts.h"
#include "ui/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace kokemus::ui {

namespace {

constexpr int idRole = Qt::UserRole + 1;

/// Shapes in the order they are most written in.
constexpr auto shownShapes = std::to_array<Shape>(
    {Shape::BrandSummary, Shape::Theme, Shape::CaseStory, Shape::Comparison, Shape::Year, Shape::Best, Shape::Social,
     Shape::WorkshopCard, Shape::Thanks, Shape::Feedback, Shape::Complaint});

}  // namespace

struct ComposeChoices::Read {
    std::vector<BrandUse> brands;
    std::vector<std::pair<std::string, std::string>> cases;  ///< id, title
    std::vector<std::string> picked;
    bool any = false;  ///< there are encounters
};

ComposeChoices::ComposeChoices(JournalThreads& threads, const Phrases& phrases, QWidget* parent)
    : QWidget(parent),
      m_threads(threads),
      m_shape(new QComboBox(this)),
      m_about(new QComboBox(this)),
      m_language(new QComboBox(this)),
      m_asking(new QCheckBox(tr("Head&ings ask"), this)) {
    for (const Shape shape : shownShapes)
        m_shape->addItem(phrase("document_shape." + std::string(idOf(shape))), int(shape));
    // Each language by its own name, whatever the window speaks.
    m_language->addItem(QStringLiteral("Suomi"), int(Language::Finnish));
    m_language->addItem(QStringLiteral("Svenska"), int(Language::Swedish));
    m_language->addItem(QStringLiteral("English"), int(Language::English));
    m_language->setCurrentIndex(m_language->findData(int(phrases.language())));
    m_about->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_about->setMinimumContentsLength(16);
    m_asking->setToolTip(tr("What happened? instead of The facts"));

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins({});
    int column = 0;
    const auto addField = [&](const QString& text, QComboBox* field, int stretch) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        layout->addWidget(label, 0, column);
        layout->addWidget(field, 0, column + 1);
        layout->setColumnStretch(column + 1, stretch);
        column += 2;
        connect(field, &QComboBox::currentIndexChanged, this, &ComposeChoices::changed);
    };
    addField(tr("W&rite:"), m_shape, 2);
    addField(tr("A&bout:"), m_about, 3);
    addField(tr("&Language:"), m_language, 1);
    layout->addWidget(m_asking, 0, column);
    connect(m_asking, &QCheckBox::toggled, this, &ComposeChoices::changed);
}

void ComposeChoices::focusFirst() { m_shape->setFocus(Qt::ShortcutFocusReason); }

QString ComposeChoices::subject() const { return m_about->currentText(); }

Result<ComposeChoices::Read> ComposeChoices::read(Journal& journal) {
    Read read;
    auto brands = journal.brandsByUse();
    if (!brands) return brands.error();
    read.brands = std::move(*brands);
    const auto cases = journal.forEachRecord("case", [&](const Record& record) {
        read.cases.emplace_back(record.id, record.text("title"));
        return true;
    });
    if (!cases) return cases.error();
    const auto tray = trayOf(journal);
    if (!tray) return tray.error();
    read.picked = pickedIn(*tray);
    const auto count = journal.count({}, 1);
    if (!count) return count.error();
    read.any = *count > 0;
    return read;
}

void ComposeChoices::refresh() {
    m_threads.reader().run(read, m_about, [this](const Result<Read>& read) {
        if (!read) return emit readingFailed(read.error());
        fill(*read);
        emit filled();
    });
}

void ComposeChoices::addAbout(const QString& text, About about, const std::string& id) {
    m_about->addItem(text, int(about));
    m_about->setItemData(m_about->count() - 1, toQString(id), idRole);
}

int ComposeChoices::findAbout(About about, const std::string& id) const {
    for (int i = 0; i < m_about->count(); ++i)
        if (m_about->itemData(i).toInt() == int(about) && m_about->itemData(i, idRole).toString() == toQString(id))
            return i;
    return -1;
}

void ComposeChoices::fill(const Read& read) {
    const QSignalBlocker quiet(m_about);
    const bool first = m_about->count() == 0;
    const auto about = static_cast<About>(m_about->currentData().toInt());
    const auto id = toStd(m_about->currentData(idRole).toString());
    m_picked = read.picked;
    m_filled = read.any;
    m_about->clear();
    addAbout(tr("What the filter passes"), About::Filter);
    if (!m_picked.empty()) addAbout(tr("Picked for a post (%1)").arg(static_cast<int>(m_picked.size())), About::Tray);
    if (!m_selection.empty())
        addAbout(tr("Chosen encounters (%1)").arg(static_cast<int>(m_selection.size())), About::Selection);
    if (m_kept != Filter{}) addAbout(tr("As the draft was kept"), About::Kept);
    for (const BrandUse& brand : read.brands) addAbout(toQString(brand.name), About::Brand, brand.id);
    for (const auto& [caseId, title] : read.cases) addAbout(tr("Case: %1").arg(toQString(title)), About::Case, caseId);
    const int wanted =
        first && !read.brands.empty() ? findAbout(About::Brand, read.brands.front().id) : findAbout(about, id);
    m_about->setCurrentIndex(m_selection.empty() || !first ? std::max(0, wanted) : findAbout(About::Selection));
}

void ComposeChoices::writeTo(Composition& composition, const Filter& filter) const {
    composition.shape = static_cast<Shape>(m_shape->currentData().toInt());
    composition.language = static_cast<Language>(m_language->currentData().toInt());
    composition.tone = m_asking->isChecked() ? HeadingTone::Asking : HeadingTone::Plain;
    composition.filter = {};
    composition.brand.clear();
    composition.caseId.clear();
    const auto id = toStd(m_about->currentData(idRole).toString());
    switch (static_cast<About>(m_about->currentData().toInt())) {
        case About::Filter:
            composition.filter = filter;
            break;
        case About::Tray:
            composition.filter.ids = m_picked;
            break;
        case About::Selection:
            composition.filter.ids = m_selection;
            break;
        case About::Kept:
            composition.filter = m_kept;
            break;
        case About::Brand:
            // Of a brand only what the filter passes is told, as on its own page.
            composition.filter = filter;
            if (composition.shape == Shape::BrandSummary)
                composition.brand = id;
            else
                composition.filter.brands = {toStd(m_about->currentText())};
            break;
        case About::Case:
            composition.filter.cases = {id};
            composition.caseId = id;
            break;
    }
}

void ComposeChoices::show(const Composition& composition) {
    const QSignalBlocker quietShape(m_shape), quietAbout(m_about), quietLanguage(m_language), quietTone(m_asking);
    m_shape->setCurrentIndex(m_shape->findData(int(composition.shape)));
    m_language->setCurrentIndex(m_language->findData(int(composition.language)));
    m_asking->setChecked(composition.tone == HeadingTone::Asking);
    int about = -1;
    if (!composition.brand.empty()) about = findAbout(About::Brand, composition.brand);
    if (!composition.caseId.empty()) about = findAbout(About::Case, composition.caseId);
    if (about < 0) {
        m_kept = composition.filter;
        about = findAbout(About::Kept);
        if (about < 0 && m_kept != Filter{}) {
            addAbout(tr("As the draft was kept"), About::Kept);
            about = m_about->count() - 1;
        }
    }
    m_about->setCurrentIndex(std::max(0, about));
}

void ComposeChoices::select(const std::vector<std::string>& ids) {
    m_selection = ids;
    const QSignalBlocker quiet(m_about);
    const auto text = tr("Chosen encounters (%1)").arg(static_cast<int>(ids.size()));
    const int known = findAbout(About::Selection);
    if (known >= 0)
        m_about->setItemText(known, text);
    else if (m_about->count() > 0)
        addAbout(text, About::Selection);
    m_about->setCurrentIndex(findAbout(About::Selection));
    if (m_about->count() > 0) emit changed();
}

}  // namespace kokemus::ui
