#include "study/habits.hpp"

#include "base/number.hpp"
#include "base/text.hpp"
#include "study/dates.hpp"
#include "study/due.hpp"
#include "study/keeping.hpp"

namespace recite::study {
namespace {

constexpr std::string_view rest = "rest";
constexpr const char* exam = "exam";  // of the setting, and of the line to type in
constexpr std::string_view rest_pack = "rest-pack";

struct Labelled {
    double value;
    const char* label;
};

struct Row {
    const char* name;
    const char* label;
    const char* help;
    std::vector<Labelled> values;
    double (*get)(const recite::Settings&);
};

const std::vector<Row>& rows() {
    static const std::vector<Row> table = {
        {"new-a-day",
         "New cards a day",
         "Ten a day grow to some eighty reviews a day within months.",
         {{0, "None"}, {5, "5"}, {10, "10"}, {20, "20"}, {50, "50"}},
         [](const recite::Settings& all) { return static_cast<double>(all.limits.new_cards); }},
        {"reviews-a-day",
         "Reviews a day, at most",
         "",
         {{50, "50"}, {100, "100"}, {200, "200"}, {9999, "No limit"}},
         [](const recite::Settings& all) { return static_cast<double>(all.limits.reviews); }},
        {"retention",
         "How many you want to recall",
         "More means more reviews: at 95% about twice as many as at 90%.",
         {{0.8, "80%"}, {0.85, "85%"}, {0.9, "90%"}, {0.95, "95%"}},
         [](const recite::Settings& all) { return all.policy.retention; }},
        {"minutes-a-day",
         "Minutes a day",
         "With a goal, no more new cards come than fit beside the reviews.",
         {{0, "As it comes"}, {5, "5"}, {10, "10"}, {20, "20"}, {30, "30"}},
         [](const recite::Settings& all) { return static_cast<double>(all.minutes_a_day); }},
        {"day-boundary",
         "A day begins at",
         "",
         {{0, "midnight"}, {180, "3:00"}, {240, "4:00"}, {300, "5:00"}},
         [](const recite::Settings& all) { return static_cast<double>(all.boundary_minutes); }},
        {"trivia",
         "Learn side facts too",
         "",
         {{1, "Yes"}, {0, "No"}},
         [](const recite::Settings& all) { return all.trivia ? 1.0 : 0.0; }},
    };
    return table;
}

}  // namespace

std::vector<Choices> habit_lines(const State& state) {
    const recite::Settings& now = state.keeping.state().settings;
    std::vector<Choices> lines;
    for (const Row& row : rows()) {
        Choices line;
        line.label = row.label;
        line.help = row.help;
        for (const Labelled& value : row.values) {
            Choice choice;
            choice.label = value.label;
            choice.action = Set{row.name, to_text(value.value)};
            choice.on = row.get(now) == value.value;
            line.choices.push_back(std::move(choice));
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

Choices topic_lines(const State& state, const Pack& pack) {
    Choices line;
    line.label = "Topics in study";
    line.help = "A topic that is off rests: none of its cards is asked.";
    line.several = true;
    for (const Topic& topic : pack.base.parts().topics) {
        Choice choice;
        choice.label = topic.title.in(pack.base.language());
        choice.action = Set{std::string(rest), topic.id.text};
        choice.on = state.keeping.state().paused.count({pack.entry.id, topic.id.text}) == 0;
        line.choices.push_back(std::move(choice));
    }
    return line;
}

Choices pack_lines(const State& state) {
    Choices line;
    if (state.packs.size() < 2) return line;
    line.label = "Packs in study";
    line.help = "A pack that is off rests as a whole.";
    line.several = true;
    for (const auto& [id, pack] : state.packs) {
        Choice choice;
        choice.label = pack->title();
        choice.action = Set{std::string(rest_pack), id.text};
        choice.on = state.keeping.state().paused.count({id, {}}) == 0;
        line.choices.push_back(std::move(choice));
    }
    return line;
}

void type_in(State& state, const Type& typed) {
    state.typed[typed.name] = typed.text;
    if (typed.name != exam) return;
    const std::optional<Day> day = read_day(typed.text);
    const Day set = state.keeping.state().settings.exam;
    const bool cleared = trim(typed.text).empty();
    if (!cleared && (!day || *day < moment_of(state).day())) return;
    const Day wanted = cleared ? Day{} : *day;
    if (wanted == set) return;
    Changed change;
    change.name = exam;
    change.numbers = {static_cast<double>(wanted.number)};
    happen(state.keeping, {std::move(change)}, moment_of(state), state.effects);
    announce(state, cleared ? "No exam." : "The exam is on " + day_text(wanted) + ".");
}

std::string exam_remark(const State& state) {
    const auto typed = state.typed.find(std::string(exam));
    if (typed == state.typed.end() || trim(typed->second).empty()) return {};
    const std::optional<Day> day = read_day(typed->second);
    if (!day) return "A day is written as year, month, day: " + write_day(moment_of(state).day());
    return *day < moment_of(state).day() ? "That day is over." : "";
}

bool set_habit(State& state, std::string_view name, std::string_view value) {
    if (name == rest) {
        const Pack* pack = current_pack(state);
        if (pack == nullptr || pack->base.topic(TopicId(std::string(value))) == nullptr)
            return false;
        const std::string topic(value);
        const bool on = state.keeping.state().paused.count({pack->entry.id, topic}) == 0;
        happen(state.keeping, {Paused{pack->entry.id, topic, on}}, moment_of(state), state.effects);
        return true;
    }
    if (name == rest_pack) {
        const PackId id{std::string(value)};
        if (state.packs.count(id) == 0) return false;
        const bool on = state.keeping.state().paused.count({id, {}}) == 0;
        happen(state.keeping, {Paused{id, {}, on}}, moment_of(state), state.effects);
        return true;
    }
    const std::optional<double> number = parse_number(value);
    if (!number || setting_named(name) == nullptr) return false;
    Changed change;
    change.name = name;
    change.numbers = {*number};
    if (!objection(change).empty()) return false;
    happen(state.keeping, {std::move(change)}, moment_of(state), state.effects);
    return true;
}

}  // namespace recite::study
