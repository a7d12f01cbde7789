#include "json/parse.hpp"

#define JSON_NOEXCEPTION 1
#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "json/columns.hpp"
#include "json/slips.hpp"

namespace recite::json {

// Makes a document from the events of nlohmann's parser. The parser says what it read, not where;
// the place comes from counting the bytes that its lexer has taken: a token begins at the first
// byte after the one before that is neither white space, comma nor colon.
class Builder {
public:
    // Names as the parser asks for them. NOLINTBEGIN(readability-identifier-naming)
    using number_integer_t = std::int64_t;
    using number_unsigned_t = std::uint64_t;
    using number_float_t = double;
    using string_t = std::string;
    using binary_t = nlohmann::json::binary_t;

    // NOLINTEND(readability-identifier-naming)

    Builder(Document& document, Diagnostics& diagnostics, const std::size_t& taken)
        : document_(document),
          diagnostics_(diagnostics),
          bytes_(document.source().text()),
          taken_(taken) {
        if (bytes_.starts_with("\xEF\xBB\xBF")) previous_ = 3;
    }

    bool null() { return add({.kind = Kind::null, .span = token()}); }

    bool boolean(bool value) {
        return add({.kind = Kind::boolean, .span = token(), .number = value ? 1.0 : 0.0});
    }

    bool number_integer(std::int64_t value) { return add_number(static_cast<double>(value)); }

    bool number_unsigned(std::uint64_t value) { return add_number(static_cast<double>(value)); }

    bool number_float(double value, const std::string&) { return add_number(value); }

    bool string(std::string& value) {
        const Span span = token();
        return add({.kind = Kind::string, .span = span, .text = kept(span, value)});
    }

    bool binary(binary_t&) { return false; }

    bool start_object(std::size_t) { return open(Kind::object); }

    bool end_object() { return close(); }

    bool start_array(std::size_t) { return open(Kind::array); }

    bool end_array() { return close(); }

    bool key(std::string& value) {
        key_span_ = token();
        key_ = kept(key_span_, value);
        return true;
    }

    template <class Exception>
    bool parse_error(std::size_t, const std::string&, const Exception& exception) {
        const auto at = static_cast<std::uint32_t>(taken_ > 0 ? taken_ - 1 : 0);
        const bool at_end = at + 1 >= bytes_.size();
        const auto size = static_cast<std::uint32_t>(bytes_.size());
        const Span span =
            at_end && open_.empty() ? Span{std::min(at, size), size} : Span{at, at + 1};
        const std::string message = in_words(exception.what());
        const bool ended = message.find("unexpected end of input") != std::string::npos ||
                           message.find("missing closing quote") != std::string::npos;
        const std::size_t token = std::min<std::size_t>(next_token(), at);
        diagnostics_.add({.check = "json/syntax",
                          .where = {&document_.source(), span},
                          .message = message,
                          .help = slip_advice(bytes_, token, ended ? bytes_.size() : at)});
        return false;
    }

private:
    struct Open {
        std::uint32_t entry = 0;
        std::size_t first_pending = 0;
        std::string_view key;
        Span key_span;
    };

    static std::string in_words(std::string_view what) {
        const std::size_t dash = what.find(" - ");
        if (dash != std::string_view::npos) {
            what.remove_prefix(dash + 3);
        } else if (const std::size_t colon = what.find("] "); colon != std::string_view::npos) {
            what.remove_prefix(colon + 2);
        }
        return "this is not JSON: " + utf8::printable(what.substr(0, 200));
    }

    // Where what was not read yet begins.
    std::size_t next_token() const {
        std::size_t begin = previous_;
        constexpr std::string_view between = " \t\r\n,:";
        while (begin < bytes_.size() && between.find(bytes_[begin]) != std::string_view::npos)
            ++begin;
        return begin;
    }

    Span token(bool number = false) {
        const std::size_t begin = next_token();
        std::size_t end = taken_;
        if (number) {
            constexpr std::string_view digits = "+-.0123456789eE";
            end = begin;
            while (end < bytes_.size() && digits.find(bytes_[end]) != std::string_view::npos) ++end;
        }
        previous_ = end;
        return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    }

    // The decoded string: a view into the source where it needed no decoding.
    std::string_view kept(Span span, const std::string& value) {
        const std::size_t inside = span.end - span.begin - 2;
        if (inside == value.size()) return bytes_.substr(span.begin + 1, inside);
        document_.decoded_.push_back(value);
        return document_.decoded_.back();
    }

    bool add_number(double value) {
        return add({.kind = Kind::number, .span = token(true), .number = value});
    }

    bool add(Document::Entry entry) {
        const auto index = static_cast<std::uint32_t>(document_.entries_.size());
        document_.entries_.push_back(entry);
        if (open_.empty())
            document_.complete_ = true;
        else
            pending_.push_back({key_, key_span_, index});
        return true;
    }

    bool open(Kind kind) {
        const Span span = token();
        if (open_.size() >= deepest) {
            diagnostics_.add({.check = "json/too-deep",
                              .where = {&document_.source(), span},
                              .message = "values stand more than 256 deep in one another",
                              .help = "no file of Recite's needs more than ten"});
            return false;
        }
        Open opened{static_cast<std::uint32_t>(document_.entries_.size()), pending_.size(), key_,
                    key_span_};
        document_.entries_.push_back({.kind = kind, .span = span});
        open_.push_back(opened);
        return true;
    }

    bool close() {
        const Span span = token();
        const Open opened = open_.back();
        open_.pop_back();
        Document::Entry& entry = document_.entries_[opened.entry];
        entry.span.end = span.end;
        entry.first = static_cast<std::uint32_t>(document_.children_.size());
        entry.count = static_cast<std::uint32_t>(pending_.size() - opened.first_pending);
        const auto from = pending_.begin() + static_cast<std::ptrdiff_t>(opened.first_pending);
        document_.children_.insert(document_.children_.end(), from, pending_.end());
        pending_.erase(from, pending_.end());
        if (entry.kind == Kind::object) report_duplicates(entry);
        if (open_.empty())
            document_.complete_ = true;
        else
            pending_.push_back({opened.key, opened.key_span, opened.entry});
        return true;
    }

    // Most objects are small, and then looking at every pair is quicker than sorting.
    bool has_duplicates(const Document::Entry& entry) const {
        if (entry.count > 24) return true;
        const Document::Child* members = document_.children_.data() + entry.first;
        for (std::uint32_t i = 1; i < entry.count; ++i)
            for (std::uint32_t j = 0; j < i; ++j)
                if (members[i].key == members[j].key) return true;
        return false;
    }

    void report_duplicates(const Document::Entry& entry) {
        if (!has_duplicates(entry)) return;
        std::vector<const Document::Child*> members;
        for (std::uint32_t i = 0; i < entry.count; ++i)
            members.push_back(&document_.children_[entry.first + i]);
        const auto by_key = [](const Document::Child* a, const Document::Child* b) {
            return a->key != b->key ? a->key < b->key : a->key_span.begin < b->key_span.begin;
        };
        std::sort(members.begin(), members.end(), by_key);
        for (std::size_t i = 1; i < members.size(); ++i) {
            if (members[i]->key != members[i - 1]->key || members[i]->key == "$comment") continue;
            const Source* source = &document_.source();
            diagnostics_.add(
                {.check = "json/duplicate-key",
                 .where = {source, members[i]->key_span},
                 .message = "the key '" + std::string(members[i]->key) + "' stands twice here",
                 .help = "only the first counts; rename or remove one",
                 .notes = {{{source, members[i - 1]->key_span}, "first written here"}}});
        }
    }

    Document& document_;
    Diagnostics& diagnostics_;
    std::string_view bytes_;
    const std::size_t& taken_;
    std::size_t previous_ = 0;
    std::vector<Open> open_;
    std::vector<Document::Child> pending_;
    std::string_view key_;
    Span key_span_;
};

namespace {

// Walks over bytes and counts them, for the builder to know how far the lexer has read.
struct Counting {
    // Names as the standard library asks for them. NOLINTBEGIN(readability-identifier-naming)
    using difference_type = std::ptrdiff_t;
    using value_type = char;
    using pointer = const char*;
    using reference = const char&;
    using iterator_category = std::input_iterator_tag;
    // NOLINTEND(readability-identifier-naming)

    const char* at = nullptr;
    std::size_t* taken = nullptr;

    reference operator*() const { return *at; }

    Counting& operator++() {
        ++at;
        if (taken) ++*taken;
        return *this;
    }

    Counting operator++(int) {
        Counting before = *this;
        ++*this;
        return before;
    }

    bool operator==(const Counting& other) const { return at == other.at; }

    bool operator!=(const Counting& other) const { return at != other.at; }
};

}  // namespace

Document parse(const Source& source, Diagnostics& diagnostics) {
    if (is_in_columns(source.text())) return read_columns(source, diagnostics);
    Document document(source);
    const std::string_view text = source.text();
    if (trim(text).empty()) {
        diagnostics.add({.check = "json/syntax",
                         .where = {&source, {0, 0}},
                         .message = "this is not JSON: there is nothing in it"});
        return document;
    }
    std::size_t taken = 0;
    Builder builder(document, diagnostics, taken);
    const Counting begin{text.data(), &taken};
    const Counting end{text.data() + text.size(), nullptr};
    if (!nlohmann::json::sax_parse(begin, end, &builder)) {
        Document none(source);
        return none;
    }
    return document;
}

}  // namespace recite::json
