#include "platform/keys.hpp"

namespace recite::platform {
namespace {

struct Named {
    std::string_view name;
    ImGuiKey key;
};

constexpr Named named_keys[] = {
    {"ArrowLeft", ImGuiKey_LeftArrow}, {"ArrowRight", ImGuiKey_RightArrow},
    {"ArrowUp", ImGuiKey_UpArrow},     {"ArrowDown", ImGuiKey_DownArrow},
    {"PageUp", ImGuiKey_PageUp},       {"PageDown", ImGuiKey_PageDown},
    {"Home", ImGuiKey_Home},           {"End", ImGuiKey_End},
    {"Delete", ImGuiKey_Delete},       {"Backspace", ImGuiKey_Backspace},
    {"Space", ImGuiKey_Space},         {"Enter", ImGuiKey_Enter},
    {"NumpadEnter", ImGuiKey_Enter},   {"Escape", ImGuiKey_Escape},
    {"Slash", ImGuiKey_Slash},         {"Comma", ImGuiKey_Comma},
    {"Period", ImGuiKey_Period},       {"Minus", ImGuiKey_Minus},
    {"Equal", ImGuiKey_Equal},
};

ImGuiKey counted(ImGuiKey first, int steps) {
    return static_cast<ImGuiKey>(static_cast<int>(first) + steps);
}

// 0 to 9 from the digit, -1 for what is none.
int digit_of(char letter) {
    return letter >= '0' && letter <= '9' ? letter - '0' : -1;
}

ImGuiKey key_of_letter(char letter) {
    if (letter >= 'a' && letter <= 'z') return counted(ImGuiKey_A, letter - 'a');
    if (letter >= 'A' && letter <= 'Z') return counted(ImGuiKey_A, letter - 'A');
    return digit_of(letter) < 0 ? ImGuiKey_None : counted(ImGuiKey_0, digit_of(letter));
}

}  // namespace

ImGuiKey key_named(std::string_view name) {
    if (name.size() == 1) return key_of_letter(name[0]);
    if (name.size() == 4 && name.starts_with("Key")) return key_of_letter(name[3]);
    if (name.size() == 6 && name.starts_with("Digit")) return key_of_letter(name[5]);
    if (name.size() == 7 && name.starts_with("Numpad") && digit_of(name[6]) >= 0)
        return counted(ImGuiKey_0, digit_of(name[6]));
    for (const Named& known : named_keys) {
        if (known.name == name) return known.key;
    }
    return ImGuiKey_None;
}

}  // namespace recite::platform
