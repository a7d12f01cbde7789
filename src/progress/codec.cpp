#include "progress/codec.hpp"

#include <array>
#include <span>
#include <type_traits>

#include "base/hash.hpp"
#include "base/overloaded.hpp"
#include "json/write.hpp"
#include "progress/line_reader.hpp"

namespace recite {
namespace {

using Words = std::span<const std::string_view>;

constexpr std::array<std::string_view, 4> occasions = {"study", "quiz", "flashcards", "cram"};
constexpr std::array<std::string_view, 3> outcomes = {"right", "almost", "wrong"};
constexpr std::array<std::string_view, 4> certainties = {"", "guess", "unsure", "sure"};
constexpr std::array<std::string_view, 3> bearings = {"full", "lowers", "none"};

constexpr std::size_t sum_digits = 16;
constexpr std::size_t head_size = line_start.size() + sum_digits + 2;  // with `",`

std::string hex_of(std::uint64_t value) {
    std::string out(sum_digits, '0');
    for (std::size_t i = sum_digits; i-- > 0; value >>= 4U)
        out[i] = "0123456789abcdef"[value & 15U];
    return out;
}

// The fields of each kind are named once, for writing and for reading: `fields` hands each to a
// Field, which is one of the two below. The order is that of the line.

class FieldWriter {
public:
    explicit FieldWriter(json::Writer& out) : out_(out) {}

    void operator()(std::string_view key, const std::string& value) {
        if (!value.empty()) out_.member(key, value);
    }

    void operator()(std::string_view key, const std::vector<std::string>& values) {
        if (!values.empty()) out_.member(key, values);
    }

    template <class Kind>
    void operator()(std::string_view key, const Id<Kind>& id) {
        (*this)(key, id.text);
    }

    void operator()(std::string_view key, const std::vector<CardId>& cards) {
        out_.key(key).begin_array();
        for (const CardId& card : cards) out_.text(card.text);
        out_.end_array();
    }

    void operator()(std::string_view key, std::int32_t value) {
        if (value != 0) out_.member(key, std::int64_t{value});
    }

    void operator()(std::string_view key, double value) {
        if (value != 0) out_.member(key, value);
    }

    void operator()(std::string_view key, bool value) {
        if (value) out_.member(key, true);
    }

    void operator()(std::string_view key, Day value) { (*this)(key, value.number); }

    void operator()(std::string_view key, Rating value) {
        out_.member(key, std::int64_t{number_of(value)});
    }

    void operator()(std::string_view key, const std::vector<double>& values) {
        if (values.empty()) return;
        out_.key(key).begin_array();
        for (const double value : values) out_.number(value);
        out_.end_array();
    }

    void operator()(std::string_view key, const std::vector<EventId>& ids) {
        out_.key(key).begin_array();
        for (const EventId& id : ids) {
            out_.begin_array().text(id.device).number(std::int64_t{id.number}).end_array();
        }
        out_.end_array();
    }

    template <class Enum>
    void word(std::string_view key, Enum value, Words words) {
        const std::string_view text = words[static_cast<std::size_t>(value)];
        if (!text.empty()) out_.member(key, text);
    }

    template <class T>
    void shown(std::string_view key, const T& value) {
        (*this)(key, value);
    }

private:
    json::Writer& out_;
};

class FieldReader {
public:
    FieldReader(LineReader& in, Detail detail) : in_(in), detail_(detail) {}

    void operator()(std::string_view key, std::string& value) {
        if (in_.at_key(key)) value = in_.text();
    }

    void operator()(std::string_view key, std::vector<std::string>& values) {
        if (in_.at_key(key)) values = in_.texts();
    }

    template <class Kind>
    void operator()(std::string_view key, Id<Kind>& id) {
        (*this)(key, id.text);
    }

    void operator()(std::string_view key, std::vector<CardId>& cards) {
        if (!in_.at_key(key)) return;
        for (std::string& text : in_.texts()) cards.push_back(CardId{std::move(text)});
    }

    void operator()(std::string_view key, std::int32_t& value) {
        if (in_.at_key(key)) value = static_cast<std::int32_t>(in_.whole());
    }

    void operator()(std::string_view key, double& value) {
        if (in_.at_key(key)) value = in_.number();
    }

    void operator()(std::string_view key, bool& value) {
        if (in_.at_key(key)) value = in_.boolean();
    }

    void operator()(std::string_view key, Day& value) { (*this)(key, value.number); }

    void operator()(std::string_view key, Rating& value) {
        if (!in_.at_key(key)) return;
        const auto rating = rating_of(in_.whole());
        bad_ = bad_ || !rating;
        value = rating.value_or(value);
    }

    void operator()(std::string_view key, std::vector<double>& values) {
        if (in_.at_key(key)) values = in_.numbers();
    }

    void operator()(std::string_view key, std::vector<EventId>& ids) {
        if (!in_.at_key(key)) return;
        for (auto& pair : in_.pairs()) {
            ids.push_back({std::move(pair.first), static_cast<std::uint32_t>(pair.second)});
        }
    }

    template <class Enum>
    void word(std::string_view key, Enum& value, Words words) {
        if (!in_.at_key(key)) return;
        const std::string text = in_.text();
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (words[i] == text) {
                value = static_cast<Enum>(i);
                return;
            }
        }
        bad_ = true;
    }

    template <class T>
    void shown(std::string_view key, T& value) {
        if (detail_ == Detail::all) {
            (*this)(key, value);
        } else if (in_.at_key(key)) {
            in_.skip();
        }
    }

    bool bad() const { return bad_; }

private:
    LineReader& in_;
    Detail detail_;
    bool bad_ = false;
};

// `Body` is const where it is written.
template <class Field, class Body>
void fields(Field& field, Body& b) {
    using T = std::remove_const_t<Body>;
    if constexpr (std::is_same_v<T, Answered>) {
        field("card", b.card);
        field("pack", b.pack);
        field("version", b.pack_version);
        field("question", b.question);
        field("recipe", b.recipe);
        field.word("occasion", b.occasion, occasions);
        field.shown("prompt", b.prompt);
        field.shown("options", b.options);
        field.shown("response", b.response);
        field.word("outcome", b.outcome, outcomes);
        field("why", b.why);
        field("credit", b.credit);
        field.word("certainty", b.certainty, certainties);
        field("hints", b.hints);
        field("spent", b.spent_ms);
        field("print", b.value_print);
        field("recalled", b.recalled);
        field("rating", b.rating);
        field.word("bearing", b.bearing, bearings);
        field("aim", b.aim);
        field("asked", b.asked);
        field("given", b.given);
        field("topic", b.topic);
    } else if constexpr (std::is_same_v<T, Opened>) {
        field("format", b.format);
        field("scheduler", b.scheduler);
        field("program", b.program);
    } else if constexpr (std::is_same_v<T, Kept>) {
        field("cards", b.cards);
    } else if constexpr (std::is_same_v<T, Starred> || std::is_same_v<T, SetAside>) {
        field("card", b.card);
        field("on", b.on);
    } else if constexpr (std::is_same_v<T, Noted>) {
        field("card", b.card);
        field("text", b.text);
    } else if constexpr (std::is_same_v<T, PutOff>) {
        field("card", b.card);
        field("until", b.until);
    } else if constexpr (std::is_same_v<T, Claimed>) {
        field("card", b.card);
    } else if constexpr (std::is_same_v<T, Reported>) {
        field("card", b.card);
        field("question", b.question);
        field("text", b.text);
    } else if constexpr (std::is_same_v<T, Paused>) {
        field("pack", b.pack);
        field("topic", b.topic);
        field("on", b.on);
    } else if constexpr (std::is_same_v<T, Changed>) {
        field("name", b.name);
        field("pack", b.pack);
        field("numbers", b.numbers);
        field("text", b.text);
    } else if constexpr (std::is_same_v<T, BackedUp>) {
        field("where", b.where);
    } else {
        static_assert(std::is_same_v<T, Undone>);
        field("events", b.events);
    }
}

// Fields whose default is not zero are left out when they are zero, so reading starts from zero.
template <class Body>
Body blank() {
    Body body;
    if constexpr (std::is_same_v<Body, Answered>) body.credit = 0;
    if constexpr (std::is_same_v<Body, Opened>) body.format = body.scheduler = 0;
    if constexpr (std::is_same_v<Body, Starred> || std::is_same_v<Body, SetAside> ||
                  std::is_same_v<Body, Paused>) {
        body.on = false;
    }
    return body;
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
