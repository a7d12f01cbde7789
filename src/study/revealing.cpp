#include "study/revealing.hpp"

#include <algorithm>
#include <utility>

#include "facts/show.hpp"
#include "questions/plain.hpp"
#include "study/telling.hpp"

namespace recite::study {
namespace {

void add(const std::string& text, std::vector<std::string>& shown) {
    if (!text.empty()) shown.push_back(plain(text));
}

bool subject_is_near(const std::vector<std::string>& placed, const std::string& subject,
                     std::size_t apart) {
    if (subject.empty()) return false;
    const std::size_t from = placed.size() > apart ? placed.size() - apart : 0;
    return std::find(placed.begin() + static_cast<std::ptrdiff_t>(from), placed.end(), subject) !=
           placed.end();
}

}  // namespace

Exposure exposure_of(const FactBase& base, const Question& question) {
    Exposure exposure;
    add(question.prompt.text, exposure.shown);
    add(question.why, exposure.shown);
    if (const auto* choose = std::get_if<forms::Choose>(&question.form))
        for (const forms::Choose::Reason& reason : choose->reasons)
            add(reason.text, exposure.shown);
    exposure.told = question.facts;
    exposure.answer = plain(answer_text(question));
    if (question.facts.empty()) return exposure;
    exposure.asked = question.facts[0];
    const Fact* fact = base.fact(exposure.asked);
    if (fact == nullptr) return exposure;
    const std::string subject = plain(name_of(base, fact->subject, base.language()));
    const bool asks_subject = exposure.answer == subject;
    exposure.of = asks_subject ? plain(show(base, fact->value, base.language())) : subject;
    return exposure;
}

bool gives_away(const Exposure& first, const Exposure& second) {
    if (!second.asked.empty() &&
        std::find(first.told.begin(), first.told.end(), second.asked) != first.told.end())
        return true;
    if (second.answer.empty() || second.of.empty()) return false;
    return std::any_of(first.shown.begin(), first.shown.end(), [&](const std::string& text) {
        return has_words(text, second.answer) && has_words(text, second.of);
    });
}

std::vector<Step> in_fair_order(std::vector<Candidate> candidates, std::size_t apart) {
    const std::size_t count = candidates.size();
    std::vector<char> spoils(count * count, 0);  // [first * count + second]
    for (std::size_t first = 0; first < count; ++first)
        for (std::size_t second = 0; second < count; ++second)
            if (first != second &&
                gives_away(candidates[first].exposure, candidates[second].exposure))
                spoils[first * count + second] = 1;
    std::vector<std::size_t> left(count);
    for (std::size_t at = 0; at < count; ++at) left[at] = at;
    std::vector<Step> steps;
    std::vector<std::string> subjects;
    const auto is_fair = [&](std::size_t first) {
        return std::none_of(left.begin(), left.end(), [&](std::size_t second) {
            return spoils[first * count + second] != 0;
        });
    };
    const auto is_near = [&](std::size_t at) {
        return subject_is_near(subjects, candidates[at].subject, apart);
    };
    // Whether so many on its subject are left that they need every place from now on.
    const auto is_pressing = [&](std::size_t at) {
        const std::string& subject = candidates[at].subject;
        if (subject.empty()) return false;
        const auto same = static_cast<std::size_t>(
            std::count_if(left.begin(), left.end(),
                          [&](std::size_t other) { return candidates[other].subject == subject; }));
        return (same - 1) * (apart + 1) + 1 > left.size();
    };
    while (!left.empty()) {
        auto next = std::find_if(left.begin(), left.end(), [&](std::size_t at) {
            return is_pressing(at) && !is_near(at) && is_fair(at);
        });
        if (next == left.end())
            next = std::find_if(left.begin(), left.end(),
                                [&](std::size_t at) { return !is_near(at) && is_fair(at); });
        if (next == left.end()) next = std::find_if(left.begin(), left.end(), is_fair);
        if (next == left.end()) next = left.begin();
        const std::size_t placed = *next;
        left.erase(next);
        std::erase_if(left, [&](std::size_t later) { return spoils[placed * count + later] != 0; });
        subjects.push_back(candidates[placed].subject);
        steps.push_back(std::move(candidates[placed].step));
    }
    return steps;
}

}  // namespace recite::study
