#pragma once

#include <optional>
#include <string>
#include <vector>

#include "questions/examine/judge.hpp"
#include "questions/examine/segments.hpp"
#include "questions/examine/sheet.hpp"

namespace recite::examine {

// Matches the parts of an answer with the items of a list.
class Matcher {
public:
    Matcher(const Sheet& sheet, const List& list, const std::vector<Token>& typed);

    // `what_is_not`: the question asks for what is not, so that "A or B" says both.
    Finding judge(bool what_is_not);

private:
    std::vector<Token> words(Range range) const;
    bool take(const std::vector<Token>& part);
    bool take_side_by_side(const std::vector<Token>& part);
    bool take_several(const std::vector<Token>& part);
    bool empty(const std::vector<Token>& part) const;
    void share_word(std::vector<Token>& part, Range next) const;
    bool right_item(const std::vector<Token>& part) const;

    Finding item(std::size_t at, const std::vector<Token>& part) const {
        return judge_value(sheets_[at], list_.items[at], part);
    }

    Finding sum() const;
    bool in_order() const;
    bool denied() const;
    bool is_choice() const;
    bool is_remark(const std::vector<Token>& part) const;

    const Sheet& sheet_;
    const List& list_;
    const std::vector<Token>& typed_;
    std::vector<Sheet> sheets_;  // what each item is judged against
    std::vector<std::optional<Finding>> found_;
    std::vector<std::size_t> order_;
    std::vector<std::string> extra_;
};

}  // namespace recite::examine
