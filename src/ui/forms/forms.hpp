#pragma once

#include <string>
#include <vector>

#include "ui/view.hpp"

namespace recite::ui {

// What was done in a form beside editing the draft.
struct Answered {
    bool submitted = false;  // Enter in a field
};

// How the parts of an answer stand once it is checked; nothing before.
using PartMarks = std::vector<study::PartMark>;

// Draws the way in which a question is answered, with the draft in it, or as it was judged. What
// the learner changes is sent as Edit.
Answered draw_form(const View& view, const study::Posed& posed, const PartMarks& marks);

// Where typing begins; 0 for a form that is not typed in.
std::uint32_t first_field(const View& view, const study::Posed& posed);

// One for each form; each in a file of its name. `prompt` is what the sentence with gaps says as a
// whole, where it is the question itself: it is then drawn as large, and is the heading.
Answered draw_form(const View& view, const forms::Choose::Shown& shown,
                   const forms::Choose::Response& given, const PartMarks& marks);
Answered draw_form(const View& view, const forms::Fill::Shown& shown,
                   const forms::Fill::Response& given, const PartMarks& marks,
                   std::string_view prompt = {});
Answered draw_form(const View& view, const forms::Number::Shown& shown,
                   const forms::Number::Response& given, const PartMarks& marks);
Answered draw_form(const View& view, const forms::Arrange::Shown& shown,
                   const forms::Arrange::Response& given, const PartMarks& marks);
Answered draw_form(const View& view, const forms::Match::Shown& shown,
                   const forms::Match::Response& given, const PartMarks& marks);
Answered draw_form(const View& view, const forms::Recall::Shown& shown,
                   const forms::Recall::Response& given, const PartMarks& marks);

// How a mark looks.
widgets::Tone tone_of(study::Stand stand);

// Reasons that had no room beside their parts, to be told below: "Baidu: a search company".
std::vector<std::string> untold(const View& view, const study::Posed& posed,
                                const PartMarks& marks);

// Whether the sentence with gaps is the question itself, so that nothing is to be said before it.
bool asks_itself(const study::Posed& posed);

// The chip, the prompt.
void posed_heading(const View& view, const study::Posed& posed);

}  // namespace recite::ui
