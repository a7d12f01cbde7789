#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "questions/forms/choose.hpp"

namespace recite {

// Counts over many questions with one right option: where it stands, and how often a text is
// offered.
class Tally {
public:
    void add(const forms::Choose& form);

    // Places, counted from 1, in which far more of the keys stand than chance puts there.
    struct Favoured {
        std::size_t questions = 0, options = 0, keys = 0, place = 0;
    };

    std::vector<Favoured> favoured() const;

    // How often a text was offered, if so often that who has seen it knows that it is never right;
    // else 0.
    std::size_t offered_in_vain(const std::string& text) const;

private:
    struct Use {
        std::size_t wrong = 0, right = 0;
    };

    std::map<std::size_t, std::vector<std::size_t>> places_;  // by the number of options
    std::map<std::string, Use> uses_;
    std::size_t choices_ = 0;
};

}  // namespace recite
