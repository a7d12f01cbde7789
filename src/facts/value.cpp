#include "facts/value.hpp"

#include <array>
#include <utility>

namespace recite {
namespace {

constexpr std::array<std::string_view, 9> kinds = {"entity", "number", "money", "ratio", "percent",
                                                   "year",   "date",   "text",  "list"};
constexpr std::array<std::string_view, 6> bounds = {"exactly", "about",   "at least",
                                                    "over",    "at most", "under"};

}  // namespace

bool List::operator==(const List& other) const {
    return ordered == other.ordered && items == other.items;
}

ValueKind kind_of(const Value& value) {
    return static_cast<ValueKind>(value.index());
}

std::string_view name_of(ValueKind kind) {
    return kinds[static_cast<std::size_t>(kind)];
}

std::optional<ValueKind> value_kind(std::string_view name) {
    for (std::size_t i = 0; i < kinds.size(); ++i)
        if (kinds[i] == name) return static_cast<ValueKind>(i);
    return std::nullopt;
}

std::string_view name_of(Bound bound) {
    return bounds[static_cast<std::size_t>(bound)];
}

std::optional<Bound> bound_named(std::string_view name) {
    for (std::size_t i = 0; i < bounds.size(); ++i)
        if (bounds[i] == name) return static_cast<Bound>(i);
    return std::nullopt;
}

}  // namespace recite
