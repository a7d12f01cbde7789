#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "outline/command.hpp"
#include "outline/item.hpp"

namespace recite::outline {

// What is on a screen, as data: every item in the order drawn, groups before what is in them.
// One is made anew with each frame.
class Outline {
public:
    void clear();

    // Adds an item to the innermost open group; gives its index.
    std::size_t add(Item item);

    // The same, and what follows is inside it until close().
    std::size_t open(Item item);

    // Shuts the innermost open group. There is one.
    void close();

    std::span<const Item> items() const { return items_; }

    // To add what is known only after drawing: a group's rectangle, a state.
    Item& at(std::size_t index);

    // How many groups are open.
    std::size_t depth() const { return open_.size(); }

    // The first item with that role and exactly that name; null if there is none.
    const Item* find(Role role, std::string_view name) const;

    // The first item with that role; null if there is none.
    const Item* first(Role role) const;
    const Item* find(std::uint32_t id) const;

    // How many items have that role.
    std::size_t count(Role role) const;

    // Whether any item's name or value holds these words.
    bool says(std::string_view words) const;

    // For people and goldens: a line an item, two spaces a level, roles, names, states, order;
    // never ids or rectangles.
    //     radio 2 of 4 "2023" checked
    std::string to_text() const;

    bool operator==(const Outline&) const = default;

private:
    std::vector<Item> items_;
    std::vector<std::size_t> open_;
};

}  // namespace recite::outline

namespace recite {
using outline::Outline;
}  // namespace recite
