#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "facts/fact_base.hpp"
#include "study/library.hpp"
#include "study/screen.hpp"

namespace recite::study {

// "3 articles, 1 origin"; "1 article".
std::string backing_text(FactBase::Backing backing);

// "1 fact", "12 facts": the plural has an s unless given.
std::string counted(std::size_t count, std::string_view one, std::string_view many = {});

// What an article is called: its label, else its title, else its id.
std::string label_of(const Article& article, std::string_view language = {});

// A fact as a statement with all that it rests on, each sentence with its text where its article is
// open, and whether it still says what the author saw.
Cited cited(const FactBase& base, const Fact& fact, const Library& library);
std::vector<Cited> cited(const FactBase& base, const std::vector<FactId>& facts,
                         const Library& library);

// "according to High-Flyer; as of January 2025"; empty where nothing is to be said.
std::string qualification(const FactBase& base, const Fact& fact);

}  // namespace recite::study
