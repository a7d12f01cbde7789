#include <algorithm>

#include "base/number.hpp"
#include "base/text.hpp"
#include "facts/show.hpp"
#include "study/cite.hpp"
#include "study/due.hpp"
#include "study/flagging.hpp"
#include "study/screens/screens.hpp"

namespace recite::study::screens {
namespace {

std::string_view difference_of(DisputeKind kind) {
    switch (kind) {
        case DisputeKind::contradict:
            return "They contradict each other: not all of them can hold.";
        case DisputeKind::differ:
            return "They differ in what they speak of, in date or in precision, and may all hold.";
        case DisputeKind::claim:
            return "One of them is somebody's claim.";
        case DisputeKind::same_name:
            return "One name stands for different things.";
        case DisputeKind::garbled:
            return "One source garbles it.";
    }
    return {};
}

std::string articles_of(const FactBase& base, const Fact& fact) {
    std::vector<std::string> labels;
    for (const Evidence& evidence : fact.evidence) {
        const Article* article = base.article(evidence.source);
        std::string label =
            article == nullptr ? evidence.source.text : label_of(*article, base.language());
        if (std::find(labels.begin(), labels.end(), label) == labels.end())
            labels.push_back(std::move(label));
    }
    return join(labels, ", ");
}

DisputeView dispute_view(const State& state, const FactBase& base, const Dispute& dispute) {
    DisputeView view;
    view.heading = "Accounts differ";
    const std::string ask(dispute.ask.in(base.language()));
    const std::string note(dispute.note.in(base.language()));
    for (const std::string& part : {ask, std::string(difference_of(dispute.kind)), note}) {
        if (part.empty()) continue;
        if (!view.text.empty()) view.text += " ";
        view.text += part;
    }
    for (const FactId& id : dispute.facts) {
        const Fact* fact = base.fact(id);
        if (fact == nullptr) continue;
        Account account;
        account.text = name_of(base, fact->subject, base.language()) + ": " +
                       show(base, fact->value, base.language());
        const std::string qualified = qualification(base, *fact);
        account.detail = (qualified.empty() ? "" : qualified + " · ") + articles_of(base, *fact);
        account.cited = cited(base, *fact, state.library);
        view.accounts.push_back(std::move(account));
    }
    return view;
}

std::string question_of(const FactBase& base, const Fact& fact) {
    const Relation* relation = base.relation(fact.relation);
    if (relation == nullptr || relation->ask.empty()) return {};
    return fill(base, relation->ask[0].in(base.language()), fact, base.language());
}

std::string link_text(std::string how) {
    std::replace(how.begin(), how.end(), '-', ' ');
    if (!how.empty() && how[0] >= 'a' && how[0] <= 'z')
        how[0] = static_cast<char>(how[0] - 'a' + 'A');
    return how;
}

std::string knowledge(const State& state, const Pack& pack, const FactId& fact) {
    const CardRecord* record = record_of(state, pack, fact);
    if (record == nullptr) return "New";
    if (record->set_aside) return "Set aside";
    std::string word(name_of(
        knowledge_of(*record, moment_of(state).day(), state.keeping.progress.scheduler().fsrs())));
    word[0] = static_cast<char>(word[0] - 'a' + 'A');
    return word;
}

void remember(const State& state, const Pack& pack, const Fact& fact, FactDetail& out) {
    const CardRecord* record = record_of(state, pack, fact.id);
    out.memory = knowledge(state, pack, fact.id) + ".";
    if (record != nullptr) {
        out.memory += " " + returns_text(state, record->id);
    }
    out.note = note_of(state, pack, fact.id);
    Offer star = offer("Star", FlagFact{fact.id, Flag::star});
    star.on = record != nullptr && record->starred;
    Offer aside = offer("Set aside", FlagFact{fact.id, Flag::set_aside});
    aside.on = record != nullptr && record->set_aside;
    out.offers = {std::move(star), std::move(aside),
                  offer("I know this", FlagFact{fact.id, Flag::know})};
    out.own = note_entry(state, pack, fact.id);
    if (std::optional<Offer> keep = keep_note(state, pack, fact.id))
        out.offers.insert(out.offers.begin(), std::move(*keep));
}

FactDetail detail(const State& state, const Pack& pack, const Fact& fact) {
    const FactBase& base = pack.base;
    FactDetail out;
    out.cited = cited(base, fact, state.library);
    if (const Topic* topic = base.topic(fact.topic)) out.topic = topic->title.in(base.language());
    out.question = question_of(base, fact);
    remember(state, pack, fact, out);
    for (const Dispute* dispute : base.disputes_of(fact.id))
        out.disputes.push_back(dispute_view(state, base, *dispute));
    for (const Link* link : base.links_of(fact.id)) {
        const Fact* other = base.fact(link->from == fact.id ? link->to : link->from);
        if (other == nullptr) continue;
        out.related.push_back(
            jump(link_text(link->how) + ": " + statement(base, *other, base.language()),
                 href(Page::facts, pack.entry.id, other->id.text)));
    }
    return out;
}

std::vector<Choice> topics(const State& state, const FactBase& base) {
    std::vector<Choice> choices;
    Choice all;
    all.label = "All topics";
    all.action = FilterTopic{};
    all.on = state.browse.topic.empty();
    choices.push_back(std::move(all));
    for (const Topic& topic : base.parts().topics) {
        Choice choice;
        choice.label = topic.title.in(base.language());
        choice.action = FilterTopic{topic.id};
        choice.on = state.browse.topic == topic.id;
        choices.push_back(std::move(choice));
    }
    return choices;
}

std::string short_backing(FactBase::Backing backing) {
    std::string text = to_text(static_cast<std::uint64_t>(backing.articles));
    if (backing.articles > 1 && backing.origins == 1) text += ", one origin";
    return text;
}

FactRow row_of(const State& state, const Pack& pack, const Fact& fact) {
    FactRow row;
    row.fact = fact.id;
    row.text = statement(pack.base, fact, pack.base.language());
    row.backing = short_backing(pack.base.backing(fact));
    row.href = href(Page::facts, pack.entry.id, fact.id.text);
    row.disputed = !pack.base.disputes_of(fact.id).empty();
    row.state = knowledge(state, pack, fact.id);
    row.selected = state.route.item == fact.id.text;
    return row;
}

}  // namespace

Body facts(const State& state, const Pack& pack) {
    Facts body;
    body.search = state.browse.search;
    body.topics = topics(state, pack.base);
    body.disputed.label = "Accounts differ";
    body.disputed.action = FilterDisputed{!state.browse.disputed};
    body.disputed.on = state.browse.disputed;
    const std::vector<const Fact*> found =
        pack.search_index().find({state.browse.search, state.browse.topic, state.browse.disputed});
    for (const Fact* fact : found) body.rows.push_back(row_of(state, pack, *fact));
    const std::size_t all = pack.base.facts().size();
    body.count = found.size() == all
                     ? counted(all, "fact")
                     : grouped(static_cast<double>(found.size())) + " of " + counted(all, "fact");
    if (found.empty())
        body.empty = "No fact has all of these words. Try fewer of them, or all topics.";
    if (state.route.item.empty()) return body;
    const Fact* fact = pack.base.fact(FactId(state.route.item));
    if (fact == nullptr)
        return trouble("This pack has no such fact",
                       "It may have been removed. All facts are in the list of facts.");
    body.detail = detail(state, pack, *fact);
    return body;
}

}  // namespace recite::study::screens
