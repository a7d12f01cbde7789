#include "json/node.hpp"

#include "base/check.hpp"

namespace recite::json {

Kind Node::kind() const {
    return document_->entries_[index_].kind;
}

Span Node::span() const {
    return document_->entries_[index_].span;
}

Origin Node::origin() const {
    return {&document_->source(), span()};
}

bool Node::boolean() const {
    VERIFY(kind() == Kind::boolean);
    return document_->entries_[index_].number != 0;
}

double Node::number() const {
    VERIFY(kind() == Kind::number);
    return document_->entries_[index_].number;
}

std::string_view Node::text() const {
    VERIFY(kind() == Kind::string);
    return document_->entries_[index_].text;
}

std::size_t Node::size() const {
    return document_->entries_[index_].count;
}

Node Node::operator[](std::size_t index) const {
    VERIFY(index < size());
    return Node(document_, document_->children_[document_->entries_[index_].first + index].entry);
}

std::string_view Node::key(std::size_t index) const {
    VERIFY(index < size());
    return document_->children_[document_->entries_[index_].first + index].key;
}

Origin Node::key_origin(std::size_t index) const {
    VERIFY(index < size());
    const std::uint32_t child =
        document_->entries_[index_].first + static_cast<std::uint32_t>(index);
    return {&document_->source(), document_->children_[child].key_span};
}

std::optional<Node> Node::find(std::string_view key) const {
    if (kind() != Kind::object) return std::nullopt;
    const Document::Entry& entry = document_->entries_[index_];
    const Document::Child* members = document_->children_.data() + entry.first;
    for (std::uint32_t i = 0; i < entry.count; ++i) {
        const std::string_view name = members[i].key;
        const bool alike = name.size() == key.size() && (key.empty() || name[0] == key[0]);
        if (alike && name == key) return Node(document_, members[i].entry);
    }
    return std::nullopt;
}

}  // namespace recite::json
