#include <cstdint>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "base/number.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "facts/reading.hpp"
#include "facts/sayable.hpp"

namespace recite::reading {
namespace {

using json::Node;
using json::Object;

// Calls `read` with each member of an object of entries whose key is a good id.
template <class Read>
void each_entry(Object& root, std::string_view key, Diagnostics& diagnostics, Read read) {
    const auto entries = root.object(key);
    if (!entries) return;
    std::unordered_set<std::string_view> seen;
    for (std::size_t i = 0; i < entries->size(); ++i) {
        const std::string_view id = entries->key(i);
        if (id == "$comment" || !well_formed(id, entries->key_origin(i), diagnostics)) continue;
        if (!seen.insert(id).second) continue;  // a duplicate key, reported already
        read(std::string(id), (*entries)[i], entries->key_origin(i));
    }
}

std::vector<RelationId> relation_ids(const std::vector<std::string>& names) {
    std::vector<RelationId> ids;
    ids.reserve(names.size());
    for (const std::string& name : names) ids.push_back(RelationId(name));
    return ids;
}

// Nobody can type a name of dashes and dots.
void check_name(std::string_view name, const Origin& where, Diagnostics& diagnostics) {
    if (says_something(name)) return;
    diagnostics.add({.check = "words/empty",
                     .where = where,
                     .message = "the name '" + utf8::printable(name) + "' has no letter or figure",
                     .help = "remove it, or write it in letters"});
}

void check_names(const Object& object, std::string_view key, const std::vector<std::string>& names,
                 Diagnostics& diagnostics) {
    const auto list = object.node().find(key);
    if (!list || list->size() != names.size()) return;  // what is no text is told already
    for (std::size_t i = 0; i < names.size(); ++i)
        check_name(names[i], (*list)[i].origin(), diagnostics);
}

Entity entity(std::string id, Object& object, const Origin& where, Diagnostics& diagnostics) {
    Entity made;
    made.id = EntityId(std::move(id));
    made.origin = where;
    made.name = words(object, "name", diagnostics, json::Need::required);
    made.class_ = object.text("class", json::Need::required).value_or("");
    made.plural = object.boolean("plural").value_or(false);
    made.article = object.text("article").value_or("");
    made.aliases = object.texts("aliases");
    made.garbled = object.texts("garbled");
    for (const auto& [language, name] : made.name.by_language)
        check_name(name, object.node().find("name")->origin(), diagnostics);
    check_names(object, "aliases", made.aliases, diagnostics);
    check_names(object, "garbled", made.garbled, diagnostics);
    made.part_of = EntityId(object.text("of").value_or(""));
    if (const auto also = object.object("also"))
        for (std::size_t i = 0; i < also->size(); ++i)
            if (json::expect((*also)[i], json::Kind::string, "each name of 'also'", diagnostics))
                made.also.push_back({std::string(also->key(i)), std::string((*also)[i].text())});
    for (std::size_t i = 0; i < made.also.size(); ++i)
        check_name(made.also[i].second, object.node().find("also")->origin(), diagnostics);
    return made;
}

void read_rest(Object& object, Article& article, Diagnostics& diagnostics) {
    const auto rest = object.object("rest");
    if (!rest) return;
    for (std::size_t i = 0; i < rest->size(); ++i) {
        const auto number = parse_number(rest->key(i));
        if (!number || *number < 1 || *number > 1e6) {
            diagnostics.add(
                {.check = "source/bad-rest",
                 .where = rest->key_origin(i),
                 .message = "'" + std::string(rest->key(i)) + "' is no sentence's number"});
            continue;
        }
        Rest made{.sentence = static_cast<std::uint32_t>(*number), .reason = {}, .repeats = 0};
        const Node value = (*rest)[i];
        if (value.kind() == json::Kind::object) {
            Object repeats(value, "a reason", diagnostics);
            made.repeats = static_cast<std::uint32_t>(
                repeats.number("repeats", json::Need::required).value_or(0));
            made.reason = "repeats";
            repeats.finish();
        } else if (json::expect(value, json::Kind::string, "a reason", diagnostics)) {
            made.reason = std::string(value.text());
        }
        article.rest.push_back(std::move(made));
    }
}

Article article(std::string id, Object& object, const Origin& where, Diagnostics& diagnostics) {
    Article made;
    made.id = SourceId(std::move(id));
    made.origin = where;
    made.title = words(object, "title", diagnostics);
    made.label = words(object, "label", diagnostics);
    if (made.label.empty()) made.label = made.title.empty() ? Words(made.id.text) : made.title;
    made.publisher = object.text("publisher").value_or("");
    made.author = object.text("author").value_or("");
    made.date = object.text("date").value_or("");
    made.url = object.text("url").value_or("");
    made.file = object.text("file").value_or("");
    made.story = object.text("origin").value_or("");
    made.note = words(object, "note", diagnostics);
    const auto text = object.take("text");
    if (text && text->kind() == json::Kind::array) {
        made.text.emplace();
        for (std::size_t i = 0; i < text->size(); ++i)
            if (json::expect((*text)[i], json::Kind::string, "each paragraph of 'text'",
                             diagnostics))
                *made.text += std::string((*text)[i].text()) + "\n";
    } else if (text && text->kind() != json::Kind::null) {
        if (json::expect(*text, json::Kind::string, "'text'", diagnostics))
            made.text = std::string(text->text());
    }
    if (const auto reads = object.object("reads"))
        for (std::size_t i = 0; i < reads->size(); ++i)
            if (json::expect((*reads)[i], json::Kind::string, "what a character means",
                             diagnostics))
                made.reads.push_back({std::string(reads->key(i)), std::string((*reads)[i].text())});
    read_rest(object, made, diagnostics);
    return made;
}

Relation relation(std::string id, Object& object, const Origin& where, Diagnostics& diagnostics) {
    Relation made;
    made.id = RelationId(std::move(id));
    made.origin = where;
    made.ask = wordings(object, "ask", diagnostics);
    made.ask_subject = wordings(object, "ask-subject", diagnostics);
    made.state = wordings(object, "state", diagnostics);
    made.class_ = object.text("class").value_or("");
    made.unit = object.text("unit").value_or("");
    made.wrong = object.texts("wrong");
    made.complete = object.boolean("complete").value_or(false);
    made.symmetric = object.boolean("symmetric").value_or(false);
    made.inverse = RelationId(object.text("inverse").value_or(""));
    made.note = words(object, "note", diagnostics);
    const auto kind = object.text("value", json::Need::required);
    if (kind && !value_kind(*kind)) {
        std::vector<std::string_view> names;
        for (int i = 0; i <= static_cast<int>(ValueKind::list); ++i)
            names.push_back(name_of(static_cast<ValueKind>(i)));
        const std::string_view near = nearest(*kind, names);
        diagnostics.add({.check = "relation/unknown-value",
                         .where = object.node().find("value")->origin(),
                         .message = "'" + *kind + "' is no kind of value",
                         .help = near.empty() ? "use entity, number, money, ratio, percent, year, "
                                                "date, text or list"
                                              : "did you mean '" + std::string(near) + "'?"});
    }
    made.value = kind ? value_kind(*kind).value_or(ValueKind::text) : ValueKind::text;
    const auto holds = object.text("holds");
    if (holds && *holds != "one" && *holds != "many")
        diagnostics.add({.check = "relation/bad-holds",
                         .where = object.node().find("holds")->origin(),
                         .message = "'holds' is \"one\" or \"many\""});
    made.holds = holds && *holds == "one" ? Holds::one : Holds::many;
    return made;
}

}  // namespace

void entities(Object& root, FactBaseParts& parts, Diagnostics& diagnostics) {
    each_entry(root, "entities", diagnostics, [&](std::string id, Node node, Origin where) {
        Object object(node, "an entity", diagnostics);
        if (object.valid())
            parts.entities.push_back(entity(std::move(id), object, where, diagnostics));
        object.finish();
    });
    each_entry(root, "others", diagnostics, [&](std::string id, Node node, Origin where) {
        Object object(node, "an entry of 'others'", diagnostics);
        if (!object.valid()) return;
        Entity made = entity(std::move(id), object, where, diagnostics);
        made.other = true;
        made.false_for = relation_ids(object.texts("false-for"));
        parts.entities.push_back(std::move(made));
        object.finish();
    });
}

void relations(Object& root, FactBaseParts& parts, Diagnostics& diagnostics) {
    each_entry(root, "relations", diagnostics, [&](std::string id, Node node, Origin where) {
        Object object(node, "a relation", diagnostics);
        if (object.valid())
            parts.relations.push_back(relation(std::move(id), object, where, diagnostics));
        object.finish();
    });
}

void articles(Object& root, FactBaseParts& parts, Diagnostics& diagnostics) {
    each_entry(root, "sources", diagnostics, [&](std::string id, Node node, Origin where) {
        Object object(node, "a source", diagnostics);
        if (object.valid())
            parts.articles.push_back(article(std::move(id), object, where, diagnostics));
        object.finish();
    });
}

void topics(Object& root, FactBaseParts& parts, Diagnostics& diagnostics) {
    each_entry(root, "topics", diagnostics, [&](std::string id, Node node, Origin where) {
        Topic made;
        made.id = TopicId(std::move(id));
        made.origin = where;
        if (node.kind() == json::Kind::string) {
            made.title = Words(std::string(node.text()));
        } else {
            Object object(node, "a topic", diagnostics);
            made.title = words(object, "title", diagnostics, json::Need::required);
            object.finish();
        }
        parts.topics.push_back(std::move(made));
    });
}

}  // namespace recite::reading
