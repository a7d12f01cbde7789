#include <optional>
#include <string>
#include <utility>

#include "ui/forms/forms.hpp"
#include "widgets/pairs.hpp"

namespace recite::ui {

Answered draw_form(const View& view, const forms::Match::Shown& shown,
                   const forms::Match::Response& given, const PartMarks& marks) {
    widgets::Pairs pairs;
    pairs.right = shown.right;
    pairs.judged = !marks.empty();
    std::vector<std::optional<std::uint32_t>> partners = given.right;
    partners.resize(shown.left.size());
    for (std::size_t at = 0; at < shown.left.size(); ++at) {
        widgets::Pairs::Left left;
        left.text = shown.left[at];
        left.partner = partners[at];
        if (at < marks.size()) {
            left.tone = tone_of(marks[at].stand);
            left.words = marks[at].words;
        }
        pairs.left.push_back(std::move(left));
    }
    const auto pairing = widgets::match_pairs(view.frame, "pairs", pairs);
    if (!pairing) return {};
    // A thing on the right belongs to one on the left at most.
    for (auto& partner : partners) {
        if (pairing->right && partner == pairing->right) partner.reset();
    }
    partners[pairing->left] = pairing->right;
    view.send(study::Edit{forms::Match::Response{partners}});
    return {};
}

}  // namespace recite::ui
