#pragma once

#include <string>
#include <vector>

#include "base/id.hpp"
#include "facts/value.hpp"
#include "questions/context.hpp"
#include "questions/side.hpp"

namespace recite {
struct Verdict;
}

namespace recite::forms {

// Type what belongs into each blank.
struct Fill {
    static constexpr const char* name = "fill";

    struct Shown {
        std::vector<std::string> pieces;  // the text around the blanks, one more than blanks; both
                                          // empty for a question with one answer of its own
        std::vector<std::string> bank;    // words to choose from; empty: type freely
        bool operator==(const Shown&) const = default;
    };

    struct Response {
        std::vector<std::string> typed;  // one a blank; empty text: nothing typed
        bool operator==(const Response&) const = default;
    };

    // What one blank is waiting for.
    struct Blank {
        std::vector<std::string> accepted;  // the first is the one to show
        FactId fact;                        // judged by its value or subject; empty: by `accepted`
        Side side = Side::value;
        bool operator==(const Blank&) const = default;
    };

    Shown shown;
    std::vector<Blank> blanks;
    bool operator==(const Fill&) const = default;
};

// Whether there is one answer to type, and no text that it stands in.
bool is_alone(const Fill::Shown& shown);

// The examiner's verdict; several blanks share the credit and are right only when all are.
Verdict grade(const Fill& asked, const Fill::Response& given, const Context& context);

}  // namespace recite::forms
