#pragma once

#include <iosfwd>
#include <memory>
#include <string>

#include "base/diagnostic.hpp"
#include "base/result.hpp"
#include "base/source.hpp"
#include "facts/checks.hpp"
#include "facts/fact_base.hpp"

namespace recite::cli {

// A fact base with the text that it points into.
struct Pack {
    std::unique_ptr<const Source> source;
    FactBase base;
};

// Reads a fact base; an error only where the file cannot be had.
Result<Pack> load_pack(const std::string& pack, Diagnostics& diagnostics);

// The same with its errors told on `error`, and that there is no fact in it.
Result<Pack> load_facts(const std::string& pack, Diagnostics& diagnostics, std::ostream& error);

// The texts of a pack's articles that a folder holds, by source. A source is looked for under its
// `file` name.
ArticleTexts load_articles(const FactBase& base, const std::string& folder);

}  // namespace recite::cli
