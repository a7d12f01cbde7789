#include "ui/views/views.hpp"
#include "widgets/card.hpp"

namespace recite::ui {

using widgets::Type;

void draw_view(const View& view, const study::About& body) {
    widgets::Frame& frame = view.frame;
    title(view, "About Recite", 1);
    frame.gap(4);
    remark(view, body.version.empty() ? "" : "Version " + body.version);
    frame.gap(12);
    ui::body(view, body.text);
    frame.gap(8);
    jump_row(view, "jumps", body.jumps);
    if (body.licences.empty()) return;
    frame.gap(20);
    headline(view, "Made with");
    for (const study::About::Licence& licence : body.licences) {
        frame.gap(12);
        const widgets::Card card(frame);
        widgets::heading(frame, licence.name, 3, {Type::strong, view.palette().ink});
        remark(view, licence.licence);
        if (licence.text.empty()) continue;
        frame.gap(8);
        widgets::paragraph(frame, licence.text, {Type::small, view.palette().ink});
    }
}

}  // namespace recite::ui
