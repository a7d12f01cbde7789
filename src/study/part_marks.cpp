#include <algorithm>

#include "base/overloaded.hpp"
#include "study/telling.hpp"

namespace recite::study {
namespace {

bool contains(const std::vector<std::uint32_t>& indexes, std::uint32_t index) {
    return std::find(indexes.begin(), indexes.end(), index) != indexes.end();
}

PartMark yours(Mark mark, std::string words) {
    switch (mark) {
        case Mark::right:
            return {Stand::yours_right, std::move(words)};
        case Mark::almost:
            return {Stand::yours_almost, std::move(words)};
        case Mark::wrong:
            break;
    }
    return {Stand::yours_wrong, std::move(words)};
}

std::string with_reason(std::string_view word, const std::string& reason) {
    return reason.empty() ? std::string(word) : std::string(word) + ": " + reason;
}

// `proven`: the options come from a fact base, which knows of none that is left out.
std::vector<PartMark> marks(const forms::Choose& form, const forms::Choose::Response& given,
                            bool proven) {
    std::vector<PartMark> out;
    for (std::uint32_t at = 0; at < form.shown.options.size(); ++at) {
        const bool right = contains(form.right, at);
        const bool picked = contains(given.picked, at);
        const std::string reason = at < form.reasons.size() ? form.reasons[at].text : std::string();
        if (right && picked)
            out.push_back({Stand::yours_right, "Right, yours"});
        else if (right)
            out.push_back({form.shown.several ? Stand::missed : Stand::right, "Right"});
        else if (picked)
            out.push_back({Stand::yours_wrong, with_reason("Yours", reason)});
        else
            out.push_back({Stand::neutral, reason.empty() && proven ? "No fact says so" : reason});
    }
    return out;
}

std::vector<PartMark> marks(const forms::Fill& form, const forms::Fill::Response& given,
                            const Verdict& verdict) {
    std::vector<PartMark> out;
    for (std::size_t at = 0; at < form.blanks.size(); ++at) {
        const bool told = at < verdict.parts.size() && form.blanks.size() > 1;
        const Mark mark = told ? verdict.parts[at].mark : verdict.mark;
        const std::string key =
            form.blanks[at].accepted.empty() ? std::string() : form.blanks[at].accepted[0];
        const bool typed = at < given.typed.size() && !given.typed[at].empty();
        if (mark == Mark::right)
            out.push_back(yours(mark, "Right"));
        else if (typed)
            out.push_back(yours(mark, with_reason("The answer", key)));
        else
            out.push_back({Stand::missed, with_reason("The answer", key)});
    }
    return out;
}

std::vector<PartMark> marks(const forms::Arrange& form, const forms::Arrange::Response& given) {
    std::vector<PartMark> out;
    for (std::size_t place = 0; place < form.shown.options.size(); ++place) {
        const std::uint32_t item =
            place < given.order.size() ? given.order[place] : static_cast<std::uint32_t>(place);
        const std::string measure =
            item < form.measured.size() ? form.measured[item] : std::string();
        const bool right = place < form.order.size() && form.order[place] == item;
        if (given.order.empty())
            out.push_back({Stand::neutral, measure});
        else if (right)
            out.push_back({Stand::yours_right, with_reason("Right", measure)});
        else
            out.push_back({Stand::yours_wrong, with_reason("Not here", measure)});
    }
    return out;
}

std::vector<PartMark> marks(const forms::Match& form, const forms::Match::Response& given) {
    std::vector<PartMark> out;
    for (std::size_t left = 0; left < form.shown.left.size(); ++left) {
        const bool given_one = left < given.right.size() && given.right[left].has_value();
        const std::uint32_t partner = given_one ? given.right[left].value_or(0) : 0;
        const std::uint32_t key = left < form.right.size() ? form.right[left] : 0;
        const std::string name =
            key < form.shown.right.size() ? form.shown.right[key] : std::string();
        if (given_one && partner == key)
            out.push_back({Stand::yours_right, "Right"});
        else
            out.push_back(
                {given_one ? Stand::yours_wrong : Stand::missed, with_reason("The answer", name)});
    }
    return out;
}

}  // namespace

std::vector<PartMark> part_marks(const Question& question, const Response& response,
                                 const Verdict& verdict) {
    return std::visit(
        Overloaded{
            [&](const forms::Choose& form) {
                const auto* given = std::get_if<forms::Choose::Response>(&response);
                return marks(form, given == nullptr ? forms::Choose::Response{} : *given,
                             !question.facts.empty());
            },
            [&](const forms::Fill& form) {
                const auto* given = std::get_if<forms::Fill::Response>(&response);
                return marks(form, given == nullptr ? forms::Fill::Response{} : *given, verdict);
            },
            [&](const forms::Number&) {
                return std::vector<PartMark>{
                    verdict.why == Why::pass
                        ? PartMark{Stand::missed, with_reason("The answer", answer_text(question))}
                        : yours(verdict.mark,
                                verdict.mark == Mark::right
                                    ? "Right"
                                    : with_reason("The answer", answer_text(question)))};
            },
            [&](const forms::Arrange& form) {
                const auto* given = std::get_if<forms::Arrange::Response>(&response);
                return marks(form, given == nullptr ? forms::Arrange::Response{} : *given);
            },
            [&](const forms::Match& form) {
                const auto* given = std::get_if<forms::Match::Response>(&response);
                return marks(form, given == nullptr ? forms::Match::Response{} : *given);
            },
            [](const forms::Recall&) { return std::vector<PartMark>(); },
        },
        question.form);
}

}  // namespace recite::study
