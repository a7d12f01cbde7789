#include <algorithm>
#include <array>
#include <cmath>

#include "base/number.hpp"
#include "base/text.hpp"
#include "facts/show.hpp"
#include "progress/confusion.hpp"
#include "progress/drift.hpp"
#include "progress/leech.hpp"
#include "progress/summary.hpp"
#include "study/articles.hpp"
#include "study/cite.hpp"
#include "study/due.hpp"
#include "study/screens/screens.hpp"

namespace recite::study::screens {
namespace {

constexpr std::uint32_t least_met = 5;  // cards, to say anything of a topic
constexpr std::size_t most_rows = 8;
constexpr std::size_t most_sentences = 12;
constexpr std::int32_t days_back = 30;

const Fsrs& fsrs_of(const State& state) {
    return state.keeping.progress.scheduler().fsrs();
}

// "12 known, 3 shaky, 1 forgotten, 4 new"; what there is none of is left out.
std::string counts_text(const KnowledgeCounts& counts) {
    std::vector<std::string> parts;
    for (const Knowledge what :
         {Knowledge::known, Knowledge::shaky, Knowledge::forgotten, Knowledge::fresh})
        if (const std::uint32_t count = counts[static_cast<std::size_t>(what)]; count > 0)
            parts.push_back(to_text(count) + " " + std::string(name_of(what)));
    return join(parts, ", ");
}

Bar bar_of(std::string label, const KnowledgeCounts& counts) {
    std::uint32_t all = 0;
    for (const std::uint32_t count : counts) all += count;
    const double known = counts[static_cast<std::size_t>(Knowledge::known)];
    return {std::move(label), all == 0 ? 0 : known / all, counts_text(counts)};
}

Section section(const char* heading, std::string text) {
    Section made;
    made.heading = heading;
    made.text = std::move(text);
    return made;
}

std::map<std::string, KnowledgeCounts> knowledge_of_topics(const State& state, const Pack& pack) {
    const Deck& deck = deck_of(state);
    std::vector<GroupedCard> cards;
    for (std::size_t at = 0; at < deck.size(); ++at)
        if (deck[at].pack == pack.entry.id) cards.push_back({deck[at].card, {deck[at].topic}});
    return knowledge_by_group(state.keeping.state(), cards, moment_of(state).day(), fsrs_of(state));
}

Section by_topic(const State& state, const Pack& pack) {
    Section made = section("What do you know, topic by topic?",
                           "A bar is the share of cards known: held three weeks or "
                           "more, and recalled the last time.");
    const auto groups = knowledge_of_topics(state, pack);
    for (const Topic& topic : pack.base.parts().topics)
        if (const auto found = groups.find(topic.id.text); found != groups.end())
            made.bars.push_back(
                bar_of(std::string(topic.title.in(pack.base.language())), found->second));
    return made;
}

// "sentences 3, 9 and 12"
std::string sentences_text(const std::vector<std::uint32_t>& numbers) {
    std::vector<std::string> texts;
    for (const std::uint32_t number : numbers) {
        if (texts.size() == most_sentences) break;
        texts.push_back(to_text(number));
    }
    if (numbers.size() > most_sentences)
        texts.push_back(counted(numbers.size() - most_sentences, "more", "more"));
    return (numbers.size() == 1 ? "sentence " : "sentences ") + join_words(texts);
}

void by_article(const State& state, const Pack& pack, std::vector<Section>& out) {
    Section known = section("What do you know, article by article?",
                            "A fact that several articles tell counts for each.");
    Section untested = section("Which sentences has no question tested yet?", "");
    for (const ArticleProgress& article : article_progress(state, pack)) {
        known.bars.push_back(bar_of(article.label, article.cards));
        ListRow row;
        row.text = article.label + ": " + to_text(article.tested) + " of " +
                   counted(article.sentences, "sentence") + " tested";
        if (!article.untested.empty())
            row.detail = "Not yet: " + sentences_text(article.untested) + ".";
        if (!article.bare.empty())
            row.detail += " Without a fact: " + sentences_text(article.bare) + ".";
        Offer open = offer("Open " + article.label,
                           Open{href(Page::sources, pack.entry.id, article.article.text)});
        row.offers.push_back(std::move(open));
        untested.rows.push_back(std::move(row));
    }
    out.push_back(std::move(known));
    out.push_back(std::move(untested));
}

std::string times(std::uint32_t count) {
    return count == 1 ? "once" : count == 2 ? "twice" : counted(count, "time");
}

Section mixed_up_section(const State& state) {
    Section made = section("What do you mix up?", "");
    for (const MixedUp& pair : recite::mixed_up(state.keeping.state())) {
        if (made.rows.size() == most_rows) break;
        ListRow row;
        row.text = pair.one + " and " + pair.other;
        row.detail = times(pair.times) + (pair.settled ? "; you tell them apart by now" : "");
        row.offers.push_back(offer("Tell them apart", TellApart{pair.card, pair.one, pair.other}));
        made.rows.push_back(std::move(row));
    }
    return made;
}

std::string remedy_text(const Leech& leech) {
    switch (leech.cause) {
        case LeechCause::confusion:
            return "You give " + leech.given + " for it.";
        case LeechCause::question:
            return "Perhaps the question is at fault.";
        case LeechCause::unread:
            return "Perhaps you have never read it where it stands.";
        case LeechCause::hard:
            break;
    }
    return "A note of your own may hold it, or let it rest.";
}

ListRow row_of(const Pack& pack, const Fact& fact, const CardRecord& card) {
    ListRow row;
    row.text = statement(pack.base, fact, pack.base.language());
    row.detail = "Forgotten " + times(card.standing.lapses) + ", " + to_text(card.wrong) + " of " +
                 counted(card.answers, "answer") + " wrong.";
    row.href = href(Page::facts, pack.entry.id, fact.id.text);
    return row;
}

void add_remedies(const Pack& pack, const Fact& fact, const Leech& leech, ListRow& row) {
    row.detail += " " + remedy_text(leech);
    if (leech.cause == LeechCause::confusion) {
        const std::optional<CardParts> parts = parts_of(leech.card->id);
        const bool value = !parts || parts->side == Side::value;
        const std::string asked = value ? show(pack.base, fact.value, pack.base.language())
                                        : name_of(pack.base, fact.subject, pack.base.language());
        row.offers.push_back(
            offer("Tell them apart", TellApart{leech.card->id, asked, leech.given}));
    }
    const std::string read = href(Page::read, pack.entry.id, fact.topic.text);
    if (leech.cause == LeechCause::unread) row.offers.push_back(offer("Read it", Open{read}));
    row.offers.push_back(offer("Set aside", FlagFact{fact.id, Flag::set_aside}));
}

const Fact* fact_of(const Pack& pack, const CardId& card) {
    const std::optional<CardParts> parts = parts_of(card);
    const bool here = parts && parts->pack == pack.entry.id;
    return here ? pack.base.fact(parts->fact) : nullptr;
}

// Those forgotten eight times or more with what may help, then others that were forgotten.
Section hard_section(const State& state, const Pack& pack) {
    Section made = section("What is hardest for you?", "");
    const recite::State& learner = state.keeping.state();
    const std::vector<Leech> stuck = leeches(learner);
    for (const Leech& leech : stuck) {
        const Fact* fact = fact_of(pack, leech.card->id);
        if (fact == nullptr || made.rows.size() == most_rows) continue;
        ListRow row = row_of(pack, *fact, *leech.card);
        add_remedies(pack, *fact, leech, row);
        made.rows.push_back(std::move(row));
    }
    for (const CardRecord* card : hardest(learner, most_rows)) {
        const bool told = std::any_of(stuck.begin(), stuck.end(),
                                      [&](const Leech& leech) { return leech.card == card; });
        const Fact* fact = fact_of(pack, card->id);
        if (told || fact == nullptr || made.rows.size() == most_rows) continue;
        made.rows.push_back(row_of(pack, *fact, *card));
    }
    return made;
}

// What packs say now and memory does not know, or the other way round.
Section drift_section(const State& state) {
    Section made = section("What has changed in the facts?", "");
    const recite::State& learner = state.keeping.state();
    const Deck& deck = deck_of(state);
    const std::size_t changed = changed_cards(learner, deck).size();
    const std::size_t gone = orphans(learner, deck).size();
    if (changed > 0)
        made.text = counted(changed, "card") + " changed since you learned " +
                    (changed == 1 ? "it; it is" : "them; they are") + " asked again.";
    if (gone > 0)
        made.text += std::string(made.text.empty() ? "" : " ") + counted(gone, "card") +
                     " of yours " + (gone == 1 ? "is" : "are") +
                     " in no pack any more. What you know of " + (gone == 1 ? "it" : "them") +
                     " is kept, in case " + (gone == 1 ? "it comes" : "they come") + " back.";
    return made;
}

Section exact_section(const State& state) {
    Section made = section("In detail", "");
    const recite::History& history = state.keeping.state().history;
    const Day today = moment_of(state).day();
    const Calibration found = calibration(history, Day{today.number - days_back + 1}, today);
    ListRow foretold;
    foretold.text = "Brier score of what was foretold: " +
                    (found.reviews == 0 ? "-" : grouped(found.brier, ",", 3));
    foretold.detail = counted(found.reviews, "review") + " in 30 days, recalled " +
                      grouped(found.recalled * 100, ",", 1) + "%, foretold " +
                      grouped(found.expected * 100, ",", 1) +
                      "%. 0 is to know each outcome; to say 50% always gives 0.25.";
    const SureAndRight sure = sure_and_right(history);
    ListRow certainty;
    certainty.text = "Brier score of how sure you were: " +
                     (sure.answers == 0 ? "-" : grouped(sure.brier, ",", 3));
    certainty.detail = counted(sure.answers, "answer") + " with a word on how sure.";
    made.rows = {std::move(foretold), std::move(certainty)};
    return made;
}

}  // namespace

std::string weakest_topic(const State& state, const Pack& pack) {
    const auto groups = knowledge_of_topics(state, pack);
    const Topic* weakest = nullptr;
    std::uint32_t asked = 0, known = 0;  // cards of the weakest
    for (const Topic& topic : pack.base.parts().topics) {
        const auto found = groups.find(topic.id.text);
        if (found == groups.end()) continue;
        std::uint32_t met = 0;
        for (const Knowledge what : {Knowledge::known, Knowledge::shaky, Knowledge::forgotten})
            met += found->second[static_cast<std::size_t>(what)];
        const std::uint32_t held = found->second[static_cast<std::size_t>(Knowledge::known)];
        if (met < least_met || held == met) continue;
        if (weakest != nullptr && held * asked >= known * met) continue;
        weakest = &topic;
        asked = met;
        known = held;
    }
    if (weakest == nullptr) return {};
    return std::string(weakest->title.in(pack.base.language())) +
           " is your weakest topic: " + to_text(known) + " of " + to_text(asked) +
           " cards asked are known.";
}

std::vector<Section> progress_sections(const State& state, const Pack& pack) {
    std::vector<Section> sections = {by_topic(state, pack)};
    by_article(state, pack, sections);
    for (Section& one : std::vector<Section>{mixed_up_section(state), hard_section(state, pack)})
        if (!one.rows.empty()) sections.push_back(std::move(one));
    if (Section drift = drift_section(state); !drift.text.empty())
        sections.push_back(std::move(drift));
    sections.push_back(exact_section(state));
    return sections;
}

}  // namespace recite::study::screens
