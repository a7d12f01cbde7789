#include <utility>

#include "base/number.hpp"
#include "ui/sampled.hpp"

namespace recite::tests::sampled {

Screen loading() {
    return {resting("Study"), study::Loading{"Loading the facts…"}};
}

Screen first_visit() {
    study::FirstVisit body;
    body.sentence =
        "Learn what five articles say about DeepSeek, and see the sentence behind "
        "every answer.";
    body.assurance = "Free, no account. Nothing leaves this browser.";
    body.start =
        offer("Try five questions", study::Open{"#/quiz/deepseek?length=5"}, "Enter", true);
    body.others = {{"read the facts first", "#/read", false},
                   {"open your own quiz", "#/open", false}};
    return {resting("Study"), body};
}

Screen home() {
    study::Home body;
    body.heading = "12 cards are due.";
    body.text = "About 4 minutes at your pace. You would recall about 148 of 163 facts today.";
    body.next_title = "Study";
    body.next_text = "12 due, 5 new, mixed kinds of question";
    body.next = offer("Start", study::StartStudy{}, "Enter", true);
    body.ways = {{"Flashcards", "Flip through a topic, either side first.", "#/cards", false},
                 {"Read", "A topic in our words, every statement cited.", "#/read", false}};
    body.confusions = {offer("Tell A100 and H100 apart", study::Open{"#/quiz/deepseek/a100"})};
    body.recall_title = "Recall by topic, typed answers of the last 30 days";
    body.recall = {{"People", 0.92, "92% of 61 answers"},
                   {"Money and chips", 0.61, "61% of 44 answers"},
                   {"Techniques", 0.78, "78% of 37 answers"},
                   {"Company history", 0.84, "84% of 25 answers"}};
    body.notice = study::Notice{
        "Your progress is in this browser alone. Last saved as a file 12 days ago; 140 answers "
        "since.",
        {offer("Save as a file", study::Export{}), offer("Later", study::Quiet{})}};
    body.packs = {
        {"DeepSeek and R1, January 2025", "163 facts from 5 articles", "#/pack/deepseek", true},
        {"The planets", "40 facts", "#/pack/planets", false}};
    body.offers = {offer("Open a pack of your own", study::Pick{})};
    return {resting("Study"), body};
}

Screen set_up() {
    study::SetUp body;
    body.heading = "Set up a quiz";
    body.lines = {
        {"Topics",
         "",
         {choice_of("Company history", true), choice_of("People", true),
          choice_of("Money and chips", false), choice_of("Techniques", true)},
         true},
        {"Length",
         "",
         {choice_of("5", false), choice_of("10", true), choice_of("20", false),
          choice_of("All", false)},
         false},
        {"Feedback",
         "",
         {choice_of("After each question", true, "with the source"),
          choice_of("At the end", false, "as in an exam")},
         false},
        {"Time limit",
         "You can extend, pause or switch it off at any time.",
         {choice_of("None", true), choice_of("5 minutes", false), choice_of("10 minutes", false)},
         false}};
    body.sum = "10 questions out of 84, about 5 minutes";
    body.start = offer("Start", study::StartQuiz{}, "Enter", true);
    body.quizzes = {
        {"DeepSeek in ten minutes", "9 questions by the author", "#/quiz/deepseek/ten", false}};
    return {resting("Quiz"), body};
}

Screen read() {
    study::Read body;
    body.heading = "Company history";
    body.topics = {{"Company history", "#/read/history", true},
                   {"People", "#/read/people", false},
                   {"Money and chips", "#/read/money", false}};
    body.paragraphs = {{fact("High-Flyer was founded in 2015."),
                        fact("It is a hedge fund that trades by computer.")},
                       {fact("DeepSeek was founded in 2023 and belongs to it.")}};
    body.paragraphs[1][0].disputed = true;
    body.offers = {offer("Quiz me on this", study::StartQuiz{}, "Enter", true),
                   offer("Flashcards", study::Open{"#/cards/history"})};
    body.next = study::Jump{"People", "#/read/people", false};
    return {resting("Settings"), body};
}

Screen facts(bool detail) {
    study::Facts body;
    body.search = "chips";
    body.topics = {choice_of("All topics", true), choice_of("Money and chips", false),
                   choice_of("People", false)};
    body.disputed = choice_of("Accounts differ", false);
    body.count = "5 of 84 facts";
    const char* const texts[] = {"US export controls on advanced chips took shape in October 2022",
                                 "DeepSeek began with 10,000 H100 chips",
                                 "High-Flyer had over 10,000 A100 chips by 2021",
                                 "The newest model used a tenth of the computing of Llama 3.1",
                                 "R1 was made on Nvidia chips of limited performance"};
    for (const char* text : texts) {
        study::FactRow row;
        row.fact = FactId(text);
        row.text = text;
        row.backing = "2 articles, 1 origin";
        row.state = "Known";
        row.href = "#/facts/deepseek/x";
        row.disputed = row.text.find("10,000") != std::string::npos;
        row.selected = detail && row.disputed && row.text[0] == 'D';
        body.rows.push_back(row);
    }
    if (detail) {
        study::FactDetail shown;
        shown.cited = fact("DeepSeek began with 10,000 H100 chips.");
        shown.topic = "Money and chips";
        shown.question = "How many Nvidia chips did DeepSeek begin with, by article A?";
        study::DisputeView dispute;
        dispute.heading = "Which chips were stockpiled, and by whom?";
        dispute.text = "They differ in chip, owner and date, and may all hold.";
        dispute.accounts = {{"DeepSeek: 10,000 Nvidia H100", "at the start", fact("")},
                            {"High-Flyer: over 10,000 Nvidia A100", "by 2021", fact("")}};
        shown.disputes = {dispute};
        shown.related = {{"Export controls", "#/facts/deepseek/controls", false}};
        shown.memory = "Shaky. Next on 3 May.";
        shown.offers = {offer("Star", study::FlagFact{FactId("x"), study::Flag::star}),
                        offer("Ask me", study::Open{"#/quiz/deepseek/x"})};
        body.detail = shown;
    }
    return {resting("Facts"), body};
}

Screen no_facts() {
    Screen screen = facts(false);
    auto& body = std::get<study::Facts>(screen.body);
    body.rows.clear();
    body.search = "zeppelin";
    body.count = "0 of 84 facts";
    body.empty = "Nothing matches \"zeppelin\". Try a shorter word, or all topics.";
    return screen;
}

Screen sources() {
    study::Sources body;
    body.articles = {
        {"Article A", "44 sentences, 31 facts. Open.", "#/sources/deepseek/a", true, true},
        {"Article B", "35 sentences, 22 facts. Not open.", "#/sources/deepseek/b", false, false}};
    body.heading = "Article A";
    body.text = "Tells the same story as article B.";
    body.kept = "Open until you close this page.";
    body.offers = {offer("Open an article", study::Pick{}),
                   offer("Keep in this browser", study::KeepSources{true})};
    for (std::uint32_t number = 1; number <= 5; ++number) {
        study::SentenceRow row;
        row.number = number;
        row.text = number == 1 ? ""
                               : "A made-up sentence, long enough that it has to be broken into "
                                 "more than one line on a phone.";
        row.reason = number == 1 ? "heading" : "";
        row.selected = number == 3;
        row.changed = number == 4;
        if (number > 2) row.facts = {{"DeepSeek was founded in 2023", "#/facts/deepseek/f", false}};
        body.sentences.push_back(row);
    }
    body.selected = 3;
    return {resting("Settings"), body};
}

Screen progress() {
    study::ProgressView body;
    body.next_title = "Next: 12 due now, about 4 minutes";
    body.next_text = "Money and chips is your weakest topic.";
    body.next = offer("Study", study::StartStudy{}, "", true);
    body.figures = {{"You would recall today", "148 of 163", "estimate, off by 3 so far"},
                    {"Typed answers right", "91%", "of 167 in 30 days; goal 90%"},
                    {"Known", "118 facts", "held three weeks or more"},
                    {"When sure, right", "84 of 100", "fairly: 71, not sure: 48"}};
    study::Chart days;
    days.kind = study::ChartKind::days;
    days.title = "You studied on 61 of the last 130 days";
    days.x = {"", "", 0, 25, {}};
    days.y = {"", "", 0, 6, {{0, "Mon"}, {2, "Wed"}, {4, "Fri"}}};
    study::Series week;
    for (int day = 0; day < 26 * 7; ++day) {
        const double x = day / 7;
        week.points.push_back({x, static_cast<double>(day % 7), "12 reviews", 12, false});
        days.shares.push_back(day % 3 == 0 ? 0 : (day % 10) / 10.0);
    }
    days.series = {week};
    days.legend = "Darker squares: more reviews.";
    days.columns = {"Day", "Reviews"};
    days.rows = {{"3 May", "12"}};
    study::Chart due;
    due.title = "Tuesday is heavy: 38 due";
    due.y = {"due", "", 0, 40, {{0, "0"}, {20, "20"}, {40, "40"}}};
    due.x = {"day", "", 0, 13, {}};
    study::Series bars;
    const double counts[] = {12, 38, 17, 9, 14, 22, 8, 11, 6, 19, 13, 7, 10, 16};
    for (int day = 0; day < 14; ++day) {
        const std::string name(1, "MTWTFSS"[day % 7]);
        bars.points.push_back({static_cast<double>(day), counts[day], name, 0, false});
        due.x.ticks.push_back({static_cast<double>(day), name});
    }
    due.series = {bars};
    due.columns = {"Day", "Due"};
    due.rows = {{"Monday", "12"}, {"Tuesday", "38"}};
    study::Chart sure = due;
    sure.kind = study::ChartKind::line;
    sure.title = "Recall holds where it was planned";
    body.charts = {days, due, sure};
    return {resting("Progress"), body};
}

}  // namespace recite::tests::sampled
