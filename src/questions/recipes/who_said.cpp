#include <algorithm>

#include "facts/show.hpp"
#include "questions/answer.hpp"
#include "questions/options.hpp"
#include "questions/plain.hpp"
#include "questions/recipes/all.hpp"
#include "questions/recipes/parts.hpp"
#include "questions/sentence.hpp"
#include "questions/stem.hpp"

namespace recite::recipes {
namespace {

const Entity* speaker_of(const FactBase& base, const Fact& fact) {
    return fact.according_to.empty() ? nullptr : base.entity(fact.according_to);
}

// A statement without the words that name who makes it: "..., says X." and "X says that ...".
std::string without_speaker(const FactBase& base, const Entity& speaker, std::string said) {
    std::vector<std::string> names = speaker.aliases;
    names.insert(names.begin(), name_of(base, speaker.id));
    for (const std::string& name : names) {
        for (const std::string& end : {", says " + name + ".", ", said " + name + ".",
                                       ", " + name + " says.", ", " + name + " said."})
            if (said.ends_with(end)) return said.substr(0, said.size() - end.size()) + ".";
        for (const std::string& begin :
             {name + " says that ", name + " said that ", name + " says ", name + " believes that ",
              name + " holds that ", "According to " + name + ", "})
            if (said.starts_with(begin)) return capitalised(said.substr(begin.size()));
        for (const std::string& aside : {", says " + name + ",", ", said " + name + ","}) {
            const std::size_t at = said.find(aside);
            if (at != std::string::npos) return said.erase(at, aside.size());
        }
    }
    return said;
}

std::string stem_of(const Writer& writer, const Fact& fact) {
    const Entity* speaker = speaker_of(writer.base(), fact);
    const std::string& said = standalone(writer, fact);
    return "Who says this? " + (speaker ? without_speaker(writer.base(), *speaker, said) : said);
}

// Others of the speaker's class who make claims of their own, none of them this one.
std::vector<Option> others_who_speak(const Writer& writer, const Fact& fact, Random& random) {
    const FactBase& base = writer.base();
    const Entity& speaker = *speaker_of(base, fact);
    const std::string stem = plain(stem_of(writer, fact));
    std::vector<Option> out;
    for (const Fact* claim : writer.claims()) {
        const Entity* other = speaker_of(base, *claim);
        if (!other || other->id == speaker.id || other->class_ != speaker.class_) continue;
        if (claim->subject == fact.subject && claim->relation == fact.relation) continue;
        const std::string name = name_of(base, other->id);
        const bool seen = std::any_of(out.begin(), out.end(),
                                      [&](const Option& option) { return option.text == name; });
        if (seen || tells(stem, plain(name), {})) continue;
        out.push_back({name, Value(other->id), {standalone(writer, *claim), {claim->id}}});
    }
    return random.sample(std::move(out), 3);
}

std::string unfit(const Writer& writer, const Fact& fact, Side side) {
    if (side == Side::subject) return "Who said it is asked from the side of the value.";
    const Entity* speaker = speaker_of(writer.base(), fact);
    if (!speaker) return "It is nobody's claim: it has no 'according-to' that names an entity.";
    const std::string name = plain(name_of(writer.base(), speaker->id));
    if (tells(plain(stem_of(writer, fact)), name, {})) return "Its statement names who said it.";
    return {};
}

std::string objection(const Writer& writer, const Fact& fact, Side side) {
    std::string reason = unfit(writer, fact, side);
    if (!reason.empty()) return reason;
    Random random(1);
    if (others_who_speak(writer, fact, random).size() < 2)
        return "Fewer than two others of that class claim something else.";
    return {};
}

std::optional<Question> make(const Writer& writer, const Fact& fact, Side side, Random& random) {
    if (!unfit(writer, fact, side).empty()) return std::nullopt;
    const FactBase& base = writer.base();
    std::vector<Option> others = others_who_speak(writer, fact, random);
    if (others.size() < 2) return std::nullopt;
    Question out = about_fact(writer, fact, side, who_said.name, stem_of(writer, fact));
    Option right{name_of(base, fact.according_to),
                 Value(fact.according_to),
                 {standalone(writer, fact), {fact.id}}};
    out.why = "According to " + right.text + ": " + out.why;
    out.form = choose_from(std::move(right), std::move(others), random);
    return out;
}

}  // namespace

constinit const Recipe who_said = {.name = "who-said",
                                   .summary = "Say whose claim it is.",
                                   .form = "choose",
                                   .demand = Demand::recognition,
                                   .offered = Offered::when_named,
                                   .scope = Scope::one,
                                   .objection = objection,
                                   .make = make};

}  // namespace recite::recipes
