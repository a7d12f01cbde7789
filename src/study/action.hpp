#pragma once

#include <variant>

#include "study/actions/asking.hpp"
#include "study/actions/choosing.hpp"
#include "study/actions/host.hpp"

namespace recite::study {

using Action =
    std::variant<Begin, Loaded, LoadFailed, JournalRead, JournalFailed, Saved, SaveFailed, Tick,
                 Installable, OpenFile, OpenSource, Fail, Open, Edit, Submit, SubmitAs, Pass, Next,
                 Back, Leave, Flip, Judge, AskHint, ShowOptions, Luck, Report, Undo, Redo, Search,
                 FilterTopic, FilterDisputed, Adjust, StartQuiz, StartStudy, TellApart, Clock,
                 Retry, Keep, FlagFact, Note, Set, Type, StartTask, DropTask, UseFit, Quiet,
                 Install, Pick, KeepSources, Export, EraseAll, TryAgain, Dismiss>;

}  // namespace recite::study
