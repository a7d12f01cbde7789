#include "widgets/surface.hpp"

namespace recite::widgets {

void Surface::turn_page() {
    focused = 0;
    held = 0;
    lifted = 0;
    active = 0;
    opened = 0;
    scroll_list = 0;
    field_focused = false;
    focus_takes_enter = false;
    focus_drawn = false;
    again = true;
    lengths.clear();
    members.clear();
}

}  // namespace recite::widgets
