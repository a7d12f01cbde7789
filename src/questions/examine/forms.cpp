#include "questions/examine/forms.hpp"

#include <utility>

namespace recite::examine {

std::string first_letter(const Token& word) {
    const unsigned char lead = static_cast<unsigned char>(word.text[0]);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    return word.text.substr(0, length);
}

void Forms::add(std::vector<Token> of, NameKind kind) {
    std::string squash = squashed(of, 0, of.size());
    if (squash.empty()) return;
    for (const Form& form : out_)
        if (form.squashed == squash) return;
    std::vector<std::string> senses_of;
    if (kind == NameKind::name || kind == NameKind::alias) senses_of = senses(words_, of);
    out_.push_back({std::move(of), std::move(squash), kind, std::move(senses_of), {}});
}

void Forms::add(const std::string& text, NameKind kind) {
    Token one;
    one.text = text;
    add(std::vector<Token>{one}, kind);
}

void Forms::add_plain(std::vector<Token> of) {
    while (of.size() > 1 && of[1].before != 0 && words_.is(of.front(), word::article)) {
        of.erase(of.begin());
        add(of, NameKind::reordered);
    }
    for (Token& token : of)
        if (token.kind == TokenKind::word) token.text = softened(token.text, words_.language());
    add(std::move(of), NameKind::softened);
}

}  // namespace recite::examine
