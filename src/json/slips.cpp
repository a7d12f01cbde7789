#include "json/slips.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace recite::json {
namespace {

constexpr std::string_view white = " \t\r\n";

bool is_letter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_';
}

// The last byte before `at` that is no white space; 0 if there is none.
char before(std::string_view text, std::size_t at) {
    const std::size_t last = text.substr(0, at).find_last_not_of(white);
    return last == std::string_view::npos ? '\0' : text[last];
}

// The word that a byte ends or stands in; empty where none does. `end` is set to its end.
std::string_view word_at(std::string_view text, std::size_t at, std::size_t& end) {
    std::size_t begin = at;
    while (begin > 0 && is_letter(text[begin - 1])) --begin;
    for (end = at; end < text.size() && is_letter(text[end]);) ++end;
    return text.substr(begin, end - begin);
}

std::string of_word(std::string_view text, std::string_view word, std::size_t end) {
    const std::size_t next = text.find_first_not_of(white, end);
    const bool key = next != std::string_view::npos && text[next] == ':';
    const std::string quoted =
        "stand in double quotes: \"" + std::string(word.substr(0, 40)) + "\"";
    if (key) return "keys " + quoted;
    const std::string lower = ascii_lower(word);
    if (lower == "yes") return "write true";
    if (lower == "no") return "write false";
    if (is_one_of(lower, {"none", "nil", "undefined"})) return "write null, or leave the key out";
    if (is_one_of(lower, {"nan", "infinity", "inf"})) return "leave out what has no number";
    const std::string_view near = nearest(lower, {"true", "false", "null"});
    return near.empty() ? "texts " + quoted : "write " + std::string(near);
}

bool is_utf16(std::string_view text) {
    return text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF") ||
           text.substr(0, 4).find('\0') != std::string_view::npos;
}

// What no rule of quotes or commas explains: a piece that stands where none can.
std::string of_piece(std::string_view text, std::size_t token) {
    const char found = text[token], last = before(text, token);
    if ((found == ']' || found == '}') && last == ',') return "remove the comma before it";
    const bool value = found == '"' || found == '{' || found == '[' || found == '-' ||
                       (found >= '0' && found <= '9') || is_letter(found);
    const bool ended = last == '"' || last == '}' || last == ']' || (last >= '0' && last <= '9') ||
                       is_letter(last);
    if (value && ended) return "is a comma, or a colon after a key, missing before it?";
    if (found == ',') return "remove this comma";
    if (found == '=') return "a colon stands between a key and its value";
    return {};
}

}  // namespace

std::string slip_advice(std::string_view text, std::size_t token, std::size_t stopped) {
    if (is_utf16(text)) return "save the file as UTF-8; this looks like UTF-16";
    if (stopped >= text.size()) return "the file ends too early: is a ']' or '}' missing?";
    const char at = text[stopped];
    if (at == '/' || at == '#') return "JSON has no comments; write a key \"$comment\" with a text";
    const bool in_text = token < stopped && text[token] == '"';
    if (in_text && (at == '\n' || at == '\r'))
        return "close the text with '\"' before the line ends";
    if (in_text && at == '\t') return "write \\t for a tab inside a text";
    const std::string_view rest = text.substr(std::min(token, stopped));
    if (at == '\'' || rest.starts_with("\xE2\x80\x9C") || rest.starts_with("\xE2\x80\x9D"))
        return "texts stand in straight double quotes: \"...\"";
    if (in_text) return of_piece(text, token);
    std::size_t end = stopped;
    const std::string_view word = word_at(text, stopped, end);
    if (!is_one_of(word, {"", "true", "false", "null"})) return of_word(text, word, end);
    return of_piece(text, std::min(token, stopped));
}

}  // namespace recite::json
