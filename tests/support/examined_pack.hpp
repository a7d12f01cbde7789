#pragma once

#include <catch2/catch_test_macros.hpp>
#include <memory>
#include <string>
#include <string_view>

#include "base/utf8.hpp"
#include "facts/read.hpp"
#include "questions/examine/examine.hpp"
#include "support/files.hpp"

namespace recite::tests {

// One of the packs that come with Recite, or one of the examiner's own.
inline std::string path_of(const std::string& pack) {
    if (pack == "deepseek" || pack == "planets") return "quizzes/" + pack + "/facts.json";
    return "tests/questions/examine/packs/" + pack + ".json";
}

// A pack with all that it points into.
struct ExaminedPack {
    explicit ExaminedPack(const std::string& pack)
        : source(path_of(pack), file_text(path_of(pack))) {
        Diagnostics found;
        base = std::make_unique<FactBase>(read_facts(source, found));
        for (const Diagnostic& one : found.all())
            if (one.severity == Severity::error) UNSCOPED_INFO(one.message);
        REQUIRE(!found.has_errors());
        examiner = std::make_unique<Examiner>(*base);
    }

    Source source;
    std::unique_ptr<FactBase> base;
    std::unique_ptr<Examiner> examiner;
};

// A cell of a table: \n is a line end, \s a space, \e nothing, \uXXXX a code point.
inline std::string unescaped(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            out += text[i];
            continue;
        }
        const char what = text[++i];
        if (what == 'n') out += '\n';
        if (what == 's') out += ' ';
        if (what == 'u') {
            utf8::append(out, static_cast<char32_t>(
                                  std::stoul(std::string(text.substr(i + 1, 4)), nullptr, 16)));
            i += 4;
        }
    }
    return out;
}

}  // namespace recite::tests
