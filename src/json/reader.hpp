#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "json/node.hpp"

namespace recite::json {

enum class Need { required, optional };

std::string_view name_of(Kind kind);  // "a number", "an object"

// Reports json/wrong-type unless the node is of that kind. `what` is what stands there: "the
// title".
bool expect(Node node, Kind kind, std::string_view what, Diagnostics& diagnostics);

// Asks an object for its members and says what is missing, of the wrong type, or unknown. A node
// that is no object is reported once and then behaves like an empty one.
class Object {
public:
    // `what` names it in messages: "a fact". It is kept, so it must be a literal.
    Object(Node node, std::string_view what, Diagnostics& diagnostics);

    bool valid() const { return valid_; }

    Node node() const { return node_; }

    // The member, and marks its key as known. Diagnostics: json/missing-key.
    std::optional<Node> take(std::string_view key, Need need = Need::optional);

    // Each of its type; empty when it is absent or, reported, of another type.
    std::optional<std::string> text(std::string_view key, Need need = Need::optional);
    std::optional<double> number(std::string_view key, Need need = Need::optional);
    std::optional<bool> boolean(std::string_view key);
    std::optional<Node> array(std::string_view key, Need need = Need::optional);
    std::optional<Node> object(std::string_view key, Need need = Need::optional);
    std::vector<std::string> texts(std::string_view key);  // an array of strings

    // Reports json/unknown-key, with the nearest known one, for every key that was not asked for.
    // "$comment" and "$schema" may stand anywhere.
    void finish();

private:
    Node node_;
    std::string_view what_;
    Diagnostics& diagnostics_;
    bool valid_ = false;
    std::vector<std::string_view> known_;
};

}  // namespace recite::json
