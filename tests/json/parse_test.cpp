#include "json/parse.hpp"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "base/render.hpp"

using namespace recite;

namespace {

// What was read and where, as one text: kind, span and the bytes there.
void describe(json::Node node, std::string_view bytes, std::string& out) {
    const Span span = node.span();
    out += std::string(bytes.substr(span.begin, span.end - span.begin)) + "\n";
    for (std::size_t i = 0; i < node.size(); ++i) {
        if (node.kind() == json::Kind::object) {
            const Span key = node.key_origin(i).span;
            out += "key " + std::string(bytes.substr(key.begin, key.end - key.begin)) + "\n";
        }
        describe(node[i], bytes, out);
    }
}

std::string spans_of(const std::string& text) {
    const Source source("t", text);
    Diagnostics diagnostics;
    const json::Document document = json::parse(source, diagnostics);
    REQUIRE(diagnostics.empty());
    std::string out;
    describe(document.root(), source.text(), out);
    return out;
}

bool reads(const std::string& text) {
    const Source source("t", text);
    Diagnostics diagnostics;
    const json::Document document = json::parse(source, diagnostics);
    CHECK(document.has_root() != diagnostics.has_errors());
    return document.has_root();
}

}  // namespace

TEST_CASE("every key and value knows its bytes") {
    CHECK(spans_of(
              "{ \"f\" : [ {\"id\":\"a\\u00e9\\\"x\", \"n\": -12.5e3 }, true,null ], \"k\":1}") ==
          "{ \"f\" : [ {\"id\":\"a\\u00e9\\\"x\", \"n\": -12.5e3 }, true,null ], \"k\":1}\n"
          "key \"f\"\n[ {\"id\":\"a\\u00e9\\\"x\", \"n\": -12.5e3 }, true,null ]\n"
          "{\"id\":\"a\\u00e9\\\"x\", \"n\": -12.5e3 }\n"
          "key \"id\"\n\"a\\u00e9\\\"x\"\nkey \"n\"\n-12.5e3\ntrue\nnull\nkey \"k\"\n1\n");
}

TEST_CASE("what is JSON is read and what is not is refused") {
    for (const char* good : {"null", " [] ", "\"\\uD834\\uDD1E\"", "-0", "1E-2", "[[[]]]",
                             "{\"\":0}", "\xEF\xBB\xBF{}", "\"\xE2\x82\xAC\"", "[1,\n2]"}) {
        CAPTURE(good);
        CHECK(reads(good));
    }
    for (const char* bad :
         {"",      "[1,]",     "{\"a\":1,}",   "nul", "01",      "1.",          ".1",      "+1",
          "[1 2]", "{1:2}",    "\"\x01\"",     "'a'", "\"\\x\"", "\"\\uD800\"", "[",       "{\"a\"",
          "[1]]",  "\"\xFF\"", "\"\xC0\x80\"", "NaN", "// c\n1", "1 2",         "\xFF\xFE"}) {
        CAPTURE(bad);
        CHECK_FALSE(reads(bad));
    }
}

TEST_CASE("nesting beyond the limit is refused where it begins, however deep") {
    CHECK(reads(std::string(256, '[') + std::string(256, ']')));
    CHECK_FALSE(reads(std::string(257, '[') + std::string(257, ']')));
    CHECK_FALSE(reads(std::string(1'000'000, '[')));
}

TEST_CASE("a slip in JSON is told with what to write instead") {
    struct Case {
        const char *text, *help;
    };

    const Case cases[] = {
        {"{\"a\": 1,}", "remove the comma before it"},
        {"[1, 2, ]", "remove the comma before it"},
        {"[1,, 2]", "remove this comma"},
        {"{\"a\": 1 \"b\": 2}", "is a comma, or a colon after a key, missing before it?"},
        {"{\"a\" 1}", "is a comma, or a colon after a key, missing before it?"},
        {"[\"a\"\n \"b\"]", "is a comma, or a colon after a key, missing before it?"},
        {"{\"a\" = 1}", "a colon stands between a key and its value"},
        {"// facts\n{}", "JSON has no comments; write a key \"$comment\" with a text"},
        {"{} # end", "JSON has no comments; write a key \"$comment\" with a text"},
        {"{\"a\": True}", "write true"},
        {"{\"a\": tru\n}", "write true"},
        {"{\"a\": FALSE}", "write false"},
        {"{\"a\": None}", "write null, or leave the key out"},
        {"{\"a\": NaN}", "leave out what has no number"},
        {"{name: 1}", "keys stand in double quotes: \"name\""},
        {"{type : 1}", "keys stand in double quotes: \"type\""},
        {"{\"a\": liang}", "texts stand in double quotes: \"liang\""},
        {"{'a': 1}", "texts stand in straight double quotes: \"...\""},
        {"{\xE2\x80\x9C"
         "a\xE2\x80\x9D: 1}",
         "texts stand in straight double quotes: \"...\""},
        {"{\"a\": \"b\n}", "close the text with '\"' before the line ends"},
        {"[\"a\tb\"]", "write \\t for a tab inside a text"},
        {"{\"a\": [1, 2", "the file ends too early: is a ']' or '}' missing?"},
        {"\xFF\xFE{", "save the file as UTF-8; this looks like UTF-16"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.text);
        const Source source("q.json", one.text);
        Diagnostics diagnostics;
        json::parse(source, diagnostics);
        REQUIRE(diagnostics.all().size() == 1);
        CHECK(diagnostics.all().front().help == one.help);
    }
}

TEST_CASE("a syntax error is shown where it stands") {
    const Source source("q.json", "{\n  \"a\": tru\n}");
    Diagnostics diagnostics;
    json::parse(source, diagnostics);
    const std::string said = render(diagnostics);
    CHECK(said.starts_with("q.json:2:1"));
    CHECK(said.find("json/syntax") != std::string::npos);
}

TEST_CASE("a key written twice is reported with both places, and the first counts") {
    const Source source("q.json", "{\"a\": 1, \"b\": 2, \"a\": 3}");
    Diagnostics diagnostics;
    const json::Document document = json::parse(source, diagnostics);
    CHECK(render(diagnostics).starts_with("q.json:1:18: error: the key 'a' stands twice here"));
    CHECK(document.root().find("a")->number() == 1);
}

TEST_CASE("a string of fifty megabytes is read") {
    const std::string big(50'000'000, 'x');
    const Source source("t", "\"" + big + "\"");
    Diagnostics diagnostics;
    const json::Document document = json::parse(source, diagnostics);
    REQUIRE(document.has_root());
    CHECK(document.root().text().size() == big.size());
}
