#include "study/importing.hpp"

#include <set>
#include <utility>
#include <vector>

#include "progress/recover.hpp"

namespace recite::study {
namespace {

// Appends of other devices' events have tickets of their own, which fit 32 bits; no device's own
// numbers get so far.
constexpr std::uint64_t first_ticket = std::uint64_t{1} << 31;

}  // namespace

Imported import_journal(Keeping& keeping, std::string_view bytes, Effects& effects) {
    Recovered recovered = recover(bytes);
    std::set<EventId> known;
    for (const Event& event : keeping.progress.events()) known.insert(event.id);
    Imported imported;
    imported.damage = message(recovered.damage);
    std::vector<Event> fresh;
    for (std::size_t at = 0; at < recovered.events.size(); ++at) {
        Event& event = recovered.events[at];
        if (!known.insert(event.id).second) {
            ++imported.known;
            continue;
        }
        ++imported.taken;
        const std::uint64_t ticket = first_ticket + known.size();
        std::string line(recovered.lines[at]);
        keeping.waiting[ticket] = line;
        effects.push_back(Append{ticket, std::move(line)});
        fresh.push_back(std::move(event));
    }
    if (imported.taken > 0) keeping.progress.add(std::move(fresh));
    return imported;
}

}  // namespace recite::study
