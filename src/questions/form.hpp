#pragma once

#include <concepts>
#include <string_view>
#include <type_traits>
#include <variant>

#include "questions/forms/arrange.hpp"
#include "questions/forms/choose.hpp"
#include "questions/forms/fill.hpp"
#include "questions/forms/match.hpp"
#include "questions/forms/number.hpp"
#include "questions/forms/recall.hpp"
#include "questions/verdict.hpp"

namespace recite {

// What a way of answering must have: what the learner sees, what they give, and a grader.
template <class F>
concept AnswerForm = requires(const F& form, const typename F::Response& given,
                              const Context& context) {
    { form.shown } -> std::convertible_to<const typename F::Shown&>;
    { grade(form, given, context) } -> std::same_as<Verdict>;
    { F::name } -> std::convertible_to<const char*>;
};

template <AnswerForm... All>
struct FormList {
    using Form = std::variant<All...>;
    using Shown = std::variant<typename All::Shown...>;
    using Response = std::variant<typename All::Response...>;
};

// Every way in which a question can be answered. A new one is added here; the compiler then names
// each place that must know it.
using Forms = FormList<forms::Choose, forms::Fill, forms::Number, forms::Arrange, forms::Match,
                       forms::Recall>;
using Form = Forms::Form;
using Shown = Forms::Shown;        // what a learner sees; no key in it
using Response = Forms::Response;  // what a learner gives; also the draft

std::string_view name_of(const Form& form);

// What the learner sees of a form, and the untouched draft for it.
Shown shown(const Form& form);
Response blank(const Form& form);

}  // namespace recite
