#include "cli/command.hpp"

#include <catch2/catch_test_macros.hpp>
#include <sstream>
#include <string>

using namespace recite;

namespace {

struct Ran {
    int status;
    std::string out, error;
};

Ran ran(std::vector<std::string_view> words, const std::string& input = "") {
    std::istringstream in(input);
    std::ostringstream out, error;
    cli::Console console{in, out, error};
    const int status = cli::run(words, console);
    return {status, out.str(), error.str()};
}

}  // namespace

TEST_CASE("an unknown command or option is an error with a suggestion") {
    CHECK(ran({"lnit"}).error == "recite: there is no command 'lnit'; did you mean 'lint'?\n");
    CHECK(ran({"lint", "x", "--source", "y"}).error ==
          "recite: there is no option '--source'; did you mean '--sources'?\n");
    for (const auto& words :
         {std::vector<std::string_view>{"lnit"}, {"lint", "--sourcse=x"}, {"lint"}, {}}) {
        CHECK(ran(words).status == 2);
        CHECK(ran(words).out.empty());
    }
}

TEST_CASE("every command says what it does when asked for help") {
    for (const cli::Command* command : cli::commands()) {
        const Ran help = ran({command->name, "--help"});
        CAPTURE(command->name);
        CHECK(help.status == 0);
        CHECK(help.out.starts_with("usage: recite " + std::string(command->name)));
        CHECK(command->summary.ends_with("."));
        for (const cli::Option& option : command->options) CHECK(option.meaning.ends_with("."));
    }
}

TEST_CASE("a file that is not there cannot be run on") {
    const Ran lint = ran({"lint", "no/such/file.json"});
    CHECK(lint.status == 2);
    CHECK(lint.error == "recite: there is no file 'no/such/file.json'\n");
}

TEST_CASE("a check is explained by its name") {
    CHECK(ran({"explain", "fact/no-evidence"}).out.starts_with("fact/no-evidence: "));
    CHECK(ran({"explain", "fact/no-evidense"}).error ==
          "recite: there is no check 'fact/no-evidense'; did you mean 'fact/no-evidence'?\n");
}
