#include "questions/examine/examine.hpp"

#include <catch2/catch_test_macros.hpp>
#include <map>
#include <memory>

#include "base/fold.hpp"
#include "base/text.hpp"
#include "facts/read.hpp"
#include "facts/show.hpp"
#include "support/examined_pack.hpp"

using namespace recite;
using namespace recite::tests;

namespace {

Verdict check(const ExaminedPack& pack, std::string_view fact, const std::string& typed) {
    Asked asked;
    const bool subject = fact.ends_with("/s");
    if (subject) fact.remove_suffix(2);
    asked.fact = pack.base->fact(FactId(std::string(fact)));
    REQUIRE(asked.fact != nullptr);
    asked.side = subject ? Side::subject : Side::value;
    return pack.examiner->examine(asked, typed);
}

void check_table(const std::string& path) {
    std::unique_ptr<ExaminedPack> pack;
    std::string reason;
    const std::string table = file_text(path);
    REQUIRE(!table.empty());
    for (const std::string_view line : split(table, '\n')) {
        if (line.starts_with('#')) reason = std::string(line);
        if (line.starts_with("= "))
            pack = std::make_unique<ExaminedPack>(std::string(line.substr(2)));
        if (line.empty() || line.starts_with('#') || line.starts_with('=')) continue;
        const std::vector<std::string_view> cells = split(line, '\t');
        CAPTURE(reason, line);
        REQUIRE(cells.size() >= 3);
        const Verdict verdict = check(*pack, cells[0], unescaped(cells[2]));
        CAPTURE(verdict.said);
        CHECK(name_of(verdict.mark) == cells[1]);
        if (cells.size() > 3) CHECK(name_of(verdict.why) == cells[3]);
        if (verdict.mark == Mark::right) CHECK(verdict.credit == 1);
        CHECK(!verdict.said.empty());
    }
}

}  // namespace

TEST_CASE("every answer of the table is judged as a teacher judged it") {
    check_table("tests/questions/examine/answers.tsv");
}

namespace {

// The wordings that an author gives of a value.
std::vector<std::string> given(const ExaminedPack& pack, const Value& value) {
    std::vector<std::string> out{show(*pack.base, value)};
    if (const auto* id = std::get_if<EntityId>(&value)) {
        const Entity* entity = pack.base->entity(*id);
        for (const auto& [language, name] : entity->also) out.push_back(name);
        out.insert(out.end(), entity->aliases.begin(), entity->aliases.end());
    }
    if (const auto* text = std::get_if<Text>(&value))
        out.insert(out.end(), text->accept.begin(), text->accept.end());
    return out;
}

bool same_number_kind(const Value& a, const Value& b) {
    const ValueKind kind = kind_of(a);
    return kind == kind_of(b) && kind != ValueKind::text && kind != ValueKind::list;
}

}  // namespace

TEST_CASE("the key and every alias are right, or asked which one where two bear the name") {
    for (const char* name : {"english", "german", "planets", "deepseek"}) {
        const ExaminedPack pack(name);
        for (const Fact& fact : pack.base->facts()) {
            if (fact.strict.case_ || fact.strict.accents) continue;
            for (const std::string& wording : given(pack, fact.value)) {
                const Verdict verdict = check(pack, fact.id.text, wording);
                CAPTURE(name, fact.id.text, wording, verdict.said);
                CHECK((verdict.mark == Mark::right || verdict.why == Why::which_one));
            }
        }
    }
}

TEST_CASE("another name, number, year or date that the base knows is never right") {
    for (const char* name : {"english", "planets", "deepseek"}) {
        const ExaminedPack pack(name);
        for (const Fact& asked : pack.base->facts())
            for (const Fact& other : pack.base->facts()) {
                if (!same_number_kind(asked.value, other.value)) continue;
                if (pack.base->holds(asked.subject, asked.relation, other.value)) continue;
                const std::string wording = show(*pack.base, other.value);
                // The same figure, with and without "over", is judged by the rule for bounds.
                if (show(*pack.base, asked.value).ends_with(wording) ||
                    wording.ends_with(show(*pack.base, asked.value)))
                    continue;
                const Verdict verdict = check(pack, asked.id.text, wording);
                CAPTURE(name, asked.id.text, wording, verdict.said);
                CHECK((verdict.mark == Mark::wrong || verdict.why == Why::other_account ||
                       verdict.why == Why::incomplete));
            }
    }
}

TEST_CASE("folding an answer first changes no verdict") {
    const ExaminedPack pack("english");
    for (const Fact& fact : pack.base->facts()) {
        if (fact.strict.case_ || fact.strict.accents) continue;
        for (const char* typed :
             {"Liang Wenfeng", "High–Flyer", "１０,０００", "20 January 2025",
              "“Scientific” CURIOSITY", "¥100 Billion", "Jörg Müller", "10 %"}) {
            CAPTURE(fact.id.text, typed);
            CHECK(check(pack, fact.id.text, typed).mark ==
                  check(pack, fact.id.text, fold(typed)).mark);
        }
    }
}

TEST_CASE("an answer over two thousand characters is not right, and told why") {
    const ExaminedPack pack("english");
    const std::string spaces(5000, ' ');
    CHECK(check(pack, "founder", spaces + "Liang Wenfeng" + spaces).mark == Mark::right);
    const Verdict verdict = check(pack, "founder", "Liang Wenfeng " + std::string(1 << 20, 'a'));
    CHECK(verdict.mark == Mark::wrong);
    CHECK(verdict.why == Why::too_long);
}

TEST_CASE("a thing whose names have no letters harms no other") {
    const Source source("p.json", R"({"format": 1, "id": "p", "title": "T",
        "sources": {"s": {"title": "S"}},
        "entities": {"a": {"name": "...", "class": "firm", "aliases": ["—", "🌊"]},
                     "b": {"name": "Beta", "class": "firm", "also": {"de": "★"}},
                     "c": {"name": "!", "class": "person"}},
        "relations": {"owner": {"ask": "Who owns {subject}?", "value": "entity"}},
        "facts": [{"id": "o", "subject": "b", "relation": "owner", "value": "a", "evidence": []},
                  {"id": "t", "subject": "a", "relation": "owner", "value": "b", "evidence": []},
                  {"id": "u", "subject": "a", "relation": "owner", "value": "c", "evidence": []}]})");
    Diagnostics unsaid;
    const FactBase base = read_facts(source, unsaid);
    const Examiner examiner(base);
    for (const Fact& fact : base.facts())
        for (const char* typed : {"...", "Beta", "a firm called Beta", "—", "!", "Gamma's Beta"}) {
            Asked asked;
            asked.fact = &fact;
            CHECK(!examiner.examine(asked, typed).said.empty());
        }
    Asked asked;
    asked.fact = base.fact(FactId("t"));
    CHECK(examiner.examine(asked, "Beta").mark == Mark::right);
}
