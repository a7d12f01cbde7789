#pragma once

#include <string>
#include <utility>
#include <variant>

#include "base/check.hpp"

namespace recite {

// Why something outside our control failed: a file, the browser's storage, the command line.
struct Error {
    std::string message;  // a sentence for the person who can do something about it
    bool operator==(const Error&) const = default;
};

// Either the value asked for or the reason there is none. Never both, never neither.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : held_(std::in_place_index<0>, std::move(value)) {}

    Result(Error error) : held_(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return held_.index() == 0; }

    const T& value() const& {
        VERIFY(*this);
        return *std::get_if<0>(&held_);
    }

    T&& value() && {
        VERIFY(*this);
        return std::move(*std::get_if<0>(&held_));
    }

    const Error& error() const {
        VERIFY(!*this);
        return *std::get_if<1>(&held_);
    }

private:
    std::variant<T, Error> held_;
};

struct Done {};

// For what can fail and has nothing to give back.
using Status = Result<Done>;

}  // namespace recite
