#include "outline/outline.hpp"

#include <utility>

#include "base/check.hpp"
#include "base/number.hpp"

namespace recite::outline {

void Outline::clear() {
    items_.clear();
    open_.clear();
}

std::size_t Outline::add(Item item) {
    item.parent = open_.empty() ? -1 : static_cast<std::int32_t>(open_.back());
    items_.push_back(std::move(item));
    return items_.size() - 1;
}

std::size_t Outline::open(Item item) {
    const std::size_t index = add(std::move(item));
    open_.push_back(index);
    return index;
}

void Outline::close() {
    VERIFY(!open_.empty());
    open_.pop_back();
}

Item& Outline::at(std::size_t index) {
    VERIFY(index < items_.size());
    return items_[index];
}

const Item* Outline::find(Role role, std::string_view name) const {
    for (const Item& item : items_) {
        if (item.role == role && item.name == name) return &item;
    }
    return nullptr;
}

const Item* Outline::first(Role role) const {
    for (const Item& item : items_) {
        if (item.role == role) return &item;
    }
    return nullptr;
}

const Item* Outline::find(std::uint32_t id) const {
    for (const Item& item : items_) {
        if (item.id == id) return &item;
    }
    return nullptr;
}

std::size_t Outline::count(Role role) const {
    std::size_t found = 0;
    for (const Item& item : items_) {
        if (item.role == role) ++found;
    }
    return found;
}

bool Outline::says(std::string_view words) const {
    for (const Item& item : items_) {
        if (item.name.find(words) != std::string::npos) return true;
        if (item.value.find(words) != std::string::npos) return true;
    }
    return false;
}

namespace {

void add_quoted(std::string& line, std::string_view word, std::string_view text) {
    if (text.empty()) return;
    line += word;
    line += " \"";
    line += text;
    line += '"';
}

void add_switch(std::string& line, Switch state, std::string_view on, std::string_view off) {
    if (state == Switch::none) return;
    line += ' ';
    line += state == Switch::on ? on : off;
}

void add_states(std::string& line, const Item& item) {
    add_switch(line, item.checked, "checked", "unchecked");
    add_switch(line, item.pressed, "pressed", "released");
    add_switch(line, item.expanded, "open", "shut");
    if (item.disabled) line += " disabled";
    if (item.focused) line += " focused";
    if (item.current) line += " current";
    if (item.invalid) line += " invalid";
}

std::string line_of(const Item& item) {
    std::string line(name_of(item.role));
    if (item.level > 0) line += " " + to_text(std::int32_t{item.level});
    if (item.position > 0) line += " " + to_text(std::int32_t{item.position});
    if (item.count > 0) line += " of " + to_text(std::int32_t{item.count});
    add_quoted(line, "", item.name);
    add_quoted(line, " value", item.value);
    add_quoted(line, " placeholder", item.placeholder);
    add_quoted(line, " description", item.description);
    if (!item.href.empty()) line += " -> " + item.href;
    add_states(line, item);
    return line;
}

}  // namespace

std::string Outline::to_text() const {
    std::vector<std::size_t> depths;
    std::string text;
    for (const Item& item : items_) {
        const std::size_t depth =
            item.parent < 0 ? 0 : depths[static_cast<std::size_t>(item.parent)] + 1;
        depths.push_back(depth);
        text.append(2 * depth, ' ');
        text += line_of(item);
        text += '\n';
    }
    return text;
}

}  // namespace recite::outline
