#include "base/render.hpp"

#include <algorithm>
#include <string_view>

#include "base/number.hpp"
#include "base/source.hpp"
#include "base/utf8.hpp"

namespace recite {
namespace {

constexpr std::size_t widest_line = 160;

std::string place_of(const Origin& where) {
    if (!where.source) return {};
    const LineColumn place = where.source->place(where.span.begin);
    return where.source->name() + ":" + to_text(place.line) + ":" + to_text(place.column) + ": ";
}

// The part of a line around a byte, safe to print: control characters become '?', tabs stay.
struct Excerpt {
    std::string text;
    std::string before;  // what stands before the caret: tabs and spaces
};

Excerpt excerpt(std::string_view line, std::size_t byte) {
    byte = std::min(byte, line.size());
    std::size_t begin = 0;
    if (byte > widest_line / 2) begin = utf8::floor_boundary(line, byte - widest_line / 2);
    const std::size_t end = utf8::floor_boundary(line, std::min(line.size(), begin + widest_line));
    Excerpt shown;
    if (begin > 0) {
        shown.text += "...";
        shown.before += "   ";
    }
    for (std::size_t at = begin; at < end;) {
        const utf8::Decoded point = utf8::decode(line, at);
        const bool control = point.code < 0x20 || point.code == 0x7f || !point.valid;
        const bool tab = point.code == '\t';
        if (at < byte) shown.before += tab ? '\t' : ' ';
        if (control && !tab)
            shown.text += '?';
        else
            shown.text += line.substr(at, point.length);
        at += point.length;
    }
    if (end < line.size()) shown.text += "...";
    return shown;
}

std::string caret_lines(const Origin& where) {
    if (!where.source) return {};
    const LineColumn place = where.source->place(where.span.begin);
    const std::string_view line = where.source->line(place.line);
    const char* start = where.source->text().data();
    const auto line_start = static_cast<std::size_t>(line.data() ? line.data() - start : 0);
    const std::size_t byte = where.span.begin >= line_start ? where.span.begin - line_start : 0;
    const Excerpt shown = excerpt(line, byte);
    std::size_t width = 1;
    if (where.span.end > where.span.begin && byte < line.size()) {
        const std::size_t last =
            std::min<std::size_t>(line.size(), byte + where.span.end - where.span.begin);
        width = std::max<std::size_t>(1, utf8::count(line.substr(byte, last - byte)));
    }
    width = std::min(width, widest_line / 2);
    return shown.text + "\n" + shown.before + "^" + std::string(width - 1, '~') + "\n";
}

std::string counted(std::size_t number, std::string_view word) {
    return to_text(number) + " " + std::string(word) + (number == 1 ? "" : "s");
}

}  // namespace

std::string_view name_of(Severity severity) {
    switch (severity) {
        case Severity::error:
            return "error";
        case Severity::warning:
            return "warning";
        case Severity::advice:
            return "advice";
    }
    return "error";
}

std::string render(const Diagnostic& diagnostic) {
    std::string out = place_of(diagnostic.where);
    out += name_of(diagnostic.severity);
    out +=
        ": " + utf8::printable(diagnostic.message) + " [" + std::string(diagnostic.check) + "]\n";
    out += caret_lines(diagnostic.where);
    if (!diagnostic.help.empty()) out += "help: " + utf8::printable(diagnostic.help) + "\n";
    for (const Note& note : diagnostic.notes)
        out += "note: " + place_of(note.where) + utf8::printable(note.message) + "\n";
    return out;
}

std::string render(const Diagnostics& diagnostics) {
    std::string out;
    for (const Diagnostic* diagnostic : diagnostics.sorted()) out += render(*diagnostic);
    if (diagnostics.empty()) return out;
    out += counted(diagnostics.count(Severity::error), "error");
    const std::size_t warnings = diagnostics.count(Severity::warning);
    const std::size_t advice = diagnostics.count(Severity::advice);
    if (warnings > 0) out += ", " + counted(warnings, "warning");
    if (advice > 0) out += ", " + to_text(advice) + " advice";
    return out + "\n";
}

}  // namespace recite
