#include "facts/sentences.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

#include "base/hash.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"

namespace recite {
namespace {

bool is_closing(char32_t code) {
    return code == U'”' || code == U'’' || code == U'"' || code == U'\'' || code == U')' ||
           code == U']' || code == U'»';
}

bool is_opening(char32_t code) {
    return code == U'“' || code == U'‘' || code == U'’' || code == U'"' || code == U'\'' ||
           code == U'(' || code == U'[' || code == U'«' || code == U'„';
}

bool is_capital(char32_t code) {
    if (code < 0x80) return code >= U'A' && code <= U'Z';
    if (code >= 0xC0 && code <= 0xDE) return code != 0xD7;     // Latin-1
    if (code >= 0x100 && code <= 0x17E) return code % 2 == 0;  // Latin Extended-A, nearly
    return (code >= 0x391 && code <= 0x3AB) || (code >= 0x400 && code <= 0x42F);  // Greek, Cyrillic
}

bool starts_unit(char32_t code) {
    return is_capital(code) || (code >= U'0' && code <= U'9') || is_opening(code);
}

bool is_end_mark(char byte) {
    return byte == '.' || byte == '?' || byte == '!';
}

// Whether the text up to its last full stop ends in an abbreviation that ends no sentence.
bool ends_in_abbreviation(std::string_view text) {
    constexpr std::array<std::string_view, 5> abbreviations = {"Mr.", "Mrs.", "Ms.", "Dr.", "vs."};
    for (const std::string_view abbreviation : abbreviations) {
        if (!text.ends_with(abbreviation)) continue;
        const std::size_t before = text.size() - abbreviation.size();
        if (before == 0) return true;
        const char last = text[before - 1];
        const bool letter = (last >= 'a' && last <= 'z') || (last >= 'A' && last <= 'Z');
        if (!letter) return true;
    }
    return false;
}

void cut_paragraph(std::string_view paragraph, std::vector<std::string>& units) {
    std::size_t from = 0;
    for (std::size_t at = 0; at < paragraph.size(); ++at) {
        if (!is_end_mark(paragraph[at])) continue;
        if (ends_in_abbreviation(paragraph.substr(from, at + 1 - from))) continue;
        std::size_t end = at + 1;
        while (end < paragraph.size()) {
            const utf8::Decoded point = utf8::decode(paragraph, end);
            if (!is_closing(point.code)) break;
            end += point.length;
        }
        if (end + 1 >= paragraph.size() || paragraph[end] != ' ') continue;
        if (!starts_unit(utf8::decode(paragraph, end + 1).code)) continue;
        units.push_back(std::string(paragraph.substr(from, end - from)));
        from = end + 1;
        at = end;
    }
    if (from < paragraph.size()) units.push_back(std::string(paragraph.substr(from)));
}

}  // namespace

std::vector<std::string> sentences(std::string_view text,
                                   const std::vector<std::pair<std::string, std::string>>& reads) {
    std::string mended(text);
    if (mended.starts_with("\xEF\xBB\xBF")) mended.erase(0, 3);
    for (const auto& [broken, meant] : reads) mended = replace_all(mended, broken, meant);
    std::vector<std::string> units;
    for (const std::string_view line : split(mended, '\n')) {
        const std::string paragraph = squeeze(line);
        if (!paragraph.empty()) cut_paragraph(paragraph, units);
    }
    return units;
}

std::string print_of(std::string_view sentence) {
    constexpr std::string_view hex = "0123456789abcdef";
    const std::uint64_t value = hash(sentence);
    std::string print;
    for (int shift = 60; shift >= 32; shift -= 4)
        print += hex[static_cast<std::size_t>((value >> static_cast<unsigned>(shift)) & 15U)];
    return print;
}

}  // namespace recite
