#pragma once

#include "base/diagnostic.hpp"
#include "base/source.hpp"
#include "facts/fact_base.hpp"
#include "json/node.hpp"

namespace recite {

// Reads a facts.json. Never fails: what could not be used was reported and is not in the base. The
// source outlives the base, whose entries point into it. Runs the checks across facts too.
FactBase read_facts(const Source& source, Diagnostics& diagnostics);

// The same of a text that is already read; for a document without root the base is empty.
FactBase read_facts(const json::Document& document, Diagnostics& diagnostics);

// The same base for someone who is not its author: nothing is checked that changes nothing in it.
FactBase read_facts(const Source& source);

}  // namespace recite
