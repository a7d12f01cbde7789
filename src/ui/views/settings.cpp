#include "ui/section.hpp"
#include "ui/views/views.hpp"

namespace recite::ui {

void draw_view(const View& view, const study::Settings& body) {
    widgets::Frame& frame = view.frame;
    title(view, body.heading, 1);
    if (!body.text.empty()) {
        frame.gap(4);
        widgets::paragraph(frame, body.text, {widgets::Type::text, view.palette().muted});
    }
    for (std::size_t at = 0; at < body.sections.size(); ++at)
        section(view, "section", at, body.sections[at]);
}

}  // namespace recite::ui
