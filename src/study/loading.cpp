#include "study/loading.hpp"

#include <algorithm>
#include <utility>

#include "facts/read.hpp"
#include "questions/card.hpp"

namespace recite::study {
namespace {

bool contains(const std::vector<std::string>& list, const std::string& item) {
    return std::find(list.begin(), list.end(), item) != list.end();
}

void take_site(State& state, const Loaded& file) {
    std::optional<std::vector<PackEntry>> site = read_site(file.text);
    if (!site) {
        state.failed[file.path] = "It is not a list of packs.";
        return;
    }
    state.site = std::move(*site);
    if (state.at_hand.empty() && !state.site->empty()) state.at_hand = state.site->front().id;
}

// Opens what was kept of a pack's articles, now that it is known how to cut them.
void open_kept(State& state, const Pack& pack) {
    for (const auto& [key, text] : state.kept_sources) {
        for (const Article& article : pack.base.parts().articles) {
            if (source_key(pack.entry.id, article.id) != key) continue;
            state.library.open(pack.base, article, text);
            pack.writer->open(article, text);
            state.library.set_kept(pack.entry.id, article.id, true);
        }
    }
}

// What cards were called before their facts were renamed.
Renames renames_of(const Pack& pack) {
    Renames renames;
    for (const Fact& fact : pack.base.facts())
        for (const FactId& old : fact.formerly)
            for (const Side side : {Side::value, Side::subject})
                renames[card_of(pack.entry.id, old, side)] = card_of(pack.entry.id, fact.id, side);
    return renames;
}

}  // namespace

void fetch(State& state, const std::string& path) {
    if (path.empty() || contains(state.fetching, path) || state.failed.count(path) > 0) return;
    state.fetching.push_back(path);
    state.effects.push_back(Fetch{path});
}

const PackEntry* entry_of(const State& state, const PackId& id) {
    if (!state.site) return nullptr;
    for (const PackEntry& entry : *state.site)
        if (entry.id == id) return &entry;
    return nullptr;
}

bool add_pack(State& state, const PackEntry& entry, std::string text) {
    auto pack = std::make_unique<Pack>();
    pack->entry = entry;
    pack->source = std::make_unique<Source>(entry.path, std::move(text));
    pack->base = read_facts(*pack->source);
    if (pack->base.facts().empty()) return false;
    if (pack->entry.id.empty()) pack->entry.id = pack->base.id();
    pack->writer = std::make_unique<Writer>(pack->base);
    state.library.open_published(pack->base);
    open_kept(state, *pack);
    state.keeping.progress.rename(renames_of(*pack));
    const PackId id = pack->entry.id;
    state.packs[id] = std::move(pack);
    state.deck.reset();
    return true;
}

void loaded(State& state, const Loaded& file) {
    std::erase(state.fetching, file.path);
    if (file.path == site_path) {
        take_site(state, file);
        return;
    }
    if (!state.site) return;
    for (const PackEntry& entry : *state.site) {
        if (entry.path == file.path && !add_pack(state, entry, file.text))
            state.failed[file.path] = "There is no fact in it that could be read.";
        for (const QuizEntry& quiz : entry.quizzes)
            if (quiz.path == file.path)
                if (Pack* pack = pack_of(state, entry.id)) pack->quizzes[file.path] = file.text;
    }
}

void load_failed(State& state, const LoadFailed& file) {
    std::erase(state.fetching, file.path);
    state.failed[file.path] = file.why;
}

void try_again(State& state) {
    state.failed.clear();
}

}  // namespace recite::study
