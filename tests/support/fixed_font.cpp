// Glyphs of fixed widths for native tests, in place of the browser's: half an em, a whole one
// for Chinese and Japanese.

#include "imgui.h"
#include "imgui_internal.h"

#include "misc/freetype/imgui_freetype.h"

namespace {

bool begin_source(ImFontAtlas*, ImFontConfig*) {
    return true;
}

bool has_glyph(ImFontAtlas*, ImFontConfig*, ImWchar) {
    return true;
}

bool begin_size(ImFontAtlas*, ImFontConfig*, ImFontBaked* baked, void*) {
    baked->Ascent = baked->Size * 0.8F;
    baked->Descent = baked->Ascent - baked->Size;
    return true;
}

bool load_glyph(ImFontAtlas*, ImFontConfig* source, ImFontBaked* baked, void*, ImWchar code,
                ImFontGlyph* glyph, float* advance) {
    const float em = baked->Size;
    const float share = source->FontNo >= 600 ? 0.56F : 0.52F;
    const float width = code >= 0x2E80 ? em : em * share;
    if (advance != nullptr) {
        *advance = width;
        return true;
    }
    glyph->Codepoint = code;
    glyph->AdvanceX = width;
    return true;
}

}  // namespace

const ImFontLoader* ImGuiFreeType::GetFontLoader() {
    static ImFontLoader loader;
    loader.Name = "fixed";
    loader.FontSrcInit = begin_source;
    loader.FontSrcContainsGlyph = has_glyph;
    loader.FontBakedInit = begin_size;
    loader.FontBakedLoadGlyph = load_glyph;
    return &loader;
}

bool ImGuiFreeType::DebugEditFontLoaderFlags(unsigned int*) {
    return false;
}
