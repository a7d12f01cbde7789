#include "study/preferences.hpp"

#include "base/text.hpp"

namespace recite::study {
namespace {

struct Value {
    std::string_view name, label;
};

// One setting: its name, what the screen calls it, its values with theirs, and how to get at it.
struct Row {
    std::string_view name, label, help;
    std::vector<Value> values;
    std::string_view (*get)(const Preferences&);
    void (*put)(Preferences&, std::string_view);
};

constexpr std::string_view on_off(bool on) {
    return on ? "on" : "off";
}

const std::vector<Value> switches = {{"on", "On"}, {"off", "Off"}};

std::string_view size_name(int percent) {
    switch (percent) {
        case 85:
            return "85";
        case 120:
            return "120";
        case 150:
            return "150";
        case 200:
            return "200";
        default:
            return "100";
    }
}

int size_named(std::string_view name) {
    for (const int percent : {85, 120, 150, 200})
        if (size_name(percent) == name) return percent;
    return 100;
}

std::string_view theme_name(Theme theme) {
    switch (theme) {
        case Theme::light:
            return "light";
        case Theme::dark:
            return "dark";
        case Theme::system:
            break;
    }
    return "system";
}

const std::vector<Row>& rows() {
    static const std::vector<Row> table = {
        {"theme",
         "Colours",
         "",
         {{"system", "As the system"}, {"light", "Light"}, {"dark", "Dark"}},
         [](const Preferences& all) { return theme_name(all.theme); },
         [](Preferences& all, std::string_view value) {
             all.theme = value == "light"  ? Theme::light
                         : value == "dark" ? Theme::dark
                                           : Theme::system;
         }},
        {"text",
         "Text size",
         "",
         {{"85", "Small"},
          {"100", "Normal"},
          {"120", "Large"},
          {"150", "Larger"},
          {"200", "Largest"}},
         [](const Preferences& all) { return size_name(all.text_percent); },
         [](Preferences& all, std::string_view value) { all.text_percent = size_named(value); }},
        {"certainty", "Ask how sure I am", "Shows how far you can trust a feeling of being sure.",
         switches, [](const Preferences& all) { return on_off(all.certainty); },
         [](Preferences& all, std::string_view value) { all.certainty = value == "on"; }},
        {"typing", "Typed answers", "Off: flashcards and options in place of typing.", switches,
         [](const Preferences& all) { return on_off(all.typing); },
         [](Preferences& all, std::string_view value) { all.typing = value == "on"; }},
        {"buttons",
         "Buttons of a flashcard",
         "",
         {{"two", "Two"}, {"four", "Four"}},
         [](const Preferences& all) -> std::string_view {
             return all.four_buttons ? "four" : "two";
         },
         [](Preferences& all, std::string_view value) { all.four_buttons = value == "four"; }},
        {"side",
         "Flashcards show first",
         "",
         {{"question", "The question"}, {"answer", "The answer"}},
         [](const Preferences& all) -> std::string_view {
             return all.subject_first ? "answer" : "question";
         },
         [](Preferences& all, std::string_view value) { all.subject_first = value == "answer"; }},
        {"order",
         "Order of flashcards",
         "",
         {{"shuffled", "Shuffled"}, {"file", "As written"}},
         [](const Preferences& all) -> std::string_view {
             return all.shuffled ? "shuffled" : "file";
         },
         [](Preferences& all, std::string_view value) { all.shuffled = value == "shuffled"; }},
    };
    return table;
}

}  // namespace

bool set(Preferences& preferences, std::string_view name, std::string_view value) {
    for (const Row& row : rows()) {
        if (row.name != name) continue;
        for (const Value& known : row.values) {
            if (known.name != value) continue;
            row.put(preferences, value);
            return true;
        }
    }
    return false;
}

std::string write_preferences(const Preferences& preferences) {
    std::vector<std::string> parts;
    for (const Row& row : rows())
        parts.push_back(std::string(row.name) + "=" + std::string(row.get(preferences)));
    return join(parts, " ");
}

Preferences read_preferences(std::string_view text) {
    Preferences preferences;
    for (const std::string_view part : split(text, ' ')) {
        const std::size_t equals = part.find('=');
        if (equals == std::string_view::npos) continue;
        set(preferences, part.substr(0, equals), part.substr(equals + 1));
    }
    return preferences;
}

std::vector<Choices> preference_lines(const Preferences& preferences) {
    std::vector<Choices> lines;
    for (const Row& row : rows()) {
        Choices line;
        line.label = row.label;
        line.help = row.help;
        for (const Value& value : row.values) {
            Choice choice;
            choice.label = value.label;
            choice.action = Set{std::string(row.name), std::string(value.name)};
            choice.on = row.get(preferences) == value.name;
            line.choices.push_back(std::move(choice));
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace recite::study
