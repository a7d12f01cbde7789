#pragma once

#include <type_traits>

#include "progress/event.hpp"

namespace recite {

// The fields of each kind of event, named once for writing and for reading: hands each to `field`,
// a FieldWriter or a FieldReader, in the order of the line. `Body` is const where it is written.
template <class Field, class Body>
void fields(Field& field, Body& b) {
    using T = std::remove_const_t<Body>;
    if constexpr (std::is_same_v<T, Answered>) {
        field("card", b.card);
        field("pack", b.pack);
        field("version", b.pack_version);
        field("question", b.question);
        field("recipe", b.recipe);
        field.word("occasion", b.occasion);
        field.shown("prompt", b.prompt);
        field.shown("options", b.options);
        field.shown("response", b.response);
        field.word("outcome", b.outcome);
        field("why", b.why);
        field("credit", b.credit);
        field.word("certainty", b.certainty);
        field("hints", b.hints);
        field("spent", b.spent_ms);
        field("print", b.value_print);
        field("recalled", b.recalled);
        field("rating", b.rating);
        field.word("bearing", b.bearing);
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

}  // namespace recite
