#include <algorithm>

#include "base/hash.hpp"
#include "base/text.hpp"
#include "facts/reading.hpp"
#include "questions/quiz.hpp"
#include "questions/reading.hpp"
#include "questions/round.hpp"

namespace recite {
namespace {

using json::Kind;
using json::Need;
using json::Node;
using json::Object;
using reading::did_you_mean;
using reading::place_of;
using reading::report;

constexpr double most_count = 10'000;

bool known_recipe(const std::string& name, const Origin& where, Diagnostics& found) {
    if (recipe_named(name)) return true;
    std::vector<std::string_view> names;
    for (const Recipe* recipe : all_recipes()) names.push_back(recipe->name);
    report("quiz/unknown-recipe", where, "there is no recipe '" + name + "'",
           did_you_mean(nearest(name, names)), found);
    return false;
}

bool known_topic(const FactBase& base, const TopicId& id, const Origin& where, Diagnostics& found) {
    if (base.topic(id)) return true;
    std::vector<std::string_view> ids;
    for (const Topic& topic : base.parts().topics) ids.push_back(topic.id.text);
    report("quiz/unknown-topic", where, "there is no topic '" + id.text + "'",
           did_you_mean(nearest(id.text, ids)), found);
    return false;
}

std::optional<Weight> weight_named(const std::string& name) {
    if (name == "core") return Weight::core;
    if (name == "useful") return Weight::useful;
    if (name == "trivia") return Weight::trivia;
    return std::nullopt;
}

// Calls `take` with each text of a list and its place.
template <class Take>
void each_text(Object& object, std::string_view key, Diagnostics& found, Take take) {
    const std::optional<Node> list = object.array(key);
    if (!list) return;
    for (std::size_t i = 0; i < list->size(); ++i) {
        const Node item = (*list)[i];
        if (json::expect(item, Kind::string, "an item of this list", found))
            take(std::string(item.text()), item.origin());
    }
}

// Whether a plan names some of these and none is known: it would ask of everything, then.
bool in_vain(Node plan, std::string_view key, std::size_t known) {
    const std::optional<Node> list = plan.find(key);
    return list && list->size() > 0 && known == 0;
}

std::optional<Plan> read_plan(Node node, const FactBase& base, Diagnostics& found) {
    Object object(node, "a plan", found);
    Plan plan;
    const double count = object.number("count").value_or(10);
    const bool fits = count >= 1 && count <= most_count && count == static_cast<int>(count);
    if (!fits)
        report("quiz/bad-count", place_of(node, "count"),
               "'count' is a whole number from 1 to 10,000", {}, found);
    plan.count = fits ? static_cast<std::size_t>(count) : 10;
    each_text(object, "topics", found, [&](std::string text, const Origin& where) {
        TopicId id(std::move(text));
        if (known_topic(base, id, where, found)) plan.topics.push_back(std::move(id));
    });
    each_text(object, "recipes", found, [&](std::string text, const Origin& where) {
        if (known_recipe(text, where, found)) plan.recipes.push_back(std::move(text));
    });
    each_text(object, "facts", found, [&](std::string text, const Origin& where) {
        FactId id(std::move(text));
        if (reading::known_fact(base, id, "quiz/unknown-fact", where, found))
            plan.facts.push_back(std::move(id));
    });
    if (const std::optional<std::string> weight = object.text("weight")) {
        plan.weight = weight_named(*weight);
        if (!plan.weight)
            report("quiz/bad-weight", place_of(node, "weight"),
                   "there is no weight '" + *weight + "'", "weights are core, useful and trivia",
                   found);
    }
    object.finish();
    if (in_vain(node, "facts", plan.facts.size()) || in_vain(node, "topics", plan.topics.size()) ||
        in_vain(node, "recipes", plan.recipes.size()))
        return std::nullopt;
    // What the base left out may be all that it asks for.
    if (base.parts().left_out.empty() && Writer(base).cards(plan).empty())
        report("quiz/nothing-to-ask", node.origin(), "no question can be made by this plan",
               "leave out a topic, a recipe or the weight, or name other facts", found);
    return plan;
}

std::optional<Pick> read_pick(Node node, const FactBase& base, Diagnostics& found) {
    Object object(node, "a picked fact", found);
    Pick pick;
    pick.fact = FactId(object.text("fact", Need::required).value_or(""));
    pick.recipe = object.text("recipe").value_or("");
    if (const std::optional<std::string> side = object.text("side")) {
        pick.side = side_named(*side);
        if (!pick.side)
            report("quiz/bad-side", place_of(node, "side"), "there is no side '" + *side + "'",
                   "sides are value and subject", found);
    }
    object.finish();
    const Origin at_fact = place_of(node, "fact");
    if (!reading::known_fact(base, pick.fact, "quiz/unknown-fact", at_fact, found))
        return std::nullopt;
    if (pick.recipe.empty()) return pick;
    const Origin at_recipe = place_of(node, "recipe");
    if (!known_recipe(pick.recipe, at_recipe, found)) return std::nullopt;
    const std::string objection =
        recipe_named(pick.recipe)
            ->objection(Writer(base), *base.fact(pick.fact), pick.side.value_or(Side::value));
    if (objection.empty()) return pick;
    report("quiz/objection", at_recipe,
           "'" + pick.recipe + "' cannot ask fact '" + pick.fact.text + "': " + objection,
           "choose another recipe or side", found);
    return std::nullopt;
}

std::optional<Entry> read_entry(Node node, const Quiz& quiz, const FactBase& base,
                                Diagnostics& found) {
    if (node.find("generate")) {
        Object object(node, "an entry", found);
        const std::optional<Plan> plan = read_plan(*object.take("generate"), base, found);
        object.finish();
        return plan ? std::optional<Entry>(*plan) : std::nullopt;
    }
    if (node.find("fact")) {
        const std::optional<Pick> pick = read_pick(node, base, found);
        return pick ? std::optional<Entry>(*pick) : std::nullopt;
    }
    if (!node.find("prompt")) {
        report("quiz/unknown-entry", node.origin(),
               "an entry has \"generate\", \"fact\" or \"prompt\"; this one has none of them", {},
               found);
        return std::nullopt;
    }
    std::optional<Question> question = read_question(node, base, found);
    if (!question) return std::nullopt;
    if (question->id.empty()) question->id = hex8(hash(question->prompt.text));
    if (question->cards.empty()) question->cards = {card_of(base.id(), quiz.id, question->id)};
    reading::check_key(base, *question, node, found);
    return Entry(*std::move(question));
}

// The facts that its author picked, or wrote questions on.
std::vector<FactId> facts_named(const Quiz& quiz) {
    std::vector<FactId> out;
    for (const Entry& entry : quiz.entries) {
        if (const auto* pick = std::get_if<Pick>(&entry)) out.push_back(pick->fact);
        if (const auto* question = std::get_if<Question>(&entry))
            out.insert(out.end(), question->facts.begin(), question->facts.end());
    }
    return out;
}

void read_manner(Object& object, Quiz& quiz, Diagnostics& found) {
    const std::string feedback = object.text("feedback").value_or("each");
    if (feedback == "end") quiz.feedback = Feedback::end;
    if (feedback != "end" && feedback != "each")
        report("quiz/bad-feedback", place_of(object.node(), "feedback"),
               "'feedback' is \"each\" or \"end\", not '" + feedback + "'", {}, found);
    quiz.minutes = object.number("minutes").value_or(0);
    quiz.pass = object.number("pass").value_or(0);
    if (quiz.pass < 0 || quiz.pass > 1)
        report("quiz/bad-limit", place_of(object.node(), "pass"), "'pass' is a share from 0 to 1",
               quiz.pass > 1 && quiz.pass <= 100 ? "write 0.6 for 60%" : "", found);
    if (quiz.minutes < 0)
        report("quiz/bad-limit", place_of(object.node(), "minutes"), "'minutes' is not negative",
               "leave it out where there is no limit", found);
    quiz.pass = std::clamp(quiz.pass, 0.0, 1.0);
    quiz.minutes = std::max(quiz.minutes, 0.0);
    quiz.certainty = object.boolean("certainty").value_or(false);
    quiz.strict = reading::strictness(object, found);
}

}  // namespace

Quiz read_quiz(const json::Node& root, const FactBase& base, Diagnostics& found) {
    Quiz quiz;
    quiz.origin = root.origin();
    Object object(root, "a quiz", found);
    if (!object.valid()) return quiz;
    const std::optional<double> format = object.number("format", Need::required);
    if (format && *format != 1)
        report("quiz/unknown-format", place_of(root, "format"), "this reads format 1 only", {},
               found);
    quiz.id = QuizId(object.text("id", Need::required).value_or(""));
    quiz.title = reading::words(object, "title", found, Need::required);
    quiz.facts = object.text("facts").value_or("");
    read_manner(object, quiz, found);
    const std::optional<Node> questions = object.array("questions", Need::required);
    object.finish();
    if (!questions) return quiz;
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < questions->size(); ++i) {
        std::optional<Entry> entry = read_entry((*questions)[i], quiz, base, found);
        if (!entry) continue;
        if (const auto* question = std::get_if<Question>(&*entry)) {
            const bool twice = std::find(ids.begin(), ids.end(), question->id) != ids.end();
            if (twice)
                report("quiz/duplicate-id", place_of((*questions)[i], "id"),
                       "another question has the id '" + question->id + "' already",
                       "what is remembered of a question is kept under its id", found);
            ids.push_back(question->id);
        }
        quiz.entries.push_back(*std::move(entry));
        quiz.places.push_back((*questions)[i].origin());
    }
    if (questions->size() == 0)
        report("quiz/empty", questions->origin(), "there are no questions",
               "write {\"generate\": {\"count\": 10}} to have ten made", found);
    return quiz;
}

std::vector<Question> questions_of(const Quiz& quiz, const Writer& writer, std::uint64_t seed) {
    std::vector<Question> out;
    std::vector<FactId> told = facts_named(quiz);
    for (const Entry& entry : quiz.entries) {
        const std::uint64_t own = seed + out.size();
        if (const auto* plan = std::get_if<Plan>(&entry)) {
            Plan asked = *plan;
            asked.strict = quiz.strict;
            asked.told = told;
            for (Question& question : writer.questions(asked, own)) {
                told.insert(told.end(), question.facts.begin(), question.facts.end());
                out.push_back(std::move(question));
            }
        } else if (const auto* pick = std::get_if<Pick>(&entry)) {
            Random random(own);
            const CardId card =
                card_of(writer.base().id(), pick->fact, pick->side.value_or(Side::value));
            std::optional<Question> question = pick->recipe.empty()
                                                   ? writer.question(card, Demand::recall, random)
                                                   : writer.question(card, pick->recipe, random);
            if (question) out.push_back(*std::move(question));
        } else {
            out.push_back(std::get<Question>(entry));
        }
        if (!out.empty()) out.back().strict = quiz.strict;
    }
    return out;
}

}  // namespace recite
