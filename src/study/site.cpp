#include "study/site.hpp"

#include "base/diagnostic.hpp"
#include "base/source.hpp"
#include "base/text.hpp"
#include "json/parse.hpp"

namespace recite::study {
namespace {

std::string text_of(json::Node node, std::string_view key) {
    const std::optional<json::Node> found = node.find(key);
    if (!found) return {};
    if (found->kind() == json::Kind::string) return std::string(found->text());
    const bool worded = found->kind() == json::Kind::object && found->size() > 0 &&
                        (*found)[0].kind() == json::Kind::string;
    return worded ? std::string((*found)[0].text()) : std::string();
}

std::vector<QuizEntry> quizzes_of(json::Node node, const std::string& folder) {
    constexpr std::string_view ending = ".quiz.json";
    std::vector<QuizEntry> quizzes;
    const std::optional<json::Node> list = node.find("quizzes");
    if (!list || list->kind() != json::Kind::array) return quizzes;
    for (std::size_t at = 0; at < list->size(); ++at) {
        if ((*list)[at].kind() != json::Kind::string) continue;
        const std::string_view file = (*list)[at].text();
        const std::string_view name =
            file.ends_with(ending) ? file.substr(0, file.size() - ending.size()) : file;
        quizzes.push_back({QuizId(std::string(name)), folder + "/" + std::string(file)});
    }
    return quizzes;
}

}  // namespace

std::optional<std::vector<PackEntry>> read_site(std::string_view text) {
    Diagnostics ignored;
    const Source source("packs.json", std::string(text));
    const json::Document document = json::parse(source, ignored);
    if (!document.has_root()) return std::nullopt;
    const std::optional<json::Node> list = document.root().find("packs");
    if (!list || list->kind() != json::Kind::array) return std::nullopt;
    std::vector<PackEntry> packs;
    for (std::size_t at = 0; at < list->size(); ++at) {
        const json::Node node = (*list)[at];
        PackEntry pack;
        pack.id = PackId(text_of(node, "id"));
        pack.title = text_of(node, "title");
        const std::string folder = text_of(node, "folder");
        if (pack.id.empty() || folder.empty()) continue;
        if (const std::string facts = text_of(node, "facts"); !facts.empty())
            pack.path = join({folder, facts}, "/");
        const std::optional<json::Node> count = node.find("count");
        if (count && count->kind() == json::Kind::number && count->number() >= 0)
            pack.count = static_cast<std::size_t>(count->number());
        pack.quizzes = quizzes_of(node, folder);
        packs.push_back(std::move(pack));
    }
    return packs;
}

}  // namespace recite::study
