#include <algorithm>

#include "base/number.hpp"
#include "study/cite.hpp"
#include "study/due.hpp"
#include "study/habits.hpp"
#include "study/navigation.hpp"
#include "study/running.hpp"
#include "study/screens/screens.hpp"

namespace recite::study::screens {
namespace {

void more_to_do(const State& state, const Pack& pack, Study& body) {
    if (!state.keeping.state().cards.empty()) {
        body.offers.push_back(offer("Study ahead, a week", StartStudy{Load::ahead}));
        Offer cram = offer("Cram", StartStudy{Load::cram});
        cram.detail = "all that you met; your schedule stays as it is";
        body.offers.push_back(std::move(cram));
    }
    body.offers.push_back(offer("Quiz", Open{fresh_quiz(state, pack.entry.id, 10)}));
}

// How it is asked, just now.
Section how_section(const State& state) {
    Section how;
    how.heading = "Can you type now?";
    for (Choices& line : preference_lines(state.preferences)) {
        const auto* set = std::get_if<Set>(&line.choices[0].action);
        if (set != nullptr && set->name == "typing") how.lines.push_back(std::move(line));
    }
    return how;
}

Section rest_section(const State& state, const Pack& pack) {
    Section rest;
    rest.heading = "What is in study?";
    rest.lines.push_back(topic_lines(state, pack));
    if (Choices packs = pack_lines(state); !packs.choices.empty())
        rest.lines.push_back(std::move(packs));
    return rest;
}

}  // namespace

Body study(const State& state, const Pack& pack) {
    if (running_here(state)) return sitting(state, *state.session);
    const Queue queue = queue_of(state);
    const std::size_t due = queue.steps + queue.reviews;
    Study body;
    if (due + queue.fresh > 0) {
        body.heading = due > 0 ? counted(due, "card") + (due == 1 ? " is due." : " are due.")
                               : grouped(queue.fresh) + " new for today.";
        body.text = "About " +
                    counted(static_cast<std::size_t>(std::max(1, queue.minutes)), "minute") +
                    " at your pace.";
        if (due > 0 && queue.fresh > 0) body.text += " " + grouped(queue.fresh) + " of them new.";
        if (queue.put_later > 0)
            body.text += " " + counted(queue.put_later, "more card") +
                         " wait for the next days, so that today can be finished.";
        if (was_away(state, due + queue.put_later)) {
            body.text = back_text(state, due + queue.put_later);
            body.offers.push_back(primary("Study five minutes", StartStudy{Load::brief}));
            body.offers.push_back(offer("All for today", StartStudy{}));
        } else {
            body.offers.push_back(primary("Start", StartStudy{}));
        }
    } else {
        const std::string next = next_text(state, queue);
        body.heading = "Done for today.";
        body.text = next;
        if (body.text.empty())
            body.text =
                "Take a quiz and keep what you want to remember; it comes back here in "
                "time.";
    }
    more_to_do(state, pack, body);
    body.sections = {exam_section(state), how_section(state), rest_section(state, pack)};
    return body;
}

}  // namespace recite::study::screens
