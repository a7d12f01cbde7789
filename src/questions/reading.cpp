#include "questions/reading.hpp"

#include <utility>

#include "base/text.hpp"

namespace recite::reading {

std::string did_you_mean(std::string_view near) {
    return near.empty() ? std::string() : "did you mean '" + std::string(near) + "'?";
}

std::string near_fact(const FactBase& base, const FactId& id) {
    std::vector<std::string_view> ids;
    for (const Fact& fact : base.facts()) ids.push_back(fact.id.text);
    return did_you_mean(nearest(id.text, ids));
}

Origin place_of(const json::Node& object, std::string_view key) {
    const std::optional<json::Node> member = object.find(key);
    return member ? member->origin() : object.origin();
}

void report(std::string_view check, const Origin& where, std::string message, std::string help,
            Diagnostics& diagnostics) {
    Diagnostic out;
    out.check = check;
    out.where = where;
    out.message = std::move(message);
    out.help = std::move(help);
    diagnostics.add(std::move(out));
}

}  // namespace recite::reading
