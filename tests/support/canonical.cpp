#include "support/canonical.hpp"

#include "json/write.hpp"

namespace recite::tests {
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

}  // namespace

std::string canonical(const json::Document& document) {
    json::Writer out;
    write(out, document.root());
    return out.take();
}

}  // namespace recite::tests
