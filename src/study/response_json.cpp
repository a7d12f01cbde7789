#include <cmath>

#include "base/overloaded.hpp"
#include "json/write.hpp"
#include "study/draft.hpp"

namespace recite::study {
namespace {

std::string indexes_json(const std::vector<std::uint32_t>& indexes) {
    json::Writer out;
    out.begin_array();
    for (const std::uint32_t index : indexes) out.number(static_cast<std::int64_t>(index));
    return out.end_array().take();
}

std::optional<std::uint32_t> index_of(const json::Node& node, std::size_t count) {
    if (node.kind() != json::Kind::number) return std::nullopt;
    const double number = node.number();
    if (number < 0 || number >= static_cast<double>(count) || number != std::floor(number))
        return std::nullopt;
    return static_cast<std::uint32_t>(number);
}

std::vector<std::uint32_t> indexes_of(const json::Node& node, std::size_t count) {
    std::vector<std::uint32_t> out;
    for (std::size_t at = 0; at < node.size(); ++at)
        if (const std::optional<std::uint32_t> index = index_of(node[at], count))
            out.push_back(*index);
    return out;
}

std::string text_at(const json::Node& node, std::size_t at) {
    const bool text = at < node.size() && node[at].kind() == json::Kind::string;
    return text ? std::string(node[at].text()) : std::string();
}

}  // namespace

std::string response_json(const Response& response) {
    json::Writer out;
    return std::visit(
        Overloaded{
            [](const forms::Choose::Response& given) { return indexes_json(given.picked); },
            [&](const forms::Fill::Response& given) {
                out.begin_array();
                for (const std::string& text : given.typed) out.text(text);
                return out.end_array().take();
            },
            [&](const forms::Number::Response& given) {
                out.begin_array().text(given.typed).text(given.low).text(given.high);
                return out.end_array().take();
            },
            [](const forms::Arrange::Response& given) { return indexes_json(given.order); },
            [&](const forms::Match::Response& given) {
                out.begin_array();
                for (const std::optional<std::uint32_t>& partner : given.right) {
                    if (partner)
                        out.number(static_cast<std::int64_t>(*partner));
                    else
                        out.null();
                }
                return out.end_array().take();
            },
            [&](const forms::Recall::Response& given) {
                out.begin_array().text(given.written);
                out.text(given.recalled ? name_of(*given.recalled) : "");
                return out.end_array().take();
            },
        },
        response);
}

Response read_response(const json::Node& node, const Form& form) {
    return std::visit(
        Overloaded{
            [&](const forms::Choose& asked) -> Response {
                return forms::Choose::Response{indexes_of(node, asked.shown.options.size())};
            },
            [&](const forms::Fill& asked) -> Response {
                forms::Fill::Response given;
                for (std::size_t at = 0; at < asked.blanks.size(); ++at)
                    given.typed.push_back(text_at(node, at));
                return given;
            },
            [&](const forms::Number&) -> Response {
                return forms::Number::Response{text_at(node, 0), text_at(node, 1),
                                               text_at(node, 2)};
            },
            [&](const forms::Arrange& asked) -> Response {
                return forms::Arrange::Response{indexes_of(node, asked.shown.options.size())};
            },
            [&](const forms::Match& asked) -> Response {
                forms::Match::Response given;
                for (std::size_t at = 0; at < node.size() && at < asked.shown.left.size(); ++at)
                    given.right.push_back(index_of(node[at], asked.shown.right.size()));
                return given;
            },
            [&](const forms::Recall&) -> Response {
                forms::Recall::Response given;
                given.written = text_at(node, 0);
                given.recalled = forms::recalled_named(text_at(node, 1));
                return given;
            },
        },
        form);
}

}  // namespace recite::study
