#include "questions/examine/keys.hpp"

#include <algorithm>
#include <utility>

#include "facts/show.hpp"
#include "questions/examine/judge.hpp"
#include "questions/examine/sheet.hpp"

namespace recite::examine {

const Wordings& Keys::wordings(const Fact& fact) const {
    const auto at = wordings_.find(&fact);
    if (at != wordings_.end()) return at->second;
    std::vector<std::string> all;
    if (const auto* text = std::get_if<Text>(&fact.value)) all = wordings_of(*text);
    all.insert(all.end(), fact.accept.begin(), fact.accept.end());
    Wordings made;
    if (!all.empty()) made = Wordings(forms_of(all, words_));
    return wordings_.emplace(&fact, std::move(made)).first->second;
}

const std::vector<Wordings>* Keys::items(const Fact& fact) const {
    const auto* list = std::get_if<List>(&fact.value);
    if (list == nullptr) return nullptr;
    const auto [at, is_new] = items_.try_emplace(&fact);
    if (!is_new) return &at->second;
    for (const Value& item : list->items) {
        const auto* text = std::get_if<Text>(&item);
        at->second.push_back(text == nullptr ? Wordings()
                                             : Wordings(forms_of(wordings_of(*text), words_)));
    }
    return &at->second;
}

const std::vector<std::string>* Keys::question(const Fact& fact, Side side) const {
    auto& known = questions_[side == Side::value ? 0 : 1];
    const auto at = known.find(fact.relation.text);
    if (at != known.end()) return &at->second;
    std::string all;
    if (const Relation* relation = base_.relation(fact.relation))
        for (const Words& one : side == Side::value ? relation->ask : relation->ask_subject)
            for (const auto& [language, text] : one.by_language) all += text + " ";
    return &known.emplace(fact.relation.text, question_words(words_, all)).first->second;
}

const std::vector<std::string>* Keys::statement(const Fact& fact) const {
    const auto [at, is_new] = statements_.try_emplace(&fact);
    if (is_new) at->second = question_words(words_, fact.say.in(base_.language()));
    return &at->second;
}

const std::vector<std::string>* Keys::names_stated(const Fact& fact) const {
    const auto [at, is_new] = names_stated_.try_emplace(&fact);
    if (!is_new) return &at->second;
    bool first = true;
    for (const Token& token : tokens(fact.say.in(base_.language()))) {
        if (token.capital && !first) at->second.push_back(softened(token.text, words_.language()));
        first = false;
    }
    std::sort(at->second.begin(), at->second.end());
    return &at->second;
}

}  // namespace recite::examine
