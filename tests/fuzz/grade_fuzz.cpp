// Any bytes typed get a verdict whose sentence is UTF-8 and whose credit lies in 0..1; folding what
// was typed first changes no verdict from right to wrong.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/check.hpp"
#include "base/diagnostic.hpp"
#include "base/source.hpp"
#include "base/utf8.hpp"
#include "facts/read.hpp"
#include "questions/examine/examine.hpp"

using namespace recite;

namespace {

constexpr std::string_view pack = R"({"format": 1, "id": "fuzz", "language": "en", "title": "F",
"entities": {"liang": {"name": "Liang Wenfeng", "class": "person"},
"ds": {"name": "DeepSeek", "class": "company"}, "h100": {"name": "H100", "class": "chip"}},
"relations": {"a": {"ask": ["Who founded {subject}?"], "state": ["{subject} {value}."], "value": "entity"},
"n": {"ask": ["How many chips?"], "state": ["{subject} {value}."], "value": "number"},
"m": {"ask": ["How much?"], "state": ["{subject} {value}."], "value": "money"},
"r": {"ask": ["Which part?"], "state": ["{subject} {value}."], "value": "ratio"},
"y": {"ask": ["When?"], "state": ["{subject} {value}."], "value": "year"},
"d": {"ask": ["On which day?"], "state": ["{subject} {value}."], "value": "date"},
"t": {"ask": ["Why?"], "state": ["{subject} {value}."], "value": "text"},
"l": {"ask": ["Which?"], "state": ["{subject} {value}."], "value": "list"}},
"facts": [{"id": "1", "subject": "ds", "relation": "a", "value": "liang"},
{"id": "2", "subject": "ds", "relation": "n", "value": {"number": 10000, "unit": "chip"}},
{"id": "3", "subject": "ds", "relation": "m", "value": {"money": 1e11, "currency": "CNY"}},
{"id": "4", "subject": "ds", "relation": "r", "value": {"ratio": [1, 10]}},
{"id": "5", "subject": "ds", "relation": "y", "value": {"year": 2015}},
{"id": "6", "subject": "ds", "relation": "d", "value": {"date": "2025-01-20"}},
{"id": "7", "subject": "ds", "relation": "t", "value": {"text": "scientific curiosity"}},
{"id": "8", "subject": "ds", "relation": "l", "value": {"list": ["liang", "h100"]}}]})";

struct World {
    Source source{"pack", std::string(pack)};
    Diagnostics found;
    FactBase base = read_facts(source, found);
    Examiner examiner{base};
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const World world;
    const std::string typed(reinterpret_cast<const char*>(data), size);
    for (const Fact& fact : world.base.facts())
        for (const Side side : {Side::value, Side::subject}) {
            const Verdict verdict = world.examiner.examine({.fact = &fact, .side = side}, typed);
            VERIFY(verdict.credit >= 0 && verdict.credit <= 1);
            VERIFY((verdict.mark == Mark::right) <= (verdict.credit == 1));
            VERIFY(utf8::first_invalid(verdict.said) == std::string::npos);
            for (const Slip& slip : verdict.slips)
                VERIFY(slip.begin <= slip.end && slip.end <= typed.size());
        }
    return 0;
}
