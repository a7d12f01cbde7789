#include "questions/reading.hpp"

#include <utility>

#include "base/text.hpp"

namespace recite::reading {

std::string did_you_mean(std::string_view near) {
    return near.empty() ? std::string() : "did you mean '" + std::string(near) + "'?";
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

bool known_fact(const FactBase& base, const FactId& id, std::string_view check, const Origin& where,
                Diagnostics& diagnostics) {
    if (base.fact(id)) return true;
    if (base.left_out(id)) return false;
    std::vector<std::string_view> ids;
    for (const Fact& fact : base.facts()) ids.push_back(fact.id.text);
    report(check, where, "there is no fact '" + id.text + "'", did_you_mean(nearest(id.text, ids)),
           diagnostics);
    return false;
}

void bad_key(const Origin& where, std::string message, Diagnostics& diagnostics) {
    report("question/bad-key", where, std::move(message), {}, diagnostics);
}

}  // namespace recite::reading
