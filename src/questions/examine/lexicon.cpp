#include "questions/examine/lexicon.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "questions/examine/lookalikes.hpp"

namespace recite::examine {

namespace {

constexpr std::size_t most_bytes = 3;

std::size_t slot_of(std::string_view beginning) {
    std::size_t slot = beginning.size();
    for (const char byte : beginning) slot = slot * 31 + static_cast<unsigned char>(byte);
    return slot % (1U << 15);
}

struct Known {
    std::vector<ForeignName> list;
    std::unordered_map<std::string, Foreign> index;
    Beginnings beginnings;
};

const Known& known() {
    static const Known table = [] {
        Known out;
        for (const Lookalikes& some : lookalikes())
            for (const std::string_view name : split(some.names, '|')) {
                const std::vector<Token> words = tokens(name);
                ForeignName one{squashed(words, 0, words.size()), {name, some.class_}};
                out.index.emplace(one.squashed, one.foreign);
                out.beginnings.add(one.squashed);
                out.list.push_back(std::move(one));
            }
        return out;
    }();
    return table;
}

}  // namespace

void Beginnings::add(std::string_view name) {
    for (std::size_t size = 1; size <= std::min(name.size(), most_bytes); ++size)
        seen_.set(slot_of(name.substr(0, size)));
}

bool Beginnings::has(std::string_view word) const {
    return seen_.test(slot_of(word.substr(0, most_bytes)));
}

const std::vector<ForeignName>& foreign_names() {
    return known().list;
}

Lexicon::Lexicon(const FactBase& base, const Vocabulary& words) {
    const std::span<const Entity> entities = base.entities();
    forms_.reserve(entities.size());
    for (std::uint32_t thing = 0; thing < entities.size(); ++thing) {
        forms_.push_back(forms_of(entities[thing], words));
        const std::vector<Form>& forms = forms_.back();
        for (std::uint32_t i = 0; i < forms.size(); ++i) {
            // "Sydney" is a city, not the University of Sydney.
            const auto place = known().index.find(forms[i].squashed);
            const bool city =
                place != known().index.end() && forms[i].kind == NameKind::reordered &&
                (place->second.class_ == "city" || place->second.class_ == "country") &&
                place->second.class_ != entities[thing].class_;
            if (city) continue;
            names_[forms[i].squashed].push_back({thing, forms[i].kind, i});
            beginnings_.add(forms[i].squashed);
        }
    }
    for (auto& [squash, names] : names_)
        std::stable_sort(names.begin(), names.end(),
                         [](const Name& a, const Name& b) { return a.kind < b.kind; });
}

const std::vector<Name>* Lexicon::find(const std::string& squashed) const {
    const auto at = names_.find(squashed);
    return at == names_.end() ? nullptr : &at->second;
}

const Foreign* Lexicon::foreign(const std::string& squashed) const {
    const auto at = known().index.find(squashed);
    if (at == known().index.end() || names_.contains(squashed)) return nullptr;
    return &at->second;
}

bool Lexicon::may_begin(std::string_view word) const {
    return beginnings_.has(word) || known().beginnings.has(word);
}

}  // namespace recite::examine
