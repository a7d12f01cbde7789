// Any JSON read as a fact base gives a base and diagnostics. Of a base without errors questions can
// be made, and each takes its own key for right.

#include <cstddef>
#include <cstdint>
#include <string>

#include "base/check.hpp"
#include "base/diagnostic.hpp"
#include "base/render.hpp"
#include "base/source.hpp"
#include "facts/read.hpp"
#include "questions/examine/examine.hpp"
#include "questions/generate.hpp"
#include "questions/question.hpp"

using namespace recite;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const Source source("facts.json", std::string(bytes, bytes + size));
    Diagnostics diagnostics;
    const FactBase base = read_facts(source, diagnostics);
    VERIFY(diagnostics.sorted().empty() == render(diagnostics).empty());
    const Writer writer(base);
    const Examiner examiner(base);
    for (const Question& question : writer.questions(Plan{.count = 6}, size)) {
        const Verdict verdict = grade(examiner, question, key_of(question));
        if (!diagnostics.has_errors()) VERIFY(verdict.mark == Mark::right);
    }
    return 0;
}
