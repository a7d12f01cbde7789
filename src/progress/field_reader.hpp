#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "progress/codec.hpp"
#include "progress/event.hpp"
#include "progress/line_reader.hpp"
#include "progress/words.hpp"

namespace recite {

// Reads the fields of an event, as fields.hpp asks for them: each if it comes next in the line.
class FieldReader {
public:
    FieldReader(LineReader& in, Detail detail) : in_(in), detail_(detail) {}

    void operator()(std::string_view key, std::string& value) {
        if (in_.at_key(key)) value = in_.text();
    }

    void operator()(std::string_view key, std::vector<std::string>& values) {
        if (in_.at_key(key)) values = in_.texts();
    }

    template <class Kind>
    void operator()(std::string_view key, Id<Kind>& id) {
        (*this)(key, id.text);
    }

    void operator()(std::string_view key, std::vector<CardId>& cards) {
        if (!in_.at_key(key)) return;
        for (std::string& text : in_.texts()) cards.push_back(CardId{std::move(text)});
    }

    void operator()(std::string_view key, std::int32_t& value) {
        if (in_.at_key(key)) value = static_cast<std::int32_t>(in_.whole());
    }

    void operator()(std::string_view key, double& value) {
        if (in_.at_key(key)) value = in_.number();
    }

    void operator()(std::string_view key, bool& value) {
        if (in_.at_key(key)) value = in_.boolean();
    }

    void operator()(std::string_view key, Day& value) { (*this)(key, value.number); }

    void operator()(std::string_view key, Rating& value) {
        if (!in_.at_key(key)) return;
        const auto rating = rating_of(in_.whole());
        bad_ = bad_ || !rating;
        value = rating.value_or(value);
    }

    void operator()(std::string_view key, std::vector<double>& values) {
        if (in_.at_key(key)) values = in_.numbers();
    }

    void operator()(std::string_view key, std::vector<EventId>& ids) {
        if (!in_.at_key(key)) return;
        for (auto& pair : in_.pairs()) {
            ids.push_back({std::move(pair.first), static_cast<std::uint32_t>(pair.second)});
        }
    }

    template <class Enum>
    void word(std::string_view key, Enum& value) {
        if (!in_.at_key(key)) return;
        const std::string text = in_.text();
        const std::span<const std::string_view> words = words_of(value);
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (words[i] == text) {
                value = static_cast<Enum>(i);
                return;
            }
        }
        bad_ = true;
    }

    template <class T>
    void shown(std::string_view key, T& value) {
        if (detail_ == Detail::all) {
            (*this)(key, value);
        } else if (in_.at_key(key)) {
            in_.skip();
        }
    }

    bool bad() const { return bad_; }

private:
    LineReader& in_;
    Detail detail_;
    bool bad_ = false;
};

}  // namespace recite
