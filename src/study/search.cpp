#include "study/search.hpp"

#include "base/fold.hpp"
#include "base/text.hpp"
#include "facts/show.hpp"

namespace recite::study {
namespace {

void add_names(const FactBase& base, const EntityId& id, std::string& text) {
    const Entity* entity = base.entity(id);
    if (entity == nullptr) return;
    text += " " + name_of(base, id, base.language());
    for (const std::string& alias : entity->aliases) text += " " + alias;
    for (const auto& [language, name] : entity->also) text += " " + name;
}

std::string text_of(const FactBase& base, const Fact& fact) {
    std::string text = statement(base, fact, base.language());
    text += " " + show(base, fact.value, base.language());
    text += " " + std::string(fact.note.in(base.language()));
    add_names(base, fact.subject, text);
    if (const auto* entity = std::get_if<EntityId>(&fact.value)) add_names(base, *entity, text);
    if (const Topic* topic = base.topic(fact.topic))
        text += " " + std::string(topic->title.in(base.language()));
    return fold(text);
}

bool has_all(const std::string& text, const std::vector<std::string_view>& words) {
    for (const std::string_view word : words)
        if (!word.empty() && text.find(word) == std::string::npos) return false;
    return true;
}

}  // namespace

SearchIndex::SearchIndex(const FactBase& base) : base_(&base) {
    texts_.reserve(base.facts().size());
    for (const Fact& fact : base.facts()) texts_.push_back(text_of(base, fact));
}

std::vector<const Fact*> SearchIndex::find(const Wanted& wanted) const {
    const std::string folded = fold(wanted.text);
    const std::vector<std::string_view> words = split(folded, ' ');
    std::vector<const Fact*> found;
    for (std::size_t at = 0; at < texts_.size(); ++at) {
        const Fact& fact = base_->facts()[at];
        if (!wanted.topic.empty() && !(fact.topic == wanted.topic)) continue;
        if (wanted.disputed && base_->disputes_of(fact.id).empty()) continue;
        if (has_all(texts_[at], words)) found.push_back(&fact);
    }
    return found;
}

}  // namespace recite::study
