#include "base/diagnostic.hpp"

#include <algorithm>
#include <utility>

#include "base/source.hpp"

namespace recite {
namespace {

std::string_view name_of(const Diagnostic& diagnostic) {
    return diagnostic.where.source ? std::string_view(diagnostic.where.source->name())
                                   : std::string_view();
}

bool before(const Diagnostic* a, const Diagnostic* b) {
    const std::string_view a_name = name_of(*a);
    const std::string_view b_name = name_of(*b);
    if (a_name != b_name) return a_name < b_name;
    if (a->where.span.begin != b->where.span.begin)
        return a->where.span.begin < b->where.span.begin;
    return a->check < b->check;
}

}  // namespace

void Diagnostics::add(Diagnostic diagnostic) {
    if (diagnostic.severity == Severity::error) ++errors_;
    all_.push_back(std::move(diagnostic));
}

std::size_t Diagnostics::count(Severity severity) const {
    std::size_t found = 0;
    for (const Diagnostic& diagnostic : all_)
        if (diagnostic.severity == severity) ++found;
    return found;
}

std::vector<const Diagnostic*> Diagnostics::sorted() const {
    std::vector<const Diagnostic*> order;
    order.reserve(all_.size());
    for (const Diagnostic& diagnostic : all_) order.push_back(&diagnostic);
    std::stable_sort(order.begin(), order.end(), before);
    return order;
}

}  // namespace recite
