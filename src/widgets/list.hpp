#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "widgets/frame.hpp"

namespace recite::widgets {

// A long list of which only the rows in sight are drawn; the outline says how many there are and
// which those are. Rows may differ in height: those never seen count as `estimate` high.
//     for (ListWindow list(frame, "facts", "Facts", rows.size(), 60); list.next();) {
//         draw(rows[list.at()]);
//     }
class ListWindow {
public:
    // Once, when a screen with the list is new: brings its row number `at` (from 0) into sight, in
    // the frame after that which finds out how high it all is. Call it before the list is drawn.
    static void show_once(Frame& frame, std::string_view key, std::size_t at);

    ListWindow(Frame& frame, std::string_view key, std::string_view name, std::size_t count,
               float estimate);
    ~ListWindow();
    ListWindow(const ListWindow&) = delete;
    ListWindow& operator=(const ListWindow&) = delete;

    // Goes on to the next row in sight, the first to begin with; false when there is none.
    bool next();

    std::size_t at() const { return at_; }

private:
    bool in_sight() const;
    void finish_row();
    void skip_to_sight();

    Frame& frame_;
    std::size_t count_ = 0;
    std::size_t at_ = 0;
    bool row_open_ = false;
    float row_top_ = 0;
    float estimate_ = 0;
    std::vector<float>& heights_;
    std::uint32_t wanted_ = 0;
};

}  // namespace recite::widgets
