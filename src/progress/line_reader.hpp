#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace recite {

// Reads one line of JSON as our own writer makes it: no white space between tokens, keys mostly in
// the order they are asked for. Ten times as fast as reading into a tree, which a journal of a
// million lines needs. The first surprise makes it bad, and it stays bad; what is read then is
// empty.
class LineReader {
public:
    explicit LineReader(std::string_view line) : text_(line) {}

    bool good() const { return good_; }

    // Steps into the line's object, to its first key. An empty object has no key.
    void begin_object();

    // Whether the value that comes next belongs to that key; keys need no escapes here.
    bool at_key(std::string_view key) const { return good_ && !done_ && key == key_; }

    // Whether the object has ended, and the line with it.
    bool done() const { return done_; }

    // Each reads the value of the key at hand and goes to the next key.
    std::string text();
    std::int64_t whole();
    double number();
    bool boolean();
    std::vector<std::string> texts();
    std::vector<double> numbers();
    // Pairs of a text and a whole number, each an array of two: [["a",1],["b",2]].
    void pair(std::string& text, std::int64_t& whole);
    std::vector<std::pair<std::string, std::int64_t>> pairs();
    void skip();

private:
    void fail() { good_ = false; }

    bool take(char expected);

    char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

    void next_key();
    void read_key(char before);
    void skip_string();
    std::string string_value();
    void escaped(std::string& out);
    std::uint32_t hex4();
    std::string_view number_token();
    std::int64_t whole_value();
    double number_value();
    template <class T, class Read>
    std::vector<T> list(Read read);
    void pair_value(std::string& text, std::int64_t& whole);

    std::string_view text_;
    std::size_t at_ = 0;
    std::string_view key_;
    bool good_ = true;
    bool done_ = false;
};

}  // namespace recite
