#pragma once

#include <string>

#include "progress/codec.hpp"
#include "study/learner.hpp"

namespace recite::tests {

// A journal written line by line, each at the hour of the learner's now, on days counted back.
class Writing {
public:
    explicit Writing(Learner& learner) : learner_(learner) {}

    void happen(int days_ago, EventBody body) {
        Event event;
        event.id = {"old", ++number_};
        event.at = Instant{learner_.now.ms - days_ago * ms_per_day + number_ * 10};
        event.day = day_of(event.at, {});
        event.body = std::move(body);
        learner_.journal.push_back(encode(event));
    }

    void answer(int days_ago, const std::string& card, Rating rating,
                recite::Certainty certainty = recite::Certainty::unasked) {
        happen(days_ago, answered(card, rating, certainty));
    }

    // A typed answer in study.
    static Answered answered(const std::string& card, Rating rating,
                             recite::Certainty certainty = recite::Certainty::unasked) {
        Answered made;
        made.card = CardId(card);
        made.pack = PackId("planets");
        made.recipe = "typed";
        made.outcome = rating == Rating::again ? Outcome::wrong : Outcome::right;
        made.credit = rating == Rating::again ? 0 : 1;
        made.certainty = certainty;
        made.recalled = true;
        made.rating = rating;
        made.spent_ms = 12'000;
        made.topic = "discovery";
        return made;
    }

private:
    Learner& learner_;
    std::uint32_t number_ = 0;
};

// A learner who has many cards to recall today, and answered one yesterday.
inline void have_due(Learner& learner, std::int32_t spent_ms = 12'000, int days_ago = 12) {
    Writing journal(learner);
    const Author author;
    std::string last;
    for (const CardId& card : author.writer().cards({})) {
        if (!card.text.ends_with("/value")) continue;
        Answered answer = Writing::answered(card.text, Rating::easy);
        answer.spent_ms = spent_ms;
        journal.happen(days_ago, answer);
        last = card.text;
    }
    if (days_ago < 20) journal.answer(1, last, Rating::easy);
    learner.open("#/");
}

}  // namespace recite::tests
