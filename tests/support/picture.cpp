// A renderer for people: triangles into pixels, pixels into a file. Slow and simple.

#include "support/picture.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <fstream>
#include <vector>

#include "imgui.h"

namespace recite::tests {

namespace {

struct Canvas {
    int width = 0, height = 0;
    std::vector<float> pixels;  // three a pixel, 0 to 255
};

std::array<float, 4> texel(const ImTextureData& texture, ImVec2 at) {
    const int x = std::clamp(static_cast<int>(at.x * static_cast<float>(texture.Width)), 0,
                             texture.Width - 1);
    const int y = std::clamp(static_cast<int>(at.y * static_cast<float>(texture.Height)), 0,
                             texture.Height - 1);
    const unsigned char* pixel = texture.Pixels + (y * texture.Width + x) * texture.BytesPerPixel;
    if (texture.BytesPerPixel == 1) return {255, 255, 255, static_cast<float>(pixel[0])};
    return {static_cast<float>(pixel[0]), static_cast<float>(pixel[1]),
            static_cast<float>(pixel[2]), static_cast<float>(pixel[3])};
}

float edge(ImVec2 a, ImVec2 b, float x, float y) {
    return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
}

// Pixels on an edge that two triangles share belong to one of them: the top-left rule.
bool owns(ImVec2 a, ImVec2 b) {
    return a.y > b.y || (a.y == b.y && a.x < b.x);
}

void blend(Canvas& canvas, int x, int y, const std::array<float, 4>& colour) {
    const float alpha = colour[3] / 255;
    float* pixel = &canvas.pixels[static_cast<std::size_t>((y * canvas.width + x) * 3)];
    for (std::size_t part = 0; part < 3; ++part) {
        pixel[part] += (colour[part] - pixel[part]) * alpha;
    }
}

void paint(Canvas& canvas, const ImTextureData& texture, const ImVec4& clip, ImDrawVert a,
           ImDrawVert b, ImDrawVert c) {
    float area = edge(a.pos, b.pos, c.pos.x, c.pos.y);
    if (area == 0) return;
    if (area < 0) {
        std::swap(b, c);
        area = -area;
    }
    const int left = std::max(static_cast<int>(clip.x),
                              static_cast<int>(std::floor(std::min({a.pos.x, b.pos.x, c.pos.x}))));
    const int top = std::max(static_cast<int>(clip.y),
                             static_cast<int>(std::floor(std::min({a.pos.y, b.pos.y, c.pos.y}))));
    const int right =
        std::min({canvas.width, static_cast<int>(clip.z),
                  static_cast<int>(std::ceil(std::max({a.pos.x, b.pos.x, c.pos.x})))});
    const int bottom =
        std::min({canvas.height, static_cast<int>(clip.w),
                  static_cast<int>(std::ceil(std::max({a.pos.y, b.pos.y, c.pos.y})))});
    const auto part = [](ImU32 colour, int shift) {
        return static_cast<float>((colour >> shift) & 0xFFU);
    };
    for (int y = top; y < bottom; ++y) {
        for (int x = left; x < right; ++x) {
            const float px = static_cast<float>(x) + 0.5F;
            const float py = static_cast<float>(y) + 0.5F;
            const float wa = edge(b.pos, c.pos, px, py);
            const float wb = edge(c.pos, a.pos, px, py);
            const float wc = edge(a.pos, b.pos, px, py);
            if (wa < 0 || wb < 0 || wc < 0) continue;
            if ((wa == 0 && !owns(b.pos, c.pos)) || (wb == 0 && !owns(c.pos, a.pos)) ||
                (wc == 0 && !owns(a.pos, b.pos))) {
                continue;
            }
            const float sa = wa / area, sb = wb / area, sc = wc / area;
            const ImVec2 uv{a.uv.x * sa + b.uv.x * sb + c.uv.x * sc,
                            a.uv.y * sa + b.uv.y * sb + c.uv.y * sc};
            const std::array<float, 4> base = texel(texture, uv);
            std::array<float, 4> colour{};
            for (int at = 0; at < 4; ++at) {
                const float own =
                    part(a.col, 8 * at) * sa + part(b.col, 8 * at) * sb + part(c.col, 8 * at) * sc;
                colour[static_cast<std::size_t>(at)] =
                    own * base[static_cast<std::size_t>(at)] / 255;
            }
            blend(canvas, x, y, colour);
        }
    }
}

// ---- PNG, with stored blocks. Source: RFC 2083, RFC 1950, RFC 1951.

std::uint32_t crc(const std::string& bytes) {
    std::uint32_t value = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        value ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ (0xEDB88320U & (0U - (value & 1U)));
    }
    return ~value;
}

std::string big(std::uint32_t value) {
    return {static_cast<char>(value >> 24), static_cast<char>(value >> 16),
            static_cast<char>(value >> 8), static_cast<char>(value)};
}

std::string chunk(const std::string& kind, const std::string& content) {
    return big(static_cast<std::uint32_t>(content.size())) + kind + content +
           big(crc(kind + content));
}

std::string stored(const std::string& raw) {
    std::string out = "\x78\x01";
    std::uint32_t a = 1, b = 0;
    for (const char byte : raw) {
        a = (a + static_cast<unsigned char>(byte)) % 65521;
        b = (b + a) % 65521;
    }
    for (std::size_t at = 0; at < raw.size(); at += 65535) {
        const std::size_t size = std::min<std::size_t>(65535, raw.size() - at);
        out += at + size == raw.size() ? '\1' : '\0';
        out += static_cast<char>(size & 0xFF);
        out += static_cast<char>(size >> 8);
        out += static_cast<char>(~size & 0xFF);
        out += static_cast<char>((~size >> 8) & 0xFF);
        out += raw.substr(at, size);
    }
    return out + big((b << 16) | a);
}

}  // namespace

void write_picture(const ImDrawData& data, unsigned page, const std::string& path) {
    Canvas canvas;
    canvas.width = static_cast<int>(data.DisplaySize.x);
    canvas.height = static_cast<int>(data.DisplaySize.y);
    for (int pixel = 0; pixel < canvas.width * canvas.height; ++pixel) {
        for (const unsigned shift : {16U, 8U, 0U}) {
            canvas.pixels.push_back(static_cast<float>((page >> shift) & 0xFFU));
        }
    }
    const ImTextureData& texture = *ImGui::GetIO().Fonts->TexData;
    for (const ImDrawList* list : data.CmdLists) {
        for (const ImDrawCmd& command : list->CmdBuffer) {
            for (unsigned at = 0; at + 2 < command.ElemCount; at += 3) {
                const auto vertex = [&](unsigned number) {
                    const auto index =
                        list->IdxBuffer[static_cast<int>(command.IdxOffset + at + number)];
                    return list->VtxBuffer[static_cast<int>(command.VtxOffset + index)];
                };
                paint(canvas, texture, command.ClipRect, vertex(0), vertex(1), vertex(2));
            }
        }
    }
    std::string raw;
    for (int y = 0; y < canvas.height; ++y) {
        raw += '\0';
        for (int x = 0; x < canvas.width * 3; ++x) {
            const float part = canvas.pixels[static_cast<std::size_t>(y * canvas.width * 3 + x)];
            raw += static_cast<char>(
                static_cast<unsigned char>(std::clamp(part + 0.5F, 0.0F, 255.0F)));
        }
    }
    std::string header = big(static_cast<std::uint32_t>(canvas.width)) +
                         big(static_cast<std::uint32_t>(canvas.height));
    header += std::string("\x08\x02\x00\x00\x00", 5);
    std::ofstream(path, std::ios::binary)
        << "\x89PNG\r\n\x1a\n"
        << chunk("IHDR", header) << chunk("IDAT", stored(raw)) << chunk("IEND", "");
}

}  // namespace recite::tests
