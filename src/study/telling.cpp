#include "study/telling.hpp"

#include <cmath>

#include "base/number.hpp"
#include "base/overloaded.hpp"
#include "base/text.hpp"
#include "facts/show.hpp"
#include "questions/sentence.hpp"

namespace recite::study {
namespace {

struct Phrase {
    Why why;
    std::string_view words;
};

// What was off, in a few words. A reason without a row goes without saying.
constexpr Phrase phrases[] = {
    {Why::alias, "another name for it"},
    {Why::also_holds, "that holds as well"},
    {Why::incomplete, "a part is missing"},
    {Why::which_one, "the name fits two things"},
    {Why::missing_unit, "the unit is missing"},
    {Why::qualifier, "not as exact as the source"},
    {Why::other_account, "that is another article's account"},
    {Why::garbled, "that is how a source garbles it"},
    {Why::extra, "something wrong besides"},
    {Why::unconfirmed, "more exact than any source"},
    {Why::strict, "not written as asked"},
    {Why::another_thing, "that is something else"},
    {Why::scale, "off by a power of ten"},
    {Why::wrong_unit, "another unit"},
    {Why::reversed, "the other way round"},
    {Why::negated, "that says it is not so"},
    {Why::hedged, "one answer was asked for"},
    {Why::question_back, "that repeats the question"},
    {Why::too_long, "longer than 2,000 characters"},
    {Why::pass, "skipped"},
};

std::string phrase_of(const Verdict& verdict) {
    if (verdict.why == Why::slip)
        return verdict.slips.size() > 1 ? "two letters off" : "one letter off";
    for (const Phrase& phrase : phrases)
        if (phrase.why == verdict.why) return std::string(phrase.words);
    return {};
}

std::string listed(const std::vector<std::string>& options,
                   const std::vector<std::uint32_t>& picked) {
    std::vector<std::string> texts;
    for (const std::uint32_t at : picked)
        if (at < options.size()) texts.push_back(options[at]);
    return join(texts, "; ");
}

std::string paired(const forms::Match::Shown& shown,
                   const std::vector<std::optional<std::uint32_t>>& right) {
    std::vector<std::string> texts;
    for (std::size_t at = 0; at < shown.left.size() && at < right.size(); ++at) {
        const bool given = right[at] && *right[at] < shown.right.size();
        texts.push_back(shown.left[at] + " - " + (given ? shown.right[*right[at]] : "nothing"));
    }
    return join(texts, "; ");
}

std::string kind_of_fill(const forms::Fill& fill, std::string_view recipe) {
    if (!fill.shown.bank.empty()) return "Fill from the words";
    if (!is_alone(fill.shown)) return fill.blanks.size() > 1 ? "Fill the gaps" : "Fill the gap";
    return recipe == "date" ? "Type the date" : "Type the answer";
}

}  // namespace

std::string_view word_of(Mark mark) {
    switch (mark) {
        case Mark::right:
            return "Right";
        case Mark::almost:
            return "Almost";
        case Mark::wrong:
            break;
    }
    return "Wrong";
}

std::string counts(const Verdict& verdict) {
    if (verdict.credit >= 1)
        return verdict.mark == Mark::right ? "Counts in full." : "Counts as right.";
    if (verdict.credit <= 0) return "Counts nothing.";
    if (verdict.credit == 0.5) return "Counts as half.";
    return "Counts " + grouped(std::round(verdict.credit * 100)) + "%.";
}

std::string headline(const Verdict& verdict) {
    std::string text(word_of(verdict.mark));
    const std::string phrase = phrase_of(verdict);
    if (!phrase.empty()) text += ": " + phrase;
    return text + ". " + counts(verdict);
}

std::string reason(const Question& question, const Verdict& verdict) {
    // Two facts are shown, with what each of them is.
    if (verdict.matched && verdict.facts.size() > 1) return {};
    std::string_view said = verdict.said;
    if (const std::size_t answer = said.find("The answer is "); answer != said.npos)
        said = said.substr(0, answer);
    // What it counts stands in the headline.
    if (const std::size_t counted = said.rfind(" Counts "); counted != said.npos)
        said = said.substr(0, counted);
    for (const std::string_view word : {"Not right", "Right", "Almost", "Wrong", "Passed"}) {
        if (!said.starts_with(word)) continue;
        said.remove_prefix(word.size());
        if (!said.empty()) said.remove_prefix(1);
        break;
    }
    const std::string left = squeeze(said);
    const std::string phrase = phrase_of(verdict);
    const bool told = verdict.why == Why::slip || left == answer_text(question) + "." ||
                      (!phrase.empty() && left.find(phrase) != std::string::npos);
    if (left.empty() || told) return question.why;
    return capitalised(left);
}

std::string kind_of(const Question& question) {
    return std::visit(
        Overloaded{
            [&](const forms::Choose& form) -> std::string {
                if (question.recipe == "true-false") return "True or false";
                return form.shown.several ? "Pick all that are right" : "Pick one";
            },
            [&](const forms::Fill& form) { return kind_of_fill(form, question.recipe); },
            [](const forms::Number& form) -> std::string {
                return form.shown.range ? "Give a range" : "Type the number";
            },
            [](const forms::Arrange&) -> std::string { return "Put in order"; },
            [](const forms::Match&) -> std::string { return "Match the pairs"; },
            [](const forms::Recall& form) -> std::string {
                return form.points.empty() ? "Flashcard" : "In your own words";
            },
        },
        question.form);
}

std::string help_of(const FactBase& base, const Question& question) {
    Value value;
    if (const auto* number = std::get_if<forms::Number>(&question.form)) {
        if (number->shown.range) return "You should be nine in ten sure that it lies between.";
        value = number->value;
    } else if (const auto* fill = std::get_if<forms::Fill>(&question.form)) {
        if (fill->blanks.size() != 1 || !fill->shown.bank.empty()) return {};
        const Fact* fact = base.fact(fill->blanks[0].fact);
        if (fact == nullptr || fill->blanks[0].side == Side::subject) return {};
        value = fact->value;
    } else {
        return {};
    }
    switch (kind_of(value)) {
        case ValueKind::number: {
            const std::string& unit = std::get<Number>(value).unit;
            return unit.empty() ? "A number: 10,000, 10k, ten thousand are all fine."
                                : "A number; the unit may be left out where it stands beside.";
        }
        case ValueKind::money:
            return "With its currency: $6 million, 6m USD are both fine.";
        case ValueKind::ratio:
            return "A share: 1/4, 25 %, a quarter are all fine.";
        case ValueKind::percent:
            return "A percentage: 25 % or 25 are both fine.";
        case ValueKind::year:
            return "A year in four digits.";
        case ValueKind::date:
            return "As exactly as you can: 3 May 2021, May 2021 and 2021-05-03 are all fine.";
        case ValueKind::list:
            return "All of them, with commas between.";
        case ValueKind::entity:
        case ValueKind::text:
            break;
    }
    return {};
}

std::string answer_text(const Question& question) {
    if (const auto* recall = std::get_if<forms::Recall>(&question.form)) return recall->back;
    return response_text(question, key_of(question));
}

std::string response_text(const Question& question, const Response& response) {
    return std::visit(
        Overloaded{
            [&](const forms::Choose::Response& given) {
                const auto* form = std::get_if<forms::Choose>(&question.form);
                return form == nullptr ? "" : listed(form->shown.options, given.picked);
            },
            [](const forms::Fill::Response& given) { return join(given.typed, "; "); },
            [&](const forms::Number::Response& given) {
                if (!given.low.empty() || !given.high.empty())
                    return given.low + " to " + given.high;
                return given.typed;
            },
            [&](const forms::Arrange::Response& given) {
                const auto* form = std::get_if<forms::Arrange>(&question.form);
                return form == nullptr ? "" : listed(form->shown.options, given.order);
            },
            [&](const forms::Match::Response& given) {
                const auto* form = std::get_if<forms::Match>(&question.form);
                return form == nullptr ? "" : paired(form->shown, given.right);
            },
            [](const forms::Recall::Response& given) -> std::string {
                if (!given.written.empty()) return given.written;
                return given.recalled ? std::string(name_of(*given.recalled)) : std::string();
            },
        },
        response);
}

std::string also_accepted(const FactBase& base, const Question& question) {
    const auto* fill = std::get_if<forms::Fill>(&question.form);
    if (fill == nullptr || fill->blanks.size() != 1 || !fill->shown.bank.empty()) return {};
    const forms::Fill::Blank& blank = fill->blanks[0];
    std::vector<std::string> others;
    if (blank.accepted.size() > 1) others.assign(blank.accepted.begin() + 1, blank.accepted.end());
    if (const Fact* fact = base.fact(blank.fact)) {
        const EntityId* id =
            blank.side == Side::subject ? &fact->subject : std::get_if<EntityId>(&fact->value);
        const Entity* entity = id == nullptr ? nullptr : base.entity(*id);
        if (entity != nullptr && others.empty()) {
            others = entity->aliases;
            for (const auto& [language, name] : entity->also) others.push_back(name);
        }
    }
    if (others.size() > 3) others.resize(3);
    return others.empty() ? std::string() : "Also accepted: " + join(others, ", ") + ".";
}

}  // namespace recite::study
