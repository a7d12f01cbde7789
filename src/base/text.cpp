#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace recite {
namespace {

bool is_space(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f' ||
           byte == '\v';
}

}  // namespace

bool is_one_of(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), text) != words.end();
}

std::string_view trim(std::string_view text) {
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    std::size_t from = 0;
    for (std::size_t at = text.find(separator); at != std::string_view::npos;
         at = text.find(separator, from)) {
        parts.push_back(text.substr(from, at - from));
        from = at + 1;
    }
    parts.push_back(text.substr(from));
    return parts;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) out += separator;
        out += parts[i];
    }
    return out;
}

std::string join_words(const std::vector<std::string>& parts, std::string_view last) {
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0 && i + 1 == parts.size())
            out += " " + std::string(last) + " ";
        else if (i > 0)
            out += ", ";
        out += parts[i];
    }
    return out;
}

std::string replace_all(std::string_view text, std::string_view from, std::string_view to) {
    if (from.empty()) return std::string(text);
    std::string out;
    std::size_t start = 0;
    for (std::size_t at = text.find(from); at != std::string_view::npos;
         at = text.find(from, start)) {
        out += text.substr(start, at - start);
        out += to;
        start = at + from.size();
    }
    out += text.substr(start);
    return out;
}

std::string ascii_lower(std::string_view text) {
    std::string out(text);
    for (char& byte : out)
        if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte - 'A' + 'a');
    return out;
}

bool is_vowel(char letter) {
    return std::string_view("aeiouAEIOU").find(letter) != std::string_view::npos;
}

std::string squeeze(std::string_view text) {
    std::string out;
    bool pending = false;
    for (std::size_t at = 0; at < text.size();) {
        const bool no_break = text.substr(at, 2) == "\xC2\xA0";
        if (no_break || is_space(text[at])) {
            pending = !out.empty();
            at += no_break ? 2 : 1;
            continue;
        }
        if (pending) out += ' ';
        pending = false;
        out += text[at];
        ++at;
    }
    return out;
}

namespace {

// Which letters a text has, each a bit; letters that are 32 apart share one.
std::uint32_t letters_of(std::string_view text) {
    std::uint32_t all = 0;
    for (const char letter : text) all |= 1U << (static_cast<unsigned char>(letter) & 31U);
    return all;
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t most) {
    const std::size_t longer = std::max(a.size(), b.size());
    const std::size_t shorter = std::min(a.size(), b.size());
    if (longer - shorter > most) return most + 1;
    // An edit takes away one letter at most, and brings one.
    const auto apart = static_cast<std::size_t>(std::popcount(letters_of(a) ^ letters_of(b)));
    if (apart > 2 * most) return most + 1;
    constexpr std::size_t short_text = 48;
    std::array<std::size_t, 3 * short_text> few;
    std::vector<std::size_t> many(b.size() < short_text ? 0 : 3 * (b.size() + 1));
    std::size_t *older = many.empty() ? few.data() : many.data(), *old = older + b.size() + 1,
                *row = old + b.size() + 1;
    for (std::size_t j = 0; j <= b.size(); ++j) old[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        std::size_t best = row[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = old[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({old[j] + 1, row[j - 1] + 1, replaced});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) row[j] = std::min(row[j], older[j - 2] + 1);
            best = std::min(best, row[j]);
        }
        if (best > most) return most + 1;
        std::swap(older, old);
        std::swap(old, row);
    }
    return std::min(old[b.size()], most + 1);
}

std::string_view nearest(std::string_view written,
                         const std::vector<std::string_view>& candidates) {
    std::size_t least = 1 + written.size() / 3;
    std::string_view found;
    for (const std::string_view candidate : candidates) {
        const std::size_t distance = edit_distance(written, candidate, least);
        if (distance > least || (distance == least && !found.empty())) continue;
        if (distance == candidate.size()) continue;
        least = distance;
        found = candidate;
    }
    return found;
}

}  // namespace recite
