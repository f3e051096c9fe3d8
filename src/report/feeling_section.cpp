// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/brand_sections.h"
#include "report/figure_words.h"

namespace kokemus::report {

namespace {

std::string feelingList(const BrandMaterial& material, const ToldEncounter& told) {
    std::string list;
    for (const Feeling& feeling : told.feelings)
        list += (list.empty() ? "" : ", ") +
                material.phrases.text(
                    "told.feeling",
                    {{"feeling", nameOf("emotion", feeling.emotion, material.own.emotions, material.phrases)},
                     {"intensity", std::to_string(feeling.intensity)}});
    return list;
}

struct Felt {
    std::vector<Feeling> feelings;
    int encounters = 0;
};

Felt feltIn(const BrandMaterial& material) {
    Felt felt;
    for (const ToldEncounter& told : material.told) {
        if (told.again || told.feelings.empty()) continue;
        felt.feelings.insert(felt.feelings.end(), told.feelings.begin(), told.feelings.end());
        ++felt.encounters;
    }
    return felt;
}

ReportFigure netFigure(const BrandMaterial& material, const scoring::NetEmotion& net, const Felt& felt) {
    const Phrases& phrases = material.phrases;
    ReportFigure figure =
        figureOf(phrases, "net_emotion", "net_emotion", netEmotionText(net, felt.encounters, phrases), felt.encounters);
    figure.value = net.net;
    addConstant(figure, "constant.positive", std::to_string(net.positive), phrases);
    addConstant(figure, "constant.negative", std::to_string(net.negative), phrases);
    addConstant(figure, "constant.neutral", std::to_string(net.neutralCount), phrases);
    addContributions(figure, material.contributions([&](const ToldEncounter& told) {
        return told.again ? std::string() : feelingList(material, told);
    }),
                     phrases);
    return figure;
}

ReportFigure clusterFigure(const BrandMaterial& material, const scoring::NetEmotion& net, const Felt& felt,
                           Cluster cluster) {
    const Phrases& phrases = material.phrases;
    const std::string id(idOf(cluster));
    const std::string name = capitalised(phrases.text("cluster." + id));
    const auto& share = net.clusterShare[static_cast<std::size_t>(cluster)];
    const std::string count = phrases.plural("count.encounter", felt.encounters);
    if (!share)
        return figureOf(phrases, "cluster." + id, "cluster",
                        phrases.text("told.net_emotion_neutral", {{"count", count}}), felt.encounters, name);
    ReportFigure figure =
        figureOf(phrases, "cluster." + id, "cluster",
                 phrases.text("told.cluster", {{"percent", phrases.number(100 * *share, 0)}, {"count", count}}),
                 felt.encounters, name);
    figure.value = 100 * *share;
    addConstant(figure, "constant.strength", std::to_string(net.positive + net.negative), phrases);
    addContributions(figure, material.contributions([&](const ToldEncounter& told) {
        std::string list;
        for (const Feeling& feeling : told.feelings) {
            const auto meaning = material.own.meaningOf(feeling.emotion);
            if (meaning && meaning->cluster == cluster && !told.again)
                list += (list.empty() ? "" : ", ") + nameOf("emotion", feeling.emotion, material.own.emotions, phrases);
        }
        return list;
    }),
                     phrases);
    return figure;
}

ReportFigure liftedFigure(const BrandMaterial& material) {
    int n = 0;
    int lifted = 0;
    for (const ToldEncounter& told : material.told) {
        if (!told.uplift || told.again) continue;
        ++n;
        lifted += *told.uplift >= 1;
    }
    ReportFigure figure = shareFigure(material.phrases, "lifted", lifted, n, material.request.settings.level,
                                      "count.encounter", material.encounters());
    addContributions(figure, material.contributions([&](const ToldEncounter& told) {
        if (!told.uplift || told.again) return std::string();
        return material.phrases.text("scale_uplift." + std::to_string(*told.uplift));
    }),
                     material.phrases);
    return figure;
}

}  // namespace

ReportSection feelingSection(const BrandMaterial& material) {
    ReportSection section{"feelings", material.phrases.text("section.feelings")};
    const Felt felt = feltIn(material);
    if (felt.encounters == 0) {
        section.figures.push_back(untold(material.phrases, "net_emotion", "net_emotion", material.encounters()));
    } else {
        const auto net = scoring::netEmotion(felt.feelings,
                                             [&](std::string_view emotion) { return material.own.meaningOf(emotion); });
        section.figures.push_back(netFigure(material, net, felt));
        for (const Cluster cluster :
             {Cluster::Advocacy, Cluster::Recommendation, Cluster::Attention, Cluster::Destroying})
            section.figures.push_back(clusterFigure(material, net, felt, cluster));
    }
    section.figures.push_back(liftedFigure(material));
    return section;
}

}  // namespace kokemus::report
