// question_bench FILE: how many questions a second are made of a fact base, with a run of every
// recipe that a quiz offers. Prints one JSON line.

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "base/check.hpp"
#include "base/render.hpp"
#include "base/source.hpp"
#include "facts/read.hpp"
#include "questions/quiz.hpp"

using namespace recite;

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t in_a_quiz = 20;
constexpr std::uint64_t quizzes = 250;
constexpr int runs = 9;

// Questions a second over one run of quizzes with seeds of their own; the first has to work out
// what the others only look up.
double per_second(const Writer& writer, std::uint64_t first_seed) {
    Plan plan;
    plan.count = in_a_quiz;
    std::size_t made = 0;
    const auto begin = Clock::now();
    for (std::uint64_t seed = first_seed; seed < first_seed + quizzes; ++seed)
        made += writer.questions(plan, seed).size();
    const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    VERIFY(made == in_a_quiz * quizzes);
    return static_cast<double>(made) / seconds;
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) return 2;
    std::ostringstream text;
    text << std::ifstream(arguments[1], std::ios::binary).rdbuf();
    const Source source(arguments[1], text.str());
    Diagnostics diagnostics;
    const FactBase base = read_facts(source, diagnostics);
    if (diagnostics.has_errors() || base.facts().empty()) {
        std::fputs(render(diagnostics).c_str(), stderr);
        return 1;
    }
    const Writer writer(base);
    const double first = per_second(writer, 1);
    std::vector<double> rates;
    for (int run = 1; run <= runs; ++run)
        rates.push_back(per_second(writer, static_cast<std::uint64_t>(run) * 1000));
    std::nth_element(rates.begin(), rates.begin() + runs / 2, rates.end());
    std::printf("{\"first_per_s\": %.0f, \"questions_per_s\": %.0f}\n", first, rates[runs / 2]);
    return 0;
}
