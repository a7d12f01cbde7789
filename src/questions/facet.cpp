#include "questions/facet.hpp"

#include "base/hash.hpp"
#include "facts/show.hpp"
#include "questions/answer.hpp"
#include "questions/generate.hpp"
#include "questions/plain.hpp"
#include "questions/recipes/measure.hpp"
#include "questions/stem.hpp"

namespace recite {
namespace {

// What was kept, or what is worked out now and kept.
template <class T, class Make>
const T& kept(std::unique_ptr<const T>& place, Make make) {
    if (!place) place = std::make_unique<const T>(make());
    return *place;
}

}  // namespace

Facet::Facet(const Writer& writer, const Fact& fact, Side side)
    : writer_(writer),
      base_(writer.base()),
      fact_(fact),
      side_(side),
      card_(card_of(writer.base().id(), fact.id, side)),
      pattern_(hash(name_of(side), hash(fact.relation.text))),
      disputed_(recite::disputed(writer.base(), fact)),
      conditions_(recite::conditions(writer.base(), fact)) {}

const std::vector<std::string>& Facet::wordings() const {
    return kept(wordings_, [&] { return recite::wordings(base_, fact_, side_); });
}

const std::vector<std::string>& Facet::plain_wordings() const {
    return kept(plain_wordings_, [&] {
        std::vector<std::string> out;
        for (const std::string& wording : wordings()) out.push_back(plain(wording));
        return out;
    });
}

const std::vector<std::string>& Facet::stems() const {
    return kept(stems_, [&] { return stems_of(base_, fact_, side_); });
}

const std::vector<std::string>& Facet::gapped() const {
    return kept(gapped_, [&] { return gapped_statements_of(base_, fact_, side_); });
}

const std::vector<std::string>& Facet::stated() const {
    return kept(stated_, [&] { return statements_of(base_, fact_); });
}

const std::string& Facet::standalone() const {
    return kept(standalone_, [&] { return recite::standalone(base_, fact_); });
}

const std::string& Facet::explanation() const {
    return kept(explanation_, [&] {
        std::string out = statement(base_, fact_);
        const std::string_view note = fact_.note.in(base_.language());
        if (!note.empty()) out += " " + std::string(note);
        return out;
    });
}

const std::string& Facet::event() const {
    return kept(event_, [&] { return recipes::event_of(base_, fact_); });
}

bool Facet::negated() const {
    if (!negated_) negated_ = states_negation(base_, fact_);
    return *negated_;
}

const Rivals& Facet::rivals() const {
    return kept(rivals_, [&] { return rivals_of(*this, writer_); });
}

}  // namespace recite
