#include "study/advice.hpp"
#include "study/cite.hpp"
#include "study/screens/screens.hpp"
#include "study/takeaway.hpp"

namespace recite::study::screens {
namespace {

Section section(const char* heading, std::string text) {
    Section made;
    made.heading = heading;
    made.text = std::move(text);
    return made;
}

Section progress_section(const State& state) {
    Section made = section("Your progress", backup_text(state));
    made.offers.push_back(primary("Save as a file", Export{}, ""));
    made.offers.push_back(offer("Open a file", Pick{}));
    return made;
}

// A file that stays up to date by itself, where the browser can write one.
Section file_section(const State& state) {
    const JournalFile& file = state.file;
    const std::string name = "“" + file.name + "”";
    const Offer stop = offer("Stop writing to it", KeepInFile{FileWish::forget});
    Section made = section("In a file of yours", "");
    switch (file.standing) {
        case FileStanding::kept:
            made.text = "Every answer is also in " + name +
                        ". What another device writes there is taken in when this page is seen "
                        "again.";
            made.offers = {stop};
            return made;
        case FileStanding::asks:
            made.text = "The browser wants to be asked again before Recite may write to " + name +
                        ". Until then all stays in this browser, and nothing is lost.";
            made.offers = {offer("Allow it", KeepInFile{FileWish::allow}), stop};
            return made;
        case FileStanding::failed:
            made.warns = true;
            made.text = could_not_write(file);
            made.offers = {offer("Try it again", KeepInFile{FileWish::allow}), stop};
            break;
        case FileStanding::offered:
        case FileStanding::unknown:
            made.text =
                "All progress can be kept in a file as well, say in a folder that is carried to "
                "your other devices. Each answer is written to it, and what another device has "
                "written there is taken in.";
    }
    made.offers.push_back(offer("Choose a new file", KeepInFile{FileWish::create}));
    made.offers.push_back(offer("Choose a file that is there", KeepInFile{FileWish::open}));
    return made;
}

Section device_section(const State& state) {
    Section made = section("On another device",
                           "Save the file, send it there any way you like, and open it in Recite. "
                           "What both have is merged; to open it twice does no harm.");
    made.offers.push_back(offer("Take to another device", Export{}));
    if (state.installable) {
        Offer install = offer("Install Recite here", Install{});
        install.detail = "an icon of its own, safe from tidying";
        made.offers.push_back(std::move(install));
    }
    return made;
}

// Where the browser keeps what was answered, and whether that can be relied on.
std::string where_text(const State& state) {
    if (!state.host.stores)
        return "This window forgets everything when it is closed: it is private, or its browser "
               "keeps nothing for this page. Save what you want to keep as a file.";
    std::string text = "All that you do stays in this browser. Nothing is sent anywhere.";
    if (state.host.evicts && !state.host.installed)
        text +=
            " This browser deletes what a site keeps after seven days without a visit; put Recite "
            "on the home screen, and it will not.";
    return text;
}

Section other_programs() {
    Section made = section("For other programs", "");
    Offer table = offer("Every answer as a table", Export{Takeaway::table});
    table.detail = "CSV, for a spreadsheet";
    Offer reviews = offer("Reviews for Anki", Export{Takeaway::reviews});
    reviews.detail = "as its revlog has them";
    made.offers = {std::move(table), std::move(reviews)};
    return made;
}

Section reminder(const State& state) {
    Section made = section("A daily reminder",
                           "A file for your calendar, with a time each day. It is not tied to this "
                           "page: delete it there when you want no more of it.");
    Entry time;
    time.name = reminder_entry;
    time.label = "At";
    time.value = reminder_time(state);
    time.placeholder = "19:00";
    const bool good = reminder_minutes(state).has_value();
    if (!good) time.remark = "A time is written as 07:40.";
    made.entries.push_back(std::move(time));
    Offer save = offer("Save for my calendar", Export{Takeaway::reminder});
    save.enabled = good;
    made.offers.push_back(std::move(save));
    return made;
}

Section last_steps(const State& state) {
    Section made = section("What you did last", "");
    Offer undo = offer("Undo", Undo{});
    undo.enabled = !state.keeping.done.empty();
    undo.detail = undo.enabled ? counted(state.keeping.done.size(), "step") : "nothing to undo";
    Offer redo = offer("Redo", Redo{});
    redo.enabled = !state.keeping.undone.empty();
    redo.detail =
        redo.enabled ? counted(state.keeping.undone.size(), "step") : "nothing to do again";
    made.offers = {std::move(undo), std::move(redo)};
    return made;
}

Section deletion(const State& state) {
    Section made = section("Delete everything", "");
    if (!state.erasing) {
        made.text = "Removes all that Recite keeps in this browser.";
        made.offers.push_back(offer("Delete everything", EraseAll{false}));
        return made;
    }
    made.warns = true;
    made.text = "This deletes " + what_goes(state) +
                ". It cannot be undone. Files that you have saved stay where they are.";
    made.offers.push_back(offer("Save a file first", Export{}));
    made.offers.push_back(offer("Delete it all", EraseAll{true}));
    made.offers.push_back(offer("Keep everything", EraseAll{false}, "Escape"));
    return made;
}

}  // namespace

Body data(const State& state) {
    Settings body;
    body.heading = "Your data";
    body.text = where_text(state);
    body.sections = {progress_section(state), device_section(state), reminder(state),
                     other_programs(),        last_steps(state),     deletion(state)};
    if (state.file.standing != FileStanding::unknown)
        body.sections.insert(body.sections.begin() + 1, file_section(state));
    return body;
}

}  // namespace recite::study::screens
