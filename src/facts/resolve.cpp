#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "facts/reading.hpp"
#include "facts/written.hpp"

namespace recite::reading {
namespace {

// The names of one kind of thing, and where each stands first.
class Names {
public:
    void add(std::string_view name, const Origin& where) { first_.emplace(name, where); }

    bool has(std::string_view name) const { return first_.contains(name); }

    const Origin& first(std::string_view name) const { return first_.find(name)->second; }

    // "did you mean 'x'?", or nothing; only while the list is short enough to look through.
    std::string help(std::string_view name) const {
        if (first_.size() > 5000) return {};
        std::vector<std::string_view> all;
        for (const auto& entry : first_) all.push_back(entry.first);
        std::sort(all.begin(), all.end());
        const std::string_view near = nearest(name, all);
        return near.empty() ? std::string() : "did you mean '" + std::string(near) + "'?";
    }

private:
    std::unordered_map<std::string_view, Origin> first_;
};

class Resolver {
public:
    Resolver(FactBaseParts& parts, std::vector<Fact> left_out, Diagnostics& diagnostics)
        : parts_(parts), left_out_(std::move(left_out)), diagnostics_(diagnostics) {}

    void run() {
        collect();
        for (Fact& fact : left_out_) references_known(fact, Read::in_part);
        drop(parts_.facts, [this](Fact& fact) { return usable(fact); });
        for (const Fact& fact : left_out_) told_.add(fact.id.text, fact.origin);
        for (const Fact& fact : left_out_)
            if (!fact.id.empty()) parts_.left_out.push_back(fact.id);
        std::sort(parts_.left_out.begin(), parts_.left_out.end(),
                  [](const FactId& a, const FactId& b) { return a.text < b.text; });
        topics_of_facts();
        for (const Fact& fact : parts_.facts) facts_.add(fact.id.text, fact.origin);
        for (const Fact& fact : parts_.facts)
            for (const FactId& old : fact.formerly) claim_former(fact, old);
        drop(parts_.links, [this](Link& link) { return usable(link); });
        drop(parts_.disputes, [this](Dispute& dispute) { return usable(dispute); });
        for (Entity& entity : parts_.entities) resolve(entity);
        for (Relation& relation : parts_.relations) {
            if (!relation.inverse.empty() &&
                !known(relations_, relation.inverse.text, "relation/unknown-relation", "relation",
                       relation.origin))
                relation.inverse = RelationId();
        }
    }

private:
    enum class Read { whole, in_part };

    template <class T, class Keep>
    static void drop(std::vector<T>& items, Keep keep) {
        std::vector<T> kept;
        kept.reserve(items.size());
        for (T& item : items)
            if (keep(item)) kept.push_back(std::move(item));
        items = std::move(kept);
    }

    void collect() {
        for (const Article& article : parts_.articles)
            sources_.add(article.id.text, article.origin);
        for (const Relation& relation : parts_.relations)
            relations_.add(relation.id.text, relation.origin);
        for (const Topic& topic : parts_.topics) know(topic);
        std::vector<Entity> kept;
        kept.reserve(parts_.entities.size());
        for (Entity& entity : parts_.entities) {
            if (entities_.has(entity.id.text)) {
                duplicate("entity/duplicate-id", "entity", entity.id.text, entity.origin,
                          entities_);
                continue;
            }
            kept.push_back(std::move(entity));
            entities_.add(kept.back().id.text, kept.back().origin);
        }
        parts_.entities = std::move(kept);
    }

    void duplicate(std::string_view check, std::string_view kind, const std::string& name,
                   const Origin& where, const Names& names) {
        diagnostics_.add({.check = check,
                          .where = where,
                          .message = "the " + std::string(kind) + " '" + name + "' stands twice",
                          .help = "only the first counts; give the other an id of its own",
                          .notes = {{names.first(name), "first written here"}}});
    }

    bool known(const Names& names, const std::string& name, std::string_view check,
               std::string_view kind, const Origin& where) {
        if (names.has(name)) return true;
        diagnostics_.add({.check = check,
                          .where = where,
                          .message = "there is no " + std::string(kind) + " '" + name + "'",
                          .help = names.help(name)});
        return false;
    }

    bool entity_known(const std::string& name, const Origin& entry) {
        return entities_.has(name) ||
               known(entities_, name, "fact/unknown-entity", "entity", written_in(entry, name));
    }

    bool value_known(const Value& value, const Origin& entry) {
        if (const auto* id = std::get_if<EntityId>(&value)) return entity_known(id->text, entry);
        const auto* list = std::get_if<List>(&value);
        if (!list) return true;
        return std::all_of(list->items.begin(), list->items.end(),
                           [&](const Value& item) { return value_known(item, entry); });
    }

    bool relation_known(const std::string& name, const Origin& entry) {
        return relations_.has(name) || known(relations_, name, "fact/unknown-relation", "relation",
                                             written_in(entry, name));
    }

    // Whether all that the fact cannot do without is there. What of a fact could not be read is
    // empty, and was reported when it was read.
    bool references_known(Fact& fact, Read read) {
        const bool part = read == Read::in_part;
        const auto* id = std::get_if<EntityId>(&fact.value);
        const bool subject =
            (part && fact.subject.empty()) || entity_known(fact.subject.text, fact.origin);
        const bool relation =
            (part && fact.relation.empty()) || relation_known(fact.relation.text, fact.origin);
        const bool value = (part && id && id->empty()) || value_known(fact.value, fact.origin);
        if (!fact.according_to.empty() && !sources_.has(fact.according_to.text) &&
            !entity_known(fact.according_to.text, fact.origin))
            fact.according_to = EntityId();
        drop(fact.evidence, [this](Evidence& evidence) { return usable(evidence); });
        return subject && relation && value;
    }

    bool usable(Fact& fact) {
        if (seen_.has(fact.id.text)) {
            duplicate("fact/duplicate-id", "fact", fact.id.text, fact.origin, seen_);
            return false;
        }
        if (!references_known(fact, Read::whole)) {
            left_out_.push_back(std::move(fact));
            return false;
        }
        names_.push_back(std::make_unique<std::string>(fact.id.text));
        seen_.add(*names_.back(), fact.origin);
        return true;
    }

    bool usable(const Evidence& evidence) {
        return sources_.has(evidence.source.text) ||
               known(sources_, evidence.source.text, "evidence/unknown-source", "source",
                     written_in(evidence.origin, evidence.source.text));
    }

    // A topic that is nowhere declared is one all the same, named as its id.
    void topics_of_facts() {
        const bool declared = !parts_.topics.empty();
        for (const Fact& fact : left_out_)
            if (declared && !fact.topic.empty()) topic_known(fact);
        for (Fact& fact : parts_.facts) {
            if (fact.topic.empty()) fact.topic = TopicId("general");
            if (topics_.has(fact.topic.text)) continue;
            if (declared) topic_known(fact);
            declare(fact);
        }
        topics_ = Names();
    }

    bool topic_known(const Fact& fact) {
        return known(topics_, fact.topic.text, "fact/unknown-topic", "topic",
                     written_in(fact.origin, fact.topic.text));
    }

    void declare(const Fact& fact) {
        Topic topic;
        topic.id = fact.topic;
        topic.origin = fact.origin;
        std::string title = replace_all(fact.topic.text, "-", " ");
        if (!title.empty() && title[0] >= 'a' && title[0] <= 'z')
            title[0] = static_cast<char>(title[0] - 'a' + 'A');
        topic.title = Words(title);
        know(topic);
        parts_.topics.push_back(std::move(topic));
    }

    // Under a name of its own, since the list of topics grows and its entries move.
    void know(const Topic& topic) {
        names_.push_back(std::make_unique<std::string>(topic.id.text));
        topics_.add(*names_.back(), topic.origin);
    }

    void claim_former(const Fact& fact, const FactId& old) {
        if (!facts_.has(old.text)) return;
        diagnostics_.add({.check = "fact/formerly-taken",
                          .where = written_in(fact.origin, old.text),
                          .message = "'" + old.text + "' is a fact's id still",
                          .help = "a former id is one that no fact bears any more",
                          .notes = {{facts_.first(old.text), "this fact bears it"}}});
    }

    // A fact that was left out is not there, but its own mistake has been told.
    bool fact_known(const FactId& id, const Origin& entry, std::string_view check) {
        if (facts_.has(id.text)) return true;
        return !told_.has(id.text) &&
               known(facts_, id.text, check, "fact", written_in(entry, id.text));
    }

    bool usable(Link& link) {
        drop(link.evidence, [this](Evidence& evidence) { return usable(evidence); });
        const bool from = fact_known(link.from, link.origin, "link/unknown-fact");
        const bool to = fact_known(link.to, link.origin, "link/unknown-fact");
        return from && to;
    }

    bool usable(Dispute& dispute) {
        if (disputes_.has(dispute.id.text)) {
            duplicate("dispute/duplicate-id", "dispute", dispute.id.text, dispute.origin,
                      disputes_);
            return false;
        }
        names_.push_back(std::make_unique<std::string>(dispute.id.text));
        disputes_.add(*names_.back(), dispute.origin);
        drop(dispute.facts,
             [&](FactId& id) { return fact_known(id, dispute.origin, "dispute/unknown-fact"); });
        return !dispute.facts.empty();
    }

    void resolve(Entity& entity) {
        if (!entity.part_of.empty() && !known(entities_, entity.part_of.text,
                                              "entity/unknown-entity", "entity", entity.origin))
            entity.part_of = EntityId();
        drop(entity.false_for, [&](RelationId& id) {
            return known(relations_, id.text, "entity/unknown-relation", "relation", entity.origin);
        });
    }

    FactBaseParts& parts_;
    std::vector<Fact> left_out_;
    Diagnostics& diagnostics_;
    Names sources_, entities_, relations_, topics_, facts_, seen_, disputes_;
    Names told_;                                       // facts that were left out
    std::vector<std::unique_ptr<std::string>> names_;  // what the sets above point to
};

}  // namespace

void resolve(FactBaseParts& parts, std::vector<Fact> left_out, Diagnostics& diagnostics) {
    Resolver(parts, std::move(left_out), diagnostics).run();
}

}  // namespace recite::reading
