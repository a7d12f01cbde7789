#include "platform/keys.hpp"

#include <catch2/catch_test_macros.hpp>

using recite::platform::key_named;

TEST_CASE("a key is known by what it types, or else by its place") {
    struct Row {
        const char* name;
        ImGuiKey key;
    };

    for (const Row& row : {Row{"a", ImGuiKey_A},
                           {"Z", ImGuiKey_Z},
                           {"7", ImGuiKey_7},
                           {"KeyQ", ImGuiKey_Q},
                           {"Digit0", ImGuiKey_0},
                           {"Numpad9", ImGuiKey_9},
                           {"Enter", ImGuiKey_Enter},
                           {"NumpadEnter", ImGuiKey_Enter},
                           {"ArrowDown", ImGuiKey_DownArrow},
                           {"Escape", ImGuiKey_Escape},
                           {"", ImGuiKey_None},
                           {"?", ImGuiKey_None},
                           {"F5", ImGuiKey_None},
                           {"Key", ImGuiKey_None}}) {
        CAPTURE(row.name);
        CHECK(key_named(row.name) == row.key);
    }
}
