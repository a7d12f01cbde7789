#pragma once

namespace recite::study {

// What the learner wants of a file that the journal is kept in as well: a new one; one that is
// there already, which is merged with; the browser's leave to go on with it; none.
enum class FileWish { create, open, allow, forget };

}  // namespace recite::study
