#include "platform/page.hpp"

#include "platform/browser.hpp"
#include "platform/exports.hpp"

namespace recite::platform {
namespace {

int size_of(std::string_view text) {
    return static_cast<int>(text.size());
}

}  // namespace

void wake_after(double ms) {
    web_ask_wake(ms);
}

Instant wall_clock() {
    return Instant{static_cast<std::int64_t>(web_wall_clock())};
}

std::int32_t utc_offset_minutes() {
    return web_utc_offset();
}

std::uint64_t random_seed() {
    const std::uint64_t high = web_random_bits();
    const std::uint64_t low = web_random_bits();
    return high << 32 | low;
}

std::string_view shape(std::string_view text) {
    for (const char byte : text) {
        if (static_cast<unsigned char>(byte) < 0x80) continue;
        web_shape(text.data(), size_of(text));
        return transferred();
    }
    return text;
}

void fetch(std::string_view address, std::uint32_t token) {
    web_fetch(address.data(), size_of(address), token);
}

void append(std::string_view record, std::uint32_t token) {
    web_append(record.data(), size_of(record), token);
}

void keep_snapshot(std::string_view bytes) {
    web_keep_snapshot(bytes.data(), size_of(bytes));
}

void hurry_records() {
    web_hurry_records();
}

void keep(std::string_view key, std::string_view value) {
    web_keep(key.data(), size_of(key), value.data(), size_of(value));
}

void erase_all(std::uint32_t token) {
    web_erase_all(token);
}

void journal_file(FileWish wish) {
    web_journal_file(static_cast<int>(wish));
}

void announce(std::string_view text, Urgency urgency) {
    web_announce(text.data(), size_of(text), urgency == Urgency::urgent);
}

void set_title(std::string_view title) {
    web_title(title.data(), size_of(title));
}

void install() {
    web_install();
}

void set_badge(std::uint32_t count) {
    web_badge(static_cast<int>(count));
}

void set_language(std::string_view tag) {
    web_language(tag.data(), size_of(tag));
}

void set_route(std::string_view route, History history) {
    web_route(route.data(), size_of(route), history == History::replace);
}

void save_file(std::string_view name, std::string_view type, std::string_view bytes) {
    web_save_file(name.data(), size_of(name), type.data(), size_of(type), bytes.data(),
                  size_of(bytes));
}

void pick_file(std::string_view accept) {
    web_pick_file(accept.data(), size_of(accept), 1);
}

void copy(std::string_view text) {
    web_copy(text.data(), size_of(text));
}

void print() {
    web_print();
}

}  // namespace recite::platform
