#include "questions/form.hpp"

namespace recite {

std::string_view name_of(const Form& form) {
    return std::visit(
        [](const auto& one) { return std::string_view(std::decay_t<decltype(one)>::name); }, form);
}

Shown shown(const Form& form) {
    return std::visit([](const auto& one) { return Shown(one.shown); }, form);
}

Response blank(const Form& form) {
    return std::visit(
        [](const auto& one) { return Response(typename std::decay_t<decltype(one)>::Response{}); },
        form);
}

}  // namespace recite
