#include "facts/read.hpp"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "base/render.hpp"
#include "facts/checks.hpp"
#include "facts/show.hpp"

using namespace recite;

namespace {

// A small sound fact base, with a place to spoil: `facts` and `more` are put in as they are.
std::string pack(const std::string& facts, const std::string& more = "") {
    return "{ \"format\": 1, \"id\": \"p\", \"title\": \"T\",\n\"sources\": { \"s\": { \"title\": "
           "\"S\" } },\n"
           "\"entities\": { \"a\": { \"name\": \"Alpha\", \"class\": \"firm\" }, \"b\": { "
           "\"name\": \"Beta\", "
           "\"class\": \"firm\" } },\n"
           "\"relations\": { \"founded\": { \"ask\": \"When was {subject} founded?\", \"state\": "
           "[\"{subject} was "
           "founded in {value}.\"], \"value\": \"year\", \"holds\": \"one\" },\n\"owner\": { "
           "\"ask\": \"Who owns "
           "{subject}?\", \"value\": \"entity\" } },\n\"facts\": [" +
           facts + "]" + more + " }";
}

const std::string good =
    "{\"id\":\"f\",\"subject\":\"a\",\"relation\":\"founded\",\"value\":{\"year\":2015},"
    "\"evidence\":[{\"source\":\"s\",\"sentence\":1,\"print\":\"cbf29ce4\"}]},"
    "{\"id\":\"o\",\"subject\":\"a\",\"relation\":\"owner\",\"value\":\"b\","
    "\"evidence\":[{\"source\":\"s\",\"sentence\":2,\"print\":\"cbf29ce4\"}]}";

// The checks that were said, each with the first bytes under its caret, in order.
std::vector<std::string> said(const std::string& text) {
    const Source source("p.json", text);
    Diagnostics diagnostics;
    const FactBase base = read_facts(source, diagnostics);
    std::vector<std::string> out;
    for (const Diagnostic* diagnostic : diagnostics.sorted())
        out.push_back(std::string(diagnostic->check) + " " +
                      text.substr(diagnostic->where.span.begin, 9));
    return out;
}

std::string fact_with(const std::string& key_and_value) {
    return "{\"id\":\"f\",\"subject\":\"a\",\"relation\":\"founded\",\"value\":{\"year\":2015},"
           "\"evidence\":[{\"source\":\"s\",\"sentence\":1,\"print\":\"cbf29ce4\"}]," +
           key_and_value + "}, " + good.substr(good.find("{\"id\":\"o\""));
}

}  // namespace

TEST_CASE("a sound fact base is read without a word") {
    CHECK(said(pack(good)).empty());
    const Source source("p.json", pack(good));
    Diagnostics diagnostics;
    const FactBase base = read_facts(source, diagnostics);
    CHECK(base.facts().size() == 2);
    CHECK(statement(base, *base.fact(FactId("f"))) == "Alpha was founded in 2015.");
}

TEST_CASE("each mistake is named and placed where it was made") {
    struct Row {
        std::string text;
        std::vector<std::string> said;
    };

    const Row rows[] = {
        {pack(fact_with("\"wieght\":\"core\"")), {"json/unknown-key \"wieght\":"}},
        {pack(fact_with("\"weight\":\"heavy\"")), {"fact/unknown-weight \"heavy\"},"}},
        {pack(good + "," + good),
         {"fact/duplicate-id {\"id\":\"f\"", "fact/duplicate-id {\"id\":\"o\""}},
        {pack(good, ", \"links\": [{\"from\":\"f\",\"how\":\"because\",\"to\":\"zz\"}]"),
         {"link/unknown-fact \"zz\"}] }"}},
        {pack(good, ", \"disputes\": [{\"id\":\"d\",\"kind\":\"quarrel\",\"facts\":[]}]"),
         {"dispute/unknown-kind \"quarrel\""}},
        {"[]", {"json/wrong-type []"}},
        {"", {"json/syntax "}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(said(row.text) == row.said);
    }
}

TEST_CASE("values that cannot be are refused with their reason") {
    struct Row {
        const char* value;
        const char* check;
    };

    for (const Row& row : {Row{"{\"year\":20.5}", "value/bad-year"},
                           {"{\"date\":\"2025-02-29\"}", "value/bad-date"},
                           {"{\"date\":\"2025-13\"}", "value/bad-date"},
                           {"{\"date\":\"20 January\"}", "value/bad-date"},
                           {"{\"money\":1,\"currency\":\"RMB\"}", "value/unknown-currency"},
                           {"{\"ratio\":[1,0]}", "value/bad-ratio"},
                           {"{\"list\":[]}", "value/empty-list"},
                           {"{\"list\":[{\"list\":[\"a\"]}]}", "value/nested-list"},
                           {"{\"yaer\":1}", "value/no-kind"},
                           {"{\"number\":1,\"is\":\"nearly\"}", "value/unknown-bound"},
                           {"7", "value/no-kind"},
                           {"true", "json/wrong-type"},
                           {"\"c\"", "fact/unknown-entity"}}) {
        CAPTURE(row.value);
        const auto found =
            said(pack("{\"id\":\"f\",\"subject\":\"a\",\"relation\":\"founded\",\"value\":" +
                      std::string(row.value) + "}"));
        REQUIRE_FALSE(found.empty());
        bool named = false;
        for (const std::string& check : found) named |= check.starts_with(row.check);
        CHECK(named);
    }
}

TEST_CASE("two values for a relation that holds one must be a dispute") {
    const std::string second =
        good +
        ",{\"id\":\"g\",\"subject\":\"a\",\"relation\":\"founded\",\"value\":{\"year\":2016},"
        "\"evidence\":[{\"source\":\"s\",\"sentence\":1,\"print\":\"cbf29ce4\"}]}";
    CHECK(said(pack(second)) == std::vector<std::string>{"fact/undisputed-values {\"id\":\"g\""});
    CHECK(
        said(pack(second,
                  ",\"disputes\":[{\"id\":\"d\",\"kind\":\"contradict\",\"facts\":[\"f\",\"g\"]}]"))
            .empty());
}

TEST_CASE("a text that a relation calls wrong is no fact's value") {
    const auto with = [](const std::string& wrong) {
        return said(
            "{ \"format\": 1, \"id\": \"p\", \"title\": \"T\", \"sources\": { \"s\": { "
            "\"title\": \"S\" } },\n\"entities\": { \"a\": { \"name\": \"Alpha\", \"class\": "
            "\"firm\" } },\n\"relations\": { \"motive\": { \"ask\": \"Why {subject}?\", "
            "\"value\": \"text\", \"wrong\": [\"" +
            wrong +
            "\"] } },\n\"facts\": [{\"id\":\"m\",\"subject\":\"a\",\"relation\":\"motive\","
            "\"value\":{\"text\":\"curiosity\",\"accept\":[\"love of science\"]},"
            "\"evidence\":[{\"source\":\"s\",\"sentence\":1,\"print\":\"cbf29ce4\"}]}] }");
    };
    CHECK(with("profit").empty());
    const std::vector<std::string> clash = {"relation/wrong-is-right {\"id\":\"m\""};
    CHECK(with("Curiosity") == clash);
    CHECK(with("love of science") == clash);
}

TEST_CASE("a name that is nearly one that is known is offered") {
    const Source source(
        "p.json",
        pack("{\"id\":\"f\",\"subject\":\"a\",\"relation\":\"foundet\",\"value\":{\"year\":1}}"));
    Diagnostics diagnostics;
    read_facts(source, diagnostics);
    CHECK(render(diagnostics).find("did you mean 'founded'?") != std::string::npos);
}

TEST_CASE("reasons in a circle are found") {
    CHECK(said(pack(good,
                    ",\"links\":[{\"from\":\"f\",\"how\":\"because\",\"to\":\"o\"},"
                    "{\"from\":\"o\",\"how\":\"because\",\"to\":\"f\"}]")) ==
          std::vector<std::string>{"link/cycle {\"id\":\"o\""});
}

TEST_CASE("every check that reading can name is explained") {
    CHECK(fact_checks().size() > 40);
    for (const CheckText& check : fact_checks()) {
        CHECK(check.name.find('/') != std::string_view::npos);
        CHECK(check.meaning.ends_with("."));
    }
}

TEST_CASE("names that look like formats or ids are only names") {
    const Source source(
        "p.json",
        pack("{\"id\":\"f\",\"subject\":\"a\",\"relation\":\"founded\",\"value\":{\"year\":1},"
             "\"say\":\"%s%n ##x {subject}\"}"));
    Diagnostics diagnostics;
    const FactBase base = read_facts(source, diagnostics);
    CHECK(statement(base, base.facts()[0]) == "%s%n ##x {subject}");
}

TEST_CASE("a text cut anywhere is refused or read, never more") {
    const std::string whole = pack(good);
    for (std::size_t length = 0; length < whole.size(); ++length) {
        const Source source("p.json", whole.substr(0, length));
        Diagnostics diagnostics;
        const FactBase base = read_facts(source, diagnostics);
        REQUIRE(diagnostics.has_errors());
    }
}

TEST_CASE("one mistake is said once, and nothing that follows from it") {
    std::string text = pack(good);
    text.replace(text.find("\"subject\":\"a\""), 13, "\"subject\":\"x\"");
    CHECK(said(text) == std::vector<std::string>{"fact/unknown-entity \"x\",\"rela"});
}

TEST_CASE("every mistake in one fact is told in one run") {
    const std::string spoiled =
        "{\"id\":\"no id\",\"subject\":\"aa\",\"relation\":\"founde\",\"topic\":\"odd\","
        "\"value\":{\"year\":\"2015\"},\"weight\":\"heavy\","
        "\"evidence\":[{\"source\":\"t\",\"sentence\":1,\"print\":\"cbf29ce4\"}]}";
    const std::string topics = ",\"topics\":{\"even\":{\"title\":\"Even\"}}";
    CHECK(said(pack(spoiled, topics)) ==
          std::vector<std::string>{
              "id/malformed \"no id\",\"", "fact/unknown-entity \"aa\",\"rel",
              "fact/unknown-relation \"founde\",", "fact/unknown-topic \"odd\",\"va",
              "json/wrong-type \"2015\"},\"", "fact/unknown-weight \"heavy\",\"",
              "evidence/unknown-source \"t\",\"sent"});
}

TEST_CASE("what names a fact that was left out is not blamed for it") {
    const std::string spoiled =
        "{\"id\":\"f\",\"subject\":\"a\",\"relation\":\"founded\",\"value\":{}}," +
        good.substr(good.find("{\"id\":\"o\""));
    const std::string links = ",\"links\":[{\"from\":\"o\",\"to\":\"f\",\"how\":\"because\"}]";
    CHECK(said(pack(spoiled, links)) == std::vector<std::string>{"value/no-kind {}},{\"id\""});
}

TEST_CASE("a name without a letter or figure is refused, since nobody can type it") {
    for (const std::string name : {"...", " ", "—", "★", "\\u200b", "&"}) {
        CAPTURE(name);
        std::string text = pack(good);
        const std::string_view beta = "\"Beta\", ";
        text.insert(text.find(beta) + beta.size(), "\"aliases\": [\"" + name + "\"], ");
        const std::vector<std::string> told = said(text);
        REQUIRE(told.size() == 1);
        CHECK(told[0].starts_with("words/empty"));
    }
    std::string text = pack(good);
    text.insert(text.find("\"Beta\", ") + 8, "\"aliases\": [\"$\", \"7\", \"梁\"], ");
    CHECK(said(text).empty());
}

TEST_CASE("topics that are nowhere declared are each there once, beside those that are") {
    std::string facts, all = "known ";
    for (int i = 0; i < 40; ++i) {
        const std::string number = std::to_string(i);
        for (const char* again : {"a", "b"})
            facts += "{\"id\":\"" + (again + number) + "\",\"subject\":\"" + again +
                     "\",\"relation\":\"founded\",\"value\":{\"year\":2015},\"topic\":\"" +
                     (i % 4 == 0 ? "known" : "t" + number) + "\"},";
        if (i % 4 != 0) all += "t" + number + " ";
    }
    facts.pop_back();
    const Source source("p.json", pack(facts, ", \"topics\": {\"known\": {\"title\": \"Known\"}}"));
    Diagnostics diagnostics;
    const FactBase base = read_facts(source, diagnostics);
    std::string found;
    for (const Topic& topic : base.parts().topics) found += topic.id.text + " ";
    CHECK(found == all);
    CHECK(base.with_topic(TopicId("known")).size() == 20);
}
