#include <algorithm>

#include "base/number.hpp"
#include "questions/sentence.hpp"
#include "study/cite.hpp"
#include "study/screens/screens.hpp"

namespace recite::study::screens {
namespace {

Choice choice(std::string label, const char* name, std::string value, bool on) {
    Choice made;
    made.label = std::move(label);
    made.action = Adjust{name, std::move(value)};
    made.on = on;
    return made;
}

template <class T>
bool contains(const std::vector<T>& list, const T& item) {
    return std::find(list.begin(), list.end(), item) != list.end();
}

Choices topics(const State& state, const Pack& pack) {
    Choices line;
    line.label = "Topics";
    line.several = true;
    const std::vector<TopicId>& chosen = state.set_up.topics;
    line.choices.push_back(choice("All topics", "topic", "", chosen.empty()));
    for (const Topic& topic : pack.base.parts().topics) {
        const std::size_t count = pack.base.with_topic(topic.id).size();
        if (count == 0) continue;
        Choice made = choice(std::string(topic.title.in(pack.base.language())), "topic",
                             topic.id.text, contains(chosen, topic.id));
        made.detail = counted(count, "fact");
        line.choices.push_back(std::move(made));
    }
    return line;
}

// A name of the program's as words: "select-all" becomes "Select all".
std::string worded(std::string_view name) {
    std::string words = capitalised(name);
    std::replace(words.begin(), words.end(), '-', ' ');
    return words;
}

Choices recipes(const State& state) {
    Choices line;
    line.label = "Kinds of question";
    line.several = true;
    const std::vector<std::string>& chosen = state.set_up.recipes;
    line.choices.push_back(choice("All kinds", "recipe", "", chosen.empty()));
    for (const Recipe* recipe : all_recipes()) {
        const std::string name(recipe->name);
        Choice made = choice(worded(name), "recipe", name, contains(chosen, name));
        made.detail = recipe->summary;
        line.choices.push_back(std::move(made));
    }
    return line;
}

Choices numbers(const char* label, const char* name,
                const std::vector<std::pair<int, std::string>>& all, int now) {
    Choices line;
    line.label = label;
    for (const auto& [value, text] : all)
        line.choices.push_back(choice(text, name, to_text(value), value == now));
    return line;
}

// Half a minute a question is what people take at their ease.
std::string sum_of(const SetUpChoices& choices, std::size_t askable) {
    if (askable == 0) return "No question can be made of that. Choose more topics or kinds.";
    const std::size_t minutes = (choices.count + 1) / 2;
    return counted(choices.count, "question") + " on " + counted(askable, "card") + ", about " +
           counted(minutes, "minute") + ".";
}

}  // namespace

Body set_up(const State& state, const Pack& pack) {
    const SetUpChoices& chosen = state.set_up;
    SetUp body;
    body.heading = "Set up a quiz";
    body.lines.push_back(topics(state, pack));
    body.lines.push_back(recipes(state));
    body.lines.push_back(numbers("Length", "length", {{5, "5"}, {10, "10"}, {20, "20"}, {40, "40"}},
                                 static_cast<int>(chosen.count)));
    Choices feedback;
    feedback.label = "Tell me";
    feedback.choices.push_back(
        choice("After each question", "feedback", "each", chosen.feedback == Feedback::each));
    feedback.choices.push_back(
        choice("At the end", "feedback", "end", chosen.feedback == Feedback::end));
    body.lines.push_back(std::move(feedback));
    body.lines.push_back(numbers("Pass mark", "pass",
                                 {{0, "None"}, {50, "50%"}, {60, "60%"}, {80, "80%"}, {90, "90%"}},
                                 chosen.pass_percent));
    Choices minutes = numbers(
        "Time limit", "minutes",
        {{0, "None"}, {2, "2 minutes"}, {5, "5 minutes"}, {10, "10 minutes"}, {30, "30 minutes"}},
        chosen.minutes);
    minutes.help = "You can extend it, pause it or switch it off at any time.";
    body.lines.push_back(std::move(minutes));
    Choices certainty;
    certainty.label = "Ask how sure I am";
    certainty.choices.push_back(choice("Yes", "certainty", "on", chosen.certainty));
    certainty.choices.push_back(choice("No", "certainty", "off", !chosen.certainty));
    body.lines.push_back(std::move(certainty));
    const std::size_t askable = pack.writer->cards(plan_of(chosen)).size();
    body.sum = sum_of(chosen, askable);
    body.start = primary("Start", StartQuiz{});
    body.start.enabled = askable > 0;
    for (const QuizEntry& quiz : pack.entry.quizzes)
        body.quizzes.push_back(
            {worded(quiz.id.text), "", href(Page::quiz, pack.entry.id, quiz.id.text)});
    return body;
}

}  // namespace recite::study::screens
