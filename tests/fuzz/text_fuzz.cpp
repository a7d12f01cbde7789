// Any bytes can be folded, cut into sentences and read as a number; folding twice is folding once.

#include <cstddef>
#include <cstdint>
#include <string>

#include "base/check.hpp"
#include "base/fold.hpp"
#include "base/number.hpp"
#include "base/text.hpp"
#include "facts/sentences.hpp"

using namespace recite;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string text(bytes, bytes + size);
    const std::string folded = fold(text);
    VERIFY(fold(folded) == folded);
    for (const std::string& sentence : sentences(text)) {
        VERIFY(!sentence.empty());
        VERIFY(print_of(sentence).size() == 8);
    }
    if (const auto number = parse_number(text)) VERIFY(parse_number(to_text(*number)) == number);
    return 0;
}
