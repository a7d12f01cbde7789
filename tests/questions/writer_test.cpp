#include <algorithm>
#include <set>

#include <catch2/catch_test_macros.hpp>

#include "json/parse.hpp"
#include "questions/answer.hpp"
#include "questions/plain.hpp"
#include "questions/quiz.hpp"
#include "questions/sample.hpp"

using namespace recite;

namespace {

constexpr std::uint64_t seeds = 200;

std::vector<Question> made(std::vector<std::string> recipes, std::size_t count,
                           std::uint64_t seed) {
    static const Writer writer(samples::lakes());
    Plan plan;
    plan.count = count;
    plan.recipes = std::move(recipes);
    return writer.questions(plan, seed);
}

std::vector<std::string> recipe_names() {
    std::vector<std::string> out;
    for (const Recipe* recipe : all_recipes()) out.emplace_back(recipe->name);
    return out;
}

std::string lines(const std::vector<Question>& questions) {
    std::string out;
    for (const Question& question : questions) out += to_json(question) + "\n";
    return out;
}

void check_text(const std::string& text) {
    CAPTURE(text);
    CHECK(!text.empty());
    CHECK(text.find('{') == std::string::npos);
    CHECK(text.find("  ") == std::string::npos);
    CHECK(text.find(" ?") == std::string::npos);
    CHECK(text.find(" a a ") == std::string::npos);
}

void check_choose(const forms::Choose& form) {
    std::set<std::string> texts;
    for (const std::string& option : form.shown.options) {
        check_text(option);
        texts.insert(plain(option));
    }
    CHECK(texts.size() == form.shown.options.size());
    CHECK(!form.right.empty());
    if (!form.shown.several) CHECK(form.right.size() == 1);
    for (const std::uint32_t right : form.right) CHECK(right < form.shown.options.size());
    CHECK((form.reasons.empty() || form.reasons.size() == form.shown.options.size()));
}

}  // namespace

TEST_CASE("the sample base has nothing to be told") {
    for (const Diagnostic* one : samples::lakes_found().sorted()) {
        CAPTURE(one->message, one->check);
        CHECK(one->severity == Severity::advice);
    }
}

TEST_CASE("every recipe makes something of the sample base") {
    for (const std::string& name : recipe_names()) {
        CAPTURE(name);
        const std::vector<Question> questions = made({name}, 20, 1);
        REQUIRE(questions.size() == 20);
        for (const Question& question : questions) CHECK(question.recipe == name);
    }
}

TEST_CASE("what a recipe objects to it does not make, and the other way round") {
    const FactBase& base = samples::lakes();
    const Writer writer(base);
    for (const Recipe* recipe : all_recipes())
        for (const Fact& fact : base.facts())
            for (const Side side : {Side::value, Side::subject}) {
                CAPTURE(recipe->name, fact.id.text, name_of(side));
                const std::string objection = recipe->objection(writer, fact, side);
                bool any = false;
                for (std::uint64_t seed = 0; seed < 8; ++seed) {
                    Random random(seed);
                    any = any || recipe->make(writer, fact, side, random).has_value();
                }
                CAPTURE(objection);
                CHECK(any == objection.empty());
            }
}

TEST_CASE("questions have whole texts, distinct options, one key and their facts") {
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        CAPTURE(seed);
        for (const Question& question : made({}, 20, seed)) {
            CAPTURE(to_json(question));
            check_text(question.prompt.text);
            CHECK(!question.cards.empty());
            CHECK(!question.facts.empty());
            CHECK(!question.why.empty());
            CHECK(recipe_named(question.recipe)->form == name_of(question.form));
            if (const auto* form = std::get_if<forms::Choose>(&question.form)) check_choose(*form);
        }
    }
}

TEST_CASE("a stem does not tell its answer") {
    const FactBase& base = samples::lakes();
    for (std::uint64_t seed = 0; seed < seeds; ++seed)
        for (const Question& question : made({"choice", "typed", "cloze", "year"}, 20, seed)) {
            const CardParts card = *parts_of(question.cards.front());
            const Fact& fact = *base.fact(card.fact);
            CAPTURE(seed, question.prompt.text);
            for (const std::string& wording : wordings(base, fact, card.side))
                CHECK(!has_words(plain(question.prompt.text), plain(wording)));
        }
}

TEST_CASE("every wrong option of a choice is known to be wrong") {
    const FactBase& base = samples::lakes();
    for (std::uint64_t seed = 0; seed < seeds; ++seed)
        for (const Question& question : made({"choice"}, 20, seed)) {
            const CardParts card = *parts_of(question.cards.front());
            const Fact& fact = *base.fact(card.fact);
            const auto& form = std::get<forms::Choose>(question.form);
            CAPTURE(seed, to_json(question));
            std::size_t holding = 0;
            for (const std::string& option : form.shown.options)
                for (const std::string& wording : wordings(base, fact, card.side))
                    holding += plain(option) == plain(wording) ? 1 : 0;
            CHECK(holding == 1);
            CHECK(form.shown.options.size() >= 3);
        }
}

TEST_CASE("a text that the relation calls wrong is offered and never the key") {
    bool offered = false;
    for (std::uint64_t seed = 0; seed < 20; ++seed)
        for (const Question& question : made({"choice"}, 40, seed)) {
            const auto& form = std::get<forms::Choose>(question.form);
            for (std::uint32_t i = 0; i < form.shown.options.size(); ++i) {
                if (form.shown.options[i] != "by a meteorite") continue;
                offered = true;
                CHECK(form.right != std::vector<std::uint32_t>{i});
            }
        }
    CHECK(offered);
}

TEST_CASE("no option names a year after the sources") {
    for (std::uint64_t seed = 0; seed < seeds; ++seed)
        for (const Question& question : made({"choice", "cloze"}, 30, seed)) {
            const auto* form = std::get_if<forms::Choose>(&question.form);
            if (!form) continue;
            for (const std::string& option : form->shown.options)
                for (int year = 2021; year < 2060; ++year) {
                    CAPTURE(option);
                    CHECK(option.find(" " + std::to_string(year)) == std::string::npos);
                    CHECK(option != std::to_string(year));
                }
        }
}

TEST_CASE("the key stands in each place about as often") {
    std::vector<int> places(4, 0);
    int all = 0;
    for (std::uint64_t seed = 0; seed < 400; ++seed)
        for (const Question& question : made({"choice"}, 10, seed)) {
            const auto& form = std::get<forms::Choose>(question.form);
            if (form.shown.options.size() != 4) continue;
            ++places[form.right.front()];
            ++all;
        }
    for (const int count : places) {
        CHECK(count > all / 4 - all / 20);
        CHECK(count < all / 4 + all / 20);
    }
}

TEST_CASE("the key's rank among figures is even") {
    std::vector<int> ranks(4, 0);
    int all = 0;
    for (std::uint64_t seed = 0; seed < 400; ++seed)
        for (const Question& question : made({"choice"}, 20, seed)) {
            const auto& form = std::get<forms::Choose>(question.form);
            if (form.shown.options.size() != 4 ||
                question.facts[0].text.find("-surveyed") == std::string::npos)
                continue;
            const CardParts card = *parts_of(question.cards.front());
            if (card.side != Side::value) continue;
            std::size_t rank = 0;
            for (const std::string& option : form.shown.options)
                rank += option < form.shown.options[form.right.front()] ? 1 : 0;
            ++ranks[rank];
            ++all;
        }
    REQUIRE(all > 100);
    for (const int count : ranks) CHECK(count > all / 8);
}

TEST_CASE("the same seed gives the same bytes and another seed others") {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        CHECK(lines(made({}, 30, seed)) == lines(made({}, 30, seed)));
        CHECK(lines(made({}, 30, seed)) != lines(made({}, 30, seed + 1)));
    }
}

TEST_CASE("a line is JSON and ids are unique") {
    std::set<std::string> ids;
    for (const Question& question : made(recipe_names(), 500, 3)) {
        const Source source("line", to_json(question));
        Diagnostics found;
        const json::Document document = json::parse(source, found);
        CAPTURE(source.text());
        CHECK(found.empty());
        CHECK(document.has_root());
        ids.insert(question.id);
    }
    CHECK(ids.size() == 500);
}

TEST_CASE("no fact is asked twice before all had their turn") {
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        std::set<std::string> asked;
        for (const Question& question : made({}, 15, seed))
            for (const FactId& fact : question.facts) {
                CAPTURE(seed, fact.text);
                CHECK(asked.insert(fact.text).second);
            }
    }
}

TEST_CASE("a quiz that names nothing leaves out trivia and facts whose accounts differ") {
    for (const Question& question : made({}, 200, 7)) {
        const Recipe& recipe = *recipe_named(question.recipe);
        if (recipe.scope == Scope::several) continue;
        const Fact& fact = *samples::lakes().fact(question.facts.front());
        CAPTURE(to_json(question));
        CHECK(fact.weight != Weight::trivia);
        CHECK(!disputed(samples::lakes(), fact));
    }
}

TEST_CASE("a question on one account names it") {
    const Writer writer(samples::lakes());
    Plan plan;
    plan.facts = {FactId("baikal-depth"), FactId("forel-claim"), FactId("superior-cost")};
    plan.recipes = {"number", "money"};
    plan.side = Side::value;
    std::set<std::string> prompts;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        plan.count = 3;
        for (const Question& question : writer.questions(plan, seed))
            prompts.insert(question.prompt.text);
    }
    CHECK(prompts == std::set<std::string>{
                         "According to The atlas, how deep is Lake Baikal?",
                         "According to The atlas, what is the greatest depth of Lake Baikal?",
                         "According to François-Alphonse Forel, how much does a year's permit for "
                         "Lake Geneva cost?",
                         "As of June 2019, how much does a year's permit for Lake Superior cost?"});
}

TEST_CASE("cards name both sides where the relation asks for both") {
    const Writer writer(samples::lakes());
    Plan plan;
    plan.facts = {FactId("geneva-in"), FactId("geneva-origin")};
    std::vector<std::string> cards;
    for (const CardId& card : writer.cards(plan)) cards.push_back(card.text);
    CHECK(cards == std::vector<std::string>{"lakes/geneva-in/value", "lakes/geneva-in/subject",
                                            "lakes/geneva-origin/value"});
}

TEST_CASE("a card is asked as is demanded") {
    const Writer writer(samples::lakes());
    for (std::uint64_t seed = 0; seed < 50; ++seed)
        for (const Demand demand : {Demand::recognition, Demand::recall}) {
            Random random(seed);
            const CardId card("lakes/geneva-river/value");
            const std::optional<Question> question = writer.question(card, demand, random);
            REQUIRE(question);
            CHECK(recipe_named(question->recipe)->demand == demand);
            CHECK(question->cards.front() == card);
        }
}
