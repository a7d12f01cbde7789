#include "questions/examine/segments.hpp"

namespace recite::examine {

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
        const bool both = typed[i].text == "als" && i + 1 < typed.size() &&
                          typed[i + 1].text == "auch";  // "sowohl A als auch B"
        if (joins || both)
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
}

}  // namespace recite::examine
