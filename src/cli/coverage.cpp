#include "facts/coverage.hpp"

#include <ostream>
#include <string>

#include "base/number.hpp"
#include "base/render.hpp"
#include "cli/command.hpp"
#include "cli/files.hpp"
#include "cli/pack.hpp"
#include "facts/show.hpp"

namespace recite::cli {
namespace {

constexpr std::size_t shown_bytes = 100;

std::string shortened(const std::string& text) {
    if (text.size() <= shown_bytes) return text;
    std::size_t end = shown_bytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end) + "...";
}

// Prints one source and gives the number of its sentences that nothing accounts for.
std::size_t print(const FactBase& base, const SourceCoverage& source, std::ostream& out) {
    std::size_t unaccounted = 0;
    const std::string label(source.article->label.in(base.language()));
    out << source.article->id.text << " (" << label << "), " << to_text(source.sentences.size())
        << (source.has_text ? " sentences\n" : " sentences known of; its text is not at hand\n");
    for (const SentenceCoverage& sentence : source.sentences) {
        out << "  " << to_text(sentence.number) << ". " << shortened(sentence.text) << "\n";
        for (const Fact* fact : sentence.facts)
            out << "      " << fact->id.text << ": " << statement(base, *fact) << "\n";
        if (!sentence.rest.empty()) out << "      no fact: " << sentence.rest << "\n";
        if (!sentence.facts.empty() || !sentence.rest.empty()) continue;
        out << "      UNACCOUNTED FOR\n";
        ++unaccounted;
    }
    return unaccounted;
}

int run_coverage(const Arguments& arguments, Console& console) {
    Diagnostics diagnostics;
    const auto pack = load_pack(arguments.operands()[0], diagnostics);
    if (!pack) {
        console.error << "recite: " << pack.error().message << "\n";
        return could_not_run;
    }
    const std::string folder = arguments.text("sources").value_or("");
    if (!folder.empty() && !is_folder(folder)) {
        console.error << "recite: there is no folder '" << folder << "'\n";
        return could_not_run;
    }
    if (diagnostics.has_errors()) console.error << render(diagnostics);
    const FactBase& base = pack.value().base;
    if (base.parts().articles.empty() && diagnostics.has_errors()) {
        console.error << "recite: there is no source in " << pack.value().source->name() << "\n";
        return problems;
    }
    const ArticleTexts texts = folder.empty() ? ArticleTexts() : load_articles(base, folder);
    std::size_t unaccounted = 0;
    std::size_t sentences = 0;
    for (const SourceCoverage& source : coverage(base, texts)) {
        unaccounted += print(base, source, console.out);
        sentences += source.sentences.size();
    }
    console.out << to_text(base.facts().size()) << " facts on " << to_text(sentences)
                << " sentences; "
                << (unaccounted == 0 ? std::string("every sentence is accounted for")
                                     : to_text(unaccounted) + " unaccounted for")
                << "\n";
    return unaccounted > 0 || diagnostics.has_errors() ? problems : ok;
}

constexpr Option options[] = {
    {"sources", "DIR", "Read the articles' texts from this folder."},
};

}  // namespace

extern const Command coverage_command;
constinit const Command coverage_command = {
    .name = "coverage",
    .operands = "PACK",
    .summary = "Print, for each sentence of each source, the facts that rest on it.",
    .help = "A sentence that carries no fact needs a reason under the source's \"rest\".",
    .options = options,
    .least_operands = 1,
    .most_operands = 1,
    .run = run_coverage};

}  // namespace recite::cli
