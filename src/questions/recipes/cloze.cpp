#include <algorithm>

#include "base/text.hpp"
#include "questions/options.hpp"
#include "questions/recipes/all.hpp"
#include "questions/recipes/parts.hpp"
#include "questions/stem.hpp"

namespace recite::recipes {
namespace {

std::string objection(const Writer& writer, const Fact& fact, Side side) {
    if (side == Side::subject && shared_value(writer, fact))
        return "Other subjects share its value, so that the gap has several answers.";
    Random random(1);
    if (gapped_statement(writer, fact, side, random).empty())
        return "No 'state' of its relation holds this side without telling it.";
    return {};
}

// The answer among words that do not fit, in an order that tells nothing; empty to type freely.
std::vector<std::string> word_bank(const Writer& writer, const Fact& fact, Side side,
                                   std::string_view stem, Random& random) {
    std::vector<std::string> out;
    const std::vector<Option> wrong = wrong_options(writer, fact, side, stem, 4, random);
    if (wrong.size() < 3) return out;
    for (const Option& option : wrong) out.push_back(option.text);
    out.push_back(right_option(writer, fact, side).text);
    random.shuffle(out);
    return out;
}

std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random& random) {
    if (side == Side::subject && shared_value(writer, fact)) return std::nullopt;
    const std::string said = gapped_statement(writer, fact, side, random);
    if (said.empty()) return std::nullopt;
    const std::size_t at = said.find(gap);
    const std::size_t length = std::string_view(gap).size();
    if (at == std::string::npos || said.find(gap, at + length) != std::string::npos)
        return std::nullopt;
    forms::Fill form;
    form.shown.pieces = {said.substr(0, at), said.substr(at + length)};
    const bool with_bank = random.below(2) == 0;
    if (with_bank) form.shown.bank = word_bank(writer, fact, side, said, random);
    form.blanks = {blank_for(writer, fact, side)};
    Question out = about_fact(writer, fact, side, cloze.name, said);
    out.form = std::move(form);
    return out;
}

}  // namespace

constinit const Recipe cloze = {
    .name = "cloze",
    .summary = "Fill the gap in a statement, from a word bank or freely.",
    .form = "fill",
    .demand = Demand::recall,
    .offered = Offered::always,
    .scope = Scope::one,
    .objection = objection,
    .make = make};

}  // namespace recite::recipes
