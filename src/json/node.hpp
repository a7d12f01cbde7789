#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/source.hpp"
#include "base/span.hpp"

namespace recite::json {

enum class Kind : std::uint8_t { null, boolean, number, string, array, object };

class Document;

// One value of a document, with the place where it was written. A light handle: it is good as long
// as its document lives.
class Node {
public:
    Kind kind() const;
    Span span() const;
    Origin origin() const;

    // Each is to be asked only of a node of its kind.
    bool boolean() const;
    double number() const;
    std::string_view text() const;  // decoded, valid UTF-8

    // Members of an object or items of an array; 0 for all else. `index` is below size().
    std::size_t size() const;
    Node operator[](std::size_t index) const;
    std::string_view key(std::size_t index) const;
    Origin key_origin(std::size_t index) const;

    // The first member of that name; none if there is none or this is no object.
    std::optional<Node> find(std::string_view key) const;

private:
    friend class Document;

    Node(const Document* document, std::uint32_t index) : document_(document), index_(index) {}

    const Document* document_ = nullptr;
    std::uint32_t index_ = 0;

public:
    Node() = default;
};

// A JSON text read into a flat list of located values. Children of a value stand next to each
// other; strings without escapes are views into the source.
class Document {
public:
    explicit Document(const Source& source) : source_(&source) {}

    Document(Document&&) = default;
    Document& operator=(Document&&) = default;

    // False when the text was no JSON; then a diagnostic said why.
    bool has_root() const { return !entries_.empty() && complete_; }

    Node root() const { return Node(this, 0); }

    const Source& source() const { return *source_; }

    struct Entry {
        Kind kind = Kind::null;
        Span span;
        double number = 0;        // also a boolean, as 0 or 1
        std::string_view text;    // of a string
        std::uint32_t first = 0;  // into children_
        std::uint32_t count = 0;  // of children
    };

    struct Child {
        std::string_view key;
        Span key_span;
        std::uint32_t entry = 0;
    };

private:
    friend class Node;
    friend class Builder;
    friend class ColumnReader;

    const Source* source_;
    std::vector<Entry> entries_;
    std::vector<Child> children_;
    std::deque<std::string> decoded_;  // strings that had escapes
    bool complete_ = false;
};

}  // namespace recite::json
