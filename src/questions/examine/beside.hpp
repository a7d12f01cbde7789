#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "questions/examine/mentions.hpp"
#include "questions/examine/names.hpp"

namespace recite::examine {

// Judges what stands beside the key in an answer that has more words.
class Beside {
public:
    Beside(const Sheet& sheet, const Wanted& wanted, const std::vector<Token>& typed);

    std::optional<Finding> judge();

private:
    // A mention and what it is to the question.
    struct Seen {
        std::size_t begin = 0, end = 0;
        const Mention* mention = nullptr;
        bool key = false;
        bool negated = false;
        bool part = false;  // of a person's name: the family name or the given name alone
    };

    // What the answer names, and what of it is the key.
    void find();
    void add_accepted();
    bool negate();
    bool deny_what_follows();
    void deny_what_is_joined();
    bool denied_behind(const Seen& key) const;

    // Another thing, a choice or a figure beside it.
    std::optional<Finding> choices() const;
    std::optional<Finding> others() const;
    std::optional<Finding> numbers() const;
    bool told_of_key(const Seen& seen) const;
    bool fits(const Seen& seen) const;
    bool is_container(const Seen& seen) const;
    bool common_words(const Seen& seen) const;
    bool of_another_nation(const Seen& seen) const;
    bool part_of_other(const Seen& seen) const;
    bool peer(const Seen& seen) const;
    bool is_place(std::string_view class_name) const;
    std::string_view thing_class(const Name& name) const;
    std::string_view thing_class() const;  // of the key, which is a thing

    // The words right before and behind it.
    std::optional<Finding> neighbours() const;
    std::optional<Finding> after(const Seen& key) const;
    std::optional<Finding> before(const Seen& key) const;
    bool becomes_another(const Seen& key) const;
    bool belittled(const Seen& key) const;
    bool belongs_to(const Seen& key) const;
    bool is_of(const Seen& key) const;
    bool is_near(const Seen& key) const;
    std::optional<Finding> joined_behind(std::size_t at) const;
    bool described_behind(const Seen& key, std::size_t at) const;

    bool light(std::size_t at) const;
    bool is_own(const Token& token) const;
    bool only_describes(const Seen& seen) const;
    bool family_alone(const Seen& seen) const;
    bool owns_key(const Seen& seen) const;
    bool has_another(const Seen& seen) const;
    bool is_year_beside(std::size_t at) const;
    bool offers_between(std::size_t begin, std::size_t end) const;
    bool content_between(std::size_t begin, std::size_t end) const;

    Finding other() const { return wrong(Why::different, shown_name(sheet_, wanted_)); }

    const Sheet& sheet_;
    const Wanted& wanted_;
    const std::vector<Token>& typed_;
    bool person_ = false;        // the key is one
    std::vector<bool> covered_;  // by a name of the key
    std::vector<Mention> mentions_;
    std::vector<Seen> seen_;
};

}  // namespace recite::examine
