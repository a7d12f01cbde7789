#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "outline/outline.hpp"
#include "platform/host.hpp"
#include "platform/page.hpp"
#include "study/app.hpp"
#include "widgets/surface.hpp"

namespace recite::app {

// The study program in the page: what the browser says becomes actions, what the program wants of
// the outside is asked of the page, and its screen is drawn when a frame is due.
class Program : public platform::Host {
public:
    void start(platform::Start start) override;
    void route(std::string_view route) override;
    void preferences(const platform::Preferences& preferences) override;
    void command(const outline::Command& command) override;
    void fetched(std::uint32_t token, Result<std::string> text) override;
    void stored(std::uint32_t token, Status status) override;
    void earlier(std::vector<std::string> records, bool last) override;
    void added_elsewhere(std::string_view record) override;
    void file(platform::File file) override;
    void journal_file(platform::JournalFile file) override;
    void woken() override;
    void hiding() override;
    void shown() override;
    const Outline& draw(const platform::Canvas& canvas) override;

private:
    void apply(const study::Action& action);
    void read_journal(platform::Start start);
    void run(const study::Effect& effect);
    void run_all(const study::Effects& effects);
    void fetch(const std::string& path);
    void show_around(const study::Chrome& chrome);

    study::App app_;
    widgets::Surface surface_;
    Outline outline_;
    std::vector<outline::Command> commands_;
    platform::Preferences preferences_;
    platform::Colours colours_;
    std::map<std::uint32_t, std::string> fetching_;  // paths by token
    std::uint32_t last_token_ = 0;
    std::string title_;
};

}  // namespace recite::app
