#pragma once

#include <optional>
#include <string>
#include <vector>

#include "questions/examine/mentions.hpp"
#include "questions/examine/quantity.hpp"
#include "questions/examine/sheet.hpp"

namespace recite::examine {

// The parts of a key that amounts are compared with.
struct AmountKey {
    ValueKind kind = ValueKind::number;
    double amount = 0;
    Bound bound = Bound::exactly;
    std::string unit;      // of a number
    std::string currency;  // of money
    const Measure* measure = nullptr;
    std::string shown;
};

// Whether it is a part of a whole: a ratio or a percentage.
bool is_share(const AmountKey& key);

// One answer against one key.
class AmountJudge {
public:
    AmountJudge(const Sheet& sheet, const AmountKey& key, const std::vector<Token>& typed,
                std::optional<Bound> behind)
        : sheet_(sheet), key_(key), typed_(typed), behind_(behind) {}

    Finding judge();

private:
    Finding one(const Quantity& found) const;
    Finding share(const Quantity& found) const;
    Finding money(const Quantity& found) const;
    bool is_rank(const Quantity& found) const;
    Finding number(const Quantity& found) const;
    Finding measured(const Quantity& found) const;
    Finding compared(const std::vector<double>& amounts, double slack = 0) const;
    Finding bounded(const Quantity& found, Finding finding) const;
    Finding rest(const std::vector<Quantity>& found, Finding finding) const;
    Finding unit_named(const Quantity& found, Finding finding) const;
    bool question_gives_unit() const;
    bool same_in_other_measure(const Quantity& found) const;
    bool rate_asked(const Quantity& found) const;
    bool noun_behind(const Quantity& found) const;
    bool counts_other(const Quantity& found) const;
    bool word_in(WordClasses what) const;
    bool turns_question(const std::string& word) const;
    std::optional<Finding> word_beside(std::size_t at) const;
    bool may_name(const std::vector<Quantity>& found, const Mention& mention) const;
    bool is_strange_code(const std::vector<Quantity>& found, std::size_t at) const;
    bool is_counted(const Name& name) const;
    bool is_where(const Mention& mention) const;
    bool stands_in_name(const Quantity& found) const;
    bool tells_how_long(const Quantity& found) const;
    bool of_something_else(const std::vector<Quantity>& found, const std::vector<Finding>& findings,
                           std::size_t at) const;
    bool one_of_unit() const;
    bool said_by_author(const Mention& mention) const;
    std::optional<double> said_in_figures() const;
    double rounding(const Quantity& found) const;
    std::vector<Quantity> read(bool& slip) const;
    std::vector<double> read_as_scale(const Quantity& found) const;

    const Sheet& sheet_;
    const AmountKey& key_;
    const std::vector<Token>& typed_;
    std::optional<Bound> behind_;  // what was said behind all else
};

}  // namespace recite::examine
