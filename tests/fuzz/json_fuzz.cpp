// Any bytes read as JSON or as columns give a document or diagnostics, whose places lie in the
// text; what was read, written and read again is the same.

#include <cstddef>
#include <cstdint>
#include <string>

#include "base/check.hpp"
#include "base/diagnostic.hpp"
#include "base/render.hpp"
#include "base/source.hpp"
#include "json/node.hpp"
#include "json/parse.hpp"
#include "support/canonical.hpp"

using namespace recite;

namespace {

void check_spans(json::Node node, std::size_t size) {
    VERIFY(node.span().begin <= node.span().end && node.span().end <= size);
    for (std::size_t i = 0; i < node.size(); ++i) check_spans(node[i], size);
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
    const Source again("again.json", tests::canonical(document));
    Diagnostics none;
    const json::Document same = json::parse(again, none);
    VERIFY(same.has_root());
    VERIFY(tests::canonical(same) == again.text());
    return 0;
}
