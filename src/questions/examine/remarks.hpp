#pragma once

#include <vector>

#include "questions/examine/judge.hpp"
#include "questions/examine/sheet.hpp"

namespace recite::examine {

// The answer without what is remarked of it, in each way in which it can be parted: without what
// stands in brackets ("Canberra (everyone says Sydney)"), without what is told behind a comma
// ("EMI, after Decca had said no"), without the reason ("mitochondria because they make ATP").
// What could be a second answer is no remark. None where there is nothing to leave out.
std::vector<std::vector<Token>> without_remarks(const Sheet& sheet, const Asked& asked,
                                                const std::vector<Token>& typed);

}  // namespace recite::examine
