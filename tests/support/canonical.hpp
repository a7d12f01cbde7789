#pragma once

#include <string>

#include "json/node.hpp"

namespace recite::tests {

// A document as compact JSON, members in their order: the same text for the same values.
std::string canonical(const json::Document& document);

}  // namespace recite::tests
