#pragma once

#include <string_view>

namespace recite::platform {

// What the page last put into the transfer buffer. Valid until the next call into the page.
std::string_view transferred();

}  // namespace recite::platform
