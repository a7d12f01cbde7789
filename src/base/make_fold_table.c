/* Prints the table behind base/fold: run by the build on the building machine, for every target.
   Three lists, each ordered by code point:
   form   what a code point becomes when canonical and compatibility forms are undone, for those of
          Latin, Greek, Cyrillic and the usual punctuation
   rare   the same for all others, as late data (base/late.hpp)
   case   what it then becomes under full case folding
   Each in two parts: ranges, where one code point becomes one at a constant distance, and singles,
   where it becomes several, as UTF-16 in a pool. Ranges do not overlap. */
#include <stdio.h>
#include <string.h>

#include "utf8proc.h"

enum Which { ALL, COMMON, RARE };

enum { MAX = 0x110000, LONG = 32 };

static long units_out, ranges_out, singles_out;
static unsigned short pool[200000];
static unsigned char is_in_list[MAX];
static unsigned singles[20000][2];
static long ranges[20000][4];

static int decompose(int code, int options, utf8proc_int32_t* out) {
    int boundary = 0;
    return (int)utf8proc_decompose_char(code, out, LONG, options, &boundary);
}

static void add_single(int code, const utf8proc_int32_t* to, int count) {
    long first = units_out;
    for (int i = 0; i < count; ++i) {
        if (to[i] >= 0x10000) {
            pool[units_out++] = (unsigned short)(0xD800 + ((to[i] - 0x10000) >> 10));
            pool[units_out++] = (unsigned short)(0xDC00 + ((to[i] - 0x10000) & 0x3FF));
        } else {
            pool[units_out++] = (unsigned short)to[i];
        }
    }
    singles[singles_out][0] = (unsigned)code;
    singles[singles_out++][1] = (unsigned)first << 5 | (unsigned)(units_out - first);
}

static void add_range(int code, int to) {
    if (ranges_out > 0) {
        long* last = ranges[ranges_out - 1];
        long step = code - last[1];
        if (last[3] == to - code && (last[2] == 0 ? step == 1 || step == 2 : step == last[2]) &&
            (code - last[0]) / step < 1024) {
            last[1] = code;
            last[2] = step;
            return;
        }
    }
    long* next = ranges[ranges_out++];
    next[0] = next[1] = code;
    next[2] = 0;
    next[3] = to - code;
}

static int is_rare(int code) {
    return !(code < 0x600 || (code >= 0x1E00 && code < 0x2200));
}

/* Bits of a key: 0-20 the first code point, 21-30 how many more steps, 31 whether steps are of 2. */
static void print(const char* name, const char* where) {
    printf("%sconstexpr std::uint32_t %s_range_keys[] = {\n", where, name);
    for (long i = 0; i < ranges_out; ++i) {
        const unsigned stride = ranges[i][2] == 2 ? 2 : 1;
        const unsigned steps = (unsigned)(ranges[i][1] - ranges[i][0]) / stride;
        printf("%uu,%s", (unsigned)ranges[i][0] | steps << 21 | (stride - 1) << 31,
               i % 10 == 9 ? "\n" : "");
    }
    printf("};\n%sconstexpr std::int32_t %s_range_shifts[] = {\n", where, name);
    for (long i = 0; i < ranges_out; ++i) printf("%ld,%s", ranges[i][3], i % 14 == 13 ? "\n" : "");
    printf("};\n%sconstexpr std::uint32_t %s_singles[] = {\n", where, name);
    for (long i = 0; i < singles_out; ++i)
        printf("%uu,%s", singles[i][0] | (singles[i][1] & 31) << 21, i % 10 == 9 ? "\n" : "");
    printf("};\n%sconstexpr std::uint16_t %s_single_places[] = {\n", where, name);
    for (long i = 0; i < singles_out; ++i)
        printf("%u,%s", singles[i][1] >> 5, i % 16 == 15 ? "\n" : "");
    printf("};\n%sconstexpr char16_t %s_pool[] = {\n", where, name);
    for (long i = 0; i < units_out; ++i) printf("%u,%s", pool[i], i % 20 == 19 ? "\n" : "");
    printf("};\n");
    ranges_out = singles_out = units_out = 0;
}

/* Which blocks of 256 code points have rare ones, eight a byte. */
static void print_blocks(void) {
    unsigned char blocks[(MAX >> 11) + 1] = {0};
    for (int code = 0; code < MAX; ++code) {
        if (is_in_list[code]) blocks[code >> 11] |= (unsigned char)(1 << (code >> 8 & 7));
    }
    int count = sizeof blocks;
    while (count > 0 && blocks[count - 1] == 0) --count;
    printf("constexpr unsigned char rare_blocks[] = {\n");
    for (int i = 0; i < count; ++i) printf("%u,%s", blocks[i], i % 20 == 19 ? "\n" : "");
    printf("};\n");
}

static void collect(int options, enum Which which) {
    utf8proc_int32_t to[LONG];
    for (int code = 0x80; code < MAX; ++code) {
        if (code >= 0xAC00 && code <= 0xD7A3) continue; /* Hangul is done by arithmetic */
        if (code >= 0xD800 && code <= 0xDFFF) continue;
        if (which != ALL && is_rare(code) != (which == RARE)) continue;
        const int count = decompose(code, options, to);
        if (count == 0 || (count == 1 && to[0] == code)) continue;
        if (which == RARE) is_in_list[code] = 1;
        if (count == 1)
            add_range(code, to[0]);
        else
            add_single(code, to, count);
    }
}

int main(void) {
    printf("// Made by the build from utf8proc %s, Unicode %s.\n", utf8proc_version(),
           utf8proc_unicode_version());
    collect(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT, COMMON);
    print("form", "");
    collect(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT, RARE);
    print("rare", "[[gnu::section(\"late\")]] ");
    print_blocks();
    collect(UTF8PROC_CASEFOLD, ALL);
    print("case", "");
    return 0;
}
