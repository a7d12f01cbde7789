#pragma once

// How a question's parts are read; for the files of this floor alone.

#include <optional>
#include <string>

#include "json/reader.hpp"
#include "questions/question.hpp"

namespace recite::reading {

// A form as a question's object writes it: {"form": ..., its keys, "key"}. Diagnostics:
// question/unknown-form, question/bad-key, question/bad-options, and those of json.
std::optional<Form> form(json::Object& object, const std::string& prompt, Diagnostics& diagnostics);

// Says what can be told of a hand-written key from the facts it names. Diagnostics:
// question/key-contradicts-facts, question/unproven.
void check_key(const FactBase& base, const Question& question, const Origin& where,
               Diagnostics& diagnostics);

void report(std::string_view check, const Origin& where, std::string message, std::string help,
            Diagnostics& diagnostics);

}  // namespace recite::reading
