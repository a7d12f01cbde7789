#include "progress/codec.hpp"

#include "base/hash.hpp"
#include "json/write.hpp"
#include "progress/field_reader.hpp"
#include "progress/field_writer.hpp"
#include "progress/fields.hpp"
#include "progress/line_reader.hpp"

namespace recite {
namespace {

constexpr std::size_t sum_digits = 16;
constexpr std::size_t head_size = line_start.size() + sum_digits + 2;  // with `",`

std::string hex_of(std::uint64_t value) {
    std::string out(sum_digits, '0');
    for (std::size_t i = sum_digits; i-- > 0; value >>= 4U)
        out[i] = "0123456789abcdef"[value & 15U];
    return out;
}

// Keys come in the order of `fields`, so one round reads them all; a round is added for each key
// that is unknown or out of order.
template <class Body>
bool read_body(LineReader& in, Detail detail, EventBody& out) {
    Body& body = out.emplace<Body>(blank<Body>());
    FieldReader field(in, detail);
    fields(field, body);
    while (in.good() && !in.done()) {
        in.skip();
        fields(field, body);
    }
    return in.good() && !field.bad();
}

template <class Body>
bool read_if(std::string_view kind, LineReader& in, Event& event, Detail detail, bool& read) {
    if (kind != Body::kind) return false;
    read = read_body<Body>(in, detail, event.body);
    return true;
}

template <class... Bodies>
bool read_any(std::string_view kind, std::string_view line, LineReader& in, Event& event,
              Detail detail, const std::variant<Bodies...>*) {
    bool read = false;
    const bool known =
        !kind.empty() &&
        (read_if<std::conditional_t<std::is_same_v<Bodies, Foreign>, Undone, Bodies>>(
             kind, in, event, detail, read) ||
         ...);
    if (known) return read;
    event.body = Foreign{std::string(line)};
    return true;
}

bool sum_is_right(std::string_view line) {
    if (line.size() < head_size || line.substr(0, line_start.size()) != line_start) return false;
    if (line.substr(head_size - 2, 2) != "\",") return false;
    std::uint64_t told = 0;
    for (const char c : line.substr(line_start.size(), sum_digits)) {
        const bool digit = c >= '0' && c <= '9';
        if (!digit && (c < 'a' || c > 'f')) return false;
        told = told << 4U | static_cast<std::uint64_t>(digit ? c - '0' : c - 'a' + 10);
    }
    return told == hash(line.substr(head_size));
}

}  // namespace

std::string encode(const Event& event) {
    if (const auto* foreign = std::get_if<Foreign>(&event.body)) return foreign->line;
    json::Writer out;
    out.begin_object();
    std::visit(
        [&](const auto& body) {
            using Body = std::decay_t<decltype(body)>;
            if constexpr (!std::is_same_v<Body, Foreign>) {
                out.member("kind", Body::kind);
                out.key("id").begin_array().text(event.id.device);
                out.number(std::int64_t{event.id.number}).end_array();
                out.member("at", event.at.ms);
                out.member("day", std::int64_t{event.day.number});
                out.member("offset", std::int64_t{event.utc_offset_minutes});
                FieldWriter field(out);
                fields(field, body);
            }
        },
        event.body);
    out.end_object();
    const std::string rest = out.take().substr(1);
    return std::string(line_start) + hex_of(hash(rest)) + "\"," + rest;
}

std::optional<Event> decode(std::string_view line, Detail detail) {
    std::optional<Event> event(std::in_place);
    if (!decode_into(*event, line, detail)) event.reset();
    return event;
}

bool decode_into(Event& event, std::string_view line, Detail detail) {
    if (!sum_is_right(line)) return false;
    LineReader in(line);
    in.begin_object();
    in.skip();  // the sum
    std::string kind;
    std::int64_t number = 0;
    if (in.at_key("kind")) kind = in.text();
    if (in.at_key("id")) in.pair(event.id.device, number);
    event.id.number = static_cast<std::uint32_t>(number);
    if (in.at_key("at")) event.at.ms = in.whole();
    if (in.at_key("day")) event.day.number = static_cast<std::int32_t>(in.whole());
    if (in.at_key("offset")) event.utc_offset_minutes = static_cast<std::int32_t>(in.whole());
    if (!in.good() || number <= 0 || number > UINT32_MAX || event.id.device.empty()) return false;
    return read_any(kind, line, in, event, detail, static_cast<const EventBody*>(nullptr));
}

}  // namespace recite
