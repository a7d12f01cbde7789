#pragma once

#include <functional>
#include <string>

#include "base/result.hpp"
#include "cli/command.hpp"
#include "json/node.hpp"

namespace recite::cli {

// Answers each line of JSON on the console's input with one line on its output, in order; empty
// lines are passed over. A line that is no JSON object, or that `answer` refuses, is answered by
// {"error": sentence}, with the line's "id" before it where it has one. The exit status is 0, or 1
// when a line was refused.
int answer_lines(Console& console, const std::function<Result<std::string>(json::Node)>& answer);

}  // namespace recite::cli
