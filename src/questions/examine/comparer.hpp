#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "questions/examine/comparison.hpp"

namespace recite::examine {

// Pairs the words of one wording with those of an answer.
class Comparer {
public:
    Comparer(const Content& meant, const Given& given)
        : sheet_(given.sheet),
          meant_(meant),
          given_(given.content),
          words_(given.words),
          all_(given.all),
          at_(meant.words.size(), none),
          used_(given.words.size(), false) {}

    bool pair();
    Comparison compare(bool measured);

    const Comparison& so_far() const { return out_; }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    std::size_t look_for(std::size_t at);
    void judge_extra(std::size_t at);
    bool before_found(std::size_t at) const;
    bool contrasts(std::size_t at) const;
    bool moved(std::size_t at) const;
    void judge_numbers();
    void judge_opposites();
    void judge_exchanged();
    void judge_sides();
    void judge_source();
    void judge_roles();

    const Sheet& sheet_;
    const Content& meant_;
    const Content& given_;
    const std::vector<Given::Word>& words_;
    const Wordings& all_;
    bool measured_ = false;
    std::vector<std::size_t> at_;  // where each wanted word stands in the answer
    std::vector<bool> used_;
    Comparison out_;
};

inline bool is_number(const std::string& word) {
    return word[0] >= '0' && word[0] <= '9';
}

inline bool holds(const std::vector<std::string>& words, const std::string& one) {
    return std::find(words.begin(), words.end(), one) != words.end();
}

}  // namespace recite::examine
