#include "study/cite.hpp"

#include "base/number.hpp"
#include "base/text.hpp"
#include "facts/sentences.hpp"
#include "facts/show.hpp"
#include "study/route.hpp"

namespace recite::study {
namespace {

Citation citation(const FactBase& base, const Evidence& evidence, const Library& library) {
    const Article* article = base.article(evidence.source);
    Citation out;
    out.label = article == nullptr ? evidence.source.text : label_of(*article, base.language());
    out.label += ", sentence " + to_text(evidence.sentence);
    out.href = href(Page::sources, base.id(), evidence.source.text, evidence.sentence);
    const std::string* sentence = library.sentence(base.id(), evidence.source, evidence.sentence);
    if (sentence != nullptr) {
        out.sentence = *sentence;
        out.intact = evidence.print.empty() || print_of(*sentence) == evidence.print;
    } else {
        out.intact = library.find(base.id(), evidence.source) == nullptr;
    }
    return out;
}

}  // namespace

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
    std::string out = grouped(static_cast<double>(count)) + " ";
    if (count == 1) return out + std::string(one);
    return out + (many.empty() ? std::string(one) + "s" : std::string(many));
}

std::string backing_text(FactBase::Backing backing) {
    std::string out = counted(backing.articles, "article");
    if (backing.articles > 1) out += ", " + counted(backing.origins, "origin");
    return out;
}

std::string label_of(const Article& article, std::string_view language) {
    if (!article.label.empty()) return std::string(article.label.in(language));
    if (!article.title.empty()) return std::string(article.title.in(language));
    return article.id.text;
}

std::string qualification(const FactBase& base, const Fact& fact) {
    std::vector<std::string> parts;
    if (!fact.according_to.empty()) {
        const Article* article = base.article(SourceId(fact.according_to.text));
        parts.push_back("according to " +
                        (article == nullptr
                             ? name_in_sentence(base, fact.according_to, base.language())
                             : label_of(*article, base.language())));
    }
    if (!fact.as_of.empty()) parts.push_back("as of " + fact.as_of);
    return join(parts, "; ");
}

Cited cited(const FactBase& base, const Fact& fact, const Library& library) {
    Cited out;
    out.fact = fact.id;
    out.statement = statement(base, fact, base.language());
    out.href = href(Page::facts, base.id(), fact.id.text);
    out.backing = backing_text(base.backing(fact));
    for (const Evidence& evidence : fact.evidence)
        out.citations.push_back(citation(base, evidence, library));
    out.note = std::string(fact.note.in(base.language()));
    const std::string qualified = qualification(base, fact);
    if (!qualified.empty()) {
        if (!out.note.empty()) out.note += " ";
        std::string sentence = qualified + ".";
        if (sentence[0] >= 'a' && sentence[0] <= 'z')
            sentence[0] = static_cast<char>(sentence[0] - 'a' + 'A');
        out.note += sentence;
    }
    out.disputed = !base.disputes_of(fact.id).empty();
    return out;
}

std::vector<Cited> cited(const FactBase& base, const std::vector<FactId>& facts,
                         const Library& library) {
    std::vector<Cited> out;
    for (const FactId& id : facts)
        if (const Fact* fact = base.fact(id)) out.push_back(cited(base, *fact, library));
    return out;
}

}  // namespace recite::study
