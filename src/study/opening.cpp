#include "study/opening.hpp"

#include <utility>

#include "base/diagnostic.hpp"
#include "base/number.hpp"
#include "base/source.hpp"
#include "base/text.hpp"
#include "facts/read.hpp"
#include "progress/codec.hpp"
#include "study/cite.hpp"
#include "study/importing.hpp"
#include "study/loading.hpp"
#include "study/navigation.hpp"

namespace recite::study {
namespace {

bool open_article(State& state, const Pack& pack, const std::string& text) {
    const Article* article = recognise(pack.base, text);
    if (article == nullptr) return false;
    const Likeness found = likeness(pack.base, *article, text);
    state.library.open(pack.base, *article, text);
    pack.writer->open(*article, text);
    const std::string label = label_of(*article, pack.base.language());
    std::string said = label + " is open. ";
    said += found.matched == found.of ? "Every sentence that is cited says what it should."
                                      : grouped(static_cast<double>(found.matched)) + " of " +
                                            grouped(static_cast<double>(found.of)) +
                                            " citations say what they should; the rest are marked.";
    const bool there = state.route.page == Page::sources && state.route.item == article->id.text;
    if (!there) go(state, href(Page::sources, pack.entry.id, article->id.text));
    toast(state, said);
    return true;
}

// How much there is in a fact base that its author should look at.
std::size_t problems_in(const Source& source) {
    Diagnostics found;
    read_facts(source, found);
    return found.sorted().size();
}

bool open_pack(State& state, const OpenFile& file) {
    if (!trim(file.text).starts_with('{')) return false;
    PackEntry entry;
    if (!add_pack(state, entry, file.text)) return false;
    // The id is the pack's own: the newest one that no entry of the site has fetched.
    for (const auto& [id, pack] : state.packs) {
        if (pack->source->text() != file.text) continue;
        state.at_hand = id;
        const std::size_t problems = problems_in(*pack->source);
        std::string said =
            pack->title() + " is open: " + counted(pack->base.facts().size(), "fact") + ".";
        if (problems > 0)
            said +=
                " " + counted(problems, "problem") + " found; what could not be used is left out.";
        if (!state.site) state.site.emplace();
        go(state, "#/");
        toast(state, said);
        return true;
    }
    return false;
}

// A journal saved here or on another device: what is not known yet is taken in.
bool open_journal(State& state, const OpenFile& file) {
    if (!trim(file.text).starts_with(line_start)) return false;
    const Imported imported = import_journal(state.keeping, file.text, state.effects);
    state.visited = true;
    std::string said = counted(imported.taken, "event") + " taken in";
    if (imported.known > 0) said += ", " + counted(imported.known, "event") + " known already";
    said += ".";
    if (!imported.damage.empty()) said += " " + imported.damage;
    toast(state, said);
    return true;
}

}  // namespace

void open_file(State& state, const OpenFile& file) {
    if (open_journal(state, file)) return;
    if (const Pack* pack = current_pack(state);
        pack != nullptr && open_article(state, *pack, file.text))
        return;
    for (const auto& [id, pack] : state.packs)
        if (open_article(state, *pack, file.text)) return;
    if (open_pack(state, file)) return;
    const std::string name = file.name.empty() ? "What was pasted" : "“" + file.name + "”";
    toast(state, name + " is none of the articles of this pack, and no pack of facts either.");
}

void open_source(State& state, const OpenSource& source) {
    state.kept_sources.push_back({source.key, source.text});
    for (const auto& [id, pack] : state.packs) {
        for (const Article& article : pack->base.parts().articles) {
            if (source_key(id, article.id) != source.key) continue;
            state.library.open(pack->base, article, source.text);
            pack->writer->open(article, source.text);
            state.library.set_kept(id, article.id, true);
        }
    }
}

void keep_source(State& state, bool keep) {
    const Pack* pack = current_pack(state);
    if (pack == nullptr || state.route.page != Page::sources) return;
    const SourceId id(state.route.item);
    const OpenArticle* open = state.library.find(pack->entry.id, id);
    if (open == nullptr || open->published) return;
    state.effects.push_back(
        StoreSource{source_key(pack->entry.id, id), keep ? open->text : std::string()});
    state.library.set_kept(pack->entry.id, id, keep);
    announce(state, keep ? "Kept in this browser." : "No longer kept.");
}

}  // namespace recite::study
