#include "study/cite.hpp"
#include "study/navigation.hpp"
#include "study/screens/screens.hpp"

namespace recite::study::screens {
namespace {

// Facts with one subject make one paragraph, in the order in which the subjects first appear.
std::vector<std::vector<Cited>> paragraphs(const State& state, const Pack& pack,
                                           const TopicId& topic) {
    std::vector<EntityId> subjects;
    std::vector<std::vector<Cited>> out;
    for (const Fact* fact : pack.base.with_topic(topic)) {
        std::size_t at = 0;
        while (at < subjects.size() && !(subjects[at] == fact->subject)) ++at;
        if (at == subjects.size()) {
            subjects.push_back(fact->subject);
            out.push_back({});
        }
        out[at].push_back(cited(pack.base, *fact, state.library));
    }
    return out;
}

}  // namespace

Body read(const State& state, const Pack& pack) {
    const std::vector<Topic>& topics = pack.base.parts().topics;
    if (topics.empty())
        return trouble("This pack has no topics to read",
                       "Its facts are all in the list of facts.");
    const PackId& id = pack.entry.id;
    const auto title = [&](const Topic& topic) {
        return std::string(topic.title.in(pack.base.language()));
    };
    std::size_t at = 0;
    while (at < topics.size() && topics[at].id.text != state.route.item) ++at;
    if (at == topics.size()) {
        if (!state.route.item.empty())
            return trouble("This pack has no such topic", "All its topics are under Read.");
        at = 0;
    }
    Read body;
    body.heading = title(topics[at]);
    for (std::size_t other = 0; other < topics.size(); ++other) {
        body.topics.push_back(
            jump(title(topics[other]), href(Page::read, id, topics[other].id.text)));
        body.topics.back().current = other == at;
    }
    body.paragraphs = paragraphs(state, pack, topics[at].id);
    SetUpChoices choices;
    choices.topics.push_back(topics[at].id);
    choices.count = 5;
    const auto seed = static_cast<std::uint64_t>(state.now.ms) % 1'000'000;
    body.offers.push_back(offer("Flashcards", Open{href(Page::cards, id, topics[at].id.text)}));
    body.offers.push_back(
        primary("Quiz me on this", Open{write_route(route_of(choices, id, seed))}));
    if (at + 1 < topics.size())
        body.next =
            jump("Next: " + title(topics[at + 1]), href(Page::read, id, topics[at + 1].id.text));
    return body;
}

}  // namespace recite::study::screens
