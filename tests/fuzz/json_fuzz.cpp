// Any bytes read as JSON give a document or diagnostics, whose places lie in the text; what was
// read, written and read again is the same.

#include <cstddef>
#include <cstdint>
#include <string>

#include "base/check.hpp"
#include "base/diagnostic.hpp"
#include "base/render.hpp"
#include "base/source.hpp"
#include "json/node.hpp"
#include "json/parse.hpp"
#include "json/write.hpp"

using namespace recite;

namespace {

void write(json::Writer& out, json::Node node) {
    using enum json::Kind;
    switch (node.kind()) {
        case null:
            out.null();
            break;
        case boolean:
            out.boolean(node.boolean());
            break;
        case number:
            out.number(node.number());
            break;
        case string:
            out.text(node.text());
            break;
        case array:
            out.begin_array();
            for (std::size_t i = 0; i < node.size(); ++i) write(out, node[i]);
            out.end_array();
            break;
        case object:
            out.begin_object();
            for (std::size_t i = 0; i < node.size(); ++i) {
                out.key(node.key(i));
                write(out, node[i]);
            }
            out.end_object();
            break;
    }
}

void check_spans(json::Node node, std::size_t size) {
    VERIFY(node.span().begin <= node.span().end && node.span().end <= size);
    for (std::size_t i = 0; i < node.size(); ++i) check_spans(node[i], size);
}

std::string canonical(const json::Document& document) {
    json::Writer out;
    write(out, document.root());
    return out.take();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const Source source("input.json", std::string(bytes, bytes + size));
    Diagnostics diagnostics;
    const json::Document document = json::parse(source, diagnostics);
    VERIFY(diagnostics.sorted().empty() == render(diagnostics).empty());
    if (!document.has_root()) {
        VERIFY(diagnostics.has_errors());
        return 0;
    }
    check_spans(document.root(), size);
    const Source again("again.json", canonical(document));
    Diagnostics none;
    const json::Document same = json::parse(again, none);
    VERIFY(same.has_root());
    VERIFY(canonical(same) == again.text());
    return 0;
}
