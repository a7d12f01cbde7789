#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace recite::json {

// A string with quotes and escapes; broken bytes become U+FFFD.
std::string quoted(std::string_view text);

// Writes compact JSON piece by piece, in the order it is told: the same bytes everywhere. Every
// begin has its end; in an object each value follows its key.
class Writer {
public:
    Writer& begin_object();
    Writer& end_object();
    Writer& begin_array();
    Writer& end_array();
    Writer& key(std::string_view name);
    Writer& text(std::string_view value);
    Writer& number(double value);
    Writer& number(std::int64_t value);
    Writer& boolean(bool value);
    Writer& null();
    Writer& raw(std::string_view json);  // a value that is JSON already

    // key and value in one
    Writer& member(std::string_view name, std::string_view value);

    Writer& member(std::string_view name, const char* value) {
        return member(name, std::string_view(value));
    }

    Writer& member(std::string_view name, double value);
    Writer& member(std::string_view name, std::int64_t value);
    Writer& member(std::string_view name, bool value);
    Writer& member(std::string_view name, const std::vector<std::string>& values);

    const std::string& str() const { return out_; }

    std::string take() { return std::move(out_); }

private:
    void separate();

    std::string out_;
    bool after_value_ = false;
};

}  // namespace recite::json
