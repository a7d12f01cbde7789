// same_documents FOLDER: of each x.json in the folder says whether x.txt, beside it, holds the same
// values; x.txt is in columns. Ends with 1 if one does not.

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/render.hpp"
#include "base/source.hpp"
#include "json/parse.hpp"
#include "support/canonical.hpp"
#include "support/files.hpp"

using namespace recite;

namespace {

std::string read(const std::filesystem::path& path) {
    const Source source(path.string(), tests::file_text(path.string()));
    Diagnostics diagnostics;
    const json::Document document = json::parse(source, diagnostics);
    return document.has_root() ? tests::canonical(document) : render(diagnostics);
}

}  // namespace

int main(int, char** words) {
    int different = 0;
    for (const auto& entry : std::filesystem::directory_iterator(words[1])) {
        if (entry.path().extension() != ".json") continue;
        std::filesystem::path columns = entry.path();
        const std::string wanted = read(entry.path());
        const std::string got = read(columns.replace_extension(".txt"));
        if (got == wanted) continue;
        std::printf("%s: %.300s\n  and not %.300s\n", columns.c_str(), got.c_str(), wanted.c_str());
        ++different;
    }
    return different > 0;
}
