#pragma once

#include <string>

namespace recite::tests {

// Compares a text with tests/golden/<name>. With UPDATE_GOLDEN=1 in the environment it is written
// instead; the difference is to be read. Tests run in the repository's top folder.
void check_golden(const std::string& name, const std::string& text);

}  // namespace recite::tests
