#include "base/check.hpp"

#include <cstdlib>
#ifndef __EMSCRIPTEN__
#include <cstdio>
#endif

namespace recite {
namespace {
constinit CheckHandler handler_ = nullptr;
}

void on_check_failed(CheckHandler handler) {
    handler_ = handler;
}

void check_failed(const char* condition, const char* file, int line) {
    if (handler_) handler_(condition, file, line);
#ifndef __EMSCRIPTEN__
    else
        std::fprintf(stderr, "%s:%d: check failed: %s\n", file, line, condition);
#endif
    std::abort();
}

}  // namespace recite
