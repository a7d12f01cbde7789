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

// Whether a folded word is a family name that stands first in the language it comes from (pinyin,
// Korean, Vietnamese) and is also written last abroad.
bool is_family_name(std::string_view word);

// Who makes what: "nvidia" for "h100". Both folded and squashed; empty if it is not known.
std::string_view maker_of(std::string_view product);

}  // namespace recite::examine
