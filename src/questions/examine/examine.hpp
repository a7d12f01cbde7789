#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "facts/fact_base.hpp"
#include "questions/side.hpp"
#include "questions/verdict.hpp"

namespace recite {

// What is asked, as far as judging a typed answer needs it. Views and pointers outlive the call.
struct Asked {
    const Fact* fact = nullptr;  // null for a hand-written question that rests on none
    Side side = Side::value;
    const Value* value = nullptr;       // the key, where it is not the fact's own value or subject
    std::vector<std::string> accepted;  // a hand-written key: wordings, the first is shown
    std::string_view prompt;            // the question's own words; empty: the relation's
    Strictness strict;                  // what the quiz says; it wins over fact and pack
    double tolerance = 0;  // in the value's own unit; used where it is more than the fact's
};

// Judges typed answers over one fact base. Built once for each base, which outlives it; a base
// without facts serves questions that stand alone. Judging changes nothing, is a pure function of
// what is asked and typed, and takes time linear in the length of the answer.
class Examiner {
public:
    explicit Examiner(const FactBase& base);
    Examiner(Examiner&&) noexcept;
    ~Examiner();

    const FactBase& base() const;

    // Never fails: any bytes are judged. Something has to be asked: a fact, a value or wordings.
    Verdict examine(const Asked& asked, std::string_view typed) const;

private:
    struct Indexes;
    std::unique_ptr<const Indexes> indexes_;
};

}  // namespace recite
