#include "study/articles.hpp"

#include <algorithm>
#include <set>

#include "facts/coverage.hpp"
#include "questions/card.hpp"
#include "study/cite.hpp"
#include "study/due.hpp"

namespace recite::study {
namespace {

// The articles that each card of the pack's deck rests on.
std::vector<GroupedCard> by_article(const State& state, const Pack& pack) {
    std::vector<GroupedCard> cards;
    const Deck& deck = deck_of(state);
    for (std::size_t at = 0; at < deck.size(); ++at) {
        if (!(deck[at].pack == pack.entry.id)) continue;
        const std::optional<CardParts> parts = parts_of(deck[at].card);
        const Fact* fact = parts ? pack.base.fact(parts->fact) : nullptr;
        if (fact == nullptr) continue;
        std::set<std::string> articles;
        for (const Evidence& evidence : fact->evidence) articles.insert(evidence.source.text);
        cards.push_back({deck[at].card, {articles.begin(), articles.end()}});
    }
    return cards;
}

bool was_asked(const State& state, const Pack& pack, const Fact& fact) {
    for (const Side side : {Side::value, Side::subject}) {
        const CardRecord* record =
            state.keeping.state().find(card_of(pack.entry.id, fact.id, side));
        if (record != nullptr && record->answers > 0) return true;
    }
    return false;
}

ArticleTexts open_texts(const State& state, const Pack& pack) {
    ArticleTexts texts;
    for (const Article& article : pack.base.parts().articles)
        if (const OpenArticle* open = state.library.find(pack.entry.id, article.id))
            texts[article.id.text] = open->text;
    return texts;
}

}  // namespace

std::vector<ArticleProgress> article_progress(const State& state, const Pack& pack) {
    const Day today = moment_of(state).day();
    const Fsrs& fsrs = state.keeping.progress.scheduler().fsrs();
    const auto cards =
        knowledge_by_group(state.keeping.state(), by_article(state, pack), today, fsrs);
    std::vector<ArticleProgress> articles;
    for (const SourceCoverage& source : coverage(pack.base, open_texts(state, pack))) {
        ArticleProgress made{};
        made.article = source.article->id;
        made.label = label_of(*source.article, pack.base.language());
        if (const auto found = cards.find(made.article.text); found != cards.end())
            made.cards = found->second;
        for (const SentenceCoverage& sentence : source.sentences) {
            if (sentence.facts.empty()) {
                if (source.has_text && sentence.rest.empty()) made.bare.push_back(sentence.number);
                continue;
            }
            ++made.sentences;
            const bool tested =
                std::any_of(sentence.facts.begin(), sentence.facts.end(),
                            [&](const Fact* fact) { return was_asked(state, pack, *fact); });
            if (tested) {
                ++made.tested;
            } else {
                made.untested.push_back(sentence.number);
            }
        }
        articles.push_back(std::move(made));
    }
    return articles;
}

}  // namespace recite::study
