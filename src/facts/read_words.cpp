#include <array>

#include "base/text.hpp"
#include "facts/reading.hpp"

namespace recite::reading {
namespace {

bool is_language_tag(std::string_view tag) {
    if (tag.size() < 2) return false;
    for (const char byte : tag) {
        const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        if (!letter && byte != '-' && !(byte >= '0' && byte <= '9')) return false;
    }
    return true;
}

std::optional<Strict> strict_word(json::Object& object, std::string_view key,
                                  Diagnostics& diagnostics) {
    const auto word = object.text(key);
    if (!word) return std::nullopt;
    if (*word == "counts") return Strict::counts;
    if (*word == "shown") return Strict::shown;
    if (*word == "ignored") return Strict::ignored;
    diagnostics.add({.check = "strict/unknown-word",
                     .where = object.node().find(key)->origin(),
                     .message = "'" + *word + "' is no degree of strictness",
                     .help = "write \"counts\", \"shown\" or \"ignored\""});
    return std::nullopt;
}

}  // namespace

std::optional<Words> words(json::Node node, std::string_view what, Diagnostics& diagnostics) {
    if (node.kind() == json::Kind::string) {
        if (!trim(node.text()).empty()) return Words(std::string(node.text()));
        diagnostics.add({.check = "words/empty",
                         .where = node.origin(),
                         .message = std::string(what) + " is empty"});
        return std::nullopt;
    }
    if (node.kind() != json::Kind::object) {
        json::expect(node, json::Kind::string, what, diagnostics);
        return std::nullopt;
    }
    Words all;
    for (std::size_t i = 0; i < node.size(); ++i) {
        if (node.key(i) == "$comment") continue;
        if (!is_language_tag(node.key(i)))
            diagnostics.add({.check = "words/bad-language",
                             .where = node.key_origin(i),
                             .message = "'" + std::string(node.key(i)) + "' is no language tag",
                             .help = "write \"en\" or \"de\""});
        else if (json::expect(node[i], json::Kind::string, what, diagnostics))
            all.by_language.push_back({std::string(node.key(i)), std::string(node[i].text())});
    }
    if (all.empty()) return std::nullopt;
    return all;
}

Words words(json::Object& object, std::string_view key, Diagnostics& diagnostics, json::Need need) {
    const auto node = object.take(key, need);
    if (!node) return {};
    return words(*node, "'" + std::string(key) + "'", diagnostics).value_or(Words());
}

std::vector<Words> wordings(json::Object& object, std::string_view key, Diagnostics& diagnostics) {
    std::vector<Words> out;
    const auto node = object.take(key);
    if (!node) return out;
    const std::string what = "each wording of '" + std::string(key) + "'";
    if (node->kind() != json::Kind::array) {
        if (auto one = words(*node, what, diagnostics)) out.push_back(std::move(*one));
        return out;
    }
    for (std::size_t i = 0; i < node->size(); ++i)
        if (auto one = words((*node)[i], what, diagnostics)) out.push_back(std::move(*one));
    return out;
}

Strictness strictness(json::Object& object, Diagnostics& diagnostics) {
    Strictness out;
    const auto node = object.object("strict");
    if (!node) return out;
    json::Object strict(*node, "'strict'", diagnostics);
    out.spelling = strict_word(strict, "spelling", diagnostics);
    out.accents = strict_word(strict, "accents", diagnostics);
    out.case_ = strict_word(strict, "case", diagnostics);
    out.articles = strict_word(strict, "articles", diagnostics);
    strict.finish();
    return out;
}

bool well_formed(std::string_view id, const Origin& where, Diagnostics& diagnostics) {
    bool good = !id.empty() && id.size() <= 200;
    for (const char byte : id) {
        const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        const bool digit = byte >= '0' && byte <= '9';
        if (!letter && !digit && byte != '-' && byte != '_' && byte != '.') good = false;
    }
    if (!good)
        diagnostics.add({.check = "id/malformed",
                         .where = where,
                         .message = "'" + std::string(id.substr(0, 80)) + "' cannot be an id",
                         .help = "use letters, digits, '-', '_' and '.' only"});
    return good;
}

}  // namespace recite::reading
