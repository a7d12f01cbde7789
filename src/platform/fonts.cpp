#include "platform/fonts.hpp"

#include <cmath>
#include <cstring>
#include <string_view>

#include <misc/freetype/imgui_freetype.h>
#include "imgui_internal.h"

#include "platform/browser.hpp"

namespace recite::platform {
namespace {

// FontData holds the CSS list of families, FontNo the weight.
constexpr std::string_view families =
    "system-ui,\"Segoe UI\",Roboto,\"Noto Sans\",\"Helvetica Neue\",Arial,sans-serif,"
    "\"Noto Color Emoji\"";

struct Family {
    const char* text;
    int length;
    int weight;
};

Family family_of(const ImFontConfig& source) {
    return {static_cast<const char*>(source.FontData), source.FontDataSize,
            static_cast<int>(source.FontNo)};
}

float density_of(const ImFontConfig& source, const ImFontBaked& baked) {
    return source.RasterizerDensity * baked.RasterizerDensity;
}

// The CSS font size, in device pixels.
float em_pixels(const ImFontConfig& source, const ImFontBaked& baked) {
    return baked.Size * density_of(source, baked);
}

bool is_invisible(ImWchar code) {
    return code < 0x20 || (code >= 0x200B && code <= 0x200D) || code == 0x2060 || code == 0xFEFF ||
           (code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xE0020 && code <= 0xE007F);
}

bool source_init(ImFontAtlas*, ImFontConfig* source) {
    return source->FontData != nullptr;
}

bool source_has(ImFontAtlas*, ImFontConfig*, ImWchar code) {
    return code != IM_UNICODE_CODEPOINT_INVALID;
}

// The font's own box is centred in a line as high as the em; the baseline falls on a pixel.
bool baked_init(ImFontAtlas*, ImFontConfig* source, ImFontBaked* baked, void*) {
    const float density = density_of(*source, *baked);
    const Family family = family_of(*source);
    float box[2];
    web_font_measure(family.text, family.length, family.weight, em_pixels(*source, *baked), box);
    const float ascent = box[0] / density;
    const float slack = baked->Size - ascent - box[1] / density;
    baked->Ascent = std::floor((ascent + slack / 2) * density + 0.5f) / density;
    baked->Descent = baked->Ascent - baked->Size;
    return true;
}

// With `advance` only that is wanted. Otherwise the glyph's rectangle is reserved, to be drawn once
// the texture is there.
bool load_glyph(ImFontAtlas* atlas, ImFontConfig* source, ImFontBaked* baked, void*, ImWchar code,
                ImFontGlyph* glyph, float* advance) {
    if (code == IM_UNICODE_CODEPOINT_INVALID) return false;
    const float density = density_of(*source, *baked);
    const Family family = family_of(*source);
    const float pixels = em_pixels(*source, *baked);
    float box[6] = {};
    const bool seen = !is_invisible(code) && web_glyph_measure(family.text, family.length,
                                                               family.weight, pixels, code, box);
    if (advance) {
        *advance = box[0] / density;
        return true;
    }
    glyph->Codepoint = code & 0x3FFFFFF;  // as wide as the field
    glyph->AdvanceX = box[0] / density;
    if (!seen) return true;
    const int width = static_cast<int>(box[3]);
    const int height = static_cast<int>(box[4]);
    const ImFontAtlasRectId rectangle = ImFontAtlasPackAddRect(atlas, width, height);
    if (rectangle == ImFontAtlasRectId_Invalid) return false;
    glyph->X0 = box[1] / density + source->GlyphOffset.x;
    glyph->Y0 = box[2] / density + source->GlyphOffset.y + baked->Ascent;
    glyph->X1 = glyph->X0 + box[3] / density;
    glyph->Y1 = glyph->Y0 + box[4] / density;
    glyph->Visible = true;
    glyph->Colored = box[5] != 0;
    glyph->PackId = rectangle;
    auto* waiting = static_cast<std::vector<CanvasFonts::Glyph>*>(atlas->UserData);
    waiting->push_back({source, pixels, code, rectangle});
    return true;
}

ImFontLoader canvas_loader() {
    ImFontLoader loader;
    loader.Name = "canvas";
    loader.FontSrcInit = source_init;
    loader.FontSrcContainsGlyph = source_has;
    loader.FontBakedInit = baked_init;
    loader.FontBakedLoadGlyph = load_glyph;
    return loader;
}

}  // namespace

void CanvasFonts::add_to(ImFontAtlas& atlas) {
    atlas.UserData = &waiting_;
    for (const int weight : {400, 700}) {
        ImFontConfig config;
        config.FontData = const_cast<char*>(families.data());
        config.FontDataSize = static_cast<int>(families.size());
        config.FontDataOwnedByAtlas = false;
        config.FontNo = static_cast<ImU32>(weight);
        config.SizePixels = 16;
        config.FontLoader = ImGuiFreeType::GetFontLoader();
        std::strcpy(config.Name, weight == 400 ? "regular" : "bold");
        atlas.AddFont(&config);
    }
}

void CanvasFonts::snap_advances(ImFontAtlas& atlas, bool snap) {
    for (ImFont* font : atlas.Fonts) {
        for (ImFontConfig* source : font->Sources) source->PixelSnapH = snap;
    }
}

bool CanvasFonts::draw_new(ImFontAtlas& atlas, int texture) {
    const bool changed = !waiting_.empty();
    for (const Glyph& glyph : waiting_) {
        const ImTextureRect* place = ImFontAtlasPackGetRectSafe(&atlas, glyph.rectangle);
        if (!place) continue;
        const Family family = family_of(*glyph.source);
        web_glyph_draw(texture, place->x, place->y, family.text, family.length, family.weight,
                       glyph.pixels, glyph.code);
    }
    waiting_.clear();
    return changed;
}

void CanvasFonts::forget_drawn(ImFontAtlas& atlas) {
    waiting_.clear();
    ImFontAtlasBuilder& builder = *atlas.Builder;
    for (int i = 0; i < builder.BakedPool.Size; ++i) {
        const ImFontBaked& baked = builder.BakedPool[i];
        if (baked.WantDestroy || !baked.ContainerFont) continue;
        for (const ImFontGlyph& glyph : baked.Glyphs) {
            if (glyph.PackId == ImFontAtlasRectId_Invalid) continue;
            ImFontConfig* source = baked.ContainerFont->Sources[static_cast<int>(glyph.SourceIdx)];
            waiting_.push_back({source, em_pixels(*source, baked), glyph.Codepoint, glyph.PackId});
        }
    }
}

}  // namespace recite::platform

// ImGui asks for these instead of FreeType's: widgets/imgui_config.hpp says why.
const ImFontLoader* ImGuiFreeType::GetFontLoader() {
    static const ImFontLoader loader = recite::platform::canvas_loader();
    return &loader;
}

bool ImGuiFreeType::DebugEditFontLoaderFlags(ImGuiFreeTypeLoaderFlags*) {
    return false;
}
