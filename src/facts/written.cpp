#include "facts/written.hpp"

#include <string>

#include "base/source.hpp"

namespace recite {
namespace {

Origin quoted_between(std::uint32_t begin, std::size_t end, std::string_view text,
                      const Origin& otherwise) {
    const std::string quoted = "\"" + std::string(text) + "\"";
    const std::size_t at = otherwise.source->text().substr(0, end).find(quoted, begin);
    if (at == std::string_view::npos) return otherwise;
    const auto first = static_cast<std::uint32_t>(at);
    return {otherwise.source, {first, first + static_cast<std::uint32_t>(quoted.size())}};
}

}  // namespace

Origin written_in(const Origin& entry, std::string_view text) {
    return quoted_between(entry.span.begin, entry.span.end, text, entry);
}

Origin written_after(const Origin& key, std::string_view text) {
    return quoted_between(key.span.end, key.source->text().size(), text, key);
}

std::string quoted(std::string_view text) {
    return "'" + std::string(text) + "'";
}

}  // namespace recite
