#include "study/learner.hpp"

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

#include "base/overloaded.hpp"

namespace recite::tests {

std::string site_text() {
    return R"({"packs": [{"id": "planets", "title": "The planets", "folder": "quizzes/planets",
               "facts": "facts.json", "count": 30, "quizzes": ["five.quiz.json"]}]})";
}

Learner::Learner() : now{1'700'000'000'000}, site(site_text()) {}

Learner::~Learner() = default;

void Learner::open(const std::string& route) {
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

void Learner::act(const Action& action) {
    now.ms += 1000;
    const Effects effects = app.apply(action, now);
    for (const Effect& effect : effects) {
        last.push_back(effect);
        answer(effect);
    }
}

bool Learner::press(const std::string& label) {
    for (const Offer& offer : offers()) {
        if (offer.label != label || !offer.enabled) continue;
        act(offer.action);
        return true;
    }
    return false;
}

std::vector<Offer> Learner::offers() const {
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
            if constexpr (requires { body.dialog; }) add(body.dialog.offers);
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

void Learner::answer(const Effect& effect) {
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

Response wrong_for(const Question& question) {
    const Response key = key_of(question);
    return std::visit(
        Overloaded{
            [&](const forms::Choose& form) -> Response {
                forms::Choose::Response given;
                for (std::uint32_t at = 0; at < form.shown.options.size(); ++at)
                    if (std::find(form.right.begin(), form.right.end(), at) == form.right.end()) {
                        given.picked.push_back(at);
                        break;
                    }
                return given;
            },
            [](const forms::Fill& form) -> Response {
                return forms::Fill::Response{
                    std::vector<std::string>(form.blanks.size(), "qwxzv jkqzw")};
            },
            [](const forms::Number&) -> Response {
                return forms::Number::Response{"qwxzv", "", ""};
            },
            [&](const forms::Arrange&) -> Response {
                auto given = *std::get_if<forms::Arrange::Response>(&key);
                std::reverse(given.order.begin(), given.order.end());
                return given;
            },
            [&](const forms::Match& form) -> Response {
                auto given = *std::get_if<forms::Match::Response>(&key);
                for (auto& partner : given.right)
                    partner = static_cast<std::uint32_t>((*partner + 1) % form.shown.right.size());
                return given;
            },
            [](const forms::Recall&) -> Response {
                forms::Recall::Response given;
                given.recalled = forms::Recalled::again;
                return given;
            },
        },
        question.form);
}

void answer(Learner& learner, const Question& question, bool right) {
    const auto* asking = learner.body<study::Asking>();
    REQUIRE(asking);
    CHECK(asking->posed.prompt == question.prompt.text);
    learner.act(study::Edit{right ? key_of(question) : wrong_for(question)});
    REQUIRE(learner.press("Check"));
}

}  // namespace recite::tests
