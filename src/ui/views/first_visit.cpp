#include <algorithm>
#include <cmath>

#include "ui/views/views.hpp"

namespace recite::ui {

using widgets::Align;
using widgets::Type;
using widgets::Wrap;

void draw_view(const View& view, const study::FirstVisit& body) {
    widgets::Frame& frame = view.frame;
    const float room = frame.clip().height;
    const float known = frame.surface().lengths[frame.id("first")];
    frame.flow.y += std::floor(std::max(0.0F, (room - known) * 0.42F - frame.px(32)));
    const float from = frame.flow.y;
    const widgets::Flow outer = frame.flow;
    const float width = std::min(frame.px(520), outer.width);
    frame.flow.x += std::floor((outer.width - width) / 2);
    frame.flow.width = width;
    widgets::heading(frame, body.sentence, 1,
                     {Type::question, view.palette().ink, Align::centre, Wrap::balanced},
                     frame.id("title"));
    frame.gap(16);
    widgets::paragraph(frame, body.assurance,
                       {Type::text, view.palette().muted, Align::centre, Wrap::balanced});
    frame.gap(20);
    offer_row(view, "start", {body.start}, widgets::Side::centre);
    frame.gap(12);
    jump_row(view, "others", body.others, body.others.empty() ? "" : "or", Align::centre);
    frame.flow.x = outer.x;
    frame.flow.width = outer.width;
    float& height = frame.surface().lengths[frame.id("first")];
    const float now = std::ceil(frame.flow.y - from);  // the same wherever it stands
    if (height != now) frame.again();
    height = now;
}

}  // namespace recite::ui
