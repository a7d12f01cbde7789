#include "base/number.hpp"
#include "study/cite.hpp"
#include "study/due.hpp"
#include "study/screens/screens.hpp"
#include "study/telling.hpp"

namespace recite::study::screens {
namespace {

void judgements(const State& state, const Session& session, Flashcard& card) {
    const Step& step = session.steps[session.at];
    const auto add = [&](const char* label, Judged judged, const char* key, Rating rating) {
        Offer made = offer(label, Judge{judged}, key);
        if (!step.question.cards.empty())
            made.detail = returns_if(state, session, step.question.cards[0], rating);
        card.offers.push_back(std::move(made));
    };
    const bool four = state.preferences.four_buttons;
    add("Not yet", Judged::not_yet, "1", Rating::again);
    if (four) add("Hard", Judged::hard, "2", Rating::hard);
    add("Knew it", Judged::knew_it, four ? "3" : "2", Rating::good);
    card.offers.back().primary = true;
    if (four) add("Easy", Judged::easy, "4", Rating::easy);
}

// What a full answer says is ticked, and how many ticks there are is the judgement.
void points(const State& state, const Session& session, const forms::Recall& recall,
            Flashcard& card) {
    const Step& step = session.steps[session.at];
    const Pack& pack = *pack_of(state, step.pack);
    for (const forms::Recall::Point& point : recall.points) {
        Cited told;
        if (const Fact* fact = pack.base.fact(point.fact))
            told = cited(pack.base, *fact, state.library);
        told.statement = point.text;
        card.points.push_back(std::move(told));
    }
    const auto* given = std::get_if<forms::Recall::Response>(&step.draft);
    const std::size_t ticked = given == nullptr ? 0 : given->ticked.size();
    const Judged judged = ticked == 0                     ? Judged::not_yet
                          : ticked < recall.points.size() ? Judged::hard
                                                          : Judged::knew_it;
    Offer done = primary("Done", Judge{judged});
    done.detail = to_text(static_cast<std::uint64_t>(ticked)) + " of " +
                  counted(recall.points.size(), "point") + " ticked";
    card.offers.push_back(std::move(done));
}

}  // namespace

Flashcard flashcard(const State& state, const Session& session) {
    const Step& step = session.steps[session.at];
    const Pack& pack = *pack_of(state, step.pack);
    Flashcard card;
    card.kind = kind_of(step.question);
    if (const Topic* topic = pack.base.topic(step.question.prompt.topic))
        card.topic = topic->title.in(pack.base.language());
    card.front = step.question.prompt.text;
    card.flipped = step.flipped;
    const auto& recall = std::get<forms::Recall>(step.question.form);
    card.writes = recall.shown.writes;
    card.response = step.draft;
    if (step.flipped && !recall.points.empty()) {
        points(state, session, recall, card);
    } else if (step.flipped) {
        card.back = answer_text(step.question);
        card.rests_on = cited(pack.base, step.question.facts, state.library);
        judgements(state, session, card);
    } else {
        card.offers.push_back(offer("Skip", recite::study::Pass{}, "S"));
        card.offers.push_back(primary("Turn over", Flip{}));
    }
    const bool subject = state.preferences.subject_first;
    Offer side = offer("Answer first", Set{"side", subject ? "question" : "answer"});
    side.on = subject;
    const bool shuffled = state.preferences.shuffled;
    Offer order = offer("Shuffled", Set{"order", shuffled ? "file" : "shuffled"});
    order.on = shuffled;
    if (session.terms.purpose == Purpose::cards) card.options = {std::move(side), std::move(order)};
    card.dialog = dialog(session);
    return card;
}

}  // namespace recite::study::screens
