#include "base/hash.hpp"
#include "facts/reading.hpp"
#include "questions/quiz.hpp"
#include "questions/reading.hpp"

namespace recite {
namespace {

// Ties a typed or numeric key to the fact that its card names, or to the one whose value it is.
void tie(const FactBase& base, Question& question) {
    std::optional<CardParts> card;
    if (!question.cards.empty()) card = parts_of(question.cards.front());
    if (card && !base.fact(card->fact)) card.reset();
    if (auto* fill = std::get_if<forms::Fill>(&question.form)) {
        if (!card || fill->blanks.size() != 1) return;
        const bool bound = question.recipe == "typed" || question.recipe == "cloze" ||
                           question.recipe == "date" || question.recipe == "two-step";
        if (!bound) return;
        fill->blanks.front().fact = card->fact;
        fill->blanks.front().side = card->side;
    }
    if (auto* number = std::get_if<forms::Number>(&question.form)) {
        if (card && base.fact(card->fact)->value == number->value) number->fact = card->fact;
        for (const FactId& id : question.facts) {
            const Fact* fact = base.fact(id);
            if (number->fact.empty() && fact && fact->value == number->value) number->fact = id;
        }
    }
}

std::vector<FactId> known_facts(json::Object& object, const FactBase& base, Diagnostics& found) {
    std::vector<FactId> out;
    const std::optional<json::Node> written = object.array("facts");
    if (!written) return out;
    for (std::size_t i = 0; i < written->size(); ++i) {
        const json::Node item = (*written)[i];
        if (!json::expect(item, json::Kind::string, "a fact's id", found)) continue;
        FactId id{std::string(item.text())};
        if (reading::known_fact(base, id, "question/unknown-fact", item.origin(), found))
            out.push_back(std::move(id));
    }
    return out;
}

}  // namespace

std::optional<Question> read_question(const json::Node& node, const FactBase& base,
                                      Diagnostics& found) {
    json::Object object(node, "a question", found);
    if (!object.valid()) return std::nullopt;
    Question out;
    out.id = object.text("id").value_or("");
    out.recipe = object.text("recipe").value_or("");
    out.prompt.text =
        reading::words(object, "prompt", found, json::Need::required).in(base.language());
    std::optional<Form> form = reading::form(object, out.prompt.text, found);
    out.facts = known_facts(object, base, found);
    for (std::string& card : object.texts("cards")) out.cards.emplace_back(std::move(card));
    out.why = reading::words(object, "why", found).in(base.language());
    object.text("source");
    object.finish();
    if (!form || out.prompt.text.empty()) return std::nullopt;
    out.form = *std::move(form);
    if (!out.facts.empty()) out.prompt.topic = base.fact(out.facts.front())->topic;
    out.fingerprint = hash(out.prompt.text);
    tie(base, out);
    return out;
}

}  // namespace recite
