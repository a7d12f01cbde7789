#include "json/write.hpp"

#include "base/number.hpp"
#include "base/utf8.hpp"

namespace recite::json {
namespace {

void put_escaped(std::string& out, char32_t code) {
    constexpr std::string_view hex = "0123456789abcdef";
    switch (code) {
        case '"':
            out += "\\\"";
            return;
        case '\\':
            out += "\\\\";
            return;
        case '\n':
            out += "\\n";
            return;
        case '\r':
            out += "\\r";
            return;
        case '\t':
            out += "\\t";
            return;
        default:
            break;
    }
    if (code >= 0x20 && code != 0x7f) {
        utf8::append(out, code);
        return;
    }
    out += "\\u00";
    out += hex[(code >> 4U) & 15U];
    out += hex[code & 15U];
}

}  // namespace

std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const utf8::Decoded point = utf8::decode(text, at);
        put_escaped(out, point.code);
        at += point.length;
    }
    return out + "\"";
}

void Writer::separate() {
    if (after_value_) out_ += ',';
    after_value_ = false;
}

Writer& Writer::begin_object() {
    separate();
    out_ += '{';
    return *this;
}

Writer& Writer::end_object() {
    out_ += '}';
    after_value_ = true;
    return *this;
}

Writer& Writer::begin_array() {
    separate();
    out_ += '[';
    return *this;
}

Writer& Writer::end_array() {
    out_ += ']';
    after_value_ = true;
    return *this;
}

Writer& Writer::key(std::string_view name) {
    separate();
    out_ += quoted(name);
    out_ += ':';
    return *this;
}

Writer& Writer::raw(std::string_view json) {
    separate();
    out_ += json;
    after_value_ = true;
    return *this;
}

Writer& Writer::text(std::string_view value) {
    return raw(quoted(value));
}

Writer& Writer::number(double value) {
    return raw(to_text(value));
}

Writer& Writer::number(std::int64_t value) {
    return raw(to_text(value));
}

Writer& Writer::boolean(bool value) {
    return raw(value ? "true" : "false");
}

Writer& Writer::null() {
    return raw("null");
}

Writer& Writer::member(std::string_view name, std::string_view value) {
    return key(name).text(value);
}

Writer& Writer::member(std::string_view name, double value) {
    return key(name).number(value);
}

Writer& Writer::member(std::string_view name, std::int64_t value) {
    return key(name).number(value);
}

Writer& Writer::member(std::string_view name, bool value) {
    return key(name).boolean(value);
}

Writer& Writer::member(std::string_view name, const std::vector<std::string>& values) {
    key(name).begin_array();
    for (const std::string& value : values) text(value);
    return end_array();
}

}  // namespace recite::json
