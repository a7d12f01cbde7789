#pragma once

#include "base/diagnostic.hpp"
#include "base/source.hpp"
#include "facts/fact_base.hpp"

namespace recite::samples {

// A small fact base with every kind of value, written as an author would. Read once.
const FactBase& lakes();
const Diagnostics& lakes_found();  // what reading it had to say: nothing

// The packs that are shipped, each read once.
const FactBase& planets();
const FactBase& deepseek();

}  // namespace recite::samples
