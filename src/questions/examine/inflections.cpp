#include "questions/examine/inflections.hpp"

#include "base/text.hpp"

namespace recite::examine {
namespace {

// "Stop", "plan": one short vowel and one consonant, which is doubled before an ending.
bool doubles_its_end(std::string_view root) {
    const std::size_t size = root.size();
    if (size < 3 || is_vowel(root[size - 1]) || !is_vowel(root[size - 2]) ||
        is_vowel(root[size - 3]))
        return false;
    for (std::size_t i = 0; i + 2 < size; ++i)
        if (is_vowel(root[i])) return false;
    return std::string_view("wxy").find(root[size - 1]) == std::string_view::npos;
}

// What stands before an ending that begins with a vowel: itself, with an "e" that was dropped, or
// without the consonant that was doubled.
void add_stems(std::string_view stem, std::vector<std::string>& out) {
    const std::size_t size = stem.size();
    if (size < 3) return;
    const bool silent = stem.ends_with('e') && !stem.ends_with("ee") && !stem.ends_with("oe");
    if (!silent && !doubles_its_end(stem)) out.emplace_back(stem);
    if (!is_vowel(stem.back())) out.push_back(std::string(stem) + "e");
    if (stem[size - 1] == stem[size - 2] && doubles_its_end(stem.substr(0, size - 1)))
        out.emplace_back(stem.substr(0, size - 1));
    if (stem.ends_with('i')) out.push_back(std::string(stem.substr(0, size - 1)) + "y");
}

}  // namespace

std::vector<std::string> roots_of(std::string_view word) {
    std::vector<std::string> out;
    const auto without = [&](std::size_t letters) { return word.substr(0, word.size() - letters); };
    if (word.ends_with("ies") && word.size() > 4) out.push_back(std::string(without(3)) + "y");
    if (word.ends_with("es") && word.size() > 4) out.emplace_back(without(2));
    if (word.ends_with('s') && !word.ends_with("ss") && word.size() > 3)
        out.emplace_back(without(1));
    for (const std::string_view ending : {"ing", "ed", "ings"})
        if (word.size() > ending.size() + 2 && word.ends_with(ending))
            add_stems(without(ending.size()), out);
    if (word.size() > 5 && word.ends_with("ly")) {
        out.emplace_back(without(2));
        if (word.ends_with("ily")) out.push_back(std::string(without(3)) + "y");
        if (word.ends_with("bly")) out.push_back(std::string(without(1)) + "e");
    }
    if (word.size() > 6 && word.ends_with("ness")) {
        out.emplace_back(without(4));
        if (word.ends_with("iness")) out.push_back(std::string(without(5)) + "y");
    }
    return out;
}

}  // namespace recite::examine
