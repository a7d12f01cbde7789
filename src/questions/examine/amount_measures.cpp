#include <cmath>
#include <string_view>

#include "base/number.hpp"
#include "questions/examine/amount_judge.hpp"

namespace recite::examine {

namespace {

// Figures of a number without the noughts at its ends.
std::size_t significant(std::string_view number) {
    std::string figures;
    for (const char byte : number)
        if (byte >= '0' && byte <= '9' && !(figures.empty() && byte == '0')) figures += byte;
    while (number.find('.') == std::string_view::npos && figures.ends_with('0')) figures.pop_back();
    return figures.size();
}

}  // namespace

// What an amount in another unit may be off by, as a share of the key: half a per cent, and where
// more figures are given than the key has, half of the key's last figure and as much of its own.
double AmountJudge::rounding(const Quantity& found) const {
    constexpr double rough = 0.005;
    const Token& number = typed_[found.number_begin];
    const std::size_t mine = significant(to_text(key_.amount)), its = significant(number.text);
    if (number.kind != TokenKind::digits || its < mine || its < 4 || key_.amount <= 0) return rough;
    const auto half_figure = [](double amount, std::size_t figures) {
        return 0.5 *
               std::pow(10, std::floor(std::log10(amount)) + 1 - static_cast<double>(figures)) /
               amount;
    };
    return half_figure(key_.amount, mine) + half_figure(found.amounts[0], its);
}

Finding AmountJudge::measured(const Quantity& found) const {
    std::vector<double> amounts = found.amounts;
    if (found.percent && key_.measure->dimension == "share") {
        for (double& amount : amounts) amount *= 0.01 / key_.measure->factor;
        return compared(amounts);
    }
    if (found.percent || !found.currencies.empty()) return wrong(Why::wrong_unit, key_.shown);
    if (found.whole != 0)
        for (double& amount : amounts) amount /= found.whole;
    const Measure* unit = found.measure;
    const bool heat = key_.measure->dimension == "temperature";
    // "465 degrees": of which scale is not said.
    if (heat && unit != nullptr && unit->dimension == "angle") unit = nullptr;
    // "10m" where metres are asked for.
    if (unit == nullptr && found.scaled) {
        const Token& last = typed_[found.number_end - 1];
        const Measure* letter = last.text.size() == 1 ? measure_named(last.text) : nullptr;
        if (heat && last.text == "k") letter = measure_named("kelvin");
        if (key_.measure->dimension == "bytes") letter = measure_named(last.text + "b");
        if (letter != nullptr && letter->dimension == key_.measure->dimension) {
            unit = letter;
            for (double& amount : amounts) amount /= sheet_.words.use(last.text).scale;
        }
    }
    if (unit == nullptr) {
        Finding finding = compared(amounts);
        if (finding.mark == Mark::wrong) return finding;
        if (counts_other(found)) return wrong(Why::wrong_unit, key_.shown);
        if (question_gives_unit()) return finding;
        return almost(Why::missing_unit, 0.5, key_.shown, "The unit is missing.");
    }
    if (unit->dimension != key_.measure->dimension) return wrong(Why::wrong_unit, key_.shown);
    // "42.195 m" for 42.195 km: the same figure in another unit is not read as 42,195.
    const bool same_figure = !amounts.empty() && std::fabs(amounts[0] / key_.amount - 1) < 1e-9;
    if (unit->factor != key_.measure->factor && same_figure) amounts.resize(1);
    for (double& amount : amounts)
        amount =
            (amount * unit->factor + unit->offset - key_.measure->offset) / key_.measure->factor;
    Finding finding = compared(amounts, unit->name == key_.measure->name ? 0 : rounding(found));
    if (finding.mark != Mark::wrong || unit->dimension != "bytes") return finding;
    // Of 1,024 bytes each.
    for (double& amount : amounts)
        amount *= std::pow(1.024, std::log10(unit->factor / key_.measure->factor) / 3);
    const Finding binary = compared(amounts);
    return binary.mark == Mark::wrong ? finding : binary;
}

// "42.195 km, about 26 miles": the key once more in another measure, where nobody is exact.
bool AmountJudge::same_in_other_measure(const Quantity& found) const {
    const Measure *own = key_.measure, *other = found.measure;
    constexpr double near = 0.01;
    return own != nullptr && other != nullptr && own->dimension == other->dimension &&
           own->name != other->name && !found.amounts.empty() &&
           std::fabs((found.amounts[0] * other->factor + other->offset - own->offset) /
                         (own->factor * key_.amount) -
                     1) < near;
}

}  // namespace recite::examine
