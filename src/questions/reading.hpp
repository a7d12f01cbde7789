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

// The form with blanks alone. A prompt without a gap is answered as a whole.
std::optional<Form> fill(json::Object& object, const std::string& prompt, Diagnostics& diagnostics);

// Says what can be told of a hand-written key from the facts it names. Diagnostics:
// question/key-contradicts-facts, question/unproven.
void check_key(const FactBase& base, const Question& question, const json::Node& node,
               Diagnostics& diagnostics);

// "did you mean ...?", where one thing is likely; empty where none is.
std::string did_you_mean(std::string_view near);

// Whether there is such a fact. Says so where there is none, but not of one that the base left out:
// its mistake is told where it stands.
bool known_fact(const FactBase& base, const FactId& id, std::string_view check, const Origin& where,
                Diagnostics& diagnostics);

// Where a member's value stands, to be pointed at; the object itself where it has none.
Origin place_of(const json::Node& object, std::string_view key);

void report(std::string_view check, const Origin& where, std::string message, std::string help,
            Diagnostics& diagnostics);

// Reports question/bad-key.
void bad_key(const Origin& where, std::string message, Diagnostics& diagnostics);

}  // namespace recite::reading
