// pack_bench FILE: how long a fact base takes to be read, checked and indexed, how long the next
// question takes then, and how much memory it needs. Prints one JSON line. Times are in
// milliseconds, memory in bytes.

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

#ifdef __EMSCRIPTEN__
#include <emscripten/heap.h>
#else
#include <sys/resource.h>
#endif

#include "base/check.hpp"
#include "base/diagnostic.hpp"
#include "base/random.hpp"
#include "base/render.hpp"
#include "base/source.hpp"
#include "facts/read.hpp"
#include "questions/generate.hpp"

#include "measure.hpp"

using namespace recite;
using namespace recite::bench;

namespace {

// The most that the program held at one time; in wasm memory never shrinks.
double memory_bytes() {
#ifdef __EMSCRIPTEN__
    return static_cast<double>(emscripten_get_heap_size());
#else
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) * 1024;
#endif
}

// The median time of a question on cards from all over the base.
double question_ms(const FactBase& base, const Writer& writer) {
    std::vector<double> times;
    const std::size_t step = std::max<std::size_t>(1, base.facts().size() / 1000);
    for (std::size_t i = 0; i < base.facts().size(); i += step) {
        const CardId card = card_of(base.id(), base.facts()[i].id, Side::value);
        Random random(i);
        const auto begin = Clock::now();
        const auto question = writer.question(card, Demand::recall, random);
        times.push_back(ms_since(begin));
        VERIFY(question);
    }
    std::nth_element(times.begin(), times.begin() + static_cast<long>(times.size() / 2),
                     times.end());
    return times[times.size() / 2];
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) return 2;
    const Source source(arguments[1], read_file(arguments[1]));
    const auto begin = Clock::now();
    Diagnostics diagnostics;
    const FactBase base = read_facts(source, diagnostics);
    const Writer writer(base);
    const double read_ms = ms_since(begin);
    if (diagnostics.has_errors() || base.facts().empty()) {
        std::fputs(render(diagnostics).c_str(), stderr);
        return 1;
    }
    std::printf(
        "{\"facts\": %zu, \"bytes\": %zu, \"read_ms\": %.1f, \"question_ms\": %.4f, "
        "\"memory_bytes\": %.0f}\n",
        base.facts().size(), source.text().size(), read_ms, question_ms(base, writer),
        memory_bytes());
    return 0;
}
