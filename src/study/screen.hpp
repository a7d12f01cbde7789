#pragma once

#include <variant>

#include "study/bodies/asking.hpp"
#include "study/bodies/facts.hpp"
#include "study/bodies/home.hpp"
#include "study/bodies/progress.hpp"
#include "study/chrome.hpp"

namespace recite::study {

// All that is shown, as plain data: no key of an unanswered question is in it. Texts are whole and
// ready to draw. A view draws it and gives back Actions; it keeps no truth of its own. Its copies
// are compiled once, as Action's are.
struct Body : std::variant<Loading, FirstVisit, Home, SetUp, Asking, Marked, Flashcard, Summary,
                           Read, Facts, Sources, Study, ProgressView, Settings, About, Trouble> {
    using variant::variant;
    Body();
    Body(const Body&);
    Body(Body&&) noexcept;
    Body& operator=(const Body&);
    Body& operator=(Body&&) noexcept;
    ~Body();
};

struct Screen {
    Chrome chrome;
    Body body;
};

}  // namespace recite::study
