#include "base/fold.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>

#include "base/late.hpp"
#include "base/utf8.hpp"

namespace recite {

namespace {

#include "fold_table.inc"

struct Part {
    char32_t first, last;
};

// Marks that a reader may leave out: those of Latin, Greek and Cyrillic, Hebrew points, Arabic
// vowels.
constexpr Part accents[] = {{0x300, 0x36F},  {0x483, 0x487},   {0x591, 0x5BD},   {0x5BF, 0x5BF},
                            {0x5C1, 0x5C2},  {0x5C4, 0x5C5},   {0x610, 0x61A},   {0x64B, 0x65F},
                            {0x670, 0x670},  {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x20D0, 0x20FF},
                            {0xFE20, 0xFE2F}};

// What has no look of its own.
constexpr Part unseen[] = {{0, 8},           {14, 31},         {0x7F, 0x84},      {0x86, 0x9F},
                           {0xAD, 0xAD},     {0x34F, 0x34F},   {0x61C, 0x61C},    {0x180B, 0x180F},
                           {0x200B, 0x200F}, {0x202A, 0x202E}, {0x2060, 0x206F},  {0xFE00, 0xFE0F},
                           {0xFEFF, 0xFEFF}, {0xFFF9, 0xFFFB}, {0xE0000, 0xE0FFF}};

// Signs that mean the same to a reader, and what stands for them.
struct Sign {
    char32_t from, to;
};

constexpr Sign signs[] = {
    {0x9, ' '},     {0xA, ' '},     {0xB, ' '},     {0xC, ' '},     {0xD, ' '},     {0x60, '\''},
    {0x85, ' '},    {0xAB, '"'},    {0xB4, '\''},   {0xBB, '"'},    {0x2B9, '\''},  {0x2BA, '"'},
    {0x2BB, '\''},  {0x2BC, '\''},  {0x2BD, '\''},  {0x2C8, '\''},  {0x2CA, '\''},  {0x2CB, '\''},
    {0x5BE, '-'},   {0x1680, ' '},  {0x2010, '-'},  {0x2011, '-'},  {0x2012, '-'},  {0x2013, '-'},
    {0x2014, '-'},  {0x2015, '-'},  {0x2018, '\''}, {0x2019, '\''}, {0x201A, '\''}, {0x201B, '\''},
    {0x201C, '"'},  {0x201D, '"'},  {0x201E, '"'},  {0x201F, '"'},  {0x2028, ' '},  {0x2029, ' '},
    {0x2032, '\''}, {0x2033, '"'},  {0x2035, '\''}, {0x2039, '\''}, {0x203A, '\''}, {0x2043, '-'},
    {0x2044, '/'},  {0x2212, '-'},  {0x2215, '/'},  {0x2219, 0xB7}, {0x22C5, 0xB7}, {0x2758, '|'},
    {0x275B, '\''}, {0x275C, '\''}, {0x275D, '"'},  {0x275E, '"'},  {0x2E3A, '-'},  {0x2E3B, '-'},
    {0x3001, ','},  {0x3002, '.'},  {0x3008, '"'},  {0x3009, '"'},  {0x300A, '"'},  {0x300B, '"'},
    {0x300C, '"'},  {0x300D, '"'},  {0x300E, '"'},  {0x300F, '"'},  {0x301C, '~'},  {0x301D, '"'},
    {0x301E, '"'},  {0x30FB, 0xB7}};

// Letters that do not decompose, and what people type for them.
struct Letter {
    char32_t from;
    char to[3];
};

constexpr Letter letters[] = {
    {0xC6, "AE"}, {0xD0, "D"},   {0xD8, "O"},   {0xDE, "TH"}, {0xDF, "ss"}, {0xE6, "ae"},
    {0xF0, "d"},  {0xF8, "o"},   {0xFE, "th"},  {0x110, "D"}, {0x111, "d"}, {0x126, "H"},
    {0x127, "h"}, {0x131, "i"},  {0x138, "k"},  {0x141, "L"}, {0x142, "l"}, {0x14A, "N"},
    {0x14B, "n"}, {0x152, "OE"}, {0x153, "oe"}, {0x166, "T"}, {0x167, "t"}, {0x180, "b"},
    {0x182, "B"}, {0x183, "b"},  {0x187, "C"},  {0x188, "c"}, {0x197, "I"}, {0x1E4, "G"},
    {0x1E5, "g"}, {0x243, "B"},  {0x244, "U"},  {0x1B5, "Z"}, {0x1B6, "z"}, {0x23A, "A"},
    {0x23B, "C"}, {0x23C, "c"},  {0x23D, "L"},  {0x246, "E"}, {0x247, "e"}, {0x268, "i"},
    {0x289, "u"}, {0x2C65, "a"}, {0x1E9E, "SS"}};

bool in(const Part* begin, const Part* end, char32_t code) {
    const Part* at = std::upper_bound(begin, end, code,
                                      [](char32_t c, const Part& part) { return c < part.first; });
    return at != begin && code <= (at - 1)->last;
}

struct Table {
    const std::uint32_t* range_keys;
    std::size_t ranges;
    const std::int32_t* shifts;
    const std::uint32_t* singles;
    std::size_t single_count;
    const std::uint16_t* places;
    const char16_t* pool;
};

constexpr Table forms{form_range_keys, std::size(form_range_keys), form_range_shifts,
                      form_singles,    std::size(form_singles),    form_single_places,
                      form_pool};
constexpr Table rare_forms{rare_range_keys, std::size(rare_range_keys), rare_range_shifts,
                           rare_singles,    std::size(rare_singles),    rare_single_places,
                           rare_pool};
constexpr Table cases{case_range_keys, std::size(case_range_keys), case_range_shifts,
                      case_singles,    std::size(case_singles),    case_single_places,
                      case_pool};

constexpr std::uint32_t code_bits = (1U << 21) - 1;

// The place of the last key whose code point is at most `code`, or `count` if there is none.
std::size_t find(const std::uint32_t* keys, std::size_t count, char32_t code) {
    const std::uint32_t* at =
        std::upper_bound(keys, keys + count, code,
                         [](char32_t c, std::uint32_t key) { return c < (key & code_bits); });
    return at == keys ? count : static_cast<std::size_t>(at - keys) - 1;
}

void push(Folded& out, char32_t code) {
    if (out.size < std::size(out.code)) out.code[out.size++] = code;
}

void look_up(const Table& table, char32_t code, Folded& out) {
    const std::size_t range = find(table.range_keys, table.ranges, code);
    if (range < table.ranges) {
        const std::uint32_t key = table.range_keys[range];
        const std::uint32_t stride = 1 + (key >> 31), steps = key >> 21 & 1023;
        const std::uint32_t gone = static_cast<std::uint32_t>(code) - (key & code_bits);
        if (gone <= steps * stride && gone % stride == 0)
            return push(
                out, static_cast<char32_t>(static_cast<std::int32_t>(code) + table.shifts[range]));
    }
    const std::size_t single = find(table.singles, table.single_count, code);
    if (single == table.single_count || (table.singles[single] & code_bits) != code)
        return push(out, code);
    const char16_t* unit = table.pool + table.places[single];
    const char16_t* end = unit + (table.singles[single] >> 21);
    while (unit < end) {
        char32_t next = *unit++;
        if (next >= 0xD800 && next < 0xDC00 && unit < end)
            next = 0x10000 + ((next - 0xD800) << 10) + (*unit++ - 0xDC00U);
        push(out, next);
    }
}

// Whether the rare forms have anything for the 256 code points around this one.
bool may_be_rare(char32_t code) {
    const std::size_t block = code >> 8;
    return block / 8 < std::size(rare_blocks) && (rare_blocks[block / 8] >> block % 8 & 1) != 0;
}

// The compatibility form of one code point.
void look_up_form(char32_t code, Folded& out) {
    if (!may_be_rare(code)) return look_up(forms, code, out);
    need_late();
    look_up(rare_forms, code, out);
}

// Source: the Unicode Standard, section 3.12, conjoining jamo behaviour.
void hangul(char32_t code, Folded& out) {
    const char32_t syllable = code - 0xAC00;
    push(out, 0x1100 + syllable / 588);
    push(out, 0x1161 + syllable % 588 / 28);
    if (syllable % 28 != 0) push(out, 0x11A7 + syllable % 28);
}

char32_t sign(char32_t code) {
    const Sign* at = std::lower_bound(std::begin(signs), std::end(signs), code,
                                      [](const Sign& one, char32_t c) { return one.from < c; });
    return at != std::end(signs) && at->from == code ? at->to : code;
}

const char* plain_letter(char32_t code) {
    for (const Letter& letter : letters)
        if (letter.from == code) return letter.to;
    return nullptr;
}

void lower(char32_t code, Folding folding, Folded& out) {
    if (folding.letter_case == Keep::yes) return push(out, code);
    if (code >= 'A' && code <= 'Z') return push(out, code + 32);
    if (code < 0x80) return push(out, code);
    look_up(cases, code, out);
}

// One code point of the compatibility form.
void finish(char32_t code, Folding folding, Folded& out) {
    if (in(std::begin(unseen), std::end(unseen), code)) return;
    code = sign(code);
    if (code < 0x80) return lower(code, folding, out);
    if (folding.accents == Keep::yes) return lower(code, folding, out);
    if (in(std::begin(accents), std::end(accents), code)) return;
    const char* plain = plain_letter(code);
    if (plain == nullptr) return lower(code, folding, out);
    for (; *plain != 0; ++plain) lower(static_cast<unsigned char>(*plain), folding, out);
}

}  // namespace

Folded fold(char32_t code, Folding folding) {
    Folded out;
    if (code >= ' ' && code < 0x7F && code != '`') {
        lower(code, folding, out);
        return out;
    }
    // Spacing accents fall apart into a space and a mark; they are quotes to those who type them.
    if (sign(code) != code) {
        push(out, sign(code));
        return out;
    }
    Folded form;
    if (code >= 0xAC00 && code <= 0xD7A3)
        hangul(code, form);
    else
        look_up_form(code, form);
    for (unsigned i = 0; i < form.size; ++i) finish(form.code[i], folding, out);
    return out;
}

std::string fold(std::string_view text, Folding folding) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const utf8::Decoded next = utf8::decode(text, at);
        at += next.length;
        const Folded folded = fold(next.code, folding);
        for (unsigned i = 0; i < folded.size; ++i) utf8::append(out, folded.code[i]);
    }
    return out;
}

}  // namespace recite
