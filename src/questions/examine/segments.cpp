#include "questions/examine/segments.hpp"

#include <cstdint>

#include "base/number.hpp"
#include "base/text.hpp"

namespace recite::examine {

namespace {

// Whether the figures in it are 1, 2 and so on, and it begins with the first.
bool counts_out(const std::vector<Token>& typed) {
    std::uint64_t next = 1;
    for (const Token& token : typed) {
        if (token.kind != TokenKind::digits) continue;
        if (token.text != to_text(next)) return false;
        ++next;
    }
    return next > 2 && typed[0].kind == TokenKind::digits;
}

}  // namespace

std::vector<Range> segments(const Sheet& sheet, const List& list, const std::vector<Token>& typed) {
    std::vector<Range> out;
    std::size_t begin = 0;
    bool of_numbers = false;
    for (const Value& one : list.items)
        of_numbers =
            of_numbers || (kind_of(one) != ValueKind::entity && kind_of(one) != ValueKind::text);
    const auto close = [&](std::size_t end, std::size_t next) {
        if (end > begin) out.push_back({begin, end});
        begin = next;
    };
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const char by = typed[i].before;
        const bool sign = by == ',' || by == ';' || by == '/' || by == '&' || by == '|' ||
                          by == '\n' || by == ':' || by == '(' || by == ')';
        const bool more = i + 1 < typed.size() && !of_numbers;
        const bool letter = more && typed[i].kind == TokenKind::word && typed[i].text.size() == 1 &&
                            typed[i + 1].before == ')';
        const bool number =
            letter || (more && typed[i].kind == TokenKind::digits && typed[i].text.size() < 3 &&
                       (typed[i + 1].before == '.' || typed[i + 1].before == ')'));
        if (number) {
            close(i, i + 1);
            continue;
        }
        const bool joins = sheet.words.is(typed[i], word::join | word::choice) ||
                           typed[i].text == "+" || typed[i].text == "*" ||
                           (typed[i].text == "n" && i > begin);  // "time n energy"
        const bool then = i > begin && is_one_of(typed[i].text, {"then", "dann", "danach"});
        const bool both = typed[i].text == "als" && i + 1 < typed.size() &&
                          typed[i + 1].text == "auch";  // "sowohl A als auch B"
        // "1 Washington 2 Adams": counted out
        const bool counted = more && typed[i].kind == TokenKind::digits && typed[i].before != 0 &&
                             typed[i + 1].before != 0 &&
                             typed[i].text == to_text(out.size() + (i > begin ? 2U : 1U)) &&
                             counts_out(typed);
        if (joins || both || then || counted)
            close(i, i + (both ? 2 : 1));
        else if (sign && i > begin)
            close(i, i);
    }
    close(typed.size(), typed.size());
    return out;
}

void drop_order_words(const Vocabulary& words, std::vector<Token>& part) {
    std::size_t gone = 0;
    while (gone + 1 < part.size() && words.is(part[gone], word::order)) ++gone;
    part.erase(part.begin(), part.begin() + static_cast<std::ptrdiff_t>(gone));
    // "Mercury first"
    while (part.size() > 1 && is_one_of(part.back().text, {"first", "last", "zuerst", "zuletzt"}))
        part.pop_back();
}

}  // namespace recite::examine
