#pragma once

#include "study/state.hpp"

namespace recite::study {

// The screen that a state calls for.
Screen screen_of(const State& state);

}  // namespace recite::study

// Each builds one body out of the state. Where a pack is needed, it has been read.
namespace recite::study::screens {

Body home(const State& state, const Pack& pack);
Body set_up(const State& state, const Pack& pack);
Body sitting(const State& state, const Session& session);  // asking, marked, flashcard or summary
Body read(const State& state, const Pack& pack);
Body facts(const State& state, const Pack& pack);
Body sources(const State& state, const Pack& pack);
Body study(const State& state, const Pack& pack);
Body progress(const State& state, const Pack& pack);
Body settings(const State& state);
Body data(const State& state);
Body about(const State& state);
Body trouble(std::string heading, std::string text, std::string details = {});

Section exam_section(const State& state);  // of the study screen

// Of the progress screen: what is known by topic and by article, what is mixed up, what is hard and
// what may help, what has changed, the exact figures.
// "Moons is your weakest topic: 1 of 9 cards asked are known."; empty where too few were asked.
std::string weakest_topic(const State& state, const Pack& pack);
std::vector<Section> progress_sections(const State& state, const Pack& pack);

Summary summary(const State& state, const Session& session);
Flashcard flashcard(const State& state, const Session& session);
Dialog dialog(const Session& session);

Chrome chrome(const State& state, const Body& body);

}  // namespace recite::study::screens
