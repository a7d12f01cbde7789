// pictures FOLDER [NAME…]: every sample screen as a PNG: desktop and phone, light and dark.

#include <cstring>
#include <string>

#include "support/picture.hpp"
#include "support/stage.hpp"
#include "ui/draw.hpp"
#include "ui/samples.hpp"
#include "ui/theme.hpp"

namespace recite::tests {
namespace {

void paint(const Sample& sample, const Window& window, const std::string& path) {
    Stage stage(window);
    for (int frame = 0; frame < 6; ++frame) {
        stage.frame([&sample](widgets::Frame& drawn) { ui::draw(sample.screen, drawn); });
    }
    const widgets::Palette& palette = window.dark ? ui::dark_palette() : ui::light_palette();
    write_picture(*stage.drawn(), palette.page.rgb, path);
}

bool wanted(const std::string& name, int count, char** names) {
    for (int at = 0; at < count; ++at) {
        if (name == names[at]) return true;
    }
    return count == 0;
}

}  // namespace
}  // namespace recite::tests

int main(int count, char** arguments) {
    using namespace recite::tests;
    if (count < 2) return 2;
    const std::string folder = arguments[1];
    for (const Sample& sample : samples()) {
        if (!wanted(sample.name, count - 2, arguments + 2)) continue;
        const std::string path = folder + "/" + sample.name;
        paint(sample, {1120, 760, 1, false}, path + "-light.png");
        paint(sample, {1120, 760, 1, true}, path + "-dark.png");
        paint(sample, phone(), path + "-phone.png");
    }
    return 0;
}
