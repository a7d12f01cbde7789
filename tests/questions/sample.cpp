#include "questions/sample.hpp"

#include <fstream>
#include <sstream>

#include "base/check.hpp"
#include "facts/read.hpp"

namespace recite::samples {
namespace {

struct Read {
    Source source;
    Diagnostics found;
    FactBase base;

    explicit Read(const char* name)
        : source(name, text_of(name)), base(read_facts(source, found)) {}

    static std::string text_of(const char* name) {
        std::ifstream file(name);
        VERIFY(file.good());
        std::stringstream text;
        text << file.rdbuf();
        return text.str();
    }
};

const Read& read_lakes() {
    static const Read read("tests/questions/lakes.json");
    return read;
}

}  // namespace

const FactBase& lakes() {
    return read_lakes().base;
}

const Diagnostics& lakes_found() {
    return read_lakes().found;
}

const FactBase& planets() {
    static const Read read("quizzes/planets/facts.json");
    return read.base;
}

const FactBase& deepseek() {
    static const Read read("quizzes/deepseek/facts.json");
    return read.base;
}

}  // namespace recite::samples
