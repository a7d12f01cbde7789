#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/id.hpp"
#include "base/time.hpp"

namespace recite {

// Values as bytes, little end first, the same on every machine. What a struct holds is named once:
// `parts(archive, value)`, found beside its type, hands each member to the archive, whether it
// writes or reads.
class ByteWriter {
public:
    template <class T>
    void operator()(const T& value) {
        if constexpr (std::is_enum_v<T>) {
            number(static_cast<std::uint64_t>(value), 1);
        } else if constexpr (std::is_integral_v<T>) {
            number(static_cast<std::uint64_t>(value), sizeof(T));
        } else if constexpr (std::is_same_v<T, double>) {
            std::uint64_t bits = 0;
            std::memcpy(&bits, &value, sizeof bits);
            number(bits, sizeof bits);
        } else {
            parts(*this, value);
        }
    }

    void operator()(const std::string& text) {
        number(text.size(), 4);
        out_ += text;
    }

    template <class Kind>
    void operator()(const Id<Kind>& id) {
        (*this)(id.text);
    }

    void operator()(const Day& day) { (*this)(day.number); }

    void operator()(const Instant& at) { (*this)(at.ms); }

    template <class T>
    void operator()(const std::optional<T>& value) {
        (*this)(value.has_value());
        if (value) (*this)(*value);
    }

    template <class A, class B>
    void operator()(const std::pair<A, B>& pair) {
        (*this)(pair.first);
        (*this)(pair.second);
    }

    template <class T, std::size_t count>
    void operator()(const std::array<T, count>& values) {
        for (const T& value : values) (*this)(value);
    }

    template <class T>
    void operator()(const std::vector<T>& values) {
        all(values);
    }

    template <class T>
    void operator()(const std::set<T>& values) {
        all(values);
    }

    template <class K, class T>
    void operator()(const std::map<K, T>& values) {
        all(values);
    }

    std::string take() { return std::move(out_); }

private:
    void number(std::uint64_t bits, std::size_t bytes) {
        for (std::size_t i = 0; i < bytes; ++i, bits >>= 8U) out_ += static_cast<char>(bits & 255U);
    }

    template <class Container>
    void all(const Container& values) {
        number(values.size(), 4);
        for (const auto& value : values) (*this)(value);
    }

    std::string out_;
};

// Reads what a ByteWriter wrote. The first surprise makes it bad, and it stays bad; what is read
// then is zero or empty.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes) : bytes_(bytes) {}

    bool good() const { return good_; }

    bool done() const { return at_ == bytes_.size(); }

    template <class T>
    void operator()(T& value) {
        if constexpr (std::is_enum_v<T>) {
            value = static_cast<T>(number(1));
        } else if constexpr (std::is_same_v<T, bool>) {
            value = number(1) != 0;
        } else if constexpr (std::is_integral_v<T>) {
            value = static_cast<T>(number(sizeof(T)));
        } else if constexpr (std::is_same_v<T, double>) {
            const std::uint64_t bits = number(sizeof bits);
            std::memcpy(&value, &bits, sizeof bits);
        } else {
            parts(*this, value);
        }
    }

    void operator()(std::string& text) {
        const std::size_t size = count();
        text.assign(bytes_.substr(at_, size));
        at_ += size;
    }

    template <class Kind>
    void operator()(Id<Kind>& id) {
        (*this)(id.text);
    }

    void operator()(Day& day) { (*this)(day.number); }

    void operator()(Instant& at) { (*this)(at.ms); }

    template <class T>
    void operator()(std::optional<T>& value) {
        value.reset();
        if (number(1) != 0) (*this)(value.emplace());
    }

    template <class A, class B>
    void operator()(std::pair<A, B>& pair) {
        (*this)(pair.first);
        (*this)(pair.second);
    }

    template <class T, std::size_t size>
    void operator()(std::array<T, size>& values) {
        for (T& value : values) (*this)(value);
    }

    template <class T>
    void operator()(std::vector<T>& values) {
        values.clear();
        const std::size_t size = count();
        for (std::size_t i = 0; i < size && good_; ++i) (*this)(values.emplace_back());
    }

    template <class T>
    void operator()(std::set<T>& values) {
        values.clear();
        for (std::size_t left = count(); left > 0 && good_; --left) {
            T value{};
            (*this)(value);
            values.insert(values.end(), std::move(value));
        }
    }

    template <class K, class T>
    void operator()(std::map<K, T>& values) {
        values.clear();
        for (std::size_t left = count(); left > 0 && good_; --left) {
            std::pair<K, T> value;
            (*this)(value);
            values.insert(values.end(), std::move(value));
        }
    }

private:
    // How many things follow; each takes a byte at least.
    std::size_t count() {
        const std::uint64_t size = number(4);
        if (size <= bytes_.size() - at_) return static_cast<std::size_t>(size);
        good_ = false;
        return 0;
    }

    std::uint64_t number(std::size_t bytes) {
        if (!good_ || bytes > bytes_.size() - at_) {
            good_ = false;
            return 0;
        }
        std::uint64_t bits = 0;
        for (std::size_t i = 0; i < bytes; ++i)
            bits |= std::uint64_t{static_cast<unsigned char>(bytes_[at_ + i])} << 8 * i;
        at_ += bytes;
        return bits;
    }

    std::string_view bytes_;
    std::size_t at_ = 0;
    bool good_ = true;
};

}  // namespace recite
