#pragma once

#include <variant>

#include "study/actions/asking.hpp"
#include "study/actions/choosing.hpp"
#include "study/actions/host.hpp"

namespace recite::study {

using Action =
    std::variant<Begin, Loaded, LoadFailed, JournalRead, JournalFailed, Saved, SaveFailed, Tick,
                 OpenFile, OpenSource, Fail, Open, Edit, Submit, SubmitAs, Pass, Next, Back, Leave,
                 Flip, Judge, AskHint, ShowOptions, Luck, Report, Undo, Redo, Search, FilterTopic,
                 FilterDisputed, Adjust, StartQuiz, StartStudy, Clock, Retry, Keep, FlagFact, Note,
                 Set, Pick, KeepSources, ExportJournal, EraseAll, TryAgain, Dismiss>;

}  // namespace recite::study
