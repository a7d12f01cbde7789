#include <algorithm>
#include <span>
#include <utility>

#include "questions/examine/comparison.hpp"
#include "questions/examine/lookalikes.hpp"
#include "questions/examine/names.hpp"
#include "questions/examine/roots.hpp"

namespace recite::examine {

namespace {

constexpr std::size_t most_edits = 3;  // in a whole name

bool is_ascii(const Token& token) {
    return token.text.size() == token.end - token.begin;
}

// Letters that a word has, roughly: bytes of ASCII, half of the others.
std::size_t letters(std::string_view word) {
    std::size_t count = 0;
    for (const char c : word) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
    return count;
}

// Two letters off can be another word: the first letter has to be the same, and the end must not
// make an English word of it.
bool likely(std::string_view meant, std::string_view given) {
    if (meant[0] != given[0]) return false;
    for (const std::string_view ending :
         {"ment", "ing", "tion", "ness", "able", "less", "ship", "ism", "ful"})
        if (given.ends_with(ending) && !meant.ends_with(ending)) return false;
    return true;
}

// "Sonett" for "Sonnet": the right letters, of which the wrong one is doubled.
bool doubles_another(std::string_view meant, std::string_view given) {
    const auto once = [](std::string_view word) {
        std::string out;
        for (const char c : word)
            if (out.empty() || out.back() != c) out += c;
        return out;
    };
    return meant.size() == given.size() && once(meant) == once(given);
}

constexpr std::size_t fewest_letters = 4;  // of a word that may be a slip

// Words of an answer, and of each whether it can be no slip since the language has it.
struct Words {
    std::span<const Token> typed;
    const std::vector<bool>& known;
    std::size_t begin = 0;  // the first of these in `known`
};

// Edits between a name and as many words, one by one; empty if more than is forgiven.
std::optional<std::size_t> word_by_word(const Sheet& sheet, const Wanted& wanted, const Form& form,
                                        const Words& words, std::vector<Slip>& slips) {
    const std::span<const Token> typed = words.typed;
    std::size_t total = 0;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const Token &meant = form.words[i], &given = typed[i];
        if (meant.text == given.text) continue;
        if (meant.kind != TokenKind::word || given.kind != TokenKind::word) return std::nullopt;
        if (words.known[words.begin + i] || given.text.size() < fewest_letters) return std::nullopt;
        const std::size_t has = letters(given.text);
        if (has < fewest_letters) return std::nullopt;
        const std::size_t wanted_letters = letters(meant.text);
        const bool doubled = wanted_letters >= 5 && doubles_another(meant.text, given.text);
        const std::size_t most = std::max<std::size_t>(forgiven(wanted_letters), doubled ? 2 : 0);
        if (most == 0) return std::nullopt;
        if (std::max(wanted_letters, has) - std::min(wanted_letters, has) > most)
            return std::nullopt;
        const std::size_t off = edits(meant.text, given.text, most);
        if (off > most || !slip_allowed(sheet, wanted, given)) return std::nullopt;
        if (off > 1 && !likely(meant.text, given.text)) return std::nullopt;
        if (denies(meant.text, given.text)) return std::nullopt;
        total += off;
        slips.push_back(slip_in(given, meant.text));
    }
    if (total == 0 || total > most_edits) return std::nullopt;
    return total;
}

// Edits between two names written without spaces, digits apart.
std::optional<std::size_t> run_by_run(const Form& form, const std::vector<Token>& typed,
                                      const std::string& whole) {
    if (edits(form.squashed, whole, most_edits) > most_edits) return std::nullopt;
    if (typed.size() == 1)
        for (const Token& token : form.words)
            if (denies(token.text, typed[0].text)) return std::nullopt;  // "inaccuracy"
    std::vector<std::string> runs[2];
    const std::vector<Token>* both[2] = {&form.words, &typed};
    for (std::size_t side = 0; side < 2; ++side) {
        bool word = false;
        for (const Token& token : *both[side]) {
            if (token.kind == TokenKind::word && word)
                runs[side].back() += token.text;
            else
                runs[side].push_back(token.text);
            word = token.kind == TokenKind::word;
        }
    }
    if (runs[0].size() != runs[1].size()) return std::nullopt;
    std::size_t total = 0;
    for (std::size_t i = 0; i < runs[0].size(); ++i) {
        if (runs[0][i] == runs[1][i]) continue;
        const bool digit = runs[0][i][0] >= '0' && runs[0][i][0] <= '9';
        const std::size_t most = digit ? 0 : forgiven(letters(runs[0][i]));
        const std::size_t off = most == 0 ? 1 : edits(runs[0][i], runs[1][i], most);
        if (off > most || (off > 1 && !likely(runs[0][i], runs[1][i]))) return std::nullopt;
        total += off;
    }
    return total == 0 || total > most_edits ? std::nullopt : std::optional<std::size_t>(total);
}

// Whether another thing is as near to what was typed as the key is.
// `words`: of what was typed; a family name alone is not near to several.
bool nearer_to_another(const Sheet& sheet, const Wanted& wanted, const std::string& squash,
                       std::size_t off, std::size_t words) {
    const auto of_key = [&](const Form& form) {
        for (const Form* own : right_forms(sheet, wanted))
            if (own->squashed == form.squashed) return true;
        return false;
    };
    for (std::uint32_t thing = 0; thing < sheet.lexicon.size(); ++thing) {
        if (is_right(wanted, thing)) continue;
        for (const Form& form : sheet.lexicon.forms(thing))
            if (form.kind <= NameKind::family && form.kind != NameKind::garbled &&
                (form.kind != NameKind::family || words == 1 || form.words.size() > 1) &&
                form.squashed.size() > 3 && edits(form.squashed, squash, off) <= off &&
                !of_key(form))
                return true;
    }
    for (const ForeignName& name : foreign_names()) {
        if (sheet.lexicon.foreign(name.squashed) == nullptr || name.squashed.size() < 4) continue;
        const bool own =
            std::any_of(right_forms(sheet, wanted).begin(), right_forms(sheet, wanted).end(),
                        [&](const Form* form) { return form->squashed == name.squashed; });
        const std::size_t nearer = off == 1 ? 0 : off;  // one letter off both is a slip of the key
        if (!own && edits(name.squashed, squash, nearer) <= nearer) return true;
    }
    return false;
}

}  // namespace

bool slip_allowed(const Sheet& sheet, const Wanted& wanted, const Token& typed) {
    if (sheet.words.use(typed.text).what != 0) return false;
    if (!typed.capital && sheet.words.knows(typed.text)) return false;
    if (softened(typed.text, sheet.words.language()) != typed.text &&
        sheet.words.use(softened(typed.text, sheet.words.language())).what != 0)
        return false;
    if (is_family_name(typed.text)) return false;
    const std::vector<Name>* names = sheet.lexicon.find(typed.text);
    if (names != nullptr)
        for (const Name& name : *names)
            if (!is_right(wanted, name.thing)) return false;
    return sheet.lexicon.foreign(typed.text) == nullptr;
}

Slip slip_in(const Token& typed, std::string_view meant) {
    Slip slip{.begin = typed.begin, .end = typed.end, .instead = std::string(meant)};
    if (!is_ascii(typed)) return slip;
    const std::string& text = typed.text;
    std::size_t head = 0, tail = 0;
    const std::size_t shorter = std::min(text.size(), meant.size());
    while (head < shorter && text[head] == meant[head]) ++head;
    while (tail < shorter - head && text[text.size() - 1 - tail] == meant[meant.size() - 1 - tail])
        ++tail;
    slip.begin += head;
    slip.end -= tail;
    slip.instead = std::string(meant.substr(head, meant.size() - head - tail));
    return slip;
}

Finding slipped(const Sheet& sheet, std::string shown, std::vector<Slip> slips) {
    Finding finding = almost(Why::slip, 1, std::move(shown));
    finding.slips = std::move(slips);
    if (sheet.strict.spelling == Strict::ignored) finding.mark = Mark::right;
    if (sheet.strict.spelling == Strict::counts) {
        finding.mark = Mark::wrong;
        finding.credit = 0;
        finding.why = Why::strict;
    }
    return finding;
}

namespace {

// Looks for the name that an answer is the fewest slips away from.
class NearestName {
public:
    NearestName(const Sheet& sheet, const Wanted& wanted, const std::vector<Token>& typed)
        : sheet_(sheet),
          wanted_(wanted),
          typed_(typed),
          whole_(squashed(typed, 0, typed.size())),
          one_word_(typed.size() == 1 && !slip_allowed(sheet, wanted, typed[0])) {
        known_.reserve(typed.size());
        for (const Token& token : typed) known_.push_back(sheet.words.use(token.text).what != 0);
    }

    void look(const Form& form);
    std::optional<Finding> found();

private:
    void look_among(const Form& form, std::size_t begin);
    void look_whole(const Form& form);

    const Sheet& sheet_;
    const Wanted& wanted_;
    const std::vector<Token>& typed_;
    std::string whole_;
    bool one_word_ = false;  // that can be no slip
    std::vector<bool> known_;
    std::optional<std::size_t> best_;  // edits
    std::vector<Slip> slips_;
    std::string near_to_;
    std::size_t near_words_ = 1;
};

// The name as some of the words, from `begin` on; the others must be harmless ones.
void NearestName::look_among(const Form& form, std::size_t begin) {
    const std::size_t size = form.words.size();
    const auto part = std::span(typed_).subspan(begin, size);
    std::vector<Slip> slips;
    const auto off = word_by_word(sheet_, wanted_, form, {part, known_, begin}, slips);
    if (!off || (best_ && *off >= *best_)) return;
    std::vector<Token> mended = typed_;
    for (std::size_t i = 0; i < size; ++i) mended[begin + i].text = form.words[i].text;
    const auto around = size == typed_.size() ? std::optional<Finding>(right(Why::same))
                                              : name_within(sheet_, wanted_, mended);
    if (!around || around->mark == Mark::wrong) return;
    best_ = off;
    slips_ = std::move(slips);
    near_to_ = squashed(typed_, begin, begin + size);
    near_words_ = size;
}

// The name as all there is, with a space more or less.
void NearestName::look_whole(const Form& form) {
    const auto off = run_by_run(form, typed_, whole_);
    // A short word more is a word, not two letters too many.
    if (!off || (*off > 1 && typed_.size() > form.words.size())) return;
    if (best_ && *off >= *best_) return;
    best_ = off;
    slips_ = {{.begin = typed_.front().begin,
               .end = typed_.back().end,
               .instead = shown_name(sheet_, wanted_)}};
    near_to_ = whole_;
    near_words_ = typed_.size();
}

void NearestName::look(const Form& form) {
    const bool plain = form.kind == NameKind::name || form.kind == NameKind::alias ||
                       form.kind == NameKind::reordered || form.kind == NameKind::family ||
                       form.kind == NameKind::softened;
    if (!plain) return;
    const std::size_t size = form.words.size();
    for (std::size_t begin = 0; begin + size <= typed_.size(); ++begin) look_among(form, begin);
    if (size != typed_.size() && typed_.size() <= 8 && !one_word_) look_whole(form);
}

std::optional<Finding> NearestName::found() {
    if (!best_ || nearer_to_another(sheet_, wanted_, near_to_, *best_, near_words_))
        return std::nullopt;
    return slipped(sheet_, shown_name(sheet_, wanted_), std::move(slips_));
}

}  // namespace

std::optional<Finding> name_slipped(const Sheet& sheet, const Wanted& wanted,
                                    const std::vector<Token>& typed) {
    if (typed.empty() || typed.size() > 40) return std::nullopt;
    NearestName nearest(sheet, wanted, typed);
    for (const Form* form : right_forms(sheet, wanted)) nearest.look(*form);
    return nearest.found();
}

}  // namespace recite::examine
