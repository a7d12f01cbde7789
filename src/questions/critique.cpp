#include "questions/critique.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>

#include "base/number.hpp"
#include "questions/answer.hpp"
#include "questions/plain.hpp"
#include "questions/prompt.hpp"

namespace recite {
namespace {

constexpr std::size_t most_stem_words = 25;

constexpr std::array<CheckText, 13> checks = {{
    {"item/duplicate-options", "Two options of a question read the same."},
    {"item/overlapping-options", "One option holds another one's words whole."},
    {"item/length-clue", "The right option is far longer than every other one."},
    {"item/grammar-clue",
     "\"a\" or \"an\" before a gap or at a stem's end fits some options only."},
    {"item/key-position", "The right option stands in one place too often."},
    {"item/long-stem", "A question has more than 25 words."},
    {"item/tells-answer", "A question holds its own answer."},
    {"item/reads-badly", "A question has a gap in its wording, or no mark at its end."},
    {"item/negative-stem", "A question turns on \"not\" or \"except\"."},
    {"item/no-all-of-above", "An option is \"all\" or \"none of the above\"."},
    {"item/never-asked", "No recipe can ask this fact."},
    {"item/overused-option", "An answer is offered so often and so rarely right that it is known."},
    {"item/near-identical", "Two questions of one quiz are nearly the same."},
}};

bool has_option(const std::vector<std::string>& options, std::string_view text) {
    return std::any_of(options.begin(), options.end(),
                       [&](const std::string& option) { return plain(option) == text; });
}

class Critic {
public:
    explicit Critic(const Writer& writer) : base_(writer.base()), writer_(writer) {
        for (const Entity& entity : base_.entities())
            names_.insert(plain(answer_text(base_, Value(entity.id))));
    }

    void read(const std::vector<Question>& quiz) {
        for (const Question& question : quiz) {
            fact_ = base_.fact(question.facts.front());
            check_stem(question);
            if (const auto* form = std::get_if<forms::Choose>(&question.form)) {
                check_options(question, *form);
                count(*form);
            }
            if (const auto* form = std::get_if<forms::Fill>(&question.form))
                check_gap(question, *form);
        }
        check_likeness(quiz);
    }

    Diagnostics finish() {
        check_positions();
        check_overuse();
        check_reach();
        return std::move(found_);
    }

private:
    struct Use {
        std::size_t wrong = 0, right = 0;
    };

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

    Origin of_relation() const {
        const Relation* relation = base_.relation(fact_->relation);
        return relation ? relation->origin : fact_->origin;
    }

    static std::string quoted(const Question& question) {
        return "'" + question.prompt.text + "' (" + question.recipe + ")";
    }

    void check_stem(const Question& question) {
        const std::string& text = question.prompt.text;
        const std::size_t words = words_of(plain(text)).size();
        if (words > most_stem_words)
            tell("item/long-stem", of_relation(),
                 "a question has " + to_text(static_cast<std::uint32_t>(words)) +
                     " words: " + quoted(question));
        const bool ends = !text.empty() && (text.back() == '?' || text.back() == '.' ||
                                            text.back() == '!' || text.ends_with("”"));
        if (!ends || text.find("{") != std::string::npos || text.find("  ") != std::string::npos)
            tell("item/reads-badly", of_relation(), "a question reads badly: " + quoted(question));
        const std::string said = " " + plain(text) + " ";
        const bool states = question.recipe == "true-false" || question.recipe == "who-said";
        if (std::holds_alternative<forms::Choose>(question.form) && !states &&
            recipe_named(question.recipe)->scope == Scope::one &&
            (said.find(" except ") != std::string::npos || said.find(" not ") != std::string::npos))
            tell("item/negative-stem", of_relation(),
                 "a question turns on a negation: " + quoted(question));
    }

    void check_options(const Question& question, const forms::Choose& form) {
        const std::vector<std::string>& options = form.shown.options;
        std::set<std::string> seen;
        for (const std::string& option : options)
            if (!seen.insert(plain(option)).second)
                tell("item/duplicate-options", fact_->origin,
                     "option '" + option + "' stands twice in " + quoted(question));
        if (has_option(options, "all of the above") || has_option(options, "none of the above"))
            tell("item/no-all-of-above", fact_->origin,
                 "an option sums up others: " + quoted(question));
        if (form.shown.several || question.recipe == "accounts" || question.recipe == "true-false")
            return;
        for (const std::string& one : seen)
            for (const std::string& other : seen)
                if (one != other && has_words(other, one) &&
                    !(names_.contains(one) && names_.contains(other)))
                    tell("item/overlapping-options", fact_->origin,
                         "option '" + one + "' is within '" + other + "' in " + quoted(question));
        check_lengths(question, form);
    }

    void check_lengths(const Question& question, const forms::Choose& form) {
        const std::size_t key = form.shown.options[form.right.front()].size();
        std::size_t longest = 0;
        for (std::uint32_t i = 0; i < form.shown.options.size(); ++i)
            if (i != form.right.front()) longest = std::max(longest, form.shown.options[i].size());
        if (key > 20 && key * 2 > longest * 3)
            tell("item/length-clue", fact_->origin,
                 "the right option is the longest by far in " + quoted(question),
                 "shorten it, or give other facts of the relation values as long");
    }

    void check_gap(const Question& question, const forms::Fill& form) {
        const std::string& text = question.prompt.text;
        for (const std::string_view article : {" a ____", " an ____", "A ____", "An ____"})
            if (text.find(article) != std::string::npos && !form.shown.bank.empty())
                tell("item/grammar-clue", of_relation(),
                     "the article before the gap tells in " + quoted(question));
        const std::string stem = plain(text);
        for (const forms::Fill::Blank& blank : form.blanks)
            if (!blank.accepted.empty() && question.recipe != "correct" &&
                has_words(stem, plain(blank.accepted.front())))
                tell("item/tells-answer", of_relation(),
                     "the answer stands in " + quoted(question));
    }

    void count(const forms::Choose& form) {
        if (form.shown.several || form.reasons.empty()) return;
        const std::size_t size = form.shown.options.size();
        if (form.shown.options.front() != "True") {
            std::vector<std::size_t>& places = places_[size];
            places.resize(size);
            ++places[form.right.front()];
        }
        ++choices_;
        for (std::uint32_t i = 0; i < size; ++i) {
            Use& use = uses_[form.shown.options[i]];
            (i == form.right.front() ? use.right : use.wrong) += 1;
        }
    }

    void check_likeness(const std::vector<Question>& quiz) {
        std::set<std::string> asked;
        for (const Question& question : quiz) {
            if (recipe_named(question.recipe)->form == "arrange") continue;
            fact_ = base_.fact(question.facts.front());
            if (!asked.insert(question.recipe + plain(question.prompt.text)).second)
                tell("item/near-identical", fact_->origin,
                     "a quiz asks the same twice: " + quoted(question));
        }
    }

    // Pearson's statistic against an even spread; 25 is far beyond chance for up to 8 places.
    void check_positions() {
        for (const auto& [size, places] : places_) {
            double all = 0;
            for (const std::size_t one : places) all += static_cast<double>(one);
            const double even = all / static_cast<double>(size);
            double spread = 0;
            for (const std::size_t one : places) {
                const double gap_to_even = static_cast<double>(one) - even;
                spread += gap_to_even * gap_to_even / even;
            }
            if (all > 100 && spread > 25)
                tell("item/key-position", {}, "the key stands in one place too often");
        }
    }

    void check_overuse() {
        for (const auto& [text, use] : uses_) {
            if (text == "True" || text == "False" || use.right > 0) continue;
            if (use.wrong < 50 || use.wrong * 10 < choices_) continue;
            for (const Entity& entity : base_.entities())
                if (answer_text(base_, Value(entity.id)) == text)
                    tell("item/overused-option", entity.origin,
                         "'" + text + "' was offered " +
                             to_text(static_cast<std::uint32_t>(use.wrong)) +
                             " times and never right",
                         "add others of its class");
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

    const FactBase& base_;
    const Writer& writer_;
    const Fact* fact_ = nullptr;
    Diagnostics found_;
    std::set<std::string> told_;
    std::set<std::string> names_;  // of entities: one may hold another and be another thing
    std::map<std::size_t, std::vector<std::size_t>> places_;
    std::map<std::string, Use> uses_;
    std::size_t choices_ = 0;
};

}  // namespace

Diagnostics critique(const Writer& writer, const Play& play) {
    Critic critic(writer);
    Plan plan;
    plan.count = play.count;
    for (std::uint64_t seed = 1; seed <= play.seeds; ++seed)
        critic.read(writer.questions(plan, seed));
    return critic.finish();
}

std::span<const CheckText> critique_checks() {
    return checks;
}

}  // namespace recite
