#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/id.hpp"

namespace recite::study {

enum class Page {
    home,
    study,
    quiz,
    cards,
    read,
    facts,
    sources,
    progress,
    settings,
    data,
    about,
    none
};

// An address of the program: "#/facts/deepseek/high-flyer-founded", "#/quiz/deepseek?seed=1".
struct Route {
    Page page = Page::home;
    PackId pack;                 // empty: the pack at hand
    std::string item;            // quiz, fact, source or topic; empty: none
    std::uint32_t sentence = 0;  // of a source; 0: none
    std::vector<std::pair<std::string, std::string>> query;

    // The value of a name in the query; empty where it is absent.
    std::string_view get(std::string_view name) const;
    std::optional<std::uint64_t> seed() const;

    bool operator==(const Route&) const = default;
};

// Reads an address, with or without "#/" before it. What is no address of ours has Page::none.
Route read_route(std::string_view address);

// The address as it is written. Bytes that cannot stand in one are escaped.
std::string write_route(const Route& route);

// Shorthands for hrefs.
std::string href(Page page, const PackId& pack = {}, std::string_view item = {},
                 std::uint32_t sentence = 0);

}  // namespace recite::study
