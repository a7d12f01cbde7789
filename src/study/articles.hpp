#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/id.hpp"
#include "progress/summary.hpp"
#include "study/state.hpp"

namespace recite::study {

// How far the learner has come with one article.
struct ArticleProgress {
    SourceId article;
    std::string label;            // "Article A"
    KnowledgeCounts cards;        // of the facts that rest on it, by Knowledge
    std::uint32_t sentences = 0;  // that a fact rests on
    std::uint32_t tested = 0;     // of these: a fact on it was asked
    // Sentences that a fact rests on and none was asked yet, by number, in order.
    std::vector<std::uint32_t> untested;
    // Sentences that no fact rests on, and no reason is given why; only of an article that is open.
    std::vector<std::uint32_t> bare;
};

// Of every article of the pack, in the order of its file.
std::vector<ArticleProgress> article_progress(const State& state, const Pack& pack);

}  // namespace recite::study
