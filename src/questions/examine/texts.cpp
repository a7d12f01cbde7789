#include "questions/examine/texts.hpp"

#include <algorithm>

#include "questions/examine/asides.hpp"
#include "questions/examine/comparison.hpp"
#include "questions/examine/mentions.hpp"
#include "questions/examine/names.hpp"
#include "questions/examine/places.hpp"
#include "questions/examine/senses.hpp"
#include "questions/examine/turned.hpp"
#include "questions/examine/yes_no.hpp"

namespace recite::examine {

namespace {

// Whether all the words of a name stand in the wordings or the question: "US export controls".
bool in_wordings(const Sheet& sheet, const std::vector<Token>& typed, const Mention& mention) {
    const std::vector<Token> name(typed.begin() + static_cast<std::ptrdiff_t>(mention.begin),
                                  typed.begin() + static_cast<std::ptrdiff_t>(mention.end));
    for (const std::string& word : senses(sheet.words, name)) {
        bool found = in_question(sheet, word) || !country_named(word).empty();
        for (const Form& form : sheet.accepted)
            found = found || std::find(form.content.words.begin(), form.content.words.end(),
                                       word) != form.content.words.end();
        if (!found) return false;
    }
    return true;
}

// Another thing that the answer names and the question does not.
bool names_another(const Sheet& sheet, const std::vector<Token>& typed) {
    for (const Mention& mention : mentions(typed, sheet.lexicon, sheet.words)) {
        bool fine = said_in_question(sheet, typed, mention.begin, mention.end);
        const std::string squash = squashed(typed, mention.begin, mention.end);
        for (const Form& form : sheet.accepted) {
            bool inside = false;
            for (std::size_t i = 0; i < form.words.size(); ++i)
                for (std::size_t end = i + 1; end <= form.words.size(); ++end)
                    inside = inside || squashed(form.words, i, end) == squash;
            fine = fine || inside;
        }
        fine = fine || in_wordings(sheet, typed, mention);
        if (mention.names != nullptr)
            for (const Name& name : *mention.names)
                fine = fine || said_of(sheet, name.thing) || belongs(sheet, name, nothing);
        if (!fine) return true;
    }
    return false;
}

Finding verdict_of(const Sheet& sheet, const Comparison& found, const std::vector<Token>& typed) {
    if (found.turned || found.number) return wrong(Why::different);
    const std::size_t whole = std::max<std::size_t>(found.wanted, 1);
    if (found.missing == 0 && found.wanted > 0) {
        if (found.negated) return wrong(Why::negated, sheet.shown);
        if (names_another(sheet, typed)) return wrong(Why::extra, sheet.shown);
        for (const Token& token : typed)
            if (sheet.words.is(token, word::choice) && found.extra > 0)
                return wrong(Why::hedged, sheet.shown);
        if (!found.slips.empty()) return slipped(sheet, sheet.shown, found.slips);
        return right(Why::notation, sheet.shown);
    }
    if (found.wanted == 0 && found.all_asked && !found.negated && found.extra == 0)
        return right(Why::notation, sheet.shown);  // "no plans", where plans are asked for
    if (found.found == 0 || found.negated) return wrong(Why::different);
    // Half of it is a part of the answer if the word that the others describe is there; with other
    // words in its place it takes three quarters.
    const bool half = found.found * 2 > whole || (found.found * 2 == whole && found.head);
    const bool enough = found.extra == 0 && half;
    if (!enough || found.extra > 2 + found.found || names_another(sheet, typed))
        return wrong(Why::different);
    return almost(Why::incomplete, 0.5, sheet.shown);
}

// "One of two cells" is not two cells.
bool one_of_several(const Sheet& sheet, const std::vector<Token>& typed) {
    if (typed.size() < 4 || typed[0].text != "one" || typed[1].text != "of") return false;
    if (typed[2].kind != TokenKind::digits && !sheet.words.is(typed[2], word::cardinal))
        return false;
    return std::none_of(sheet.accepted.begin(), sheet.accepted.end(), [](const Form& form) {
        return form.squashed.find("oneof") != std::string::npos;
    });
}

// One run of letters and figures, as a formula or a code is.
bool is_formula(const std::vector<Token>& words) {
    bool letters = false, figures = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0 && words[i].before != 0) return false;
        letters = letters || words[i].kind == TokenKind::word;
        figures = figures || words[i].kind == TokenKind::digits;
    }
    return letters && figures;
}

// "H2O2" is not H2O.
bool other_formula(const Sheet& sheet, const std::vector<Token>& typed) {
    if (!is_formula(typed)) return false;
    const std::string whole = squashed(typed, 0, typed.size());
    bool any = false;
    for (const Form& form : sheet.accepted) {
        if (form.squashed == whole) return false;
        any = any || is_formula(form.words);
    }
    return any;
}

// "Too little power" is not power.
bool too_much(const Sheet& sheet, const std::vector<Token>& typed) {
    for (std::size_t i = 0; i + 1 < typed.size(); ++i) {
        const std::string& next = typed[i + 1].text;
        if (typed[i].text == "quite" && next == "a" && i + 2 < typed.size() &&
            typed[i + 2].text == "few")
            return true;  // many
        if (typed[i].text != "too" ||
            (next != "much" && next != "many" && next != "little" && next != "few"))
            continue;
        return std::none_of(sheet.accepted.begin(), sheet.accepted.end(), [&](const Form& form) {
            return form.squashed.find("too" + next) != std::string::npos;
        });
    }
    return false;
}

// What the comparison with all wordings came to.
struct Compared {
    Finding best = wrong(Why::different);
    std::optional<Finding> exact, misspelt;  // with nothing missing and nothing beside it
    bool spoilt = false;  // all of a wording is there, and something that turns it
};

// `several`: wordings of one word are left out.
Compared compare_all(const Sheet& sheet, const std::vector<Token>& typed, bool several) {
    const Content content = content_of(sheet.words, typed);
    Given given(sheet, sheet.accepted, content);
    Compared out;
    for (const Form& form : sheet.accepted) {
        if (several && form.content.words.size() < 2) continue;
        const Comparison found = compare(form.content, given);
        out.spoilt = out.spoilt || (found.missing == 0 && (found.turned || found.number));
        const Finding verdict = verdict_of(sheet, found, typed);
        const bool whole = verdict.mark != Mark::wrong && found.missing + found.extra == 0;
        if (whole) (verdict.why == Why::slip ? out.misspelt : out.exact) = verdict;
        out.best = better(out.best, verdict);
    }
    return out;
}

// The answer with each strange word as the word of a wording that it is a slip of; what was mended.
std::vector<Token> mended(const Sheet& sheet, std::vector<Token> typed, std::vector<Slip>& slips) {
    for (Token& token : typed) {
        if (token.kind != TokenKind::word || !slip_allowed(sheet, Wanted(), token)) continue;
        const std::size_t most = forgiven(token.text.size());
        const Token* meant = nullptr;
        for (const Form& form : sheet.accepted)
            for (const Token& own : form.words) {
                if (own.text == token.text) return typed;
                if (own.text.size() > 4 && most > 0 && edits(own.text, token.text, most) <= most)
                    meant = &own;
            }
        if (meant == nullptr) continue;
        slips.push_back(slip_in(token, meant->text));
        token.text = meant->text;
    }
    return typed;
}

// The answer as a whole: a wording as it is written or without filler, a yes or no, or something
// that no comparison of words would see.
std::optional<Finding> judge_whole(const Sheet& sheet, const std::vector<Token>& typed,
                                   const std::vector<Token>& core) {
    const std::string whole = squashed(typed, 0, typed.size());
    for (const Form& form : sheet.accepted)
        if (form.squashed == whole)
            return right(form.kind == NameKind::name ? Why::same : Why::alias, sheet.shown);
    if (too_much(sheet, typed) || one_of_several(sheet, typed)) return wrong(Why::different);
    if (other_formula(sheet, typed)) return wrong(Why::different);
    const std::string squash = squashed(core, 0, core.size());
    for (const Form& form : sheet.accepted)
        if (form.squashed == squash) return right(Why::notation, sheet.shown);
    return judge_yes_no(sheet, typed);
}

// "CoT" for chain of thought.
bool is_initialism(const Form& form, const std::string& letters) {
    std::string all, apart;  // "Multi-head Latent Attention" is MHLA or MLA
    for (const Token& token : form.words) {
        if (token.kind != TokenKind::word || token.text[0] < 0) return false;
        all += token.text[0];
        if (token.before != '-') apart += token.text[0];
    }
    return letters.size() >= 3 && (all == letters || apart == letters);
}

// What no wording fits: the initials of a term, a slip across a missing space, the question's own
// words; else as it is.
Finding judge_strange(const Sheet& sheet, const std::vector<Token>& typed,
                      const std::vector<Token>& core, Finding found) {
    const Wanted wanted;
    if (const auto slip = name_slipped(sheet, wanted, core)) return *slip;
    if (core.size() < typed.size())
        if (const auto slip = name_slipped(sheet, wanted, typed)) return *slip;
    const std::string whole = squashed(core, 0, core.size());
    if (const auto name = name_alone(sheet, wanted, whole)) return *name;
    for (const Form& form : sheet.accepted)
        if (core.size() == 1 && is_initialism(form, whole))
            return right(Why::notation, sheet.shown);
    const bool back = !core.empty() && std::all_of(core.begin(), core.end(), [&](const Token& one) {
        return in_question(sheet, one.text) ||
               sheet.words.is(one, word::filler | word::article | word::function);
    });
    if (back) found.why = Why::question_back;
    return found;
}

}  // namespace

Finding judge_text(const Sheet& sheet, const std::vector<Token>& said) {
    const std::vector<Token> typed = without_denied(sheet, without_item_number(said));
    const std::vector<Token> core = without_filler(sheet, typed);
    if (const auto found = judge_whole(sheet, typed, core)) return *found;
    if (about_another(sheet, typed)) return wrong(Why::different);
    std::optional<Finding> hedged, within;
    bool another = false;  // the key is there, but as a part of something else
    if (const auto found = name_within(sheet, Wanted(), typed)) {
        const bool choice = std::any_of(typed.begin(), typed.end(), [&](const Token& token) {
            return sheet.words.is(token, word::choice);
        });
        if (found->why == Why::negated || (found->why == Why::hedged && choice)) return *found;
        if (found->why == Why::hedged) hedged = found;
        if (found->mark != Mark::wrong) within = found;
        another = found->mark == Mark::wrong;
    }
    const Compared all = compare_all(sheet, typed, another);
    const Finding& best = all.best;
    // A shorter wording with a strange word beside it is a longer one with a slip.
    const bool is_right = best.mark == Mark::right || (within && within->mark == Mark::right);
    if (is_right && all.misspelt && !all.exact) return *all.misspelt;
    std::vector<Slip> slips;
    if (is_right && !all.exact) {
        const std::vector<Token> better_spelt = mended(sheet, typed, slips);
        if (!slips.empty() && compare_all(sheet, better_spelt, another).exact)
            return slipped(sheet, sheet.shown, std::move(slips));
    }
    if (within && best.mark != Mark::right) return all.spoilt ? wrong(Why::different) : *within;
    if (best.mark == Mark::wrong && hedged) return *hedged;
    if (best.mark != Mark::wrong || best.why != Why::different) return best;
    return judge_strange(sheet, typed, core, best);
}

}  // namespace recite::examine
