#include <utility>

#include "base/number.hpp"
#include "ui/sampled.hpp"

namespace recite::tests::sampled {

namespace {

std::vector<study::Offer> marked_offers() {
    return {offer("Report", study::Report{}), offer("Undo", study::Undo{}),
            offer("Next", study::Next{}, "Enter", true)};
}

}  // namespace

Screen wrong_choice() {
    study::Marked body;
    body.posed = choice();
    body.posed.response = forms::Choose::Response{{0}};
    body.parts = {{study::Stand::yours_wrong,
                   "Yours: a search company; no article links it to "
                   "DeepSeek's origin"},
                  {study::Stand::right, "Right"},
                  {study::Stand::neutral, ""},
                  {study::Stand::neutral, ""}};
    body.mark = Mark::wrong;
    body.headline = "Wrong. Counts as not known.";
    body.explanation =
        "Before it was DeepSeek, it was Fire-Flyer, a part of "
        "the fund High-Flyer.";
    body.rests_on = {fact(body.explanation)};
    body.returns = "Again in this session.";
    body.offers = marked_offers();
    return {running(3, 10), body};
}

Screen almost() {
    study::Marked body;
    body.posed = typed("Who founded DeepSeek?", "Liang Wenfang");
    body.parts = {{study::Stand::yours_almost, "One letter off"}};
    body.mark = Mark::almost;
    body.headline = "Almost: one letter off. Counts as right.";
    body.slips = {{10, 11, "e"}};
    body.answer = "Liang Wenfeng";
    body.also = "Also accepted: Wenfeng Liang, 梁文锋.";
    body.rests_on = {fact("DeepSeek was founded by Liang Wenfeng.")};
    body.returns = "Returns in 6 days.";
    body.offers = {offer("That was luck", study::Luck{}), offer("Report", study::Report{}),
                   offer("Next", study::Next{}, "Enter", true)};
    return {running(4, 10), body};
}

// An answer that fits another fact: both are shown.
Screen misplaced() {
    study::Marked body;
    body.posed = typed("In which year was DeepSeek founded?", "2015");
    body.parts = {{study::Stand::yours_wrong, "The answer: 2023"}};
    body.mark = Mark::wrong;
    body.headline = "Wrong: that is something else. Counts nothing.";
    body.answer = "2023";
    body.matched = "High-Flyer was founded in 2015.";
    body.rests_on = {fact("DeepSeek was founded in 2023."), fact(body.matched)};
    body.rests_on[0].citations[1].sentence = "In our own words: 2023 was the year it all began.";
    body.returns = "Again in this session.";
    body.offers = marked_offers();
    body.more = {offer("Star", study::FlagFact{FactId("founded"), study::Flag::star})};
    return {running(3, 10), body};
}

// What a full answer says, with a part of it ticked.
Screen recalled() {
    study::Flashcard body;
    body.kind = "In your own words";
    body.topic = "Company history";
    body.front = "Write down all that you know of High-Flyer.";
    body.flipped = true;
    body.writes = true;
    body.response = forms::Recall::Response{"A fund that trades by computer.", {1}, {}};
    body.points = {fact("High-Flyer was founded in 2015."),
                   fact("High-Flyer is a hedge fund that trades by computer.")};
    study::Offer done = offer("Done", study::Judge{study::Judged::hard}, "Enter", true);
    done.detail = "1 of 2 points ticked";
    body.offers = {done};
    return {running(6, 20), body};
}

Screen match_marked() {
    study::Marked body;
    body.posed = std::get<study::Asking>(match().body).posed;
    body.posed.response = forms::Match::Response{{2U, 1U, 0U}};
    body.parts = {{study::Stand::yours_right, "Right: Sam Altman"},
                  {study::Stand::yours_wrong, "Yours: Jensen Huang. Right is Liang Wenfeng"},
                  {study::Stand::yours_wrong, "Yours: Liang Wenfeng. Right is Jensen Huang"}};
    body.mark = Mark::wrong;
    body.headline = "Wrong: one of three pairs is right.";
    body.explanation = "Liang Wenfeng leads DeepSeek; Jensen Huang leads Nvidia.";
    body.rests_on = {fact("Liang Wenfeng leads DeepSeek.")};
    body.offers = marked_offers();
    return {running(6, 10), body};
}

Screen order_marked() {
    study::Marked body;
    body.posed = std::get<study::Asking>(order().body).posed;
    body.posed.response = forms::Arrange::Response{{1, 3, 2, 0}};
    body.parts = {{study::Stand::yours_right, "Right, 2015"},
                  {study::Stand::yours_wrong, "Belongs in place 3, 2023"},
                  {study::Stand::yours_wrong, "Belongs in place 2, 2022"},
                  {study::Stand::yours_right, "Right, 2025"}};
    body.mark = Mark::almost;
    body.headline = "Almost: two are swapped. Counts as not known.";
    body.rests_on = {fact("High-Flyer was founded in 2015.")};
    body.offers = marked_offers();
    return {running(6, 10), body};
}

Screen flashcard(bool flipped) {
    study::Flashcard body;
    body.kind = "Flashcard";
    body.topic = "Techniques";
    body.front = "What does MLA stand for?";
    body.flipped = flipped;
    if (flipped) {
        body.back = "Multi-head Latent Attention";
        body.rests_on = {fact("One of the two designs credited with making the models cheaper.")};
        study::Offer again = offer("Not yet", study::Judge{study::Judged::not_yet}, "1");
        again.detail = "again in this session";
        study::Offer known = offer("Knew it", study::Judge{study::Judged::knew_it}, "2", true);
        known.detail = "in 6 days";
        body.offers = {again, known};
    } else {
        body.offers = {offer("Turn over", study::Flip{}, "Enter", true)};
    }
    body.options = {offer("Answer first", study::Set{"side", "back"}),
                    offer("Shuffle", study::Set{"shuffle", "on"})};
    return {running(6, 20), body};
}

Screen summary() {
    study::Summary body;
    body.heading = "8 of 10 right";
    body.text = "Passed: 7 were needed. 4 minutes 10 seconds; the limit was switched off.";
    body.share = 0.8;
    body.topics = {
        {"People", 1, "3 of 3"}, {"Money and chips", 0.5, "2 of 4"}, {"Techniques", 1, "3 of 3"}};
    body.moved = "7 moved on, 3 come back tomorrow.";
    body.answers = {{"Which firm did DeepSeek grow out of?",
                     "Baidu",
                     "High-Flyer",
                     Mark::wrong,
                     "Wrong",
                     {fact("")}},
                    {"Who founded DeepSeek?",
                     "Liang Wenfang",
                     "Liang Wenfeng",
                     Mark::almost,
                     "Almost",
                     {fact("")}},
                    {"What does MLA stand for?",
                     "Multi-head Latent Attention",
                     "Multi-head Latent Attention",
                     Mark::right,
                     "Right",
                     {fact("")}}};
    body.offers = {offer("Try the wrong ones again", study::Retry{}, "Enter", true),
                   offer("Keep these for study", study::Keep{}),
                   offer("New quiz", study::Open{"#/quiz"})};
    return {resting("Quiz"), body};
}

}  // namespace recite::tests::sampled
