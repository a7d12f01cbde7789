#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "study/actions/host.hpp"
#include "study/bodies/home.hpp"

namespace recite::study {

struct State;

// What was said already, so that it is not said again too soon. Kept in this browser.
struct Advice {
    std::uint32_t quiet_until = 0;  // no word of saving before so many answers in all
    bool browser = false;           // that this browser may forget
    bool file = false;              // in this visit: that it may not or cannot write a file
    bool operator==(const Advice&) const = default;
};

// As one text, and back; what cannot be read is as by default.
std::string write_advice(const Advice& advice);
Advice read_advice(std::string_view text);

// That the learner's file could not be written, and why.
std::string could_not_write(const JournalFile& file);

// The one thing to be thought of now, if there is any: that the learner's file could not be
// written, or that the browser asks for leave before it is written again; after the first session
// that a browser such as Safari deletes what is not visited; after a hundred answers since the last
// that a file of them would be good to have.
std::optional<Notice> notice_of(const State& state);

// It was read.
void quieten(State& state);

// "Last saved as a file 12 days ago; 140 answers since." For people.
std::string backup_text(const State& state);

}  // namespace recite::study
