#include "platform/format.hpp"

#include <cstdint>
#include <cstring>

namespace recite::platform {
namespace {

// One conversion, "%-08.3f".
struct Conversion {
    bool left = false;
    bool zeros = false;
    bool plus = false;
    bool mark = false;  // "0x"
    int width = 0;
    int precision = -1;
    int longs = 0;  // how many l
    char kind = 0;
};

class Writer {
public:
    Writer(char* out, std::size_t size) : out_(out), size_(size) {}

    void put(char letter) {
        if (out_ && length_ + 1 < size_) out_[length_] = letter;
        ++length_;
    }

    // With a sign in front (0: none), filled up to the width.
    void put(const Conversion& as, char sign, const char* text, int length) {
        int fill = as.width - length - (sign ? 1 : 0);
        const bool zeros = as.zeros && !as.left;
        if (!as.left && !zeros) {
            for (; fill > 0; --fill) put(' ');
        }
        if (sign) put(sign);
        if (zeros) {
            for (; fill > 0; --fill) put('0');
        }
        for (int i = 0; i < length; ++i) put(text[i]);
        for (; fill > 0; --fill) put(' ');
    }

    int finish() {
        if (out_ && size_ > 0) out_[length_ < size_ ? length_ : size_ - 1] = 0;
        return static_cast<int>(length_);
    }

private:
    char* out_;
    std::size_t size_;
    std::size_t length_ = 0;
};

// Digits are written from the end of a buffer to its front.
struct Digits {
    char text[80];
    char* first = text + sizeof text;

    void put(char letter) { *--first = letter; }

    int length() const { return static_cast<int>(text + sizeof text - first); }

    void put(std::uint64_t number, unsigned base, const char* letters) {
        do {
            put(letters[number % base]);
            number /= base;
        } while (number);
    }

    void fill(int count) {
        while (length() < count && first > text + 4) put('0');
    }
};

constexpr char small_digits[] = "0123456789abcdef";
constexpr char large_digits[] = "0123456789ABCDEF";

char sign_of(const Conversion& as, bool negative) {
    return negative ? '-' : as.plus ? '+' : '\0';
}

void put_whole(Writer& out, const Conversion& as, std::int64_t number) {
    const bool negative = number < 0;
    const auto bits = static_cast<std::uint64_t>(number);
    Digits digits;
    digits.put(negative ? 0 - bits : bits, 10, small_digits);
    digits.fill(as.precision);
    out.put(as, sign_of(as, negative), digits.first, digits.length());
}

void put_bits(Writer& out, const Conversion& as, std::uint64_t number) {
    Digits digits;
    digits.put(number, as.kind == 'u' ? 10 : 16, as.kind == 'X' ? large_digits : small_digits);
    digits.fill(as.precision);
    if (as.kind == 'p' || (as.mark && as.kind != 'u')) {
        digits.put('x');
        digits.put('0');
    }
    out.put(as, 0, digits.first, digits.length());
}

void put_real(Writer& out, Conversion as, double number) {
    const bool negative = number < 0;
    const double size = negative ? -number : number;
    if (!(size < 9.0e18)) {
        as.zeros = false;
        out.put(as, sign_of(as, negative), number != number ? "nan" : "inf", 3);
        return;
    }
    const int decimals = as.precision < 0 ? 6 : as.precision > 12 ? 12 : as.precision;
    std::uint64_t scale = 1;
    for (int i = 0; i < decimals; ++i) scale *= 10;
    auto whole = static_cast<std::uint64_t>(size);
    const double rest = (size - static_cast<double>(whole)) * static_cast<double>(scale);
    // Not negative and below 10^12. NOLINTNEXTLINE(bugprone-incorrect-roundings)
    auto fraction = static_cast<std::uint64_t>(rest + 0.5);
    if (fraction >= scale) {
        fraction -= scale;
        ++whole;
    }
    Digits digits;
    bool dropping = as.kind == 'g' || as.kind == 'G';
    for (int i = 0; i < decimals; ++i, fraction /= 10) {
        const char digit = small_digits[fraction % 10];
        if (dropping && digit == '0') continue;
        dropping = false;
        digits.put(digit);
    }
    if (digits.length() > 0) digits.put('.');
    digits.put(whole, 10, small_digits);
    out.put(as, sign_of(as, negative), digits.first, digits.length());
}

int read_count(const char*& at) {
    int count = 0;
    while (*at >= '0' && *at <= '9') count = count * 10 + (*at++ - '0');
    return count;
}

// What stands after a '%'. Stars take their numbers from `values`.
Conversion read(const char*& at, std::va_list* values) {
    Conversion found;
    for (;; ++at) {
        if (*at == '-')
            found.left = true;
        else if (*at == '0')
            found.zeros = true;
        else if (*at == '+')
            found.plus = true;
        else if (*at == '#')
            found.mark = true;
        else if (*at != ' ')
            break;
    }
    const auto number = [&] {
        if (*at != '*') return read_count(at);
        ++at;
        return va_arg(*values, int);
    };
    found.width = number();
    if (*at == '.') {
        ++at;
        found.precision = number();
    }
    for (; *at == 'l' || *at == 'h' || *at == 'z' || *at == 't' || *at == 'j'; ++at) {
        if (*at == 'l') ++found.longs;
        if (*at == 'j') found.longs = 2;
        if ((*at == 'z' || *at == 't') && sizeof(std::size_t) == 8) found.longs = 2;
    }
    if (found.longs == 1 && sizeof(long) == 8) found.longs = 2;
    found.kind = *at;
    return found;
}

void put_text(Writer& out, Conversion as, const char* text) {
    if (!text) text = "(null)";
    as.zeros = false;
    std::size_t length = 0;
    const auto most = static_cast<std::size_t>(as.precision < 0 ? INT32_MAX : as.precision);
    while (length < most && text[length]) ++length;
    out.put(as, 0, text, static_cast<int>(length));
}

void put_next(Writer& out, const Conversion& as, std::va_list* values) {
    switch (as.kind) {
        case '%':
            out.put('%');
            break;
        case 'c': {
            const char letter = static_cast<char>(va_arg(*values, int));
            out.put(as, 0, &letter, 1);
            break;
        }
        case 's':
            put_text(out, as, va_arg(*values, const char*));
            break;
        case 'd':
        case 'i':
            put_whole(out, as, as.longs > 1 ? va_arg(*values, long long) : va_arg(*values, int));
            break;
        case 'p':
            put_bits(out, as, reinterpret_cast<std::uintptr_t>(va_arg(*values, void*)));
            break;
        case 'u':
        case 'x':
        case 'X':
            put_bits(
                out, as,
                as.longs > 1 ? va_arg(*values, unsigned long long) : va_arg(*values, unsigned));
            break;
        case 'f':
        case 'F':
        case 'g':
        case 'G':
            put_real(out, as, va_arg(*values, double));
            break;
        default:
            break;
    }
}

}  // namespace

int format(char* out, std::size_t size, const char* pattern, std::va_list values) {
    std::va_list rest;
    va_copy(rest, values);
    Writer writer(out, size);
    for (const char* at = pattern; *at; ++at) {
        if (*at != '%') {
            writer.put(*at);
            continue;
        }
        ++at;
        const Conversion conversion = read(at, &rest);
        if (!conversion.kind) break;
        put_next(writer, conversion, &rest);
    }
    va_end(rest);
    return writer.finish();
}

}  // namespace recite::platform
