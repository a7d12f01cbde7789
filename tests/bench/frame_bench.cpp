// frame_bench SITE: the program's own work for one frame on the asking screen: an action applied,
// the screen drawn, the outline made. SITE is the built site, whose planets are asked. Prints one
// JSON line with the median in milliseconds.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <deque>
#include <string>
#include <variant>
#include <vector>

#include "base/check.hpp"
#include "study/app.hpp"
#include "support/stage.hpp"
#include "ui/draw.hpp"

using namespace recite;

namespace {

using Clock = std::chrono::steady_clock;

constexpr Instant noon{1'737'900'000'000};
constexpr int frames = 2000;

std::string file_text(const std::string& path) {
    std::string text;
    std::FILE* file = std::fopen(path.c_str(), "rb");
    VERIFY(file != nullptr);
    for (int byte; (byte = std::fgetc(file)) != EOF;) text += static_cast<char>(byte);
    std::fclose(file);
    return text;
}

// Opens a quiz as the page would, and fetches what the program asks for.
study::App opened(const std::string& site) {
    study::App app;
    std::deque<study::Action> due;
    due.push_back(
        {study::Begin{.route = "#/quiz/planets?seed=1", .device = "bench", .version = "0"}});
    due.push_back({study::JournalRead{}});
    while (!due.empty()) {
        const study::Effects effects = app.apply(due.front(), noon);
        due.pop_front();
        for (const study::Effect& effect : effects) {
            if (const auto* fetch = std::get_if<study::Fetch>(&effect))
                due.push_back({study::Loaded{fetch->path, file_text(site + "/" + fetch->path)}});
        }
    }
    return app;
}

// The draft with its first option picked, and with its second: each frame has something to change.
Response draft(const study::App& app, int frame) {
    const auto* asking = std::get_if<study::Asking>(&app.screen().body);
    VERIFY(asking != nullptr);
    Response response = asking->posed.response;
    if (auto* choose = std::get_if<forms::Choose::Response>(&response))
        choose->picked = {static_cast<std::uint32_t>(frame % 2)};
    return response;
}

double frame_ms(study::App& app, tests::Stage& stage, int frame) {
    const study::Action edit{study::Edit{draft(app, frame)}};
    const auto begin = Clock::now();
    app.apply(edit, noon);
    stage.frame([&](widgets::Frame& target) { ui::draw(app.screen(), target); });
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) return 2;
    study::App app = opened(arguments[1]);
    tests::Stage stage{tests::Window{}};
    std::vector<double> times;
    for (int frame = 0; frame < 100; ++frame)
        frame_ms(app, stage, frame);  // until glyphs are drawn
    for (int frame = 0; frame < frames; ++frame) times.push_back(frame_ms(app, stage, frame));
    std::nth_element(times.begin(), times.begin() + frames / 2, times.end());
    VERIFY(!stage.outline().items().empty());
    std::printf("{\"frame_ms\": %.4f}\n", times[frames / 2]);
    return 0;
}
