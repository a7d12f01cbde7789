#include "base/number.hpp"
#include "base/overloaded.hpp"
#include "questions/plain.hpp"
#include "questions/quiz.hpp"

namespace recite {
namespace {

using json::Kind;
using json::Node;

std::vector<Node> items_of(const Node& node) {
    std::vector<Node> out;
    if (node.kind() == Kind::array)
        for (std::size_t i = 0; i < node.size(); ++i) out.push_back(node[i]);
    else if (node.kind() != Kind::null)
        out.push_back(node);
    return out;
}

// A place in the texts: as an index from 0, or as the text that stands there.
std::optional<std::uint32_t> place_of(const Node& node, const std::vector<std::string>& texts) {
    if (node.kind() == Kind::number) {
        const double number = node.number();
        if (number < 0 || number >= static_cast<double>(texts.size())) return std::nullopt;
        const auto index = static_cast<std::uint32_t>(number);
        return static_cast<double>(index) == number ? std::optional<std::uint32_t>(index)
                                                    : std::nullopt;
    }
    if (node.kind() != Kind::string) return std::nullopt;
    for (std::uint32_t i = 0; i < texts.size(); ++i)
        if (texts[i] == node.text()) return i;
    for (std::uint32_t i = 0; i < texts.size(); ++i)
        if (plain(texts[i]) == plain(node.text())) return i;
    return std::nullopt;
}

std::optional<std::vector<std::uint32_t>> places(const Node& node,
                                                 const std::vector<std::string>& texts) {
    std::vector<std::uint32_t> out;
    for (const Node& item : items_of(node)) {
        if (item.kind() == Kind::string && item.text().empty()) continue;
        const std::optional<std::uint32_t> place = place_of(item, texts);
        if (!place) return std::nullopt;
        out.push_back(*place);
    }
    return out;
}

std::string typed_text(const Node& node) {
    if (node.kind() == Kind::string) return std::string(node.text());
    if (node.kind() == Kind::number) return to_text(node.number());
    if (node.kind() == Kind::boolean) return node.boolean() ? "true" : "false";
    std::string out;
    for (std::size_t i = 0; i < node.size(); ++i) out += (i > 0 ? ", " : "") + typed_text(node[i]);
    return out;
}

std::optional<Response> read_fill(const forms::Fill& form, const Node& node) {
    forms::Fill::Response out;
    if (form.blanks.size() == 1) {
        out.typed.push_back(typed_text(node));
        return Response(std::move(out));
    }
    for (const Node& item : items_of(node)) out.typed.push_back(typed_text(item));
    return Response(std::move(out));
}

std::optional<Response> read_number(const forms::Number& form, const Node& node) {
    forms::Number::Response out;
    if (!form.shown.range) {
        out.typed = typed_text(node);
        return Response(std::move(out));
    }
    const std::vector<Node> ends = items_of(node);
    if (!ends.empty()) out.low = typed_text(ends.front());
    if (ends.size() > 1) out.high = typed_text(ends[1]);
    return Response(std::move(out));
}

std::optional<Response> read_match(const forms::Match& form, const Node& node) {
    forms::Match::Response out;
    for (const Node& item : items_of(node)) {
        const std::optional<std::uint32_t> place = place_of(item, form.shown.right);
        if (!place && item.kind() != Kind::null) return std::nullopt;
        out.right.push_back(place);
    }
    return Response(std::move(out));
}

std::optional<Response> read_recall(const forms::Recall&, const Node& node) {
    forms::Recall::Response out;
    if (node.kind() == Kind::array) {
        for (std::size_t i = 0; i < node.size(); ++i)
            if (node[i].kind() == Kind::number && node[i].number() >= 0)
                out.ticked.push_back(static_cast<std::uint32_t>(node[i].number()));
        return Response(std::move(out));
    }
    if (node.kind() != Kind::string || node.text().empty()) return Response(std::move(out));
    out.recalled = forms::recalled_named(node.text());
    if (!out.recalled) return std::nullopt;
    return Response(std::move(out));
}

}  // namespace

std::optional<Response> read_response(const json::Node& node, const Question& question) {
    return std::visit(
        Overloaded{[&](const forms::Choose& form) -> std::optional<Response> {
                       auto picked = places(node, form.shown.options);
                       if (!picked) return std::nullopt;
                       return Response(forms::Choose::Response{*std::move(picked)});
                   },
                   [&](const forms::Fill& form) { return read_fill(form, node); },
                   [&](const forms::Number& form) { return read_number(form, node); },
                   [&](const forms::Arrange& form) -> std::optional<Response> {
                       auto order = places(node, form.shown.options);
                       if (!order) return std::nullopt;
                       return Response(forms::Arrange::Response{*std::move(order)});
                   },
                   [&](const forms::Match& form) { return read_match(form, node); },
                   [&](const forms::Recall& form) { return read_recall(form, node); }},
        question.form);
}

}  // namespace recite
