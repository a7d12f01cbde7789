// What must hold of every question made of the packs that are shipped.

#include <algorithm>
#include <set>

#include <catch2/catch_test_macros.hpp>

#include "questions/answer.hpp"
#include "questions/plain.hpp"
#include "questions/quiz.hpp"
#include "questions/sample.hpp"
#include "questions/sentence.hpp"

using namespace recite;

namespace {

std::vector<const FactBase*> packs() {
    return {&samples::lakes(), &samples::planets(), &samples::deepseek()};
}

std::vector<Question> made(const Writer& writer, std::vector<std::string> recipes,
                           std::size_t count, std::uint64_t seed) {
    Plan plan;
    plan.count = count;
    plan.recipes = std::move(recipes);
    return writer.questions(plan, seed);
}

std::string lines(const std::vector<Question>& questions) {
    std::string out;
    for (const Question& question : questions) out += to_json(question) + "\n";
    return out;
}

// What the examiner says of a text typed in answer to a fact's question.
Mark mark_of(const Examiner& examiner, const Fact& fact, Side side, const std::string& typed) {
    Asked asked;
    asked.fact = &fact;
    asked.side = side;
    return examiner.examine(asked, typed).mark;
}

}  // namespace

TEST_CASE("every recipe makes something of the packs that are shipped") {
    for (const FactBase* base : packs()) {
        const Writer writer(*base);
        for (const Recipe* recipe : all_recipes()) {
            CAPTURE(base->id().text, recipe->name);
            const bool closed = recipe->name == "evidence" && base == &samples::deepseek();
            CHECK(made(writer, {std::string(recipe->name)}, 12, 3).size() == (closed ? 0U : 12U));
        }
    }
}

TEST_CASE("of things and figures offered in a choice the examiner accepts the key alone") {
    for (const FactBase* base : {&samples::lakes(), &samples::deepseek()}) {
        const Writer writer(*base);
        const Examiner examiner(*base);
        for (std::uint64_t seed = 0; seed < 60; ++seed)
            for (const Question& question : made(writer, {"choice", "tell-apart"}, 30, seed)) {
                const CardParts card = *parts_of(question.cards.front());
                const Fact& fact = *base->fact(card.fact);
                const auto& form = std::get<forms::Choose>(question.form);
                if (std::holds_alternative<Text>(answer_of(fact, card.side))) continue;
                for (std::uint32_t i = 0; i < form.shown.options.size(); ++i) {
                    CAPTURE(seed, question.prompt.text, form.shown.options[i]);
                    const Mark mark = mark_of(examiner, fact, card.side, form.shown.options[i]);
                    CHECK((mark == Mark::right) == (i == form.right.front()));
                }
            }
    }
}

TEST_CASE("the things that are offered side by side are of one class") {
    for (const FactBase* base : packs()) {
        const Writer writer(*base);
        for (std::uint64_t seed = 0; seed < 60; ++seed)
            for (const Question& question : made(writer, {"choice", "tell-apart"}, 30, seed)) {
                const CardParts card = *parts_of(question.cards.front());
                const Value key = answer_of(*base->fact(card.fact), card.side);
                if (!std::holds_alternative<EntityId>(key)) continue;
                const std::string& class_ = base->entity(std::get<EntityId>(key))->class_;
                std::set<std::string> names;
                for (const Entity* entity : base->of_class(class_))
                    names.insert(answer_text(*base, Value(entity->id)));
                for (const std::string& option :
                     std::get<forms::Choose>(question.form).shown.options) {
                    CAPTURE(seed, question.prompt.text, option);
                    CHECK(names.contains(option));
                }
            }
    }
}

TEST_CASE("no stem holds a wording of its answer") {
    for (const FactBase* base : packs()) {
        const Writer writer(*base);
        for (std::uint64_t seed = 0; seed < 60; ++seed)
            for (const Question& question :
                 made(writer,
                      {"choice", "typed", "cloze", "number", "year", "date", "money", "percent",
                       "ratio", "estimate", "flashcard", "tell-apart", "two-step"},
                      40, seed)) {
                const CardParts card = *parts_of(question.cards.front());
                const Fact& fact = *base->fact(card.fact);
                CAPTURE(seed, question.prompt.text);
                for (const std::string& wording : wordings(*base, fact, card.side))
                    CHECK(!has_words(plain(question.prompt.text), plain(wording)));
            }
    }
}

TEST_CASE("the key of every question gets full credit") {
    for (const FactBase* base : packs()) {
        const Writer writer(*base);
        const Examiner examiner(*base);
        std::vector<std::string> all;
        for (const Recipe* recipe : all_recipes()) all.emplace_back(recipe->name);
        for (std::uint64_t seed = 0; seed < 20; ++seed)
            for (const Question& question : made(writer, all, 40, seed)) {
                CAPTURE(seed, to_json(question));
                const Verdict verdict = grade(examiner, question, key_of(question));
                CHECK(verdict.mark == Mark::right);
                CHECK(verdict.credit == 1);
            }
    }
}

TEST_CASE("what was asked before changes nothing") {
    for (const FactBase* base : packs()) {
        const Writer used(*base);
        for (std::uint64_t seed = 0; seed < 10; ++seed) made(used, {}, 30, seed);
        for (std::uint64_t seed = 5; seed < 15; ++seed)
            CHECK(lines(made(used, {}, 30, seed)) == lines(made(Writer(*base), {}, 30, seed)));
    }
}

TEST_CASE("select-all gives the truth for each statement that is false") {
    const Writer writer(samples::deepseek());
    for (std::uint64_t seed = 0; seed < 10; ++seed)
        for (const Question& question : made(writer, {"select-all"}, 20, seed)) {
            const auto& form = std::get<forms::Choose>(question.form);
            CAPTURE(to_json(question));
            std::size_t false_ones = 0;
            for (std::uint32_t i = 0; i < form.shown.options.size(); ++i) {
                if (std::count(form.right.begin(), form.right.end(), i) > 0) continue;
                ++false_ones;
                const Fact& fact = *samples::deepseek().fact(form.reasons[i].facts.front());
                CHECK(question.why.find(writer.facet(fact, Side::value).standalone()) !=
                      std::string::npos);
                CHECK(question.why.find(form.shown.options[i]) == std::string::npos);
            }
            CHECK(false_ones * 2 <= form.shown.options.size());
        }
}

TEST_CASE("names that hold each other do not stand in one odd-one-out") {
    const FactBase& base = samples::deepseek();
    for (std::uint64_t seed = 0; seed < 20; ++seed)
        for (const Question& question : made(Writer(base), {"odd-one-out"}, 20, seed)) {
            const auto& options = std::get<forms::Choose>(question.form).shown.options;
            for (const std::string& one : options)
                for (const std::string& other : options) {
                    CAPTURE(question.prompt.text, one, other);
                    CHECK((one == other || !has_words(plain(one), plain(other))));
                }
        }
}

TEST_CASE("the subject is not asked for by a class in which it stands alone") {
    const Writer writer(samples::deepseek());
    const Fact& founded = *samples::deepseek().fact(FactId("high-flyer-founded"));
    CHECK_FALSE(writer.can(*recipe_named("typed"), founded, Side::subject));
    CHECK(writer.can(*recipe_named("year"), founded, Side::value));
}

TEST_CASE("a question behind a comma or colon begins small") {
    for (const std::string_view first : {"Together", "Into", "Free", "Roughly", "Which", "Under"}) {
        const std::string after = after_comma(std::string(first) + " which names?");
        CHECK(after[0] == static_cast<char>(first[0] - 'A' + 'a'));
    }
    CHECK(after_comma("OpenAI makes it.") == "OpenAI makes it.");
}

TEST_CASE("a name in the genitive is the name") {
    CHECK(plain("DeepSeek's first chatbot") == "deepseek first chatbot");
    CHECK(plain("the researchers' papers") == "researchers papers");
    CHECK(has_words(plain("On which model does DeepSeek's chatbot run?"), plain("DeepSeek")));
}

TEST_CASE("which source says it is asked without a source's name in the statement") {
    for (const FactBase* base : packs())
        for (std::uint64_t seed = 0; seed < 10; ++seed)
            for (const Question& question : made(Writer(*base), {"which-source"}, 60, seed))
                for (const Article& article : base->parts().articles) {
                    CAPTURE(question.prompt.text, article.id.text);
                    const std::string label = plain(article.label.in(base->language()));
                    CHECK(!has_words(plain(question.prompt.text), label));
                }
}

TEST_CASE("of two accounts each option names the subjects, or none does") {
    for (const FactBase* base : packs())
        for (std::uint64_t seed = 0; seed < 40; ++seed)
            for (const Question& question : made(Writer(*base), {"accounts"}, 20, seed)) {
                std::set<std::ptrdiff_t> commas;
                for (const std::string& option :
                     std::get<forms::Choose>(question.form).shown.options)
                    commas.insert(std::count(option.begin(), option.end(), ','));
                CAPTURE(to_json(question));
                CHECK(commas.size() == 1);
            }
}

TEST_CASE("who said it is asked without the speaker's name in the statement") {
    const FactBase& base = samples::deepseek();
    std::set<std::string> asked;
    for (std::uint64_t seed = 0; seed < 10; ++seed)
        for (const Question& question : made(Writer(base), {"who-said"}, 30, seed)) {
            const Fact& fact = *base.fact(question.facts.front());
            const std::string name = plain(answer_text(base, Value(fact.according_to)));
            CAPTURE(question.prompt.text);
            CHECK(!has_words(plain(question.prompt.text), name));
            asked.insert(fact.id.text);
        }
    CHECK(asked.size() > 12);
}

TEST_CASE("evidence is asked of an article once it is open, if it says what it said") {
    const FactBase& base = samples::lakes();
    const Article& survey = *base.article(SourceId("survey"));
    const auto asked = [&](std::string_view text) {
        Writer writer(base);
        writer.open(survey, text);
        Random random(1);
        return writer.question(CardId("lakes/baikal-depth-survey/value"), "evidence", random);
    };
    const std::string rest = " Geneva is not so deep. Superior is wide. Malawi is long.";
    Random random(1);
    const CardId card("lakes/baikal-depth-survey/value");
    CHECK_FALSE(Writer(base).question(card, "evidence", random));
    CHECK_FALSE(asked("Something else stands here." + rest));
    const std::optional<Question> question = asked("Lakes differ." + rest);
    REQUIRE(question);
    const auto& form = std::get<forms::Choose>(question->form);
    CHECK(form.shown.options[form.right.front()] == "Lakes differ.");
}

TEST_CASE("a quiz does not ask again what it picks") {
    const FactBase& base = samples::deepseek();
    const Writer writer(base);
    Quiz quiz;
    Plan plan;
    plan.count = 7;
    const FactId picked = base.facts().front().id;
    quiz.entries = {Pick{picked, {}, {}}, plan, plan};
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        std::multiset<std::string> told;
        for (const Question& question : questions_of(quiz, writer, seed))
            for (const FactId& fact : question.facts) told.insert(fact.text);
        CAPTURE(seed);
        for (const std::string& fact : told) CHECK(told.count(fact) == 1);
    }
}
