#include "questions/recipe.hpp"

#include <array>

#include "questions/recipes/all.hpp"

namespace recite {
namespace {

constexpr std::array table = {
    &recipes::choice,       &recipes::select_all, &recipes::true_false,  &recipes::cloze,
    &recipes::typed,        &recipes::number,     &recipes::year,        &recipes::money,
    &recipes::ratio,        &recipes::percent,    &recipes::date,        &recipes::order,
    &recipes::match,        &recipes::flashcard,  &recipes::odd_one_out, &recipes::who_said,
    &recipes::which_source, &recipes::accounts,   &recipes::correct,     &recipes::two_step,
    &recipes::estimate,     &recipes::evidence,   &recipes::why,         &recipes::compare,
    &recipes::explain,      &recipes::tell_all,   &recipes::tell_apart};

}  // namespace

std::span<const Recipe* const> all_recipes() {
    return table;
}

const Recipe* recipe_named(std::string_view name) {
    for (const Recipe* recipe : table)
        if (recipe->name == name) return recipe;
    return nullptr;
}

}  // namespace recite
