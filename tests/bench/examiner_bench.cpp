// examiner_bench FILE: how many typed answers a second the examiner judges over a fact base, by
// what is typed, and how long a megabyte takes. Prints one JSON line; times are in milliseconds.

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include "base/check.hpp"
#include "base/render.hpp"
#include "base/source.hpp"
#include "facts/read.hpp"
#include "facts/show.hpp"
#include "questions/examine/examine.hpp"

#include "measure.hpp"

using namespace recite;
using namespace recite::bench;

namespace {

struct Typed {
    const Fact* fact;
    std::string answer;
};

constexpr double run_ms = 200;  // an engine of wasm needs some time to make fast code

// Verdicts a second over all the answers, the median of five runs.
double per_second(const Examiner& examiner, const std::vector<Typed>& answers) {
    std::vector<double> runs;
    for (int run = 0; run < 5; ++run) {
        std::size_t said = 0, rounds = 0;
        const auto begin = Clock::now();
        for (; ms_since(begin) < run_ms; ++rounds)
            for (const Typed& one : answers) {
                Asked asked;
                asked.fact = one.fact;
                said += examiner.examine(asked, one.answer).said.size();
            }
        const auto count = static_cast<double>(rounds * answers.size());
        runs.push_back(count * 1000 / ms_since(begin));
        VERIFY(said > 0);
    }
    std::sort(runs.begin(), runs.end());
    return runs[runs.size() / 2];
}

// How long it takes to judge a megabyte for each kind of value, the slowest.
double megabyte_ms(const Examiner& examiner, const FactBase& base) {
    double slowest = 0;
    std::vector<ValueKind> seen;
    for (const Fact& fact : base.facts()) {
        const ValueKind kind = kind_of(fact.value);
        if (std::find(seen.begin(), seen.end(), kind) != seen.end()) continue;
        seen.push_back(kind);
        const std::string key = show(base, fact.value) + " ";
        std::string answer;
        while (answer.size() < (1U << 20)) answer += key;
        Asked asked;
        asked.fact = &fact;
        const auto begin = Clock::now();
        VERIFY(examiner.examine(asked, answer).mark == Mark::wrong);
        slowest = std::max(slowest, ms_since(begin));
    }
    return slowest;
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) return 2;
    const Source source(arguments[1], read_file(arguments[1]));
    Diagnostics diagnostics;
    const FactBase base = read_facts(source, diagnostics);
    if (diagnostics.has_errors() || base.facts().empty()) {
        std::fputs(render(diagnostics).c_str(), stderr);
        return 1;
    }
    const auto begin = Clock::now();
    const Examiner examiner(base);
    const double made_ms = ms_since(begin);
    std::vector<Typed> keys, names, texts, amounts, said;
    for (const Fact& fact : base.facts()) {
        const std::string key = show(base, fact.value);
        const ValueKind kind = kind_of(fact.value);
        keys.push_back({&fact, key});
        said.push_back({&fact, "I think it was " + key});
        if (kind == ValueKind::entity) names.push_back({&fact, "Wong Lianfeng"});
        if (kind == ValueKind::text) texts.push_back({&fact, "a better way of building things"});
        if (kind == ValueKind::number || kind == ValueKind::year || kind == ValueKind::money)
            amounts.push_back({&fact, "about 1,234 million"});
    }
    std::printf(
        "{\"made_ms\": %.2f, \"keys_per_s\": %.0f, \"said_per_s\": %.0f, \"names_per_s\": %.0f, "
        "\"texts_per_s\": %.0f, \"amounts_per_s\": %.0f, \"megabyte_ms\": %.2f}\n",
        made_ms, per_second(examiner, keys), per_second(examiner, said),
        per_second(examiner, names), per_second(examiner, texts), per_second(examiner, amounts),
        megabyte_ms(examiner, base));
    return 0;
}
