#include "ui/theme.hpp"

namespace recite::ui {

namespace {

constexpr widgets::Palette light{
    .page = {0xF6F4EE},
    .surface = {0xFFFFFF},
    .ink = {0x1D2329},
    .muted = {0x59626C},
    .line = {0xDCD7CB},
    .control = {0x7E7869},
    .accent = {{0x2B5C8F}, {0xE3ECF5}, {0xFFFFFF}},
    .good = {{0x26734A}, {0xE2F1E8}, {0xFFFFFF}},
    .bad = {{0xAE3B2A}, {0xF9E7E3}, {0xFFFFFF}},
    .warn = {{0x855C00}, {0xFBF0D5}, {0xFFFFFF}},
};

constexpr widgets::Palette dark{
    .page = {0x14171B},
    .surface = {0x1D2126},
    .ink = {0xE9E6DF},
    .muted = {0xA1AAB4},
    .line = {0x363C44},
    .control = {0x747D87},
    .accent = {{0x86B6E6}, {0x22344A}, {0x10161D}},
    .good = {{0x7CCB9C}, {0x1B3427}, {0x10161D}},
    .bad = {{0xF0988A}, {0x41231E}, {0x10161D}},
    .warn = {{0xE3BD6B}, {0x3B2F14}, {0x10161D}},
};

}  // namespace

const widgets::Palette& light_palette() {
    return light;
}

const widgets::Palette& dark_palette() {
    return dark;
}

}  // namespace recite::ui
