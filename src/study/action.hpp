#pragma once

#include <variant>

#include "study/actions/asking.hpp"
#include "study/actions/choosing.hpp"
#include "study/actions/host.hpp"

namespace recite::study {

// What a learner or the host does. A class of its own, not a mere name for the variant, so that its
// copies are compiled once, in action.cpp, and not in each of the files that hold an Offer.
struct Action
    : std::variant<Begin, Loaded, LoadFailed, JournalRead, JournalFailed, Saved, SaveFailed, Tick,
                   Installable, JournalFile, OpenFile, OpenSource, Fail, Open, Edit, Submit,
                   SubmitAs, Pass, Next, Back, Leave, Flip, Judge, AskHint, ShowOptions, Luck,
                   Report, Undo, Redo, Search, FilterTopic, FilterDisputed, Adjust, StartQuiz,
                   StartStudy, TellApart, Clock, Retry, Keep, FlagFact, Note, Set, Type, StartTask,
                   DropTask, UseFit, Quiet, Install, Pick, KeepInFile, KeepSources, Export,
                   EraseAll, TryAgain, Dismiss> {
    using variant::variant;
    Action();
    Action(const Action&);
    Action(Action&&) noexcept;
    Action& operator=(const Action&);
    Action& operator=(Action&&) noexcept;
    ~Action();
};

}  // namespace recite::study
