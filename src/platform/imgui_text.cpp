// What ImGui leaves to the program when IMGUI_DISABLE_DEFAULT_FORMAT_FUNCTIONS is set: the page
// alone does so, since the C library's own are large there.
#ifdef __EMSCRIPTEN__

#include <cstdarg>

#include "imgui_internal.h"

#include "platform/format.hpp"

int ImFormatStringV(char* out, std::size_t size, const char* pattern, std::va_list values) {
    const int length = recite::platform::format(out, size, pattern, values);
    if (out && length >= static_cast<int>(size)) return static_cast<int>(size) - 1;
    return length;
}

int ImFormatString(char* out, std::size_t size, const char* pattern, ...) {
    std::va_list values;
    va_start(values, pattern);
    const int length = ImFormatStringV(out, size, pattern, values);
    va_end(values);
    return length;
}

// Only ImGui's settings files and typed sliders read with it, and the page has neither.
extern "C" int sscanf(const char*, const char*, ...) {
    return 0;
}

#endif
