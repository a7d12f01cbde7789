#pragma once

#include "ui/view.hpp"

namespace recite::ui {

// One for each body a screen can have; each in a file of its name. They draw into the column.
void draw_view(const View& view, const study::Loading& body);
void draw_view(const View& view, const study::FirstVisit& body);
void draw_view(const View& view, const study::Home& body);
void draw_view(const View& view, const study::SetUp& body);
void draw_view(const View& view, const study::Asking& body);
void draw_view(const View& view, const study::Marked& body);
void draw_view(const View& view, const study::Flashcard& body);
void draw_view(const View& view, const study::Summary& body);
void draw_view(const View& view, const study::Read& body);
void draw_view(const View& view, const study::Facts& body);
void draw_view(const View& view, const study::Sources& body);
void draw_view(const View& view, const study::Study& body);
void draw_view(const View& view, const study::ProgressView& body);
void draw_view(const View& view, const study::Settings& body);
void draw_view(const View& view, const study::About& body);
void draw_view(const View& view, const study::Trouble& body);

// What the facts are looked for by: words, a topic, whether accounts differ.
void draw_search(const View& view, const study::Facts& body);

// The question whether to end, over everything else.
void draw_dialog(const View& view, const study::Dialog& dialog);

}  // namespace recite::ui
