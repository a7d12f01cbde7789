#pragma once

#include <string>
#include <string_view>

#include "questions/generate.hpp"
#include "study/session.hpp"

namespace recite::study {

// An unfinished quiz as a text that outlives the page: its address, which makes the questions
// again, the answers, the place and the clock. Questions and keys are not in it.
std::string write_draft(const Session& session, std::string_view version, Instant now);

// The address in a draft; empty if it is none.
std::string route_of_draft(std::string_view text);

// Which question of how many a draft stands at: "question 4 of 10"; empty if it is none.
std::string place_of_draft(std::string_view text);

// What a quiz is made and judged with.
struct Means {
    const Writer& writer;
    const Examiner& examiner;
};

// Lays a draft over a session made afresh from the same address: answers are judged again, the
// clock goes on from where it stood. A question whose fact now has another value is marked changed
// and its answer dropped. False, and the session as it was, if the draft is not of that address.
bool resume_draft(std::string_view text, const Means& means, Session& session, Instant now);

// A response as JSON, and back to a response of this question's form; what does not fit is as
// blank.
std::string response_json(const Response& response);
Response read_response(const json::Node& node, const Form& form);

}  // namespace recite::study
