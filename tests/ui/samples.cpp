#include "ui/samples.hpp"

#include <utility>

#include "base/number.hpp"

namespace recite::tests {

namespace {

using study::Screen;

study::Offer offer(std::string label, study::Action action, std::string key = "",
                   bool primary = false) {
    study::Offer made;
    made.label = std::move(label);
    made.action = std::move(action);
    made.key = std::move(key);
    made.primary = primary;
    return made;
}

study::Chrome resting(const std::string& current) {
    study::Chrome chrome;
    chrome.title = current + " - Recite";
    chrome.pack = "DeepSeek and R1";
    for (const char* name : {"Study", "Quiz", "Facts", "Progress"}) {
        chrome.navigation.push_back({name, std::string("#/") + name, name == current});
    }
    for (const char* name : {"Flashcards", "Read", "Sources", "Settings", "About"}) {
        chrome.more.push_back({name, std::string("#/") + name, name == current});
    }
    return chrome;
}

study::Chrome running(std::size_t done, std::size_t of) {
    study::Chrome chrome;
    chrome.title = "Question - Recite";
    chrome.pack = "DeepSeek and R1";
    chrome.progress = {done, of,
                       to_text(static_cast<std::uint64_t>(done + 1)) + " of " +
                           to_text(static_cast<std::uint64_t>(of))};
    chrome.leave = offer("End", study::Back{}, "Escape");
    return chrome;
}

study::Cited fact(std::string statement) {
    study::Cited cited;
    cited.fact = FactId("high-flyer-origin");
    cited.statement = std::move(statement);
    cited.href = "#/facts/deepseek/high-flyer-origin";
    cited.backing = "3 articles, 2 origins";
    cited.citations = {{"Article A, sentence 12", "#/sources/deepseek/a/12", {}, true},
                       {"Article C, sentence 15", "#/sources/deepseek/c/15", {}, true},
                       {"Article E, sentence 9", "#/sources/deepseek/e/9", {}, true}};
    return cited;
}

std::vector<study::Offer> asking_offers(bool ready) {
    study::Offer check = offer("Check", study::Submit{}, "Enter", true);
    check.enabled = ready;
    return {offer("Skip", study::Pass{}), check};
}

study::Posed choice() {
    study::Posed posed;
    posed.kind = "Pick one";
    posed.topic = "Company history";
    posed.recipe = "choice";
    posed.prompt = "Which firm did DeepSeek grow out of?";
    posed.shown = forms::Choose::Shown{{"Baidu", "High-Flyer", "ByteDance", "Alibaba"}, false};
    posed.response = forms::Choose::Response{{1}};
    return posed;
}

study::Posed typed(std::string prompt, std::string text) {
    study::Posed posed;
    posed.kind = "Type the answer";
    posed.topic = "People";
    posed.recipe = "typed";
    posed.prompt = std::move(prompt);
    posed.shown = forms::Fill::Shown{{"", ""}, {}};
    posed.response = forms::Fill::Response{{std::move(text)}};
    return posed;
}

Screen asking(study::Posed posed, bool ready = true) {
    study::Asking body;
    body.posed = std::move(posed);
    body.offers = asking_offers(ready);
    return {running(3, 10), body};
}

std::vector<study::Offer> marked_offers() {
    return {offer("Report", study::Report{}), offer("Undo", study::Undo{}),
            offer("Next", study::Next{}, "Enter", true)};
}

Screen wrong_choice() {
    study::Marked body;
    body.posed = choice();
    body.posed.response = forms::Choose::Response{{0}};
    body.parts = {{study::Stand::yours_wrong,
                   "Yours: a search company; no article links it to "
                   "DeepSeek's origin"},
                  {study::Stand::right, "Right"},
                  {study::Stand::neutral, ""},
                  {study::Stand::neutral, ""}};
    body.mark = Mark::wrong;
    body.headline = "Wrong. Counts as not known.";
    body.explanation =
        "Before it was DeepSeek, it was Fire-Flyer, a part of "
        "the fund High-Flyer.";
    body.rests_on = {fact(body.explanation)};
    body.returns = "Again in this session.";
    body.offers = marked_offers();
    return {running(3, 10), body};
}

Screen almost() {
    study::Marked body;
    body.posed = typed("Who founded DeepSeek?", "Liang Wenfang");
    body.parts = {{study::Stand::yours_almost, "One letter off"}};
    body.mark = Mark::almost;
    body.headline = "Almost: one letter off. Counts as right.";
    body.slips = {{10, 11, "e"}};
    body.answer = "Liang Wenfeng";
    body.also = "Also accepted: Wenfeng Liang, 梁文锋.";
    body.rests_on = {fact("DeepSeek was founded by Liang Wenfeng.")};
    body.returns = "Returns in 6 days.";
    body.offers = {offer("That was luck", study::Luck{}), offer("Report", study::Report{}),
                   offer("Next", study::Next{}, "Enter", true)};
    return {running(4, 10), body};
}

Screen several() {
    study::Posed posed = choice();
    posed.kind = "Pick all that are right";
    posed.prompt = "Which of these models does the fact base credit to DeepSeek?";
    posed.shown = forms::Choose::Shown{{"R1", "Llama 3.1", "V3",
                                        "Qwen 2.5 with a much longer name that needs "
                                        "a second line on any phone and on a desktop"},
                                       true};
    posed.response = forms::Choose::Response{{0, 2}};
    return asking(posed);
}

Screen cloze(bool bank) {
    study::Posed posed;
    posed.kind = bank ? "Fill from the words" : "Fill in";
    posed.topic = "Company history";
    posed.prompt = "Complete the sentence.";
    posed.shown =
        forms::Fill::Shown{{"DeepSeek was founded in ", " and belongs to the hedge fund ", "."},
                           bank ? std::vector<std::string>{"2015", "2023", "High-Flyer", "Baidu"}
                                : std::vector<std::string>{}};
    posed.response = forms::Fill::Response{{"2023", ""}};
    return asking(posed, false);
}

Screen number(bool range) {
    study::Posed posed;
    posed.kind = range ? "Give a range" : "Type a number";
    posed.topic = "Money and chips";
    posed.prompt = "How much computing did the newest model use, compared with Llama 3.1?";
    posed.help = "A share: 1/4, 25 %, a quarter are all fine.";
    posed.shown = forms::Number::Shown{range ? "%" : "", range};
    posed.response = forms::Number::Response{"a tenth", "5", ""};
    Screen screen = asking(posed);
    auto& body = std::get<study::Asking>(screen.body);
    body.offers = {offer("Hint", study::AskHint{}, "H"),
                   offer("Show options", study::ShowOptions{}), offer("Skip", study::Pass{}),
                   offer("Check", study::Submit{}, "Enter", true)};
    if (range) body.hint = "It is less than a fifth.";
    return screen;
}

Screen order() {
    study::Posed posed;
    posed.kind = "Put in order";
    posed.prompt = "Which came first? Earliest at the top.";
    posed.shown = forms::Arrange::Shown{{"R1 is released", "High-Flyer is founded",
                                         "Export controls take shape", "DeepSeek is founded"},
                                        "earliest",
                                        "latest"};
    posed.response = forms::Arrange::Response{};
    return asking(posed, false);
}

Screen match() {
    study::Posed posed;
    posed.kind = "Match";
    posed.topic = "People";
    posed.prompt = "Who leads which company?";
    posed.shown =
        forms::Match::Shown{{"OpenAI", "DeepSeek", "Nvidia"},
                            {"Liang Wenfeng", "Jensen Huang", "Sam Altman", "Kai-Fu Lee"}};
    posed.response = forms::Match::Response{{2U, std::nullopt, std::nullopt}};
    return asking(posed, false);
}

Screen match_marked() {
    study::Marked body;
    body.posed = std::get<study::Asking>(match().body).posed;
    body.posed.response = forms::Match::Response{{2U, 1U, 0U}};
    body.parts = {{study::Stand::yours_right, "Right: Sam Altman"},
                  {study::Stand::yours_wrong, "Yours: Jensen Huang. Right is Liang Wenfeng"},
                  {study::Stand::yours_wrong, "Yours: Liang Wenfeng. Right is Jensen Huang"}};
    body.mark = Mark::wrong;
    body.headline = "Wrong: one of three pairs is right.";
    body.explanation = "Liang Wenfeng leads DeepSeek; Jensen Huang leads Nvidia.";
    body.rests_on = {fact("Liang Wenfeng leads DeepSeek.")};
    body.offers = marked_offers();
    return {running(6, 10), body};
}

Screen order_marked() {
    study::Marked body;
    body.posed = std::get<study::Asking>(order().body).posed;
    body.posed.response = forms::Arrange::Response{{1, 3, 2, 0}};
    body.parts = {{study::Stand::yours_right, "Right, 2015"},
                  {study::Stand::yours_wrong, "Belongs in place 3, 2023"},
                  {study::Stand::yours_wrong, "Belongs in place 2, 2022"},
                  {study::Stand::yours_right, "Right, 2025"}};
    body.mark = Mark::almost;
    body.headline = "Almost: two are swapped. Counts as not known.";
    body.rests_on = {fact("High-Flyer was founded in 2015.")};
    body.offers = marked_offers();
    return {running(6, 10), body};
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

study::Choice choice_of(std::string label, bool on, std::string detail = "") {
    study::Choice made;
    made.label = std::move(label);
    made.detail = std::move(detail);
    made.on = on;
    made.action = study::Adjust{"topic", made.label};
    return made;
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

Screen flashcard(bool flipped) {
    study::Flashcard body;
    body.kind = "Flashcard";
    body.topic = "Techniques";
    body.front = "What does MLA stand for?";
    body.flipped = flipped;
    if (flipped) {
        body.back = "Multi-head Latent Attention";
        body.rests_on = {fact("One of the two designs credited with making the models cheaper.")};
        study::Offer again = offer("Not yet", study::Judge{study::Judged::not_yet}, "1");
        again.detail = "again in this session";
        study::Offer known = offer("Knew it", study::Judge{study::Judged::knew_it}, "2", true);
        known.detail = "in 6 days";
        body.offers = {again, known};
    } else {
        body.offers = {offer("Turn over", study::Flip{}, "Enter", true)};
    }
    body.options = {offer("Answer first", study::Set{"side", "back"}),
                    offer("Shuffle", study::Set{"shuffle", "on"})};
    return {running(6, 20), body};
}

Screen summary() {
    study::Summary body;
    body.heading = "8 of 10 right";
    body.text = "Passed: 7 were needed. 4 minutes 10 seconds; the limit was switched off.";
    body.share = 0.8;
    body.topics = {
        {"People", 1, "3 of 3"}, {"Money and chips", 0.5, "2 of 4"}, {"Techniques", 1, "3 of 3"}};
    body.moved = "7 moved on, 3 come back tomorrow.";
    body.answers = {{"Which firm did DeepSeek grow out of?",
                     "Baidu",
                     "High-Flyer",
                     Mark::wrong,
                     "Wrong",
                     {fact("")}},
                    {"Who founded DeepSeek?",
                     "Liang Wenfang",
                     "Liang Wenfeng",
                     Mark::almost,
                     "Almost",
                     {fact("")}},
                    {"What does MLA stand for?",
                     "Multi-head Latent Attention",
                     "Multi-head Latent Attention",
                     Mark::right,
                     "Right",
                     {fact("")}}};
    body.offers = {offer("Try the wrong ones again", study::Retry{}, "Enter", true),
                   offer("Keep these for study", study::Keep{}),
                   offer("New quiz", study::Open{"#/quiz"})};
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

study::Section section_of(std::string heading, std::string text) {
    study::Section made;
    made.heading = std::move(heading);
    made.text = std::move(text);
    return made;
}

Screen settings() {
    study::Settings body;
    body.heading = "Settings";
    body.text = "Everything stays in this browser.";
    study::Section looks = section_of("How it looks", "");
    looks.lines = {
        {"Theme",
         "",
         {choice_of("As the system", true), choice_of("Light", false), choice_of("Dark", false)},
         false},
        {"Text size",
         "",
         {choice_of("Small", false), choice_of("Normal", true), choice_of("Large", false),
          choice_of("Largest", false)},
         false}};
    study::Section fit = section_of("Does the schedule know you?", "It can be fitted to you.");
    fit.progress = study::Bar{"Fitting", 0.4, "40%"};
    fit.offers = {offer("Cancel", study::DropTask{}, "Escape")};
    body.sections = {looks, fit};
    return {resting("Settings"), body};
}

Screen costs() {
    study::Settings body;
    body.heading = "Settings";
    study::Section aim = section_of("What do you aim at?", "");
    aim.lines = {{"How many you want to recall",
                  "More means more reviews.",
                  {choice_of("80%", false), choice_of("90%", true), choice_of("95%", false)},
                  false}};
    study::Chart chart;
    chart.kind = study::ChartKind::line;
    chart.title = "What would each goal cost you, and leave you with after a year?";
    chart.text = "A goal of about 90% takes 6 minutes a day and leaves about 470 cards known.";
    chart.columns = {"Goal", "Minutes a day", "Cards known"};
    study::Series series;
    for (int at = 0; at < 10; ++at) {
        const double minutes = 3 + at * at * 0.1;
        const double known = 380 + 11.0 * at;
        const std::string goal = to_text(70 + 3 * at) + "%";
        series.points.push_back({minutes, known, goal, 0, false});
        chart.x.ticks.push_back({minutes, goal});
        chart.rows.push_back({goal, to_text(minutes), to_text(known)});
    }
    chart.x.to = 12;
    chart.y = {"cards", "cards", 0, 500, {{0, "0"}, {500, "500 known"}}};
    chart.series = {series};
    chart.legend = "From left to right: minutes a day. Upwards: cards that you would recall.";
    aim.chart = chart;
    aim.offers = {offer("Close", study::DropTask{}, "Escape")};
    body.sections = {aim};
    return {resting("Settings"), body};
}

Screen data(bool deleting) {
    study::Settings body;
    body.heading = "Your data";
    body.text = "All that you do stays in this browser. Nothing is sent anywhere.";
    study::Section saved =
        section_of("Your progress", "Last saved as a file 12 days ago; 140 answers since.");
    saved.offers = {offer("Save as a file", study::Export{}, "", true),
                    offer("Open a file", study::Pick{})};
    study::Section reminder = section_of("A daily reminder", "A file for your calendar.");
    reminder.entries = {
        {"reminder", "At", "", "7 o'clock", "19:00", "A time is written as 07:40.", false}};
    study::Offer save = offer("Save for my calendar", study::Export{study::Takeaway::reminder});
    save.enabled = false;
    reminder.offers = {save};
    study::Section deletion = section_of("Delete everything", "");
    deletion.warns = deleting;
    if (deleting) {
        deletion.text = "This deletes 312 answers about 84 cards, 3 notes and all settings.";
        deletion.offers = {offer("Save a file first", study::Export{}),
                           offer("Delete it all", study::EraseAll{true}),
                           offer("Keep everything", study::EraseAll{false}, "Escape")};
        body.sections = {deletion};
    } else {
        deletion.offers = {offer("Delete everything", study::EraseAll{false})};
        body.sections = {saved, reminder, deletion};
    }
    return {resting("Your data"), body};
}

Screen about() {
    study::About body;
    body.version = "1.0.0";
    body.text = "Recite is a study tool that can prove its answers.";
    body.licences = {{"Dear ImGui", "MIT", ""}, {"JSON for Modern C++", "MIT", ""}};
    body.jumps = {{"Rules of grading", "#/about/rules", false}};
    return {resting("Settings"), body};
}

Screen trouble() {
    study::Trouble body;
    body.heading = "This pack could not be loaded.";
    body.text =
        "Check the connection and try again. What you have learned is safe in this browser.";
    body.details = "quizzes/deepseek/facts.json: not found";
    body.offers = {offer("Try again", study::TryAgain{}, "Enter", true),
                   offer("Home", study::Open{"#/"})};
    return {resting("Study"), body};
}

Screen study_due() {
    study::Study body;
    body.heading = "12 cards are due.";
    body.text = "About 4 minutes at your pace.";
    body.offers = {offer("Start", study::StartStudy{}, "Enter", true),
                   offer("Cram", study::StartStudy{study::Load::cram})};
    study::Section exam = section_of("Is there an exam?",
                                     "3 May 2026, in 24 days. If you stop now, you would recall "
                                     "about 31 cards that day; at this pace about 52.");
    exam.entries = {{"exam", "Its day", "", "2026-05-03", "2026-05-03", "", false}};
    exam.offers = {offer("Take 14 new a day", study::Set{"new-a-day", "14"})};
    study::Section rest = section_of("What is in study?", "");
    rest.lines = {{"Topics in study",
                   "A topic that is off rests: none of its cards is asked.",
                   {choice_of("People", true), choice_of("Techniques", false)},
                   true}};
    body.sections = {exam, rest};
    return {resting("Study"), body};
}

Screen study_empty() {
    study::Study body;
    body.heading = "Done for today.";
    body.text = "The next card is due tomorrow at 07:40.";
    body.offers = {offer("Practise without counting", study::StartStudy{}, "Enter", true),
                   offer("Take a quiz", study::Open{"#/quiz"})};
    return {resting("Study"), body};
}

Screen sure() {
    Screen screen = asking(choice());
    auto& body = std::get<study::Asking>(screen.body);
    body.offers = {offer("Skip", study::Pass{})};
    body.certainty = {offer("Not sure", study::SubmitAs{study::Certainty::unsure}),
                      offer("Fairly", study::SubmitAs{study::Certainty::fairly}),
                      offer("Sure", study::SubmitAs{study::Certainty::sure})};
    body.certainty_help = "under 2 in 3 · up to 4 in 5 · over 4 in 5";
    return screen;
}

Screen leaving() {
    Screen screen = asking(choice());
    auto& body = std::get<study::Asking>(screen.body);
    body.confirm_leave = true;
    body.leave_offers = {offer("Go on", study::Back{}, "Escape"),
                         offer("End it", study::Leave{}, "Enter", true)};
    return screen;
}

Screen timed() {
    Screen screen = asking(choice(), false);
    auto& body = std::get<study::Asking>(screen.body);
    body.posed.response = forms::Choose::Response{};
    screen.chrome.clock = "4:12 left";
    screen.chrome.clock_offers = {offer("5 minutes more", study::Clock{study::ClockChange::extend}),
                                  offer("Pause", study::Clock{study::ClockChange::pause}),
                                  offer("No limit", study::Clock{study::ClockChange::off})};
    screen.chrome.toast =
        study::Toast{"Your answer is saved.", study::Urgency::polite, offer("Undo", study::Undo{})};
    screen.chrome.safety = study::Safety::forgets;
    screen.chrome.safety_text = "Nothing is kept in this window.";
    return screen;
}

Screen loading() {
    return {resting("Study"), study::Loading{"Loading the facts…"}};
}

}  // namespace

std::vector<Sample> samples() {
    std::vector<Sample> all = {
        {"loading", loading()},
        {"first-visit", first_visit()},
        {"home", home()},
        {"set-up", set_up()},
        {"choice", asking(choice())},
        {"several", several()},
        {"typed", asking(typed("Who founded DeepSeek?", ""), false)},
        {"cloze", cloze(false)},
        {"bank", cloze(true)},
        {"number", number(false)},
        {"range", number(true)},
        {"order", order()},
        {"match", match()},
        {"sure", sure()},
        {"leaving", leaving()},
        {"timed", timed()},
        {"wrong", wrong_choice()},
        {"almost", almost()},
        {"order-marked", order_marked()},
        {"match-marked", match_marked()},
        {"card-front", flashcard(false)},
        {"card-back", flashcard(true)},
        {"summary", summary()},
        {"read", read()},
        {"facts", facts(false)},
        {"fact", facts(true)},
        {"no-facts", no_facts()},
        {"sources", sources()},
        {"study-due", study_due()},
        {"study-done", study_empty()},
        {"progress", progress()},
        {"settings", settings()},
        {"costs", costs()},
        {"data", data(false)},
        {"deleting", data(true)},
        {"about", about()},
        {"trouble", trouble()},
    };
    for (std::size_t at = 0; at < all.size(); ++at) all[at].screen.chrome.place = at + 1;
    return all;
}

}  // namespace recite::tests
