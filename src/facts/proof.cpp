#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/number.hpp"
#include "base/text.hpp"
#include "facts/checks.hpp"
#include "facts/coverage.hpp"
#include "facts/sentences.hpp"

namespace recite {
namespace {

// The sentences of a source, if its text is at hand.
class Texts {
public:
    Texts(const FactBase& base, const ArticleTexts& given) {
        for (const Article& article : base.parts().articles)
            if (auto units = units_of(article, given)) units_[article.id.text] = std::move(*units);
    }

    const std::vector<std::string>* of(const SourceId& source) const {
        const auto at = units_.find(source.text);
        return at == units_.end() ? nullptr : &at->second;
    }

private:
    std::map<std::string, std::vector<std::string>> units_;
};

void check_one(const Evidence& evidence, const Texts& texts, Diagnostics& diagnostics) {
    const auto* units = texts.of(evidence.source);
    if (!units) return;
    if (evidence.sentence > units->size()) {
        diagnostics.add({.check = "evidence/no-such-sentence",
                         .where = evidence.origin,
                         .message = "the source '" + evidence.source.text + "' has " +
                                    to_text(units->size()) +
                                    (units->size() == 1 ? " sentence" : " sentences")});
        return;
    }
    const std::string right = print_of((*units)[evidence.sentence - 1]);
    if (right == evidence.print) return;
    std::string help = "the fingerprint of sentence " + to_text(evidence.sentence) + " is " + right;
    for (std::size_t i = 0; i < units->size(); ++i)
        if (print_of((*units)[i]) == evidence.print)
            help += "; the one given is that of sentence " + to_text(i + 1);
    diagnostics.add({.check = "evidence/wrong-print",
                     .where = evidence.origin,
                     .message = "the fingerprint is not that of sentence " +
                                to_text(evidence.sentence) + " of '" + evidence.source.text + "'",
                     .help = help});
}

std::string rest_of(const Article& article, std::uint32_t sentence) {
    for (const Rest& rest : article.rest)
        if (rest.sentence == sentence)
            return rest.repeats > 0 ? "repeats sentence " + to_text(rest.repeats) : rest.reason;
    return {};
}

}  // namespace

std::optional<std::vector<std::string>> units_of(const Article& article,
                                                 const ArticleTexts& given) {
    const auto at = given.find(article.id.text);
    if (at != given.end()) return sentences(at->second, article.reads);
    if (article.text) return sentences(*article.text, article.reads);
    return std::nullopt;
}

namespace {

// "sentence 4", "sentences 2, 5 to 9 and 12"; of very many runs only the first are told.
std::string sentences_in_words(const std::vector<std::uint32_t>& numbers) {
    constexpr std::size_t most_runs = 20;
    std::vector<std::string> runs;
    for (std::size_t begin = 0; begin < numbers.size();) {
        std::size_t end = begin;
        while (end + 1 < numbers.size() && numbers[end + 1] == numbers[end] + 1) ++end;
        if (runs.size() == most_runs) {
            runs.push_back(to_text(static_cast<std::uint64_t>(numbers.size() - begin)) + " more");
            break;
        }
        runs.push_back(to_text(numbers[begin]) +
                       (end > begin ? " to " + to_text(numbers[end]) : std::string()));
        begin = end + 1;
    }
    return (numbers.size() == 1 ? "sentence " : "sentences ") + join_words(runs);
}

}  // namespace

void check_evidence(const FactBase& base, const ArticleTexts& given, Diagnostics& diagnostics) {
    const Texts texts(base, given);
    for (const Fact& fact : base.facts())
        for (const Evidence& evidence : fact.evidence) check_one(evidence, texts, diagnostics);
    for (const Link& link : base.links())
        for (const Evidence& evidence : link.evidence) check_one(evidence, texts, diagnostics);
    if (diagnostics.has_errors()) return;  // what was left out may well account for the rest
    for (const SourceCoverage& source : coverage(base, given)) {
        std::vector<std::uint32_t> bare;
        for (const SentenceCoverage& sentence : source.sentences)
            if (sentence.facts.empty() && sentence.rest.empty()) bare.push_back(sentence.number);
        if (bare.empty()) continue;
        diagnostics.add({.severity = Severity::warning,
                         .check = "source/unaccounted",
                         .where = source.article->origin,
                         .message = "no fact rests on " + sentences_in_words(bare) + " of '" +
                                    source.article->id.text + "', and no reason is given",
                         .help = "add a fact, or a reason under \"rest\""});
    }
}

std::vector<SourceCoverage> coverage(const FactBase& base, const ArticleTexts& given) {
    std::map<std::string, std::map<std::uint32_t, std::vector<const Fact*>>> resting;
    for (const Fact& fact : base.facts())
        for (const Evidence& evidence : fact.evidence) {
            auto& facts = resting[evidence.source.text][evidence.sentence];
            if (std::find(facts.begin(), facts.end(), &fact) == facts.end()) facts.push_back(&fact);
        }
    std::vector<SourceCoverage> out;
    for (const Article& article : base.parts().articles) {
        SourceCoverage made;
        made.article = &article;
        const auto units = units_of(article, given);
        made.has_text = units.has_value();
        const auto& facts = resting[article.id.text];
        std::size_t count = units ? units->size() : 0;
        if (!units && !facts.empty()) count = facts.rbegin()->first;
        for (std::uint32_t number = 1; number <= count; ++number) {
            SentenceCoverage sentence;
            sentence.number = number;
            if (units) sentence.text = (*units)[number - 1];
            const auto at = facts.find(number);
            if (at != facts.end()) sentence.facts = at->second;
            sentence.rest = rest_of(article, number);
            made.sentences.push_back(std::move(sentence));
        }
        out.push_back(std::move(made));
    }
    return out;
}

}  // namespace recite
