#include "study/route.hpp"

#include "base/number.hpp"
#include "base/text.hpp"

namespace recite::study {
namespace {

struct Named {
    Page page;
    std::string_view name;
};

constexpr Named pages[] = {
    {Page::home, ""},           {Page::study, "study"},       {Page::quiz, "quiz"},
    {Page::cards, "cards"},     {Page::read, "read"},         {Page::facts, "facts"},
    {Page::sources, "sources"}, {Page::progress, "progress"}, {Page::settings, "settings"},
    {Page::data, "data"},       {Page::about, "about"}};

int hex(char digit) {
    if (digit >= '0' && digit <= '9') return digit - '0';
    if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
    return -1;
}

std::string unescaped(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool escape = text[at] == '%' && at + 2 < text.size() && hex(text[at + 1]) >= 0 &&
                            hex(text[at + 2]) >= 0;
        if (escape) {
            out += static_cast<char>(hex(text[at + 1]) * 16 + hex(text[at + 2]));
            at += 2;
        } else {
            out += text[at];
        }
    }
    return out;
}

std::string escaped(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        const bool plain = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                           (letter >= '0' && letter <= '9') || letter == '-' || letter == '_' ||
                           letter == '.' || letter == '~' || letter == ',';
        if (plain) {
            out += letter;
        } else {
            out += '%';
            out += digits[byte / 16];
            out += digits[byte % 16];
        }
    }
    return out;
}

std::optional<std::uint64_t> whole(std::string_view text) {
    if (text.empty() || text.size() > 19) return std::nullopt;
    std::uint64_t number = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9') return std::nullopt;
        number = number * 10 + static_cast<std::uint64_t>(digit - '0');
    }
    return number;
}

}  // namespace

std::string_view Route::get(std::string_view name) const {
    for (const auto& [key, value] : query)
        if (key == name) return value;
    return {};
}

std::optional<std::uint64_t> Route::seed() const {
    return whole(get("seed"));
}

Route read_route(std::string_view address) {
    Route route;
    if (address.starts_with('#')) address.remove_prefix(1);
    if (const std::size_t mark = address.find('?'); mark != std::string_view::npos) {
        for (const std::string_view part : split(address.substr(mark + 1), '&')) {
            if (part.empty()) continue;
            const std::size_t equals = part.find('=');
            const std::string_view value =
                equals == std::string_view::npos ? std::string_view() : part.substr(equals + 1);
            route.query.push_back({unescaped(part.substr(0, equals)), unescaped(value)});
        }
        address = address.substr(0, mark);
    }
    if (address.starts_with('/')) address.remove_prefix(1);
    if (address.ends_with('/')) address.remove_suffix(1);
    const std::vector<std::string_view> parts = split(address, '/');
    route.page = Page::none;
    for (const Named& named : pages)
        if (named.name == parts[0]) route.page = named.page;
    if (parts.size() > 1) route.pack = PackId(unescaped(parts[1]));
    if (parts.size() > 2) route.item = unescaped(parts[2]);
    if (parts.size() > 3) {
        const std::optional<std::uint64_t> number = whole(parts[3]);
        if (route.page == Page::sources && number && *number < 1'000'000)
            route.sentence = static_cast<std::uint32_t>(*number);
        else
            route.page = Page::none;
    }
    if (parts.size() > 4) route.page = Page::none;
    return route;
}

std::string write_route(const Route& route) {
    std::string out = "#/";
    for (const Named& named : pages)
        if (named.page == route.page) out += named.name;
    if (!route.pack.empty()) out += "/" + escaped(route.pack.text);
    if (!route.item.empty()) out += "/" + escaped(route.item);
    if (route.sentence != 0) out += "/" + to_text(route.sentence);
    char before = '?';
    for (const auto& [key, value] : route.query) {
        out += before + escaped(key) + "=" + escaped(value);
        before = '&';
    }
    return out;
}

std::string href(Page page, const PackId& pack, std::string_view item, std::uint32_t sentence) {
    Route route;
    route.page = page;
    route.pack = pack;
    route.item = std::string(item);
    route.sentence = sentence;
    return write_route(route);
}

}  // namespace recite::study
