#include "json/columns.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/number.hpp"
#include "base/utf8.hpp"

namespace recite::json {
namespace {

constexpr std::string_view mark = "columns 1\n";
constexpr std::uint64_t raw = 64;  // in the place of an exponent: the number itself follows
constexpr int deepest = 256;
constexpr std::size_t least_place = 4;     // bytes that describe one
constexpr std::size_t most_values = 4096;  // and so many more for each byte of the file:
constexpr std::size_t values_a_byte = 8;

enum class Held : std::uint8_t { null, no, yes, number, text, list, map, object, one_of };

std::int64_t unfolded(std::uint64_t number) {
    const auto half = static_cast<std::int64_t>(number / 2);
    return number % 2 == 0 ? half : -half - 1;
}

// Times a power of ten that is a double itself, so that the one rounding is that of the result.
double scaled(double digits, std::int64_t exponent) {
    constexpr std::array<double, 23> tens = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                             1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                             1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    return exponent < 0 ? digits / tens[static_cast<std::size_t>(-exponent)]
                        : digits * tens[static_cast<std::size_t>(exponent)];
}

struct Place {
    Held held = Held::null;
    std::string_view small, texts;  // what of its columns is not read yet
    std::size_t small_size = 0, texts_size = 0;
    std::vector<std::uint32_t> inside;
    std::vector<std::string_view> keys;
    std::vector<std::vector<std::uint32_t>> shapes;
    std::int64_t last = 0;  // of the texts met so far, the one that was here last
};

}  // namespace

class ColumnReader {
public:
    explicit ColumnReader(Document& document)
        : document_(document), left_(document.source().text()) {}

    // Whether all of it could be read.
    bool run() {
        whole_ = utf8::first_invalid(left_) == std::string_view::npos;
        const std::size_t most = most_values + values_a_byte * left_.size();
        left_.remove_prefix(mark.size());
        budget_ = within(number(left_), most);
        places_.resize(within(number(left_), left_.size() / least_place));
        for (std::size_t i = 0; whole_ && i < places_.size(); ++i) describe(places_[i], i);
        for (Place& place : places_) place.small = cut(place.small_size);
        for (Place& place : places_) place.texts = cut(place.texts_size);
        for (Place& place : places_)
            if (place.held == Held::object)
                for (std::size_t i = 0; i < place.inside.size(); ++i)
                    place.keys.push_back(text(place));
        if (!whole_ || places_.empty()) return false;
        document_.entries_.reserve(budget_);
        document_.children_.reserve(budget_);
        value(0, 0);
        whole_ = whole_ && budget_ == 0;
        document_.complete_ = whole_;
        return whole_;
    }

private:
    std::uint64_t number(std::string_view& bytes) {
        std::uint64_t out = 0;
        for (unsigned shift = 0; shift < 60 && !bytes.empty(); shift += 6) {
            const auto byte = static_cast<unsigned char>(bytes.front());
            bytes.remove_prefix(1);
            out |= static_cast<std::uint64_t>(byte & 63) << shift;
            if (byte < 64) return out;
        }
        whole_ = false;
        return 0;
    }

    // A number that may be no more than so much.
    std::size_t within(std::uint64_t number, std::size_t most) {
        if (number <= most) return static_cast<std::size_t>(number);
        whole_ = false;
        return 0;
    }

    std::string_view cut(std::size_t size) {
        const std::string_view out = left_.substr(0, within(size, left_.size()));
        left_.remove_prefix(out.size());
        return out;
    }

    void describe(Place& place, std::size_t own) {
        place.held = static_cast<Held>(within(number(left_), static_cast<int>(Held::one_of)));
        place.small_size = within(number(left_), left_.size());
        place.texts_size = within(number(left_), left_.size());
        const bool one = place.held == Held::list || place.held == Held::map;
        place.inside.resize(within(number(left_), left_.size()));
        if (one && place.inside.size() != 1) whole_ = false;
        for (std::uint32_t& part : place.inside) {
            if (!whole_) return;
            part = static_cast<std::uint32_t>(within(number(left_), places_.size() - 1));
            if (part <= own) whole_ = false;
        }
        if (place.held != Held::object) return;
        place.shapes.resize(within(number(left_), left_.size()));
        for (std::vector<std::uint32_t>& shape : place.shapes) {
            if (!whole_) return;
            shape.resize(within(number(left_), place.inside.size()));
            for (std::uint32_t& key : shape)
                key = static_cast<std::uint32_t>(within(number(left_), place.inside.size() - 1));
        }
    }

    std::string_view text(Place& place) {
        const std::uint64_t code = number(place.small);
        if (code == 0) {
            texts_.push_back(next(place.texts));
            place.last = static_cast<std::int64_t>(texts_.size()) - 1;
        } else {
            place.last += unfolded(code - 1);
        }
        const auto at = static_cast<std::uint64_t>(place.last);
        if (at < texts_.size()) return texts_[static_cast<std::size_t>(at)];
        whole_ = false;
        place.last = 0;
        return {};
    }

    std::string_view next(std::string_view& texts) {
        const std::size_t end = texts.find('\0');
        if (end == std::string_view::npos) whole_ = false;
        const std::string_view out = texts.substr(0, end);
        texts.remove_prefix(std::min(out.size() + 1, texts.size()));
        return out;
    }

    double amount(Place& place) {
        const std::uint64_t power = number(place.small);
        if (power == raw) {
            const std::optional<double> parsed = parse_number(next(place.small));
            if (!parsed) whole_ = false;
            return parsed.value_or(0);
        }
        const std::uint64_t digits = number(place.small);
        if (power > raw || std::abs(unfolded(power)) > 22) whole_ = false;
        return whole_ ? scaled(static_cast<double>(unfolded(digits)), unfolded(power)) : 0;
    }

    // Adds a value with all in it, and says where.
    std::uint32_t value(std::uint32_t of, int depth) {
        Place& place = places_[of];
        if (depth > deepest) whole_ = false;
        if (!whole_) return 0;
        if (place.held == Held::one_of) {
            const std::uint64_t which = number(place.small);
            if (which < place.inside.size())
                return value(place.inside[static_cast<std::size_t>(which)], depth + 1);
            whole_ = false;
            return 0;
        }
        if (budget_ == 0) whole_ = false;
        if (!whole_) return 0;
        --budget_;
        const auto at = static_cast<std::uint32_t>(document_.entries_.size());
        document_.entries_.push_back(single(place));
        if (place.held >= Held::list) children(at, place, depth + 1);
        return at;
    }

    Document::Entry single(Place& place) {
        switch (place.held) {
            case Held::no:
                return {.kind = Kind::boolean};
            case Held::yes:
                return {.kind = Kind::boolean, .number = 1};
            case Held::number:
                return {.kind = Kind::number, .number = amount(place)};
            case Held::text:
                return {.kind = Kind::string, .text = text(place)};
            case Held::list:
                return {.kind = Kind::array};
            case Held::map:
            case Held::object:
                return {.kind = Kind::object};
            case Held::null:
            case Held::one_of:
                break;
        }
        return {};
    }

    void children(std::uint32_t at, Place& place, int depth) {
        const std::size_t begin = pending_.size();
        const std::uint64_t told = number(place.small);
        if (place.held == Held::object) {
            const std::size_t shape = static_cast<std::size_t>(told);
            if (told >= place.shapes.size()) whole_ = false;
            for (std::size_t i = 0; whole_ && i < place.shapes[shape].size(); ++i) {
                const std::uint32_t key = place.shapes[shape][i];
                add(place.keys[key], place.inside[key], depth);
            }
        } else {
            for (std::uint64_t i = 0; whole_ && i < told; ++i)
                add(place.held == Held::map ? text(place) : std::string_view(), place.inside[0],
                    depth);
        }
        Document::Entry& entry = document_.entries_[at];
        entry.first = static_cast<std::uint32_t>(document_.children_.size());
        entry.count = static_cast<std::uint32_t>(pending_.size() - begin);
        const auto from = pending_.begin() + static_cast<std::ptrdiff_t>(begin);
        document_.children_.insert(document_.children_.end(), from, pending_.end());
        pending_.erase(from, pending_.end());
    }

    void add(std::string_view key, std::uint32_t of, int depth) {
        const std::uint32_t entry = value(of, depth);
        pending_.push_back({key, {}, entry});
    }

    Document& document_;
    std::string_view left_;
    std::vector<Place> places_;
    std::vector<std::string_view> texts_;  // in the order in which they were first met
    std::vector<Document::Child> pending_;
    std::size_t budget_ = 0;  // how many values there are still to come
    bool whole_ = true;
};

bool is_in_columns(std::string_view text) {
    return text.starts_with(mark);
}

Document read_columns(const Source& source, Diagnostics& diagnostics) {
    Document document(source);
    if (ColumnReader(document).run()) return document;
    diagnostics.add({.check = "json/syntax",
                     .where = {&source, {0, 0}},
                     .message = "these columns are damaged",
                     .help = "make the site again from its JSON"});
    return Document(source);
}

}  // namespace recite::json
