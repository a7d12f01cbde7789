#pragma once

#include <span>
#include <string_view>

namespace recite::examine {

// Well-known things of one class. A name that a pack does not know is no slip for one that it does
// when it stands here.
struct Lookalikes {
    std::string_view class_;
    std::string_view names;  // parted by "|"; folded by whoever reads them
};

std::span<const Lookalikes> lookalikes();

// Family names that stand first in the languages they come from (pinyin, Korean, Vietnamese), each
// also written last abroad. Folded, parted by spaces.
std::string_view eastern_family_names();

// Who makes what: "nvidia" for "h100". Both folded and squashed; empty if it is not known.
std::string_view maker_of(std::string_view product);

}  // namespace recite::examine
