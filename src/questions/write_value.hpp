#pragma once

#include "facts/value.hpp"
#include "json/write.hpp"

namespace recite {

// A value as a fact base writes it: "liang", {"year":2015}, {"number":10000,"unit":"chip"}.
void write_value(json::Writer& out, const Value& value);

}  // namespace recite
