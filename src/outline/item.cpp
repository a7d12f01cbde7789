#include "outline/item.hpp"

namespace recite::outline {

std::string_view name_of(Role role) {
    switch (role) {
        case Role::heading:
            return "heading";
        case Role::text:
            return "text";
        case Role::button:
            return "button";
        case Role::link:
            return "link";
        case Role::radio:
            return "radio";
        case Role::radio_group:
            return "radio_group";
        case Role::checkbox:
            return "checkbox";
        case Role::option:
            return "option";
        case Role::listbox:
            return "listbox";
        case Role::combobox:
            return "combobox";
        case Role::textbox:
            return "textbox";
        case Role::list:
            return "list";
        case Role::list_item:
            return "list_item";
        case Role::group:
            return "group";
        case Role::region:
            return "region";
        case Role::progress:
            return "progress";
        case Role::status:
            return "status";
        case Role::alert:
            return "alert";
        case Role::dialog:
            return "dialog";
        case Role::image:
            return "image";
        case Role::tab:
            return "tab";
        case Role::tab_list:
            return "tab_list";
        case Role::table:
            return "table";
        case Role::row:
            return "row";
        case Role::column_header:
            return "column_header";
        case Role::cell:
            return "cell";
        case Role::separator:
            return "separator";
        case Role::navigation:
            return "navigation";
        case Role::main:
            return "main";
        case Role::banner:
            return "banner";
        case Role::footer:
            return "footer";
        case Role::search:
            return "search";
        case Role::form:
            return "form";
        case Role::note:
            return "note";
        case Role::quote:
            return "quote";
    }
    return "";
}

}  // namespace recite::outline
