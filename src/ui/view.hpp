#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "study/screen.hpp"
#include "widgets/areas.hpp"
#include "widgets/button.hpp"
#include "widgets/frame.hpp"
#include "widgets/link.hpp"
#include "widgets/option.hpp"
#include "widgets/text.hpp"

namespace recite::ui {

// What a view draws with, and what it gives back.
struct View {
    widgets::Frame& frame;
    std::vector<study::Action>& actions;

    const widgets::Palette& palette() const { return frame.palette(); }

    void send(study::Action action) const { actions.push_back(std::move(action)); }

    void go(std::string href) const { send(study::Open{std::move(href)}); }
};

// ---- texts by what they are for
void title(const View& view, std::string_view text, int level);
void headline(const View& view, std::string_view text);
void body(const View& view, std::string_view text);
void remark(const View& view, std::string_view text);

// ---- what can be done: draws buttons and sends the action of the one that is pressed
widgets::Button button_for(const study::Offer& offer);
void offer_row(const View& view, std::string_view key, const std::vector<study::Offer>& offers,
               widgets::Side side = widgets::Side::left);
void offer_stack(const View& view, std::string_view key, const std::vector<study::Offer>& offers);
void offer_button(const View& view, std::string_view key, const study::Offer& offer);

// Below the content on a desktop; on a phone only what has no room in the bar at the bottom.
void offer_bar(const View& view, std::string_view key, const std::vector<study::Offer>& offers,
               widgets::Side others, std::string_view note = {});

// Those of them that stand below the content.
std::vector<study::Offer> bar_offers(const View& view, const std::vector<study::Offer>& offers);

// Which of the offers stand in the bar at the bottom of a phone: the first action and one more.
std::vector<study::Offer> bottom_offers(const std::vector<study::Offer>& offers);

// ---- ways to somewhere else
void jump_row(const View& view, std::string_view key, const std::vector<study::Jump>& jumps,
              std::string_view lead = {}, widgets::Align align = widgets::Align::left);
void pack_cards(const View& view, std::string_view key, const std::vector<study::PackCard>& cards);

// ---- what others share
void choice_line(const View& view, std::string_view key, const study::Choices& line);
void bars(const View& view, std::string_view name, const std::vector<study::Bar>& bars);

// A statement with all it rests on; its words only when `states`.
enum class Statement { shown, left_out };
void cited(const View& view, std::string_view key, const study::Cited& cited, Statement statement,
           widgets::Align align = widgets::Align::left);

}  // namespace recite::ui
