#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "facts/fact_base.hpp"

namespace recite::study {

// An article whose text is at hand.
struct OpenArticle {
    std::string text;
    std::vector<std::string> sentences;  // the first is number 1
    bool kept = false;                   // in this browser, beyond this visit
    bool published = false;              // it came with the fact base
};

// The articles that are open, of all packs.
class Library {
public:
    // Null while that article is not open.
    const OpenArticle* find(const PackId& pack, const SourceId& source) const;

    // The sentence, counted from 1; null when its article is not open or has no such sentence.
    const std::string* sentence(const PackId& pack, const SourceId& source,
                                std::uint32_t number) const;

    // Opens every article whose text the base carries.
    void open_published(const FactBase& base);

    void open(const FactBase& base, const Article& article, std::string text);
    void close(const PackId& pack, const SourceId& source);
    void set_kept(const PackId& pack, const SourceId& source, bool kept);

private:
    std::map<std::string, OpenArticle> articles_;
};

// "deepseek/a": names an article of a pack.
std::string source_key(const PackId& pack, const SourceId& source);

// How many of an article's cited sentences have their fingerprint in a text.
struct Likeness {
    std::size_t matched = 0, of = 0;
};

Likeness likeness(const FactBase& base, const Article& article, std::string_view text);

// The article that a text is, by the fingerprints of its cited sentences: the one most of whose
// fingerprints are there, at least one in three. Null if it is none of them.
const Article* recognise(const FactBase& base, std::string_view text);

}  // namespace recite::study
