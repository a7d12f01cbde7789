#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "facts/read.hpp"
#include "questions/generate.hpp"
#include "study/app.hpp"
#include "support/files.hpp"

namespace recite::tests {

using namespace recite::study;

constexpr const char* planets_path = "quizzes/planets/facts.json";

// packs.json of a site with the planets alone.
std::string site_text();

// A learner in front of the App, with a host that answers at once: files are there, appends are
// safe unless told otherwise, what is stored is kept.
class Learner {
public:
    Learner();
    ~Learner();

    // Opens the page at an address, with what an earlier visit has stored and written.
    void open(const std::string& route = "");

    void act(const Action& action);

    // Presses a button by its label, wherever on the screen it is; false if there is none.
    bool press(const std::string& label);

    std::vector<Offer> offers() const;

    template <class Kind>
    const Kind* body() const {
        return std::get_if<Kind>(&app.screen().body);
    }

    const Chrome& chrome() const { return app.screen().chrome; }

    template <class Kind>
    const Kind* last_effect() const {
        for (auto at = last.rbegin(); at != last.rend(); ++at)
            if (const auto* found = std::get_if<Kind>(&*at)) return found;
        return nullptr;
    }

    App app;
    Instant now;
    Effects last;
    std::vector<std::string> journal;
    std::vector<std::pair<std::string, std::string>> stored;
    std::string device = "d1";
    std::string site;
    bool storage_works = true;
    bool evicts = false;
    bool installed = false;
    bool online = true;

private:
    void answer(const Effect& effect);
};

// The pack as the author sees it, so that a test knows the keys which no screen shows.
class Author {
public:
    Author()
        : source_(planets_path, file_text(planets_path)), base_(read(source_)), writer_(base_) {}

    const FactBase& base() const { return base_; }

    const Writer& writer() const { return writer_; }

    std::vector<Question> questions(std::size_t count, std::uint64_t seed) const {
        Plan plan;
        plan.count = count;
        return writer_.questions(plan, seed);
    }

private:
    static FactBase read(const Source& source) {
        Diagnostics found;
        return read_facts(source, found);
    }

    Source source_;
    FactBase base_;
    Writer writer_;
};

// A response to the same form that earns nothing.
Response wrong_for(const Question& question);

// Answers the question on the screen, which has to be this one, with its key, or wrongly.
void answer(Learner& learner, const Question& question, bool right);

}  // namespace recite::tests
