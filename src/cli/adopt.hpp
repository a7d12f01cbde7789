#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "base/source.hpp"
#include "questions/report.hpp"

namespace recite::cli {

// The facts.json with what the learner gave as one more wording that is right: an alias of the
// thing that was asked for, an accepted wording of a text or of the fact. All else stays as it is
// written, byte for byte. An error says why it cannot be.
Result<std::string> adopted(const Source& facts, const Report& report);

}  // namespace recite::cli
