#include <algorithm>

#include "progress/leech.hpp"
#include "study/cite.hpp"
#include "study/due.hpp"
#include "study/flagging.hpp"
#include "study/hint.hpp"
#include "study/screens/screens.hpp"
#include "study/telling.hpp"

namespace recite::study::screens {
namespace {

std::string topic_of(const Pack& pack, const Question& question) {
    const Topic* topic = pack.base.topic(question.prompt.topic);
    return topic == nullptr ? std::string() : std::string(topic->title.in(pack.base.language()));
}

Posed posed(const Pack& pack, const Step& step) {
    Posed posed;
    posed.kind = kind_of(step.question);
    posed.topic = topic_of(pack, step.question);
    posed.recipe = step.question.recipe;
    posed.prompt = step.question.prompt.text;
    posed.help = help_of(pack.base, step.question);
    posed.shown = shown(step.question.form);
    posed.response = step.draft;
    return posed;
}

std::string remark_of(const Step& step, bool studied) {
    if (step.first_try) return "Not that. One more try; the first one counts.";
    if (step.changed)
        return studied ? "This fact has changed since you learned it."
                       : "This fact has changed since you began; answer it anew.";
    return {};
}

void certainty(Asking& asking, bool enabled) {
    const auto add = [&](const char* label, Certainty level) {
        Offer made = offer(label, SubmitAs{level});
        made.enabled = enabled;
        asking.certainty.push_back(std::move(made));
    };
    add("Not sure", Certainty::unsure);
    add("Fairly", Certainty::fairly);
    add("Sure", Certainty::sure);
    asking.certainty_help = "under 2 in 3 · up to 4 in 5 · over 4 in 5";
}

Asking asking(const Pack& pack, const Session& session) {
    const Step& step = session.steps[session.at];
    Asking body;
    body.posed = posed(pack, step);
    body.hint = hint_text(step.question, step.hints);
    body.remark = remark_of(step, session.terms.purpose == Purpose::study);
    const bool ready = answered(step.question, step.draft);
    if (const int hints = hints_of(step.question); hints > 0) {
        Offer hint = offer(step.hints == 0 ? "Hint" : "Another hint", AskHint{}, "H");
        hint.enabled = step.hints < hints;
        body.offers.push_back(std::move(hint));
        if (step.question.cards.size() == 1 && !step.options_shown)
            body.offers.push_back(offer("Show options", ShowOptions{}, "O"));
    }
    const bool typed = std::holds_alternative<forms::Fill>(step.question.form) ||
                       std::holds_alternative<forms::Number>(step.question.form);
    if (typed && session.terms.purpose == Purpose::study)
        body.offers.push_back(offer("No typing now", Set{"typing", "off"}));
    body.offers.push_back(offer("Skip", recite::study::Pass{}, "S"));
    if (session.terms.certainty) {
        certainty(body, ready);
    } else {
        Offer check = primary("Check", Submit{});
        check.enabled = ready;
        body.offers.push_back(std::move(check));
    }
    body.dialog = dialog(session);
    return body;
}

bool comes_again(const Session& session) {
    const Step& now = session.steps[session.at];
    return std::any_of(session.steps.begin() + static_cast<std::ptrdiff_t>(session.at) + 1,
                       session.steps.end(), [&](const Step& later) {
                           return later.repeat && later.question.cards == now.question.cards;
                       });
}

std::string returns_of(const State& state, const Session& session) {
    const Step& step = session.steps[session.at];
    std::string text;
    if (step.first_try) text = "The first try counts. ";
    const bool sure_mistake = step.certainty == Certainty::sure && counting(step) != nullptr &&
                              counting(step)->mark == Mark::wrong;
    if (sure_mistake) text += "You were sure: once mended, such a mistake is remembered well. ";
    if (comes_again(session))
        return text +
               (sure_mistake ? "Again in this session, and tomorrow." : "Again in this session.");
    if (step.question.cards.size() == 1) text += returns_text(state, step.question.cards[0]);
    return text;
}

// What may help with what is forgotten again and again, and where it is to be found.
std::string remedy(const State& state, const Step& step) {
    if (step.verdict->mark != Mark::wrong || step.question.cards.size() != 1) return {};
    const std::optional<Leech> leech = leech_of(state.keeping.state(), step.question.cards[0]);
    if (!leech) return {};
    const std::string often = "Forgotten " + counted(leech->card->standing.lapses, "time") + ". ";
    switch (leech->cause) {
        case LeechCause::confusion:
            return often + "You tend to give “" + leech->given +
                   "” for it; under Progress is a question that tells the two apart.";
        case LeechCause::question:
            return often + "Perhaps the question is at fault: then report it.";
        case LeechCause::unread:
            return often + "Read once where it stands before you go on.";
        case LeechCause::hard:
            break;
    }
    return often + "A note of your own may hold it, or set it aside: both are under More.";
}

void more_offers(const State& state, const Pack& pack, const Step& step, Marked& body) {
    if (step.question.facts.empty()) return;
    const FactId& fact = step.question.facts[0];
    const CardRecord* record = record_of(state, pack, fact);
    Offer star = offer("Star", FlagFact{fact, Flag::star});
    star.on = record != nullptr && record->starred;
    Offer aside = offer("Set aside", FlagFact{fact, Flag::set_aside});
    aside.on = record != nullptr && record->set_aside;
    body.more.push_back(std::move(star));
    body.more.push_back(offer("Not today", FlagFact{fact, Flag::not_today}));
    body.more.push_back(std::move(aside));
    body.more.push_back(offer("I know this", FlagFact{fact, Flag::know}));
    body.own = note_entry(state, pack, fact);
    if (std::optional<Offer> keep = keep_note(state, pack, fact))
        body.more.insert(body.more.begin(), std::move(*keep));
}

Marked marked(const State& state, const Pack& pack, const Session& session) {
    const Step& step = session.steps[session.at];
    const Verdict& verdict = *step.verdict;
    Marked body;
    body.posed = posed(pack, step);
    body.parts = part_marks(step.question, step.draft, verdict);
    body.mark = verdict.mark;
    body.headline = headline(verdict);
    body.explanation = reason(step.question, verdict);
    body.slips = verdict.slips;
    body.answer = answer_text(step.question);
    body.also = also_accepted(pack.base, step.question);
    body.rests_on = cited(pack.base, step.question.facts, state.library);
    if (verdict.matched && verdict.mark != Mark::right) {
        const Fact* fact = pack.base.fact(verdict.matched->fact);
        const bool another =
            fact != nullptr && std::find(step.question.facts.begin(), step.question.facts.end(),
                                         fact->id) == step.question.facts.end();
        if (another) {
            body.rests_on.push_back(cited(pack.base, *fact, state.library));
            body.matched = body.rests_on.back().statement;
        }
    }
    body.returns = returns_of(state, session);
    body.remedy = remedy(state, step);
    if (!step.question.facts.empty()) body.note = note_of(state, pack, step.question.facts[0]);
    more_offers(state, pack, step, body);
    body.offers.push_back(offer("Report", Report{}));
    if (counting(step)->why == Why::other_account && !step.contested) {
        body.offers.push_back(offer("I knew the other account", Judge{Judged::knew_it}));
        body.offers.push_back(offer("I did not know", Judge{Judged::not_yet}));
    } else if (verdict.mark != Mark::wrong && !step.lucky && !step.events.empty())
        body.offers.push_back(offer("That was luck", Luck{}));
    body.offers.push_back(offer("Undo", Undo{}, "U"));
    const bool last = session.at + 1 == session.steps.size();
    body.offers.push_back(primary(last ? "See the result" : "Next", Next{}));
    body.dialog = dialog(session);
    return body;
}

}  // namespace

Dialog dialog(const Session& session) {
    switch (session.asks) {
        case Inquiry::leaving:
            return {"End this quiz?",
                    "What you have answered is kept, and the summary follows.",
                    {primary("Go on", Back{}), offer("End and see the result", Leave{}),
                     offer("Leave it for later", Open{"#/"})}};
        case Inquiry::complaint:
            return {"What is wrong here?",
                    "Your report is copied, to be sent to whoever made this pack. Nothing is sent "
                    "by itself.",
                    {offer("My answer is right too", Report{Complaint::right_too}),
                     offer("The key is wrong", Report{Complaint::key_wrong}),
                     offer("The question is unclear", Report{Complaint::unclear}),
                     offer("The source does not say this", Report{Complaint::not_in_source}),
                     offer("Cancel", Back{})}};
        case Inquiry::none:
            break;
    }
    return {};
}

Body sitting(const State& state, const Session& session) {
    if (session.over()) return summary(state, session);
    const Step& step = session.steps[session.at];
    const Pack* pack = pack_of(state, step.pack);
    if (pack == nullptr) return Loading{"Fetching the pack …"};
    if (std::holds_alternative<forms::Recall>(step.question.form)) return flashcard(state, session);
    if (session.telling()) return marked(state, *pack, session);
    return asking(*pack, session);
}

}  // namespace recite::study::screens
