#include "platform/mirror.hpp"

#include <cmath>

#include "base/number.hpp"

namespace recite::platform {
namespace {

using outline::Item;
using outline::Switch;

constexpr char part_end = '\x1f';
constexpr char line_end = '\x1e';

void add(std::string& out, std::string_view text) {
    for (const char byte : text) {
        const bool control = static_cast<unsigned char>(byte) < 0x20 && byte != '\n';
        out += control ? ' ' : byte;
    }
    out += part_end;
}

void add(std::string& out, std::int32_t number) {
    if (number != 0) out += to_text(number);
    out += part_end;
}

// To a tenth of a pixel.
void add_length(std::string& out, float pixels) {
    const std::int32_t tenths = static_cast<std::int32_t>(std::lround(pixels * 10));
    if (tenths != 0) {
        if (tenths < 0) out += '-';
        const std::int32_t size = tenths < 0 ? -tenths : tenths;
        out += to_text(size / 10);
        if (size % 10 != 0) {
            out += '.';
            out += static_cast<char>('0' + size % 10);
        }
    }
    out += part_end;
}

char letter_of(Switch state) {
    return state == Switch::none ? '-' : state == Switch::on ? '1' : '0';
}

// One character a state, in the order that web/mirror.js reads.
void add_states(std::string& out, const Item& item) {
    out += letter_of(item.checked);
    out += letter_of(item.pressed);
    out += letter_of(item.expanded);
    out += item.disabled ? '1' : '0';
    out += item.focused ? '1' : '0';
    out += item.current ? '1' : '0';
    out += item.invalid ? '1' : '0';
    out += item.visible ? '1' : '0';
    out += part_end;
}

std::string_view name_of(outline::Purpose purpose) {
    switch (purpose) {
        case outline::Purpose::text:
            return "";
        case outline::Purpose::decimal:
            return "decimal";
        case outline::Purpose::whole_number:
            return "numeric";
        case outline::Purpose::search:
            return "search";
        case outline::Purpose::long_text:
            return "long";
    }
    return "";
}

void add_breaks(std::string& out, const Item& item) {
    bool first = true;
    for (const std::uint32_t at : item.breaks) {
        if (!first) out += ',';
        out += to_text(at);
        first = false;
    }
    out += part_end;
}

void add_item(std::string& out, const Item& item, float ratio) {
    out += to_text(item.id);
    out += part_end;
    add(out, outline::name_of(item.role));
    add(out, item.parent + 1);
    add_states(out, item);
    for (const float length :
         {item.place.x, item.place.y, item.place.width, item.place.height, item.text_size}) {
        add_length(out, length / ratio);
    }
    add(out, item.weight);
    add(out, item.level);
    add(out, item.position);
    add(out, item.count);
    add(out, item.fraction < 0 ? -1 : static_cast<std::int32_t>(std::lround(item.fraction * 100)));
    add(out, static_cast<std::int32_t>(item.most_characters));
    add(out, name_of(item.purpose));
    add(out, item.name);
    add(out, item.description);
    add(out, item.value);
    add(out, item.placeholder);
    add(out, item.href);
    add(out, item.language);
    add(out, item.access_key);
    add_breaks(out, item);
    out.back() = line_end;
}

}  // namespace

std::string mirror_text(const outline::Outline& outline, float ratio) {
    std::string out;
    out.reserve(outline.items().size() * 96);
    for (const Item& item : outline.items()) add_item(out, item, ratio);
    return out;
}

std::uint32_t focused_id(const outline::Outline& outline) {
    for (const Item& item : outline.items()) {
        if (item.focused) return item.id;
    }
    return 0;
}

}  // namespace recite::platform
