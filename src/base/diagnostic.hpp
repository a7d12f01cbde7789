#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.hpp"

namespace recite {

class Source;

enum class Severity { error, warning, advice };

// Where something was written. The source outlives what points into it.
struct Origin {
    const Source* source = nullptr;
    Span span;
    bool operator==(const Origin&) const = default;
};

// Another place that belongs to a diagnostic: "first defined here".
struct Note {
    Origin where;
    std::string message;
};

// One thing that an author should know about what they wrote.
struct Diagnostic {
    Severity severity = Severity::error;
    std::string_view check;  // stable name, "fact/unknown-unit"; a literal
    Origin where;
    std::string message;      // one sentence, the offending text in quotes
    std::string help;         // what to do, when one thing is likely: "did you mean 'km'?"
    std::vector<Note> notes;  // other places
};

// Collects all that is to be said in one run.
class Diagnostics {
public:
    void add(Diagnostic diagnostic);

    bool has_errors() const { return errors_ > 0; }

    bool empty() const { return all_.empty(); }

    std::size_t count(Severity severity) const;

    // By source name, then place, then check: the same order on every run.
    std::vector<const Diagnostic*> sorted() const;

    std::span<const Diagnostic> all() const { return all_; }

private:
    std::vector<Diagnostic> all_;
    std::size_t errors_ = 0;
};

}  // namespace recite
