#include "base/overloaded.hpp"
#include "json/write.hpp"
#include "questions/quiz.hpp"
#include "questions/write_value.hpp"

namespace recite {
namespace {

void write_indexes(json::Writer& out, const std::vector<std::uint32_t>& indexes) {
    out.begin_array();
    for (const std::uint32_t index : indexes) out.number(static_cast<std::int64_t>(index));
    out.end_array();
}

template <class Kind>
void write_ids(json::Writer& out, std::string_view key, const std::vector<Id<Kind>>& ids) {
    out.key(key).begin_array();
    for (const auto& id : ids) out.text(id.text);
    out.end_array();
}

void write_choose(json::Writer& out, const forms::Choose& form) {
    out.member("options", form.shown.options);
    out.member("several", form.shown.several);
    out.key("key");
    write_indexes(out, form.right);
    if (form.reasons.empty()) return;
    out.key("reasons").begin_array();
    for (const forms::Choose::Reason& reason : form.reasons) {
        out.begin_object().member("text", reason.text);
        write_ids(out, "facts", reason.facts);
        out.end_object();
    }
    out.end_array();
}

void write_fill(json::Writer& out, const forms::Fill& form) {
    if (!form.shown.bank.empty()) out.member("bank", form.shown.bank);
    out.key("key").begin_array();
    for (const forms::Fill::Blank& blank : form.blanks) {
        out.begin_array();
        for (const std::string& wording : blank.accepted) out.text(wording);
        out.end_array();
    }
    out.end_array();
}

void write_number(json::Writer& out, const forms::Number& form) {
    out.key("key");
    write_value(out, form.value);
    out.member("tolerance", form.tolerance);
    if (!form.shown.unit.empty()) out.member("unit", form.shown.unit);
    if (form.shown.range) out.member("range", true);
}

void write_arrange(json::Writer& out, const forms::Arrange& form) {
    out.member("options", form.shown.options);
    if (!form.shown.first.empty()) out.member("first", form.shown.first);
    if (!form.shown.last.empty()) out.member("last", form.shown.last);
    out.key("key");
    write_indexes(out, form.order);
    if (!form.measured.empty()) out.member("measured", form.measured);
}

void write_match(json::Writer& out, const forms::Match& form) {
    out.member("left", form.shown.left).member("right", form.shown.right).key("key");
    write_indexes(out, form.right);
}

void write_recall(json::Writer& out, const forms::Recall& form) {
    out.member("back", form.back);
    if (form.shown.writes) out.member("writes", true);
    if (form.points.empty()) return;
    out.key("points").begin_array();
    for (const forms::Recall::Point& point : form.points)
        out.begin_object().member("text", point.text).member("fact", point.fact.text).end_object();
    out.end_array();
}

void write_form(json::Writer& out, const Form& form) {
    std::visit(Overloaded{[&](const forms::Choose& one) { write_choose(out, one); },
                          [&](const forms::Fill& one) { write_fill(out, one); },
                          [&](const forms::Number& one) { write_number(out, one); },
                          [&](const forms::Arrange& one) { write_arrange(out, one); },
                          [&](const forms::Match& one) { write_match(out, one); },
                          [&](const forms::Recall& one) { write_recall(out, one); }},
               form);
}

}  // namespace

std::string to_json(const Question& question) {
    json::Writer out;
    out.begin_object().member("id", question.id).member("recipe", question.recipe);
    out.member("form", name_of(question.form)).member("prompt", question.prompt.text);
    write_form(out, question.form);
    write_ids(out, "cards", question.cards);
    write_ids(out, "facts", question.facts);
    out.member("why", question.why).end_object();
    return out.take();
}

}  // namespace recite
