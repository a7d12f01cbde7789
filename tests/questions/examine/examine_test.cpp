#include "questions/examine/examine.hpp"

#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <map>
#include <memory>
#include <sstream>

#include "base/fold.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "facts/read.hpp"
#include "facts/show.hpp"

using namespace recite;

namespace {

std::string read(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

// A pack with all that it points into.
struct Pack {
    explicit Pack(const std::string& path) : source(path, read(path)) {
        Diagnostics found;
        base = std::make_unique<FactBase>(read_facts(source, found));
        for (const Diagnostic& one : found.all())
            if (one.severity == Severity::error) UNSCOPED_INFO(one.message);
        REQUIRE(!found.has_errors());
        examiner = std::make_unique<Examiner>(*base);
    }

    Source source;
    std::unique_ptr<FactBase> base;
    std::unique_ptr<Examiner> examiner;
};

Pack pack_named(const std::string& name) {
    if (name == "deepseek" || name == "planets") return Pack("quizzes/" + name + "/facts.json");
    return Pack("tests/questions/examine/packs/" + name + ".json");
}

// \n a line end, \s a space, \e nothing, \uXXXX a code point.
std::string unescaped(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            out += text[i];
            continue;
        }
        const char what = text[++i];
        if (what == 'n') out += '\n';
        if (what == 's') out += ' ';
        if (what == 'u') {
            utf8::append(out, static_cast<char32_t>(
                                  std::stoul(std::string(text.substr(i + 1, 4)), nullptr, 16)));
            i += 4;
        }
    }
    return out;
}

Verdict check(const Pack& pack, std::string_view fact, const std::string& typed) {
    Asked asked;
    const bool subject = fact.ends_with("/s");
    if (subject) fact.remove_suffix(2);
    asked.fact = pack.base->fact(FactId(std::string(fact)));
    REQUIRE(asked.fact != nullptr);
    asked.side = subject ? Side::subject : Side::value;
    return pack.examiner->examine(asked, typed);
}

void check_table(const std::string& path) {
    std::unique_ptr<Pack> pack;
    std::string reason;
    const std::string table = read(path);
    REQUIRE(!table.empty());
    for (const std::string_view line : split(table, '\n')) {
        if (line.starts_with('#')) reason = std::string(line);
        if (line.starts_with("= "))
            pack = std::make_unique<Pack>(pack_named(std::string(line.substr(2))));
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
