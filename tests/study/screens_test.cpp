#include <catch2/catch_test_macros.hpp>

#include "study/learner.hpp"

using namespace recite;
using namespace recite::study;
using namespace recite::tests;

TEST_CASE("facts are found as they are typed, folded, in names and aliases too") {
    Learner learner;
    learner.open("#/facts/planets");
    const auto rows = [&] { return learner.body<Facts>()->rows.size(); };
    const std::size_t all = rows();
    REQUIRE(all > 10);
    learner.act(Search{"GALLE"});
    const std::size_t galle = rows();
    CHECK(galle > 0);
    CHECK(galle < all);
    learner.act(Search{"galle neptune"});
    CHECK(rows() <= galle);
    learner.act(Search{"xyzzy"});
    CHECK(rows() == 0);
    CHECK_FALSE(learner.body<Facts>()->empty.empty());
    learner.act(Search{""});
    learner.act(FilterTopic{TopicId("moons")});
    CHECK(rows() < all);
    CHECK(rows() > 0);
}

TEST_CASE("a fact shows its evidence, and no citation is a dead end") {
    const Author author;
    for (const Fact& fact : author.base().facts()) {
        CAPTURE(fact.id.text);
        Learner learner;
        learner.open("#/facts/planets/" + fact.id.text);
        const auto* facts = learner.body<Facts>();
        REQUIRE(facts);
        REQUIRE(facts->detail);
        CHECK_FALSE(facts->detail->cited.statement.empty());
        CHECK(facts->detail->cited.citations.size() == fact.evidence.size());
        for (const Citation& citation : facts->detail->cited.citations) {
            learner.act(Open{citation.href});
            const auto* sources = learner.body<Sources>();
            REQUIRE(sources);
            CHECK(sources->selected);
            CHECK_FALSE(sources->text.empty());
        }
        if (&fact == &author.base().facts()[9]) break;
    }
}

TEST_CASE("an article that is published with its pack is open, and its citations are intact") {
    Learner learner;
    learner.open("#/sources/planets/walk");
    const auto* sources = learner.body<Sources>();
    REQUIRE(sources);
    REQUIRE(sources->articles.size() >= 1);
    CHECK(sources->articles[0].open);
    CHECK(sources->kept == "Comes with this pack.");
    REQUIRE(sources->sentences.size() > 10);
    std::size_t resting = 0;
    for (const SentenceRow& row : sources->sentences) {
        CHECK_FALSE(row.text.empty());
        CHECK_FALSE(row.changed);
        resting += row.facts.size();
    }
    CHECK(resting > 10);
}

TEST_CASE("reading walks through all topics, each statement cited") {
    Learner learner;
    learner.open("#/read/planets");
    std::size_t topics = 0;
    for (;;) {
        const auto* read = learner.body<Read>();
        REQUIRE(read);
        ++topics;
        CHECK_FALSE(read->paragraphs.empty());
        for (const auto& paragraph : read->paragraphs)
            for (const Cited& cited : paragraph) CHECK_FALSE(cited.citations.empty());
        if (!read->next) break;
        learner.act(Open{read->next->href});
    }
    CHECK(topics == Author().base().parts().topics.size());
}

TEST_CASE("a file that is no article and no pack is refused in words") {
    Learner learner;
    learner.open("#/sources/planets");
    for (const char* text : {"", "hello", "{", "{\"facts\": []}", "[1, 2]"}) {
        CAPTURE(text);
        learner.act(OpenFile{"x.txt", text});
        REQUIRE(learner.chrome().toast);
        CHECK(learner.chrome().toast->text.starts_with("“x.txt” is none of the articles"));
    }
}

TEST_CASE("a pack of the learner's own can be opened and asked") {
    std::string text = file_text(planets_path);
    const std::string id = "\"id\": \"planets\"";
    text.replace(text.find(id), id.size(), "\"id\": \"mine\"");
    Learner learner;
    learner.open("#/settings");
    learner.act(OpenFile{"facts.json", text});
    REQUIRE(learner.body<Home>());
    learner.act(Open{"#/quiz/mine?seed=1"});
    CHECK(learner.body<Asking>());
}

TEST_CASE("flashcards are turned over before they are judged, and end in a summary") {
    Learner learner;
    learner.open("#/cards/planets/moons");
    const auto* card = learner.body<Flashcard>();
    REQUIRE(card);
    CHECK(card->back.empty());
    CHECK(card->rests_on.empty());
    CHECK_FALSE(learner.press("Knew it"));
    const std::size_t cards = learner.chrome().progress->of;
    for (std::size_t at = 0; at < cards; ++at) {
        REQUIRE(learner.press("Turn over"));
        CHECK_FALSE(learner.body<Flashcard>()->back.empty());
        REQUIRE(learner.press(at == 0 ? "Not yet" : "Knew it"));
    }
    const auto* summary = learner.body<Summary>();
    REQUIRE(summary);
    CHECK(summary->answers.size() == cards);
    CHECK(summary->answers[0].words == "Wrong");
}

TEST_CASE("the set-up says what it comes to, and starts just that quiz") {
    Learner learner;
    learner.open("#/quiz/planets");
    REQUIRE(learner.body<SetUp>());
    learner.act(Adjust{"length", "5"});
    learner.act(Adjust{"topic", "moons"});
    learner.act(Adjust{"feedback", "end"});
    learner.act(Adjust{"minutes", "10"});
    CHECK(learner.body<SetUp>()->sum.starts_with("5 questions on "));
    REQUIRE(learner.press("Start"));
    CHECK(learner.body<Asking>());
    CHECK(learner.chrome().progress->of == 5);
    CHECK(learner.chrome().clock.ends_with(" left"));
    learner.press("End");
    learner.open("#/quiz/planets");
    learner.act(Adjust{"topic", "no-such-topic"});
    CHECK_FALSE(learner.body<SetUp>()->start.enabled);
}

TEST_CASE("a setting is kept for the next visit") {
    Learner learner;
    learner.open("#/settings");
    learner.act(Set{"theme", "dark"});
    learner.act(Set{"text", "150"});
    learner.act(Set{"text", "9999"});
    learner.open("#/about");
    CHECK(learner.chrome().theme == Theme::dark);
    CHECK(learner.chrome().text_percent == 150);
    CHECK_FALSE(learner.body<About>()->licences.empty());
}

TEST_CASE("every screen has a title, one primary action at most, and no way without an address") {
    for (const char* route :
         {"", "#/", "#/study", "#/quiz/planets", "#/quiz/planets?seed=1", "#/cards/planets",
          "#/read/planets", "#/facts/planets", "#/sources/planets", "#/progress", "#/settings",
          "#/data", "#/about", "#/nowhere"}) {
        CAPTURE(route);
        Learner learner;
        learner.open(route);
        CHECK(learner.chrome().title.ends_with(" - Recite"));
        std::size_t primary = 0;
        for (const Offer& offer : learner.offers()) primary += offer.primary ? 1 : 0;
        CHECK(primary <= 1);
        for (const Jump& way : learner.chrome().navigation) CHECK(way.href.starts_with("#/"));
    }
}
