#include "study/set_up.hpp"

#include <algorithm>

#include "base/number.hpp"
#include "base/text.hpp"

namespace recite::study {
namespace {

// A whole number up to a most; empty where the text is none.
std::optional<int> whole(std::string_view text, int most) {
    const std::optional<double> number = parse_number(text);
    if (!number || *number < 0 || *number > most) return std::nullopt;
    const int value = static_cast<int>(*number);
    if (static_cast<double>(value) != *number) return std::nullopt;
    return value;
}

template <class T>
void switch_over(std::vector<T>& list, T item) {
    const auto found = std::find(list.begin(), list.end(), item);
    if (found == list.end())
        list.push_back(std::move(item));
    else
        list.erase(found);
}

bool put(int& where, std::string_view text, int most) {
    const std::optional<int> value = whole(text, most);
    if (value) where = *value;
    return value.has_value();
}

constexpr int most_questions = 200;

}  // namespace

bool adjust(SetUpChoices& choices, std::string_view name, std::string_view value) {
    if (name == "topic" && value.empty()) {
        choices.topics.clear();
    } else if (name == "topic") {
        switch_over(choices.topics, TopicId(std::string(value)));
    } else if (name == "recipe" && value.empty()) {
        choices.recipes.clear();
    } else if (name == "recipe") {
        switch_over(choices.recipes, std::string(value));
    } else if (name == "length") {
        const std::optional<int> count = whole(value, most_questions);
        if (!count || *count == 0) return false;
        choices.count = static_cast<std::size_t>(*count);
    } else if (name == "feedback") {
        if (value != "each" && value != "end") return false;
        choices.feedback = value == "end" ? Feedback::end : Feedback::each;
    } else if (name == "pass") {
        return put(choices.pass_percent, value, 100);
    } else if (name == "minutes") {
        return put(choices.minutes, value, 600);
    } else if (name == "certainty") {
        choices.certainty = value == "on";
    } else {
        return false;
    }
    return true;
}

Route route_of(const SetUpChoices& choices, const PackId& pack, std::uint64_t seed) {
    const SetUpChoices usual;
    Route route;
    route.page = Page::quiz;
    route.pack = pack;
    const auto add = [&](const char* name, std::string value) {
        route.query.push_back({name, std::move(value)});
    };
    add("seed", to_text(seed));
    if (choices.count != usual.count)
        add("count", to_text(static_cast<std::uint64_t>(choices.count)));
    std::vector<std::string> topics;
    for (const TopicId& topic : choices.topics) topics.push_back(topic.text);
    if (!topics.empty()) add("topics", join(topics, ","));
    if (!choices.recipes.empty()) add("recipes", join(choices.recipes, ","));
    if (choices.feedback == Feedback::end) add("feedback", "end");
    if (choices.pass_percent > 0) add("pass", to_text(choices.pass_percent));
    if (choices.minutes > 0) add("minutes", to_text(choices.minutes));
    if (choices.certainty) add("certainty", "on");
    return route;
}

SetUpChoices choices_of(const Route& route) {
    SetUpChoices choices;
    adjust(choices, "length", route.get("count"));
    for (const std::string_view topic : split(route.get("topics"), ','))
        if (!topic.empty()) adjust(choices, "topic", topic);
    for (const std::string_view recipe : split(route.get("recipes"), ','))
        if (!recipe.empty()) adjust(choices, "recipe", recipe);
    adjust(choices, "feedback", route.get("feedback"));
    adjust(choices, "pass", route.get("pass"));
    adjust(choices, "minutes", route.get("minutes"));
    adjust(choices, "certainty", route.get("certainty"));
    return choices;
}

Plan plan_of(const SetUpChoices& choices) {
    Plan plan;
    plan.count = choices.count;
    plan.topics = choices.topics;
    plan.recipes = choices.recipes;
    return plan;
}

Terms terms_of(const SetUpChoices& choices) {
    Terms terms;
    terms.feedback = choices.feedback;
    terms.pass = choices.pass_percent / 100.0;
    terms.certainty = choices.certainty;
    return terms;
}

}  // namespace recite::study
