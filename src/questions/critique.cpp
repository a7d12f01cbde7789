#include "questions/critique.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "base/number.hpp"
#include "base/text.hpp"
#include "facts/show.hpp"
#include "questions/answer.hpp"
#include "questions/options.hpp"
#include "questions/plain.hpp"
#include "questions/prompt.hpp"
#include "questions/tally.hpp"

namespace recite {
namespace {

std::string is_within(const std::string& inner, const std::string& outer) {
    std::string text = "option '";
    text += inner;
    text += "' is within '";
    text += outer;
    return text + "' in ";
}

constexpr std::size_t most_stem_words = 25;

// A question that is read, and the entries that can be at fault for it: the fact that it asks and
// the relation that words it, or for one written by hand its own.
struct Read {
    const Question* question = nullptr;
    const Recipe* recipe = nullptr;  // null for one written by hand
    Origin content, wording;
};

std::string counted(std::size_t count) {
    return to_text(static_cast<std::uint64_t>(count));
}

std::string quoted(const Question& question) {
    const std::string by = question.recipe.empty() ? "by hand" : question.recipe;
    return "'" + question.prompt.text + "' (" + by + ")";
}

bool has_option(const std::vector<std::string>& options, std::string_view text) {
    return std::any_of(options.begin(), options.end(),
                       [&](const std::string& option) { return plain(option) == text; });
}

// Whether a text ends in "a" or "an", or has one before a gap: then some options fit and some not.
bool article_tells(const std::string& text) {
    const std::string said = ascii_lower(text);
    for (const std::string_view article : {"a", "an"}) {
        for (const std::string_view after : {" ____", "...", "…", ":"})
            if (said.find(" " + std::string(article) + std::string(after)) != std::string::npos)
                return true;
        if (said.starts_with(std::string(article) + " ____")) return true;
        if (said.ends_with(" " + std::string(article))) return true;
    }
    return false;
}

class Critic {
public:
    explicit Critic(const Writer& writer) : base_(writer.base()), writer_(writer) {
        for (const Entity& entity : base_.entities())
            names_.insert(plain(answer_text(base_, Value(entity.id))));
    }

    void read_made(const std::vector<Question>& quiz) {
        std::vector<Read> all;
        for (const Question& question : quiz) {
            const Fact& fact = *base_.fact(question.facts.front());
            const Relation* relation = base_.relation(fact.relation);
            all.push_back({&question, recipe_named(question.recipe), fact.origin,
                           relation ? relation->origin : fact.origin});
        }
        read(all);
    }

    void read_written(const Quiz& quiz) {
        std::vector<Read> all;
        for (std::size_t i = 0; i < quiz.entries.size(); ++i)
            if (const auto* question = std::get_if<Question>(&quiz.entries[i]))
                all.push_back({question, nullptr, quiz.places[i], quiz.places[i]});
        read(all);
    }

    // What shows over all questions only; `whole` is at fault for the places of the keys.
    Diagnostics finish(const Origin& whole) {
        for (const Tally::Favoured& one : tally_.favoured())
            tell("item/key-position", whole,
                 "of " + counted(one.questions) + " questions with " + counted(one.options) +
                     " options, " + counted(one.keys) + " have the right one in place " +
                     counted(one.place),
                 "spread the right options over the places");
        return std::move(found_);
    }

    void check_overuse() {
        for (const Entity& entity : base_.entities()) {
            const std::size_t offered = tally_.offered_in_vain(name_of(base_, entity.id));
            if (offered > 0)
                tell("item/overused-option", entity.origin,
                     "'" + name_of(base_, entity.id) + "' was offered " + counted(offered) +
                         " times and never right",
                     "add others of its class, or a fact that makes it right");
        }
    }

    void check_reach() {
        for (const Fact& fact : base_.facts()) {
            const bool can =
                std::any_of(all_recipes().begin(), all_recipes().end(), [&](const Recipe* recipe) {
                    return recipe->demand != Demand::self_judged &&
                           recipe->offered == Offered::always &&
                           (recipe->objection(writer_, fact, Side::value).empty() ||
                            recipe->objection(writer_, fact, Side::subject).empty());
                });
            if (!can)
                tell("item/never-asked", fact.origin,
                     "no recipe can ask fact '" + fact.id.text + "'",
                     recipe_named("typed")->objection(writer_, fact, Side::value));
        }
    }

private:
    void read(const std::vector<Read>& quiz) {
        for (const Read& one : quiz) {
            check_stem(one);
            if (const auto* form = std::get_if<forms::Choose>(&one.question->form)) {
                check_options(one, *form);
                tally_.add(*form);
            }
            if (const auto* form = std::get_if<forms::Fill>(&one.question->form))
                check_gap(one, *form);
        }
        check_likeness(quiz);
    }

    void tell(std::string_view check, const Origin& where, std::string message,
              std::string help = {}) {
        const std::string place = std::string(check) + to_text(where.span.begin);
        if (!told_.insert(place).second) return;
        Diagnostic out;
        out.severity = Severity::warning;
        out.check = check;
        out.where = where;
        out.message = std::move(message);
        out.help = std::move(help);
        found_.add(std::move(out));
    }

    void check_stem(const Read& one) {
        const std::string& text = one.question->prompt.text;
        const std::size_t words = words_of(plain(text)).size();
        if (words > most_stem_words)
            tell("item/long-stem", one.wording,
                 "a question has " + counted(words) + " words: " + quoted(*one.question),
                 "25 are enough; say the rest in the note");
        const bool ends = !text.empty() && (text.back() == '?' || text.back() == '.' ||
                                            text.back() == '!' || text.ends_with("”"));
        if (!ends || text.find('{') != std::string::npos || text.find("  ") != std::string::npos)
            tell("item/reads-badly", one.wording,
                 "a question reads badly: " + quoted(*one.question),
                 ends ? "" : "end it with a question mark or a full stop");
        const std::string said = " " + plain(text) + " ";
        const bool states =
            one.question->recipe == "true-false" || one.question->recipe == "who-said";
        const bool single = !one.recipe || one.recipe->scope == Scope::one;
        if (std::holds_alternative<forms::Choose>(one.question->form) && !states && single &&
            (said.find(" except ") != std::string::npos || said.find(" not ") != std::string::npos))
            tell("item/negative-stem", one.wording,
                 "a question turns on a negation: " + quoted(*one.question),
                 "ask for what is so, not for what is not");
    }

    void check_options(const Read& one, const forms::Choose& form) {
        const std::vector<std::string>& options = form.shown.options;
        std::set<std::string> seen;
        for (const std::string& option : options)
            if (!seen.insert(plain(option)).second)
                tell("item/duplicate-options", one.content,
                     "option '" + option + "' stands twice in " + quoted(*one.question),
                     "leave one out, or say what sets them apart");
        if (has_option(options, "all of above") || has_option(options, "all of the above") ||
            has_option(options, "none of the above"))
            tell("item/no-all-of-above", one.content,
                 "an option sums up others: " + quoted(*one.question),
                 "let several be right and say so, or name one more wrong answer");
        const std::string& recipe = one.question->recipe;
        if (form.shown.several || recipe == "accounts" || recipe == "true-false") return;
        for (const std::string& inner : seen)
            for (const std::string& outer : seen)
                if (inner != outer && has_words(outer, inner) &&
                    !(names_.contains(inner) && names_.contains(outer)))
                    tell("item/overlapping-options", one.content,
                         is_within(inner, outer) + quoted(*one.question),
                         "whoever is right with the one may be right with the other");
        check_clues(one, form);
    }

    void check_clues(const Read& one, const forms::Choose& form) {
        const std::string& key = form.shown.options[form.right.front()];
        std::vector<Option> wrong;
        for (std::uint32_t i = 0; i < form.shown.options.size(); ++i)
            if (i != form.right.front()) {
                wrong.emplace_back();
                wrong.back().text = form.shown.options[i];
            }
        if (length_tells(key, wrong))
            tell("item/length-clue", one.content,
                 "the right option is the longest by far in " + quoted(*one.question),
                 "shorten it, or offer wrong ones as long");
        if (article_tells(one.question->prompt.text))
            tell("item/grammar-clue", one.wording,
                 "the article at the end tells in " + quoted(*one.question),
                 "move it into the options, or word the question so that it needs none");
        const bool quotes = one.recipe && one.recipe->offered == Offered::when_named;
        if (!quotes && has_words(plain(one.question->prompt.text), plain(key)))
            tell("item/tells-answer", one.wording, "the answer stands in " + quoted(*one.question));
    }

    void check_gap(const Read& one, const forms::Fill& form) {
        const std::string& text = one.question->prompt.text;
        if (!form.shown.bank.empty() && article_tells(text))
            tell("item/grammar-clue", one.wording,
                 "the article before the gap tells in " + quoted(*one.question),
                 "write \"a(n)\", or word it so that it needs none");
        const std::string stem = plain(text);
        for (const forms::Fill::Blank& blank : form.blanks)
            if (!blank.accepted.empty() && one.question->recipe != "correct" &&
                has_words(stem, plain(blank.accepted.front())))
                tell("item/tells-answer", one.wording,
                     "the answer stands in " + quoted(*one.question));
    }

    void check_likeness(const std::vector<Read>& quiz) {
        std::set<std::string> asked;
        for (const Read& one : quiz) {
            if (std::holds_alternative<forms::Arrange>(one.question->form)) continue;
            if (!asked.insert(one.question->recipe + plain(one.question->prompt.text)).second)
                tell("item/near-identical", one.content,
                     "a quiz asks the same twice: " + quoted(*one.question),
                     "word it otherwise, or leave one out");
        }
    }

    const FactBase& base_;
    const Writer& writer_;
    Diagnostics found_;
    std::set<std::string> told_;
    std::set<std::string> names_;  // of entities: one may hold another and be another thing
    Tally tally_;
};

}  // namespace

Diagnostics critique(const Writer& writer, const Play& play) {
    Critic critic(writer);
    Plan plan;
    plan.count = std::min(play.count, writer.cards(plan).size());  // round again it would repeat
    for (std::uint64_t seed = 1; seed <= play.seeds; ++seed)
        critic.read_made(writer.questions(plan, seed));
    critic.check_reach();
    critic.check_overuse();
    return critic.finish({});
}

Diagnostics critique(const Writer& writer, const Quiz& quiz, const Play& play) {
    Quiz made = quiz;
    std::erase_if(made.entries,
                  [](const Entry& entry) { return std::holds_alternative<Question>(entry); });
    Critic of_made(writer);
    for (std::uint64_t seed = 1; seed <= play.seeds; ++seed)
        of_made.read_made(questions_of(made, writer, seed));
    Critic of_written(writer);
    of_written.read_written(quiz);
    Diagnostics out = of_made.finish(quiz.origin);
    const Diagnostics written = of_written.finish(quiz.origin);
    for (const Diagnostic* one : written.sorted()) out.add(*one);
    return out;
}

}  // namespace recite
