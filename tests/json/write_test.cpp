#include "json/write.hpp"

#include <catch2/catch_test_macros.hpp>

#include "json/parse.hpp"

using namespace recite;

TEST_CASE("what is written is compact, ordered and read back the same") {
    json::Writer writer;
    writer.begin_object()
        .member("a", 1.5)
        .member("b", "x\"\\\n\x01")
        .key("c")
        .begin_array()
        .boolean(true)
        .null()
        .begin_object()
        .end_object()
        .end_array()
        .member("d", std::vector<std::string>{"p", "q"})
        .end_object();
    CHECK(writer.str() ==
          "{\"a\":1.5,\"b\":\"x\\\"\\\\\\n\\u0001\",\"c\":[true,null,{}],\"d\":[\"p\",\"q\"]}");
    const Source source("w", writer.str());
    Diagnostics diagnostics;
    const json::Document document = json::parse(source, diagnostics);
    CHECK(diagnostics.empty());
    CHECK(document.root().find("b")->text() == "x\"\\\n\x01");
}
