#include <algorithm>
#include <string>
#include <utility>

#include "base/number.hpp"
#include "ui/forms/forms.hpp"
#include "widgets/button.hpp"
#include "widgets/field.hpp"
#include "widgets/inline_flow.hpp"
#include "widgets/metrics.hpp"

namespace recite::ui {

namespace {

using Shown = forms::Fill::Shown;
using Response = forms::Fill::Response;
using widgets::Button;

class Gaps {
public:
    Gaps(const View& view, const Shown& shown, const Response& given, const PartMarks& marks,
         std::string_view prompt)
        : view_(view),
          frame_(view.frame),
          shown_(shown),
          given_(given),
          marks_(marks),
          prompt_(prompt) {
        given_.typed.resize(shown.pieces.empty() ? 0 : shown.pieces.size() - 1);
    }

    Answered draw() {
        if (shown_.bank.empty() && is_alone(shown_)) {
            take(widgets::field(frame_, frame_.id("answer"), field_at(0)), 0);
        } else {
            draw_sentence();
            if (!shown_.bank.empty()) draw_bank();
        }
        return answered_;
    }

private:
    widgets::Field field_at(std::size_t at) const {
        widgets::Field field;
        field.name = "Your answer";
        if (given_.typed.size() > 1) {
            field.name = "Gap " + to_text(static_cast<std::uint64_t>(at + 1)) + " of " +
                         to_text(static_cast<std::uint64_t>(given_.typed.size()));
        }
        field.value = given_.typed[at];
        field.judged = !marks_.empty();
        if (at < marks_.size()) field.tone = tone_of(marks_[at].stand);
        return field;
    }

    void take(const widgets::Typed& typed, std::size_t at) {
        if (typed.text) edit(at, *typed.text);
        if (typed.submitted) answered_.submitted = true;
        if (typed.cancelled) view_.send(study::Back{});
    }

    void edit(std::size_t at, const std::string& text) {
        Response after = given_;
        after.typed[at] = text;
        view_.send(study::Edit{after});
    }

    void draw_sentence() {
        widgets::Inlined sentence;
        sentence.pieces = shown_.pieces;
        sentence.type = prompt_.empty() ? widgets::Type::answer : widgets::Type::question;
        sentence.box_width = frame_.px(given_.typed.size() > 1 ? 180 : 240);
        sentence.box_height = frame_.px(widgets::metrics::button_height);
        sentence.described = prompt_.empty();
        const widgets::Flow from = frame_.flow;
        const std::vector<widgets::Rectangle> boxes = widgets::inlined(frame_, sentence);
        if (!prompt_.empty()) describe_prompt({from.x, from.y, from.width, frame_.flow.y - from.y});
        for (std::size_t at = 0; at < boxes.size(); ++at) {
            const widgets::Rectangle& box = boxes[at];
            if (shown_.bank.empty() || !marks_.empty()) {
                take(widgets::draw_field(frame_, frame_.id("gap", at), field_at(at), box), at);
            } else {
                draw_slot(at, box);
            }
        }
    }

    void describe_prompt(const widgets::Rectangle& place) {
        outline::Item item;
        item.id = widgets::Frame::root_id("title");
        item.role = outline::Role::heading;
        item.level = 1;
        item.name = std::string(prompt_);
        frame_.describe(std::move(item), place);
    }

    // A gap that takes a word of the bank; pressed, it gives the word back.
    void draw_slot(std::size_t at, const widgets::Rectangle& box) {
        Button slot;
        slot.waits = true;
        const bool empty = given_.typed[at].empty();
        const bool alone = given_.typed.size() == 1;
        slot.label = !empty  ? given_.typed[at]
                     : alone ? "Pick below"
                             : "Gap " + to_text(static_cast<std::uint64_t>(at + 1));
        slot.pressed = at == next_gap() ? outline::Switch::on : outline::Switch::none;
        if (!widgets::draw_button(frame_, frame_.id("gap", at), slot, box)) return;
        frame_.surface().active = frame_.id("gap", at);
        if (!empty) edit(at, "");
    }

    // The gap that the next word goes into: the one pressed last, else the first empty one.
    std::size_t next_gap() const {
        const std::uint32_t active = frame_.surface().active;
        for (std::size_t at = 0; at < given_.typed.size(); ++at) {
            if (frame_.id("gap", at) == active && given_.typed[at].empty()) return at;
        }
        for (std::size_t at = 0; at < given_.typed.size(); ++at) {
            if (given_.typed[at].empty()) return at;
        }
        return given_.typed.size();
    }

    void draw_bank() {
        frame_.gap(16);
        outline::Item item;
        item.role = outline::Role::group;
        item.name = "Words to choose from";
        const widgets::Group group(frame_, std::move(item));
        // Into the only gap another word may go at once.
        const std::size_t target = given_.typed.size() == 1 ? 0 : next_gap();
        std::vector<Button> words;
        for (std::size_t at = 0; at < shown_.bank.size(); ++at) {
            Button word;
            word.label = shown_.bank[at];
            if (at < 9) word.key = to_text(static_cast<std::uint64_t>(at + 1));
            word.enabled = marks_.empty() &&
                           std::find(given_.typed.begin(), given_.typed.end(), word.label) ==
                               given_.typed.end() &&
                           target < given_.typed.size();
            words.push_back(word);
        }
        const auto pressed = widgets::button_row(frame_, "bank", words);
        if (pressed) edit(target, shown_.bank[*pressed]);
    }

    const View& view_;
    widgets::Frame& frame_;
    const Shown& shown_;
    Response given_;
    const PartMarks& marks_;
    std::string_view prompt_;
    Answered answered_;
};

}  // namespace

Answered draw_form(const View& view, const Shown& shown, const Response& given,
                   const PartMarks& marks, std::string_view prompt) {
    return Gaps(view, shown, given, marks, prompt).draw();
}

}  // namespace recite::ui
