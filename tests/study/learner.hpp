#pragma once

#include <string>
#include <variant>
#include <vector>

#include "facts/read.hpp"
#include "questions/generate.hpp"
#include "study/app.hpp"
#include "support/files.hpp"

namespace recite::tests {

using namespace recite::study;

constexpr const char* planets_path = "quizzes/planets/facts.json";

inline std::string site_text() {
    return R"({"packs": [{"id": "planets", "title": "The planets", "folder": "quizzes/planets",
               "facts": "facts.json", "count": 30, "quizzes": ["five.quiz.json"]}]})";
}

// A learner in front of the App, with a host that answers at once: files are there, appends are
// safe unless told otherwise, what is stored is kept.
class Learner {
public:
    Learner() : now{1'700'000'000'000} {}

    // Opens the page at an address, with what an earlier visit has stored and written.
    void open(const std::string& route = "") {
        Begin begin;
        begin.route = route;
        begin.device = device;
        begin.version = "test";
        begin.evicts = evicts;
        begin.installed = installed;
        for (const auto& [key, text] : stored) begin.stored.push_back({key, text});
        app = App();
        act(begin);
        act(JournalRead{journal});
    }

    void act(const Action& action) {
        now.ms += 1000;
        const Effects effects = app.apply(action, now);
        for (const Effect& effect : effects) {
            last.push_back(effect);
            answer(effect);
        }
    }

    // Presses a button by its label, wherever on the screen it is; false if there is none.
    bool press(const std::string& label) {
        for (const Offer& offer : offers()) {
            if (offer.label != label || !offer.enabled) continue;
            act(offer.action);
            return true;
        }
        return false;
    }

    std::vector<Offer> offers() const;

    template <class Body>
    const Body* body() const {
        return std::get_if<Body>(&app.screen().body);
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
    std::string site = site_text();
    bool storage_works = true;
    bool evicts = false;
    bool installed = false;
    bool online = true;

private:
    void answer(const Effect& effect) {
        if (const auto* fetch = std::get_if<Fetch>(&effect)) {
            const std::string text = fetch->path == "packs.json" ? site : file_text(fetch->path);
            if (online)
                act(Loaded{fetch->path, text});
            else
                act(LoadFailed{fetch->path, "no network"});
        } else if (const auto* append = std::get_if<Append>(&effect)) {
            if (storage_works) {
                journal.push_back(append->line);
                act(Saved{append->ticket});
            } else {
                act(SaveFailed{append->ticket, "the disk is full"});
            }
        } else if (const auto* store = std::get_if<Store>(&effect)) {
            std::erase_if(stored, [&](const auto& one) { return one.first == store->key; });
            if (!store->text.empty()) stored.push_back({store->key, store->text});
        } else if (std::holds_alternative<Erase>(effect)) {
            journal.clear();
            stored.clear();
        }
    }
};

inline std::vector<Offer> Learner::offers() const {
    std::vector<Offer> all;
    const auto add = [&](const std::vector<Offer>& more) {
        all.insert(all.end(), more.begin(), more.end());
    };
    const Screen& screen = app.screen();
    if (screen.chrome.leave) all.push_back(*screen.chrome.leave);
    if (screen.chrome.toast && screen.chrome.toast->offer)
        all.push_back(*screen.chrome.toast->offer);
    add(screen.chrome.clock_offers);
    add(screen.chrome.safety_offers);
    std::visit(
        [&](const auto& body) {
            if constexpr (requires { body.offers; }) add(body.offers);
            if constexpr (requires { body.more; }) add(body.more);
            if constexpr (requires { body.sections; }) {
                for (const Section& section : body.sections) {
                    add(section.offers);
                    for (const ListRow& row : section.rows) add(row.offers);
                }
            }
            if constexpr (requires { body.notice; })
                if (body.notice) add(body.notice->offers);
            if constexpr (requires { body.certainty; }) add(body.certainty);
            if constexpr (requires { body.leaving; })
                if (body.leaving.asked) add(body.leaving.offers);
            if constexpr (requires { body.start; }) all.push_back(body.start);
            if constexpr (requires {
                              body.next.has_value();
                              body.next->action;
                          })
                if (body.next) all.push_back(*body.next);
        },
        screen.body);
    return all;
}

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

}  // namespace recite::tests
