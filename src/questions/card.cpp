#include "questions/card.hpp"

#include <string>
#include <string_view>

namespace recite {

CardId card_of(const PackId& pack, const FactId& fact, Side side) {
    std::string text = pack.text;
    text += '/';
    text += fact.text;
    text += '/';
    text += name_of(side);
    return CardId(std::move(text));
}

CardId card_of(const PackId& pack, const QuizId& quiz, std::string_view question) {
    std::string text = pack.text;
    text += '/';
    text += quiz.text;
    text += '/';
    text += question;
    return CardId(std::move(text));
}

std::optional<CardParts> parts_of(const CardId& card) {
    const std::string_view text = card.text;
    const std::size_t first = text.find('/');
    const std::size_t last = text.rfind('/');
    if (first == std::string_view::npos || first == last) return std::nullopt;
    const std::optional<Side> side = side_named(text.substr(last + 1));
    if (!side) return std::nullopt;
    return CardParts{.pack = PackId(std::string(text.substr(0, first))),
                     .fact = FactId(std::string(text.substr(first + 1, last - first - 1))),
                     .side = *side};
}

}  // namespace recite
