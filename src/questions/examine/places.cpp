#include "questions/examine/places.hpp"

#include <algorithm>
#include <unordered_map>
#include <vector>

#include "base/text.hpp"

namespace recite::examine {

namespace {

// The first is the country, then what else stands for it.
constexpr std::string_view countries[] = {
    "china chinese prc",
    "unitedstates us usa american americans america",
    "unitedkingdom uk british britain english england scottish scotland welsh wales briton",
    "germany german germans deutschland deutsch deutsche deutscher deutschen",
    "france french frenchman frenchwoman",
    "japan japanese",
    "southkorea korean",
    "india indian",
    "russia russian soviet",
    "italy italian",
    "spain spanish spaniard",
    "netherlands dutch dutchman dutchwoman",
    "switzerland swiss",
    "austria austrian",
    "australia australian",
    "canada canadian",
    "taiwan taiwanese",
    "vietnam vietnamese",
    "israel israeli",
    "greece greek",
    "rome roman",
    "sweden swedish swede",
    "norway norwegian",
    "denmark danish dane",
    "poland polish pole",
    "brazil brazilian",
    "mexico mexican",
    "egypt egyptian",
    "turkey turkish turk",
    "iran iranian persian",
    "cuba cuban",
    "singapore singaporean",
};

// A country with regions of it, and cities there. Sources: ISO 3166-1 and 3166-2, common use.
struct Area {
    std::string_view places;  // the places that all the cities lie in
    std::string_view cities;
};

constexpr Area areas[] = {
    {"china prc asia eastasia zhejiang", "hangzhou ningbo"},
    {"china prc asia eastasia",
     "beijing shanghai shenzhen guangzhou nanjing wuhan chengdu tianjin suzhou chongqing hongkong"},
    {"unitedstates usa us america northamerica california ca", "sanfrancisco losangeles sandiego"},
    {"unitedstates usa us america northamerica newyork ny", "newyork newyorkcity"},
    {"unitedstates usa us america northamerica massachusetts ma", "boston"},
    {"unitedstates usa us america northamerica washington wa", "seattle"},
    {"unitedstates usa us america northamerica illinois il", "chicago"},
    {"unitedstates usa us america northamerica texas tx", "austin houston dallas"},
    {"unitedkingdom uk greatbritain britain england europe somerset", "bath"},
    {"unitedkingdom uk greatbritain britain england europe",
     "london oxford cambridge manchester liverpool birmingham"},
    {"unitedkingdom uk greatbritain britain scotland europe", "edinburgh glasgow"},
    {"germany deutschland europe bavaria bayern", "munich munchen nuremberg"},
    {"germany deutschland europe", "berlin hamburg bonn koln cologne frankfurt leipzig dresden"},
    {"france europe", "paris lyon marseille"},
    {"austria europe", "vienna salzburg"},
    {"switzerland europe", "zurich geneva bern davos"},
    {"italy europe", "rome milan venice florence"},
    {"spain europe", "madrid barcelona"},
    {"russia", "moscow saintpetersburg"},
    {"japan asia", "tokyo osaka kyoto"},
    {"southkorea korea asia", "seoul"},
    {"india asia", "mumbai delhi bangalore"},
    {"canada northamerica ontario", "toronto ottawa"},
    {"canada northamerica", "vancouver montreal"},
    {"australia newsouthwales nsw", "sydney"},
    {"australia victoria", "melbourne"},
    {"australia act australiancapitalterritory", "canberra"},
    {"nigeria africa", "lagos abuja"},
    {"asia", "china india japan southkorea singapore taiwan vietnam"},
    {"europe", "germany france unitedkingdom italy spain austria switzerland netherlands"},
    {"northamerica america", "unitedstates canada mexico"},
    {"africa", "nigeria egypt southafrica kenya"},
    {"southamerica", "brazil argentina chile peru"},
    {"oceania", "australia newzealand"},
    {"california ca", "siliconvalley"},
    {"netherlands holland europe", "amsterdam rotterdam"},
};

using Words = std::unordered_map<std::string_view, std::string_view>;

// Every word for a country, with the country.
const Words& country_words() {
    static const Words table = [] {
        Words out;
        for (const std::string_view row : countries) {
            const std::vector<std::string_view> all = split(row, ' ');
            for (const std::string_view word : all) out.emplace(word, all[0]);
        }
        return out;
    }();
    return table;
}

bool holds(std::string_view words, std::string_view one) {
    const std::vector<std::string_view> all = split(words, ' ');
    return std::find(all.begin(), all.end(), one) != all.end();
}

}  // namespace

std::string_view country_named(std::string_view word) {
    const auto at = country_words().find(word);
    return at == country_words().end() ? std::string_view() : at->second;
}

std::optional<bool> lies_in(std::string_view city, std::string_view place) {
    std::optional<bool> out;
    for (const Area& area : areas)
        if (holds(area.cities, city)) out = out.value_or(false) || holds(area.places, place);
    return out;
}

}  // namespace recite::examine
