// Glyphs out of font files of this machine, for pictures; ImGui brings the reader.

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "imgui.h"
#include "imgui_internal.h"

#include "misc/freetype/imgui_freetype.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-function"
#define STBRP_STATIC
#define STB_RECT_PACK_IMPLEMENTATION
#include "imstb_rectpack.h"
#define STBTT_STATIC
#define STB_TRUETYPE_IMPLEMENTATION
#include "imstb_truetype.h"
#pragma GCC diagnostic pop

namespace {

struct Face {
    std::string bytes;
    stbtt_fontinfo info{};
    bool usable = false;
};

void load(Face& face, const char* path) {
    std::ifstream file(path, std::ios::binary);
    face.bytes.assign(std::istreambuf_iterator<char>(file), {});
    const auto* bytes = reinterpret_cast<const unsigned char*>(face.bytes.data());
    face.usable = !face.bytes.empty() && stbtt_InitFont(&face.info, bytes, 0) != 0;
}

const Face& face_of(const ImFontConfig& source) {
    static Face regular, bold;
    if (!regular.usable) load(regular, "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf");
    if (!bold.usable) load(bold, "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf");
    return source.FontNo >= 600 ? bold : regular;
}

bool begin_source(ImFontAtlas*, ImFontConfig* source) {
    return face_of(*source).usable;
}

bool has_glyph(ImFontAtlas*, ImFontConfig*, ImWchar) {
    return true;
}

bool begin_size(ImFontAtlas*, ImFontConfig* source, ImFontBaked* baked, void*) {
    const Face& face = face_of(*source);
    int up = 0, down = 0, gap = 0;
    stbtt_GetFontVMetrics(&face.info, &up, &down, &gap);
    const float scale = stbtt_ScaleForMappingEmToPixels(&face.info, baked->Size);
    const float slack = baked->Size - static_cast<float>(up - down) * scale;
    baked->Ascent = std::floor(static_cast<float>(up) * scale + slack / 2 + 0.5F);
    baked->Descent = baked->Ascent - baked->Size;
    return true;
}

bool load_glyph(ImFontAtlas* atlas, ImFontConfig* source, ImFontBaked* baked, void*, ImWchar code,
                ImFontGlyph* glyph, float* advance) {
    const Face& face = face_of(*source);
    const float scale = stbtt_ScaleForMappingEmToPixels(&face.info, baked->Size);
    const int index = stbtt_FindGlyphIndex(&face.info, static_cast<int>(code));
    int step = 0, bearing = 0;
    stbtt_GetGlyphHMetrics(&face.info, index, &step, &bearing);
    const float width = std::round(static_cast<float>(step) * scale);
    if (advance != nullptr) {
        *advance = width;
        return true;
    }
    glyph->Codepoint = code;
    glyph->AdvanceX = width;
    int x0 = 0, y0 = 0, x1 = 0, y1 = 0;
    stbtt_GetGlyphBitmapBox(&face.info, index, scale, scale, &x0, &y0, &x1, &y1);
    const int w = x1 - x0, h = y1 - y0;
    if (w <= 0 || h <= 0) return true;
    const ImFontAtlasRectId id = ImFontAtlasPackAddRect(atlas, w, h);
    if (id == ImFontAtlasRectId_Invalid) return false;
    std::vector<unsigned char> pixels(static_cast<std::size_t>(w * h));
    stbtt_MakeGlyphBitmap(&face.info, pixels.data(), w, h, w, scale, scale, index);
    glyph->X0 = static_cast<float>(x0);
    glyph->Y0 = static_cast<float>(y0) + baked->Ascent;
    glyph->X1 = glyph->X0 + static_cast<float>(w);
    glyph->Y1 = glyph->Y0 + static_cast<float>(h);
    glyph->Visible = true;
    glyph->PackId = id;
    ImTextureRect* place = ImFontAtlasPackGetRect(atlas, id);
    ImFontAtlasBakedSetFontGlyphBitmap(atlas, baked, source, glyph, place, pixels.data(),
                                       ImTextureFormat_Alpha8, w);
    return true;
}

}  // namespace

const ImFontLoader* ImGuiFreeType::GetFontLoader() {
    static ImFontLoader loader;
    loader.Name = "file";
    loader.FontSrcInit = begin_source;
    loader.FontSrcContainsGlyph = has_glyph;
    loader.FontBakedInit = begin_size;
    loader.FontBakedLoadGlyph = load_glyph;
    return &loader;
}

bool ImGuiFreeType::DebugEditFontLoaderFlags(unsigned int*) {
    return false;
}
