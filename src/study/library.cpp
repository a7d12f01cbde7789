#include "study/library.hpp"

#include <utility>

#include "facts/sentences.hpp"

namespace recite::study {

std::string source_key(const PackId& pack, const SourceId& source) {
    return pack.text + "/" + source.text;
}

const OpenArticle* Library::find(const PackId& pack, const SourceId& source) const {
    const auto found = articles_.find(source_key(pack, source));
    return found == articles_.end() ? nullptr : &found->second;
}

const std::string* Library::sentence(const PackId& pack, const SourceId& source,
                                     std::uint32_t number) const {
    const OpenArticle* article = find(pack, source);
    if (article == nullptr || number == 0 || number > article->sentences.size()) return nullptr;
    return &article->sentences[number - 1];
}

void Library::open_published(const FactBase& base) {
    for (const Article& article : base.parts().articles) {
        if (!article.text) continue;
        open(base, article, *article.text);
        articles_[source_key(base.id(), article.id)].published = true;
    }
}

void Library::open(const FactBase& base, const Article& article, std::string text) {
    OpenArticle opened;
    opened.sentences = sentences(text, article.reads);
    opened.text = std::move(text);
    articles_[source_key(base.id(), article.id)] = std::move(opened);
}

void Library::close(const PackId& pack, const SourceId& source) {
    articles_.erase(source_key(pack, source));
}

void Library::set_kept(const PackId& pack, const SourceId& source, bool kept) {
    const auto found = articles_.find(source_key(pack, source));
    if (found != articles_.end()) found->second.kept = kept;
}

Likeness likeness(const FactBase& base, const Article& article, std::string_view text) {
    const std::vector<std::string> units = sentences(text, article.reads);
    Likeness found;
    for (const Fact& fact : base.facts()) {
        for (const Evidence& evidence : fact.evidence) {
            if (!(evidence.source == article.id) || evidence.print.empty()) continue;
            ++found.of;
            const std::uint32_t number = evidence.sentence;
            const bool there = number > 0 && number <= units.size();
            if (there && print_of(units[number - 1]) == evidence.print) ++found.matched;
        }
    }
    return found;
}

const Article* recognise(const FactBase& base, std::string_view text) {
    const Article* best = nullptr;
    std::size_t most = 0;
    for (const Article& article : base.parts().articles) {
        const Likeness found = likeness(base, article, text);
        if (found.matched > most && found.matched * 3 >= found.of) {
            best = &article;
            most = found.matched;
        }
    }
    return best;
}

}  // namespace recite::study
