#pragma once

#include <optional>
#include <string>

#include "questions/complaint.hpp"
#include "questions/form.hpp"

// What a learner does from screen to screen and with a question.
namespace recite::study {

// Go to an address: "#/facts/deepseek". Unknown ones lead to a screen that says so.
struct Open {
    std::string route;
    bool operator==(const Open&) const = default;
};

// The draft answer as it now stands.
struct Edit {
    Response response;
    bool operator==(const Edit&) const = default;
};

// Check the draft. An empty draft does nothing.
struct Submit {
    bool operator==(const Submit&) const = default;
};

enum class Certainty { unasked, unsure, fairly, sure };

// Check the draft and say how sure.
struct SubmitAs {
    Certainty certainty = Certainty::unasked;
    bool operator==(const SubmitAs&) const = default;
};

// Leave a question unanswered: wrong, credit 0.
struct Pass {
    bool operator==(const Pass&) const = default;
};

// From a verdict, or an unmarked answer, to what follows.
struct Next {
    bool operator==(const Next&) const = default;
};

// One level up: from a question to the question "End this quiz?", from elsewhere to home.
struct Back {
    bool operator==(const Back&) const = default;
};

// End the quiz or session now; the summary follows.
struct Leave {
    bool operator==(const Leave&) const = default;
};

struct Flip {
    bool operator==(const Flip&) const = default;
};

enum class Judged { not_yet, hard, knew_it, easy };

// The learner's own judgement of a flashcard, or of a contested answer.
struct Judge {
    Judged judged = Judged::not_yet;
    bool operator==(const Judge&) const = default;
};

struct AskHint {
    bool operator==(const AskHint&) const = default;
};

struct ShowOptions {
    bool operator==(const ShowOptions&) const = default;
};

// "That was luck": the answer just marked counts as not known.
struct Luck {
    bool operator==(const Luck&) const = default;
};

// Something is wrong with this question or its verdict: gives a text to copy and send. With no
// complaint it asks first what is wrong.
struct Report {
    std::optional<Complaint> complaint;
    bool operator==(const Report&) const = default;
};

struct Undo {
    bool operator==(const Undo&) const = default;
};

struct Redo {
    bool operator==(const Redo&) const = default;
};

}  // namespace recite::study
