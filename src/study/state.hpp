#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/source.hpp"
#include "progress/deck.hpp"
#include "questions/examine/examine.hpp"
#include "questions/generate.hpp"
#include "study/advice.hpp"
#include "study/effect.hpp"
#include "study/keeping.hpp"
#include "study/library.hpp"
#include "study/preferences.hpp"
#include "study/route.hpp"
#include "study/screen.hpp"
#include "study/search.hpp"
#include "study/session.hpp"
#include "study/set_up.hpp"
#include "study/site.hpp"
#include "study/tasks.hpp"

namespace recite::study {

// A pack that has been read. It does not move: the base points into the source, the writer at the
// base.
struct Pack {
    PackEntry entry;
    std::unique_ptr<Source> source;
    FactBase base;
    std::unique_ptr<Writer> writer;
    mutable std::unique_ptr<Examiner> judge;     // made when first asked
    mutable std::unique_ptr<SearchIndex> index;  // made when first looked into
    std::map<std::string, std::string> quizzes;  // path and text of those that were fetched

    std::string title() const;
    const Examiner& examiner() const;
    const SearchIndex& search_index() const;
};

// What the learner looks for among the facts.
struct Browse {
    std::string search;
    TopicId topic;
    bool disputed = false;
};

// Everything the App knows. Functions over it are in the files named after what they do; each puts
// what the outside must do into `effects`.
struct State {
    Begin host;
    Instant now;
    Effects effects;
    Screen screen;

    Route route;
    std::uint64_t place = 0;
    std::optional<std::vector<PackEntry>> site;
    std::map<PackId, std::unique_ptr<Pack>> packs;
    std::map<std::string, std::string> failed;  // path and why
    std::vector<std::string> fetching;          // paths
    PackId at_hand;                             // the pack that is used where none is named
    std::optional<std::string> failure;         // the program cannot go on

    Library library;
    std::vector<std::pair<std::string, std::string>> kept_sources;  // of packs not read yet
    Preferences preferences;
    SetUpChoices set_up;
    Browse browse;
    std::optional<Session> session;
    Keeping keeping;
    mutable std::unique_ptr<Deck> deck;  // of all packs; made when first asked for
    std::string draft;                   // an unfinished quiz of the last visit, not taken up yet
    bool visited = false;                // this browser was here before
    bool installable = false;            // the browser offers to
    JournalFile file;                    // that the journal is kept in as well
    bool erasing = false;                // "delete everything" was pressed once
    Advice advice;
    Tasks tasks;
    std::map<std::string, std::string> typed;  // by the name of its Entry, as it stands

    std::uint32_t badge = 0;   // on the icon
    std::int64_t wake_ms = 0;  // when a Tick was asked for; 0: none
    std::optional<Toast> toast;
    std::string status;
};

// The pack of an id, read or not; null if it has not been read.
Pack* pack_of(State& state, const PackId& id);
const Pack* pack_of(const State& state, const PackId& id);

// The pack that the present address speaks of; null until it is read.
const Pack* current_pack(const State& state);

// Says something in the status line and to who listens.
void announce(State& state, std::string text, Urgency urgency = Urgency::polite);

// Shows a message with perhaps one thing to do about it, and announces it.
void toast(State& state, std::string text, std::optional<Offer> offer = std::nullopt);

Offer offer(std::string label, Action action, std::string key = {});
Offer primary(std::string label, Action action, std::string key = "Enter");
Jump jump(std::string label, std::string href);

}  // namespace recite::study
