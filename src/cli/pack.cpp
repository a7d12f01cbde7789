#include "cli/pack.hpp"

#include <ostream>
#include <utility>

#include "base/render.hpp"
#include "cli/files.hpp"
#include "facts/read.hpp"

namespace recite::cli {

Result<Pack> load_pack(const std::string& pack, Diagnostics& diagnostics) {
    const std::string path = facts_path(pack);
    auto bytes = read_file(path);
    if (!bytes) return bytes.error();
    Pack loaded;
    loaded.source = std::make_unique<const Source>(path, std::move(bytes).value());
    loaded.base = read_facts(*loaded.source, diagnostics);
    return loaded;
}

Result<Pack> load_facts(const std::string& pack, Diagnostics& diagnostics, std::ostream& error) {
    auto loaded = load_pack(pack, diagnostics);
    if (!loaded) return loaded;
    if (diagnostics.has_errors()) error << render(diagnostics);
    if (loaded.value().base.facts().empty())
        error << "recite: there is no fact in " << loaded.value().source->name() << "\n";
    return loaded;
}

ArticleTexts load_articles(const FactBase& base, const std::string& folder) {
    ArticleTexts texts;
    for (const Article& article : base.parts().articles) {
        if (article.file.empty()) continue;
        auto bytes = read_file(folder + "/" + article.file);
        if (bytes) texts[article.id.text] = std::move(bytes).value();
    }
    return texts;
}

}  // namespace recite::cli
