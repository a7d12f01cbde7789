#include "json/reader.hpp"

#include <algorithm>

#include "base/number.hpp"
#include "base/text.hpp"

namespace recite::json {

std::string_view name_of(Kind kind) {
    switch (kind) {
        case Kind::null:
            return "null";
        case Kind::boolean:
            return "true or false";
        case Kind::number:
            return "a number";
        case Kind::string:
            return "a text";
        case Kind::array:
            return "a list";
        case Kind::object:
            return "an object";
    }
    return "a value";
}

namespace {

// How to write what was meant, where quotes alone are the mistake.
std::string about_quotes(Node node, Kind kind) {
    if (kind == Kind::number && node.kind() == Kind::string && parse_number(node.text()))
        return "write " + std::string(node.text()) + " without quotes";
    if (kind == Kind::string && node.kind() == Kind::number) return "write it in quotes";
    return {};
}

}  // namespace

bool expect(Node node, Kind kind, std::string_view what, Diagnostics& diagnostics) {
    if (node.kind() == kind) return true;
    diagnostics.add({.check = "json/wrong-type",
                     .where = node.origin(),
                     .message = std::string(what) + " must be " + std::string(name_of(kind)) +
                                "; this is " + std::string(name_of(node.kind())),
                     .help = about_quotes(node, kind)});
    return false;
}

Object::Object(Node node, std::string_view what, Diagnostics& diagnostics)
    : node_(node), what_(what), diagnostics_(diagnostics) {
    valid_ = expect(node, Kind::object, what, diagnostics);
}

std::optional<Node> Object::take(std::string_view key, Need need) {
    known_.push_back(key);
    if (!valid_) return std::nullopt;
    const std::optional<Node> found = node_.find(key);
    if (!found && need == Need::required) {
        Origin where = node_.origin();
        where.span.end = where.span.begin + 1;
        diagnostics_.add(
            {.check = "json/missing-key",
             .where = where,
             .message = std::string(what_) + " needs the key '" + std::string(key) + "'"});
    }
    return found;
}

std::optional<std::string> Object::text(std::string_view key, Need need) {
    const auto node = take(key, need);
    if (!node || !expect(*node, Kind::string, "'" + std::string(key) + "'", diagnostics_))
        return std::nullopt;
    return std::string(node->text());
}

std::optional<double> Object::number(std::string_view key, Need need) {
    const auto node = take(key, need);
    if (!node || !expect(*node, Kind::number, "'" + std::string(key) + "'", diagnostics_))
        return std::nullopt;
    return node->number();
}

std::optional<bool> Object::boolean(std::string_view key) {
    const auto node = take(key);
    if (!node || !expect(*node, Kind::boolean, "'" + std::string(key) + "'", diagnostics_))
        return std::nullopt;
    return node->boolean();
}

std::optional<Node> Object::array(std::string_view key, Need need) {
    const auto node = take(key, need);
    if (!node || !expect(*node, Kind::array, "'" + std::string(key) + "'", diagnostics_))
        return std::nullopt;
    return node;
}

std::optional<Node> Object::object(std::string_view key, Need need) {
    const auto node = take(key, need);
    if (!node || !expect(*node, Kind::object, "'" + std::string(key) + "'", diagnostics_))
        return std::nullopt;
    return node;
}

std::vector<std::string> Object::texts(std::string_view key) {
    std::vector<std::string> out;
    const auto list = array(key);
    if (!list) return out;
    for (std::size_t i = 0; i < list->size(); ++i) {
        const Node item = (*list)[i];
        if (expect(item, Kind::string, "each item of '" + std::string(key) + "'", diagnostics_))
            out.push_back(std::string(item.text()));
    }
    return out;
}

void Object::finish() {
    if (!valid_) return;
    for (std::size_t i = 0; i < node_.size(); ++i) {
        const std::string_view key = node_.key(i);
        if (key == "$comment" || key == "$schema") continue;
        if (std::find(known_.begin(), known_.end(), key) != known_.end()) continue;
        const std::string_view near = nearest(key, known_);
        diagnostics_.add(
            {.check = "json/unknown-key",
             .where = node_.key_origin(i),
             .message = std::string(what_) + " has no key '" + std::string(key) + "'",
             .help = near.empty() ? std::string() : "did you mean '" + std::string(near) + "'?"});
    }
}

}  // namespace recite::json
