#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "json/write.hpp"
#include "progress/event.hpp"
#include "progress/words.hpp"

namespace recite {

// Writes the fields of an event, as fields.hpp hands them over; what is empty, zero or false is
// left out.
class FieldWriter {
public:
    explicit FieldWriter(json::Writer& out) : out_(out) {}

    void operator()(std::string_view key, const std::string& value) {
        if (!value.empty()) out_.member(key, value);
    }

    void operator()(std::string_view key, const std::vector<std::string>& values) {
        if (!values.empty()) out_.member(key, values);
    }

    template <class Kind>
    void operator()(std::string_view key, const Id<Kind>& id) {
        (*this)(key, id.text);
    }

    void operator()(std::string_view key, const std::vector<CardId>& cards) {
        out_.key(key).begin_array();
        for (const CardId& card : cards) out_.text(card.text);
        out_.end_array();
    }

    void operator()(std::string_view key, std::int32_t value) {
        if (value != 0) out_.member(key, std::int64_t{value});
    }

    void operator()(std::string_view key, double value) {
        if (value != 0) out_.member(key, value);
    }

    void operator()(std::string_view key, bool value) {
        if (value) out_.member(key, true);
    }

    void operator()(std::string_view key, Day value) { (*this)(key, value.number); }

    void operator()(std::string_view key, Rating value) {
        out_.member(key, std::int64_t{number_of(value)});
    }

    void operator()(std::string_view key, const std::vector<double>& values) {
        if (values.empty()) return;
        out_.key(key).begin_array();
        for (const double value : values) out_.number(value);
        out_.end_array();
    }

    void operator()(std::string_view key, const std::vector<EventId>& ids) {
        out_.key(key).begin_array();
        for (const EventId& id : ids) {
            out_.begin_array().text(id.device).number(std::int64_t{id.number}).end_array();
        }
        out_.end_array();
    }

    template <class Enum>
    void word(std::string_view key, Enum value) {
        if (!name_of(value).empty()) out_.member(key, name_of(value));
    }

    template <class T>
    void shown(std::string_view key, const T& value) {
        (*this)(key, value);
    }

private:
    json::Writer& out_;
};

}  // namespace recite
