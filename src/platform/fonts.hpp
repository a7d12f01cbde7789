#pragma once

#include <cstdint>
#include <vector>

#include "imgui.h"

struct ImFontConfig;
struct ImFontAtlas;

namespace recite::platform {

// Glyphs drawn by the browser's canvas: no font is shipped, every script that the learner's
// machine can show works. The atlas holds only reserved rectangles; the canvas is copied into the
// texture directly and never read back, so it works where reading is refused or falsified.
// A font's size is its em, in device pixels: 16 times the scale is what 16px is on a page.
class CanvasFonts {
public:
    // Adds the two fonts that there are: Fonts[0] regular, Fonts[1] bold.
    void add_to(ImFontAtlas& atlas);

    // Glyph advances in whole pixels: crisper where pixels are large.
    void snap_advances(ImFontAtlas& atlas, bool snap);

    // Draws the glyphs that are new since the last call; all of them after `forget_drawn`.
    // Gives whether the texture changed.
    bool draw_new(ImFontAtlas& atlas, int texture);

    // The texture was made anew: every glyph has to be drawn again.
    void forget_drawn(ImFontAtlas& atlas);

    struct Glyph {
        ImFontConfig* source = nullptr;
        float pixels = 0;
        std::uint32_t code = 0;
        int rectangle = -1;  // in the atlas
    };

private:
    std::vector<Glyph> waiting_;
};

}  // namespace recite::platform
