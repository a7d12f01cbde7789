#include <algorithm>
#include <map>

#include "base/number.hpp"
#include "facts/sentences.hpp"
#include "facts/show.hpp"
#include "study/cite.hpp"
#include "study/screens/screens.hpp"

namespace recite::study::screens {
namespace {

// What rests on each sentence of an article, by number.
using Resting = std::map<std::uint32_t, std::vector<const Fact*>>;

Resting resting_on(const FactBase& base, const SourceId& source) {
    Resting resting;
    for (const Fact& fact : base.facts())
        for (const Evidence& evidence : fact.evidence)
            if (evidence.source == source) resting[evidence.sentence].push_back(&fact);
    return resting;
}

std::size_t facts_on(const FactBase& base, const SourceId& source) {
    return static_cast<std::size_t>(
        std::count_if(base.facts().begin(), base.facts().end(), [&](const Fact& fact) {
            return std::any_of(fact.evidence.begin(), fact.evidence.end(),
                               [&](const Evidence& one) { return one.source == source; });
        }));
}

SourceCard card_of(const State& state, const Pack& pack, const Article& article) {
    const OpenArticle* open = state.library.find(pack.entry.id, article.id);
    SourceCard card;
    card.title = label_of(article, pack.base.language());
    card.text = counted(facts_on(pack.base, article.id), "fact") + ". " +
                (open == nullptr ? "Not open."
                                 : "Open, " + counted(open->sentences.size(), "sentence") + ".");
    card.href = href(Page::sources, pack.entry.id, article.id.text);
    card.open = open != nullptr;
    card.current = state.route.item == article.id.text;
    return card;
}

std::string reason_of(const Article& article, std::uint32_t number) {
    for (const Rest& rest : article.rest) {
        if (rest.sentence != number) continue;
        return rest.repeats == 0 ? rest.reason
                                 : "says again what sentence " + to_text(rest.repeats) + " says";
    }
    return {};
}

SentenceRow row_of(const State& state, const Pack& pack, const Article& article,
                   std::uint32_t number, const std::vector<const Fact*>& facts) {
    SentenceRow row;
    row.number = number;
    row.selected = state.route.sentence == number;
    row.reason = reason_of(article, number);
    const std::string* text = state.library.sentence(pack.entry.id, article.id, number);
    if (text != nullptr) row.text = *text;
    const std::string print = text == nullptr ? std::string() : print_of(*text);
    for (const Fact* fact : facts) {
        row.facts.push_back(jump(statement(pack.base, *fact, pack.base.language()),
                                 href(Page::facts, pack.entry.id, fact->id.text)));
        for (const Evidence& evidence : fact->evidence)
            if (evidence.source == article.id && evidence.sentence == number && text != nullptr &&
                !evidence.print.empty() && evidence.print != print)
                row.changed = true;
    }
    return row;
}

std::string about(const State& state, const Pack& pack, const Article& article) {
    const std::string_view language = pack.base.language();
    std::string text(article.title.in(language));
    if (!text.empty()) text += ". ";
    if (!article.publisher.empty()) text += "Published by " + article.publisher + ". ";
    if (!article.author.empty()) text += "By " + article.author + ". ";
    if (!article.date.empty()) text += article.date + ". ";
    text += article.note.in(language);
    if (state.library.find(pack.entry.id, article.id) == nullptr) {
        if (!text.empty() && text.back() != ' ') text += " ";
        text += "Its text is not part of this pack. If you have it" +
                (article.file.empty() ? std::string() : " (" + article.file + ")") +
                ", open it here, drop it on the page or paste it: every sentence that is cited is "
                "then shown and checked. Until then this is what rests on it, in our words.";
    }
    return text;
}

void show_article(const State& state, const Pack& pack, const Article& article, Sources& body) {
    body.heading = label_of(article, pack.base.language());
    body.text = about(state, pack, article);
    if (state.route.sentence != 0) body.selected = state.route.sentence;
    Resting resting = resting_on(pack.base, article.id);
    const OpenArticle* open = state.library.find(pack.entry.id, article.id);
    if (open != nullptr)
        for (std::uint32_t number = 1; number <= open->sentences.size(); ++number) resting[number];
    for (const auto& [number, facts] : resting)
        body.sentences.push_back(row_of(state, pack, article, number, facts));
    if (open == nullptr) return;
    body.kept = open->published ? "Comes with this pack."
                : open->kept    ? "Kept in this browser."
                                : "Open until you close this page.";
    if (!open->published)
        body.offers.push_back(offer(open->kept ? "Do not keep it" : "Keep it in this browser",
                                    KeepSources{!open->kept}));
}

}  // namespace

Body sources(const State& state, const Pack& pack) {
    Sources body;
    for (const Article& article : pack.base.parts().articles)
        body.articles.push_back(card_of(state, pack, article));
    body.offers.push_back(primary("Open an article", Pick{}));
    if (state.route.item.empty()) {
        body.heading = "Sources";
        body.text = body.articles.empty()
                        ? "This pack names no sources."
                        : "Open an article by the button, by dropping it here or by pasting it. It "
                          "stays in this browser.";
        return body;
    }
    const Article* article = pack.base.article(SourceId(state.route.item));
    if (article == nullptr)
        return trouble("This pack has no such source", "All its sources are under Sources.");
    show_article(state, pack, *article, body);
    return body;
}

}  // namespace recite::study::screens
