#include "questions/examine/language.hpp"

namespace recite::examine {

namespace {

constexpr std::string_view synonyms[] = {
    "ceo|geschaftsfuhrer|geschaeftsfuehrer|vorstandsvorsitzender|vorstandschef|chef",
    "grunder|gruender|mitgrunder|mitbegrunder|begrunder",
    "person|einwohner|mensch|leute",
    "firma|unternehmen|gesellschaft|konzern",
    "chip|gpu|prozessor|grafikkarte|grafikprozessor|halbleiter",
    "ki|kunstliche intelligenz|kuenstliche intelligenz",
    // NOLINTNEXTLINE(bugprone-suspicious-missing-comma)
    "usa|us|amerikanisch|vereinigte staaten|vereinigten staaten|amerika|vereinigte staaten von "
    "amerika",
    "uni|universitat|universitaet|hochschule",
    "labor|laboratorium",
    "auto|wagen|pkw",
    "arzt|mediziner",
    "forscher|wissenschaftler",
    "geld|kapital",
    "ziel|zweck",
    "schnell|rasch",
};

constexpr std::string_view opposites[] = {
    "mehr weniger",      "vor nach",          "mit ohne",       "offen geschlossen",
    "gross klein",       "grosser kleiner",   "hoch niedrig",   "hoher niedriger",
    "billig teuer",      "billiger teurer",   "erster letzter", "alt jung",
    "alt neu",           "nord sud",          "ost west",       "heiss kalt",
    "schnell langsam",   "oben unten",        "innen aussen",   "import export",
    "hardware software", "offentlich privat", "immer nie",      "alle keine",
    "anfang ende",       "wahr falsch",       "uber unter",
};

}  // namespace

Meanings german_meanings() {
    return {synonyms, opposites};
}

}  // namespace recite::examine
