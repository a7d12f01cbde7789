#include "study/learner.hpp"

#include <algorithm>

#include "base/overloaded.hpp"

namespace recite::tests {

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

}  // namespace recite::tests
