#include "study/navigation.hpp"
#include "study/screens/screens.hpp"

namespace recite::study::screens {

Body study(const State& state, const Pack& pack) {
    Study body;
    body.heading = "Nothing is due.";
    body.text = "Take a quiz and keep what you want to remember; it comes back here in time.";
    body.offers.push_back(primary("Start a quiz", Open{fresh_quiz(state, pack.entry.id, 10)}));
    return body;
}

Body progress(const State& state, const Pack& pack) {
    ProgressView body;
    body.empty = "There is nothing to show yet. Answer a few questions first.";
    body.next = primary("Try five questions", Open{fresh_quiz(state, pack.entry.id, 5)});
    return body;
}

}  // namespace recite::study::screens
