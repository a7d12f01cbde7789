#pragma once

#include <string>

struct ImDrawData;

namespace recite::tests {

// Paints what ImGui drew onto a page of that colour (0xRRGGBB) and writes it as a PNG file.
void write_picture(const ImDrawData& data, unsigned page, const std::string& path);

}  // namespace recite::tests
