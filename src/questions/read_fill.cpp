#include <algorithm>
#include <cstdint>

#include "base/number.hpp"
#include "base/text.hpp"
#include "questions/prompt.hpp"
#include "questions/reading.hpp"

namespace recite::reading {
namespace {

using json::Kind;
using json::Need;
using json::Node;
using json::Object;

// The wordings of one blank: a text or a list of them.
std::optional<forms::Fill::Blank> blank_of(Node node, Diagnostics& diagnostics) {
    forms::Fill::Blank out;
    if (node.kind() == Kind::string) out.accepted.emplace_back(node.text());
    if (node.kind() == Kind::array)
        for (std::size_t i = 0; i < node.size(); ++i)
            if (node[i].kind() == Kind::string) out.accepted.emplace_back(node[i].text());
    std::erase_if(out.accepted, [](const std::string& text) { return trim(text).empty(); });
    if (!out.accepted.empty()) return out;
    bad_key(node.origin(), "each blank needs a list of wordings that are right", diagnostics);
    return std::nullopt;
}

// The text around its gaps; a longer line of '_' is one gap, too.
std::vector<std::string> around_gaps(const std::string& prompt) {
    std::vector<std::string> out;
    std::size_t begin = 0;
    for (std::size_t at = prompt.find(gap); at != std::string::npos; at = prompt.find(gap, begin)) {
        out.push_back(prompt.substr(begin, at - begin));
        begin = std::min(prompt.find_first_not_of('_', at), prompt.size());
    }
    out.push_back(prompt.substr(begin));
    return out;
}

// Says what of a key nobody can give: a gap without a key, a word that is not in the bank.
void check_blanks(const Object& object, std::size_t gaps, const forms::Fill& form,
                  Diagnostics& diagnostics) {
    const Origin where = place_of(object.node(), "key");
    const std::size_t blanks = form.blanks.size();
    const auto counted = [](std::size_t count, std::string_view what) {
        return to_text(static_cast<std::uint64_t>(count)) + " " + std::string(what) +
               (count == 1 ? "" : "s");
    };
    if (gaps != blanks && (gaps > 0 || blanks > 1))
        bad_key(where,
                "the prompt has " + counted(gaps, "gap") + " (____), and the key fills " +
                    counted(blanks, "blank"),
                diagnostics);
    const std::vector<std::string>& bank = form.shown.bank;
    for (const forms::Fill::Blank& blank : form.blanks)
        if (!bank.empty() && std::find_first_of(bank.begin(), bank.end(), blank.accepted.begin(),
                                                blank.accepted.end()) == bank.end())
            bad_key(where, "'" + blank.accepted.front() + "' is not in the bank", diagnostics);
}

}  // namespace

std::optional<Form> fill(Object& object, const std::string& prompt, Diagnostics& diagnostics) {
    forms::Fill out;
    out.shown.bank = object.texts("bank");
    const std::optional<Node> key = object.array("key", Need::required);
    if (!key) return std::nullopt;
    for (std::size_t i = 0; i < key->size(); ++i) {
        std::optional<forms::Fill::Blank> one = blank_of((*key)[i], diagnostics);
        if (!one) return std::nullopt;
        out.blanks.push_back(*std::move(one));
    }
    if (out.blanks.empty()) {
        bad_key(key->origin(), "there is no blank to fill", diagnostics);
        return std::nullopt;
    }
    out.shown.pieces = around_gaps(prompt);
    check_blanks(object, out.shown.pieces.size() - 1, out, diagnostics);
    if (out.shown.pieces.size() != out.blanks.size() + 1)
        out.shown.pieces.assign(out.blanks.size() + 1, std::string());
    return Form(std::move(out));
}

}  // namespace recite::reading
