#include "questions/examine/language.hpp"

namespace recite::examine {

namespace {

constexpr BoundPhrase bounds[] = {
    {"mehr als", Bound::over},
    {"uber", Bound::over},
    {"ueber", Bound::over},
    {"oberhalb von", Bound::over},
    {"mindestens", Bound::at_least},
    {"wenigstens", Bound::at_least},
    {"zumindest", Bound::at_least},
    {"ab", Bound::at_least},
    {"nicht weniger als", Bound::at_least},
    {"hochstens", Bound::at_most},
    {"hoechstens", Bound::at_most},
    {"maximal", Bound::at_most},
    {"bis zu", Bound::at_most},
    {"nicht mehr als", Bound::at_most},
    {"weniger als", Bound::under},
    {"unter", Bound::under},
    {"knapp", Bound::under},
    {"fast", Bound::under},
    {"beinahe", Bound::under},
    {"etwa", Bound::about},
    {"ungefahr", Bound::about},
    {"ungefaehr", Bound::about},
    {"rund", Bound::about},
    {"circa", Bound::about},
    {"ca", Bound::about},
    {"zirka", Bound::about},
    {"an die", Bound::about},
    {"gut", Bound::over},
    {"genau", Bound::exactly},
    {"exakt", Bound::exactly},
};

constexpr BoundPhrase after[] = {
    {"oder mehr", Bound::at_least},   {"und mehr", Bound::at_least},
    {"oder weniger", Bound::at_most}, {"mindestens", Bound::at_least},
    {"hochstens", Bound::at_most},    {"ungefahr", Bound::about},
};

constexpr std::string_view asides =
    "ich bin nicht sicher|ich bin mir nicht sicher|bin mir nicht sicher|bin nicht sicher|"
    "nicht sicher|weiss nicht|ich weiss nicht|ich weiss es nicht|keine ahnung|"
    "ich habe keine ahnung|kein zweifel|ohne zweifel|zweifellos|kein anderer als|"
    "keine andere als|niemand anderes als|niemand anders als|nichts anderes als|"
    "wenn ich mich nicht irre|wenn ich mich recht erinnere|soweit ich weiss|ohne gewahr|"
    "sorry|naturlich|klar|ich tippe auf|ich wurde sagen|geraten";

constexpr std::string_view denials =
    "alles ausser|alle ausser|jeder ausser|alles andere als|anders als|anderswo als|"
    "woanders als|jemand anders als|ist falsch|war falsch|stimmt nicht|weit weg von";

constexpr std::string_view corrections =
    "nein|nein halt|nein warte|halt|halt nein|quatsch|nein quatsch|ich meine|ich meinte|"
    "beziehungsweise nein|korrektur|verzeihung|sorry|nein doch|oder vielmehr|besser gesagt|"
    "ach nein";

constexpr std::string_view passes =
    "weiss nicht|weiss ich nicht|ich weiss nicht|ich weiss es nicht|weiss es nicht|"
    "keine ahnung|ich habe keine ahnung|hab keine ahnung|ich hab keine ahnung|ka|k a|kp|"
    "kein plan|keinen plan|keine antwort|passe|weiter|pass|uberspringen|vergessen|"
    "ich habe es vergessen|habe ich vergessen|nicht sicher|ich bin nicht sicher|"
    "bin mir nicht sicher|unbekannt|keine ahnung sorry|sorry|weiss nich|wei nicht|ich passe|"
    "ich kann mich nicht erinnern|ich erinnere mich nicht";

}  // namespace

Phrases german_phrases() {
    return {.bounds = bounds,
            .after = after,
            .passes = passes,
            .asides = asides,
            .denials = denials,
            .corrections = corrections};
}

}  // namespace recite::examine
