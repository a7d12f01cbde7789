#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace recite::outline {

// What a thing on the screen is, as a screen reader would say it.
enum class Role {
    heading,
    text,
    button,
    link,
    radio,
    radio_group,
    checkbox,
    option,
    listbox,
    combobox,
    textbox,
    list,
    list_item,
    group,
    region,
    progress,
    status,
    alert,
    dialog,
    image,
    tab,
    tab_list,
    table,
    row,
    column_header,
    cell,
    separator,
    navigation,
    main,
    banner,
    footer,
    search,
    form,
    note,
    quote,
};

// The role's word: "heading", "list_item".
std::string_view name_of(Role role);

// A state that some things have and others have not.
enum class Switch { none, off, on };

// What a text box is for; decides the soft keyboard.
enum class Purpose { text, decimal, whole_number, search, long_text };

// In device pixels, from the canvas's top left corner.
struct Rectangle {
    float x = 0;
    float y = 0;
    float width = 0;
    float height = 0;
    bool operator==(const Rectangle&) const = default;
};

// One thing on the screen, in words.
struct Item {
    std::uint32_t id = 0;  // the same from frame to frame, 0 only for what can never be acted on
    Role role = Role::text;
    std::string name;         // what is read out; of a text: the text itself
    std::string description;  // more about it, read after the name
    std::string value;        // of a text box: what is in it; of a progress bar: said in words
    std::string placeholder;  // of an empty text box
    std::string href;         // of a link: "#/facts/deepseek/x" or a web address
    std::string language;     // of the name when not the page's: "zh"
    std::string access_key;   // the key that does the same: "1", "Enter"
    Purpose purpose = Purpose::text;

    int level = 0;        // of a heading: 1 to 6
    int position = 0;     // from 1, in a list or group that may be longer than what is drawn
    int count = 0;        // how many the whole list has; 0: not said
    float fraction = -1;  // of a progress bar: 0 to 1; below 0: not said
    std::uint32_t most_characters = 0;  // of a text box: 0 is no limit

    bool disabled = false;
    Switch checked = Switch::none;   // radio, checkbox, option
    Switch pressed = Switch::none;   // a button that stays down
    Switch expanded = Switch::none;  // what opens and shuts something below it
    bool focused = false;            // has the keyboard
    bool current = false;            // where one is, in a navigation
    bool invalid = false;

    Rectangle place;
    bool visible = true;                // false: outside what is scrolled to, but reachable
    float text_size = 0;                // device pixels of the font's em; 0: not a run of text
    int weight = 400;                   // of the font
    std::vector<std::uint32_t> breaks;  // bytes of `name` at which the second and later lines begin
    std::int32_t parent = -1;           // index of the group it is in
    bool operator==(const Item&) const = default;
};

}  // namespace recite::outline
