#include "questions/examine/say.hpp"

#include <algorithm>
#include <cmath>

#include "base/number.hpp"
#include "base/text.hpp"
#include "facts/show.hpp"
#include "questions/examine/kinds.hpp"

namespace recite::examine {

namespace {

// "The answer is X." with the key, if there is something to be shown.
std::string answer_is(const Sheet& sheet) {
    return sheet.shown.empty() ? std::string() : " The answer is " + sheet.shown + ".";
}

std::string off_by(const Finding& finding) {
    if (finding.slips.size() == 1 && finding.slips[0].instead.size() <= 1)
        return "one letter is off";
    return "the spelling is off";
}

std::string missing_of(const Finding& finding) {
    std::vector<std::string> missing;
    for (const Part& part : finding.parts)
        if (part.mark == Mark::wrong && !part.note.empty()) missing.push_back(part.note);
    return join_words(missing);
}

std::string right_sentence(const Sheet& sheet, const Finding& finding) {
    const std::string name = finding.text.empty() ? sheet.shown : finding.text;
    if (finding.why == Why::same || name.empty()) return "Right.";
    if (finding.why == Why::also_holds) return "Right: " + name + " holds as well.";
    return "Right: " + name + ".";
}

// What an answer that is almost right counts.
std::string counts(double credit) {
    if (credit >= 1) return "Counts as right.";
    if (credit == 0.75) return "Counts three quarters.";
    if (credit == 0.5) return "Counts half.";
    if (credit == 0.25) return "Counts a quarter.";
    return "Counts " + to_text(std::round(credit * 100)) + "%.";
}

std::string almost_sentence(const Sheet& sheet, const Finding& finding) {
    const std::string name = finding.text.empty() ? sheet.shown : finding.text;
    switch (finding.why) {
        case Why::slip:
            return "Almost: " + off_by(finding) + (name.empty() ? "" : ", it is " + name) + ".";
        case Why::which_one:
            return "Almost.";
        case Why::garbled:
            return "Almost: a source garbles it so; it is " + name + ".";
        case Why::extra:
            return "Almost: all of it is there, and something that does not belong: " +
                   missing_of(finding) + ".";
        case Why::incomplete:
            if (!finding.parts.empty()) return "Almost: missing is " + missing_of(finding) + ".";
            return "Almost: that is a part of it, it is " + name + ".";
        case Why::strict:
            return "Almost: here it is written " + name + ".";
        case Why::qualifier:
            return "Almost: the source says " + name + ".";
        default:
            return "Almost: it is " + name + ".";
    }
}

bool is_another_person(const Sheet& sheet, const Finding& finding) {
    return finding.thing && is_person(sheet, *finding.thing);
}

std::string wrong_sentence(const Sheet& sheet, const Finding& finding) {
    const std::string answer = answer_is(sheet);
    switch (finding.why) {
        case Why::pass:
            return "Passed." + answer;
        case Why::too_long:
            return "Wrong: an answer ends at 2,000 characters." + answer;
        case Why::hedged:
            return "Wrong: one answer was asked for, and more were given." + answer;
        case Why::negated:
            return "Wrong: that says it is not so." + answer;
        case Why::question_back:
            return "Wrong: those are the question's own words." + answer;
        case Why::reversed:
            return "Wrong: that is the other way round." + answer;
        case Why::wrong_unit:
            return "Wrong: the unit is another one." + answer;
        case Why::strict:
            return "Wrong: here the spelling counts." + answer;
        case Why::another_thing:
            return "Wrong: " + (finding.text.empty() ? "that" : finding.text) +
                   (is_another_person(sheet, finding) ? " is somebody else."
                                                      : " is something else.") +
                   answer;
        default:
            return "Wrong." + answer;
    }
}

std::string sentence(const Sheet& sheet, const Finding& finding) {
    std::string out = finding.mark == Mark::right    ? right_sentence(sheet, finding)
                      : finding.mark == Mark::almost ? almost_sentence(sheet, finding)
                                                     : wrong_sentence(sheet, finding);
    if (!finding.detail.empty()) out += " " + finding.detail;
    if (finding.mark == Mark::almost) out += " " + counts(finding.credit);
    if (finding.why == Why::other_account || !finding.fact) return out;
    const Fact* other = sheet.base.fact(*finding.fact);
    if (other == nullptr || other == sheet.fact) return out;
    return "Wrong: that fits another fact. " + statement(sheet.base, *other) + answer_is(sheet);
}

std::string label_of(const Sheet& sheet, const Fact& fact) {
    std::vector<std::string> labels;
    for (const Evidence& evidence : fact.evidence) {
        const Article* article = sheet.base.article(evidence.source);
        std::string label = article == nullptr || article->label.empty()
                                ? evidence.source.text
                                : std::string(article->label.in(sheet.base.language()));
        label += ", sentence " + to_text(evidence.sentence);
        if (std::find(labels.begin(), labels.end(), label) == labels.end()) labels.push_back(label);
    }
    return labels.empty() ? "another account" : join_words(labels);
}

// Both accounts, each with where it stands.
std::string accounts(const Sheet& sheet, const Fact& other, double credit) {
    std::string out = "Almost: the accounts differ. " + statement(sheet.base, other) + " (" +
                      label_of(sheet, other) + ")";
    if (sheet.fact != nullptr)
        out += " Asked was: " + statement(sheet.base, *sheet.fact) + " (" +
               label_of(sheet, *sheet.fact) + ")";
    return out + " " + counts(credit);
}

}  // namespace

Verdict put_in_words(const Sheet& sheet, Finding finding) {
    Verdict out{.mark = finding.mark, .credit = finding.credit, .why = finding.why};
    const Fact* other = finding.fact ? sheet.base.fact(*finding.fact) : nullptr;
    out.said = finding.why == Why::other_account && other != nullptr
                   ? accounts(sheet, *other, finding.credit)
                   : sentence(sheet, finding);
    if (sheet.fact != nullptr) out.facts.push_back(sheet.fact->id);
    if (other != nullptr && other != sheet.fact) {
        out.facts.push_back(other->id);
        out.matched = Matched{show(sheet.base, other->value), other->id};
    } else if (finding.mark != Mark::wrong) {
        out.matched = Matched{finding.text.empty() ? sheet.shown : finding.text,
                              sheet.fact == nullptr ? FactId() : sheet.fact->id};
    }
    out.parts = std::move(finding.parts);
    out.slips = std::move(finding.slips);
    return out;
}

}  // namespace recite::examine
