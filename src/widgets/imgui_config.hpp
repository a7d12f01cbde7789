#pragma once

// How Dear ImGui is built here, for the page and for the native tests alike; it includes this
// file through IMGUI_USER_CONFIG.

// Leaves stb_truetype out and asks ImGuiFreeType::GetFontLoader() for glyphs. FreeType is not
// used: platform/font_loader answers with the browser's canvas, tests/support with fixed widths.
#define IMGUI_ENABLE_FREETYPE
#define IMGUI_DISABLE_DEFAULT_FONT

// Learners type characters beyond the basic plane.
#define IMGUI_USE_WCHAR32

#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS
#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS
#define IMGUI_DISABLE_FILE_FUNCTIONS
#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS

#ifdef __EMSCRIPTEN__
// The C library's printf and scanf are 26 kB; platform/format brings smaller ones.
#define IMGUI_DISABLE_DEFAULT_FORMAT_FUNCTIONS
#define IM_ASSERT(condition) ((void)0)
#else
#include "base/check.hpp"
#define IM_ASSERT(condition) VERIFY(condition)
#endif
