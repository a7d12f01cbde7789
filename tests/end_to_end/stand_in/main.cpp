#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "imgui.h"

#include "base/number.hpp"
#include "platform/host.hpp"
#include "platform/page.hpp"

namespace recite {
namespace {

using outline::Item;
using outline::Role;
using outline::Switch;
using Kind = outline::Command::Kind;

// Stands in for the program where the page's own layer is tested: one of each thing that the
// layer has to carry, and nothing of quizzes.
class StandIn : public platform::Host {
public:
    void start(platform::Start start) override {
        records_ = start.records.size();
        route_ = start.route;
        preferences(start.preferences);
        platform::fetch("packs.json", 1);
    }

    void route(std::string_view route) override { route_ = route; }

    void preferences(const platform::Preferences& preferences) override {
        if (preferences.dark) {
            ImGui::StyleColorsDark();
        } else {
            ImGui::StyleColorsLight();
        }
        dark_ = preferences.dark;
        platform::set_colours({.page = dark_ ? 0x14171bu : 0xf6f4eeu,
                               .ink = dark_ ? 0xe9e6dfu : 0x1d2329u,
                               .dark = dark_});
    }

    void command(const outline::Command& command) override { commands_.push_back(command); }

    void fetched(std::uint32_t, Result<std::string> text) override {
        fetched_ = text ? text.value() : text.error().message;
    }

    void stored(std::uint32_t, Status status) override { said_ = status ? "Saved" : "Not saved"; }

    void earlier(std::vector<std::string>, bool) override {}

    void added_elsewhere(std::string_view) override { ++records_; }

    void file(platform::File file) override { said_ = "File " + file.name; }

    void journal_file(platform::JournalFile) override {}

    void woken() override { said_ = "Woken"; }

    void hiding() override {}

    void shown() override {}

    const Outline& draw(const platform::Canvas& canvas) override;

private:
    void heading(const char* text);
    void text(const char* words, Role role = Role::text);
    bool button(Item item);
    void field();
    void list();
    void choose(int option);

    std::uint32_t next_id() { return ++ids_; }

    Outline outline_;
    std::vector<outline::Command> commands_;
    std::string route_, fetched_, said_, value_;
    std::size_t records_ = 0;
    std::uint32_t ids_ = 0, focused_ = 0;
    int chosen_ = -1;
    bool dark_ = false;
    platform::Canvas canvas_;
};

outline::Rectangle last_place() {
    const ImVec2 low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
    return {low.x, low.y, high.x - low.x, high.y - low.y};
}

void StandIn::heading(const char* words) {
    ImGui::PushFont(canvas_.bold, 26 * canvas_.scale);
    ImGui::TextWrapped("%s", std::string(platform::shape(words)).c_str());
    outline_.add({.id = next_id(),
                  .role = Role::heading,
                  .name = words,
                  .level = 1,
                  .place = last_place(),
                  .text_size = ImGui::GetFontSize(),
                  .weight = 700});
    ImGui::PopFont();
}

void StandIn::text(const char* words, Role role) {
    ImGui::TextWrapped("%s", std::string(platform::shape(words)).c_str());
    outline_.add({.id = next_id(),
                  .role = role,
                  .name = words,
                  .place = last_place(),
                  .text_size = ImGui::GetFontSize()});
}

bool StandIn::button(Item item) {
    item.id = next_id();
    ImGui::PushID(static_cast<int>(item.id));
    bool pressed = ImGui::Button(std::string(platform::shape(item.name)).c_str(),
                                 ImVec2(-1, 44 * canvas_.scale));
    ImGui::PopID();
    item.place = last_place();
    item.focused = focused_ == item.id;
    if (item.focused)
        ImGui::GetWindowDrawList()->AddRect(ImGui::GetItemRectMin(), ImGui::GetItemRectMax(),
                                            0xffc08040, 6, 0, 3);
    for (const auto& command : commands_) {
        if (command.id == item.id && command.kind == Kind::click) pressed = true;
    }
    outline_.add(std::move(item));
    return pressed;
}

void StandIn::field() {
    const std::uint32_t id = next_id();
    for (const auto& command : commands_) {
        if (command.id != id) continue;
        if (command.kind == Kind::set_value) value_ = command.text;
        if (command.kind == Kind::submit) said_ = "Submitted " + value_;
        if (command.kind == Kind::cancel) said_ = "Cancelled";
    }
    ImGui::Dummy(ImVec2(300 * canvas_.scale, 56 * canvas_.scale));
    ImGui::GetWindowDrawList()->AddRect(ImGui::GetItemRectMin(), ImGui::GetItemRectMax(),
                                        focused_ == id ? 0xffc08040 : 0xff808080, 6);
    outline_.add({.id = id,
                  .role = Role::textbox,
                  .name = "Your answer",
                  .value = value_,
                  .placeholder = "type here",
                  .most_characters = 40,
                  .focused = focused_ == id,
                  .place = last_place(),
                  .text_size = 16 * canvas_.scale});
}

void StandIn::choose(int option) {
    chosen_ = option;
    platform::announce(option == 1 ? "Right" : "Wrong");
}

void StandIn::list() {
    ImGui::BeginChild("cards");
    outline_.open({.id = next_id(), .role = Role::list, .name = "Cards", .count = 200});
    for (int i = 1; i <= 20; ++i) {
        const std::string name = "Card " + to_text(std::int32_t{i});
        ImGui::TextUnformatted(name.c_str());
        outline_.add({.id = next_id(),
                      .role = Role::list_item,
                      .name = name,
                      .position = i,
                      .count = 200,
                      .place = last_place(),
                      .text_size = ImGui::GetFontSize()});
    }
    outline_.close();
    ImGui::EndChild();
}

const Outline& StandIn::draw(const platform::Canvas& canvas) {
    canvas_ = canvas;
    outline_.clear();
    ids_ = 0;
    for (const auto& command : commands_) {
        if (command.kind == Kind::focus) focused_ = command.id;
        if (command.kind == Kind::blur) focused_ = 0;
    }
    const ImGuiViewport& view = *ImGui::GetMainViewport();
    ImGui::SetNextWindowPos(view.Pos);
    ImGui::SetNextWindowSize(view.Size);
    ImGui::GetStyle().FontSizeBase = 16 * canvas_.scale;
    ImGui::Begin("page", nullptr, ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove);
    heading("A screen to try things with");
    text(
        "Which of these is the Sun's third planet? 中文，日本語。 👩‍💻 🇨🇭 "
        "Ελληνικά "
        "עברית");
    const char* const options[] = {"Venus", "Earth", "Mars"};
    outline_.open({.id = next_id(), .role = Role::radio_group, .name = "Planets", .count = 3});
    for (int i = 0; i < 3; ++i) {
        if (button({.role = Role::radio,
                    .name = options[i],
                    .position = i + 1,
                    .count = 3,
                    .checked = chosen_ == i ? Switch::on : Switch::off}))
            choose(i);
    }
    outline_.close();
    if (chosen_ >= 0) text(chosen_ == 1 ? "Right" : "Wrong", Role::status);
    field();
    if (button({.role = Role::button, .name = "Save"})) platform::append("{\"n\":1}", 7);
    if (button({.role = Role::link, .name = "Elsewhere", .href = "#/elsewhere"}))
        platform::set_route("/elsewhere"), route_ = "/elsewhere";
    text(("Route " + route_ + ", records " + to_text(std::uint64_t{records_}) + ". " + said_)
             .c_str());
    list();
    ImGui::End();
    commands_.clear();
    return outline_;
}

}  // namespace

std::unique_ptr<platform::Host> platform::make_host() {
    return std::make_unique<StandIn>();
}

}  // namespace recite
