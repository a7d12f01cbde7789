#include "questions/examine/language.hpp"

namespace recite::examine {

namespace {

constexpr BoundPhrase bounds[] = {
    {"more than", Bound::over},
    {"greater than", Bound::over},
    {"larger than", Bound::over},
    {"upwards of", Bound::over},
    {"in excess of", Bound::over},
    {"north of", Bound::over},
    {"over", Bound::over},
    {"above", Bound::over},
    {"exceeding", Bound::over},
    {"beyond", Bound::over},
    {"at least", Bound::at_least},
    {"no less than", Bound::at_least},
    {"no fewer than", Bound::at_least},
    {"not less than", Bound::at_least},
    {"not fewer than", Bound::at_least},
    {"a minimum of", Bound::at_least},
    {"minimum", Bound::at_least},
    {"from", Bound::at_least},
    {"at most", Bound::at_most},
    {"up to", Bound::at_most},
    {"no more than", Bound::at_most},
    {"not more than", Bound::at_most},
    {"a maximum of", Bound::at_most},
    {"maximum", Bound::at_most},
    {"less than", Bound::under},
    {"fewer than", Bound::under},
    {"under", Bound::under},
    {"below", Bound::under},
    {"lower than", Bound::under},
    {"smaller than", Bound::under},
    {"nearly", Bound::under},
    {"almost", Bound::under},
    {"just under", Bound::under},
    {"about", Bound::about},
    {"around", Bound::about},
    {"approximately", Bound::about},
    {"roughly", Bound::about},
    {"circa", Bound::about},
    {"ca", Bound::about},
    {"approx", Bound::about},
    {"some", Bound::about},
    {"close to", Bound::about},
    {"exactly", Bound::exactly},
    {"precisely", Bound::exactly},
};

constexpr BoundPhrase after[] = {
    {"or more", Bound::at_least},    {"and more", Bound::at_least},
    {"or so", Bound::about},         {"or higher", Bound::at_least},
    {"and over", Bound::at_least},   {"and above", Bound::at_least},
    {"plus", Bound::over},           {"or less", Bound::at_most},
    {"or fewer", Bound::at_most},    {"or below", Bound::at_most},
    {"at least", Bound::at_least},   {"at most", Bound::at_most},
    {"at minimum", Bound::at_least}, {"approximately", Bound::about},
    {"roughly", Bound::about},       {"exactly", Bound::exactly},
};

constexpr std::string_view asides =
    "easy|et al|isnt it|wasnt it|im not sure|i am not sure|im not quite sure|"
    "im not entirely sure|not sure|not quite sure|not so sure|not entirely sure|"
    "not 100 % sure|im not 100 % sure|im not certain|not certain|i dont know|i do not know|"
    "i dont really know|dont know|dunno|idk|no idea|i have no idea|ive no idea|no clue|"
    "i have no clue|i forgot|i cant remember|cant remember|i dont remember|no doubt|"
    "without a doubt|without doubt|without any doubt|no question|none other than|"
    "no other than|nobody but|nobody other than|nobody else but|no one but|no one other than|"
    "no one else but|no one else than|nothing but|nothing else but|nothing other than|"
    "not surprisingly|unless im mistaken|if im not mistaken|if i am not mistaken|"
    "if im not wrong|if i remember correctly|if i remember right|if i recall correctly|"
    "correct me if im wrong|i could be wrong|i may be wrong|i might be wrong|could be wrong|"
    "might be wrong|as far as i know|as far as i remember|to be honest|"
    "off the top of my head|sorry|iirc|afaik|imo|imho|tbh|lol|haha|i would go with|"
    "id go with|ill go with|i go with|going with|its got to be|it has to be|it had to be|"
    "it cant be anyone but|it can only be|it must have been|who else but|of course|obviously|"
    "clearly|hopefully|let me think|let me see|wild guess|just a guess|my guess|best guess|"
    "educated guess|i guess|id say|i would say|id guess";

constexpr std::string_view denials =
    "anywhere but|any year but|any day but|else than|nowhere near|is out of the question|"
    "anything but|everything but|anyone but|anybody but|everyone but|everybody but|all but|"
    "other than|apart from|except for|everyone except|anyone except|away from|different from|"
    "is wrong|is false|is not right|isnt right|was wrong|is incorrect|is not correct|"
    "is not true|far from|elsewhere than|somewhere else than|someone else than|but one|"
    "bar one|to last|from last|from the bottom|to none";

constexpr std::string_view corrections =
    "no|no wait|no sorry|no i mean|no i meant|no actually|actually|wait no|wait|sorry|"
    "sorry no|oh no|oops|i mean|i meant|or rather|scratch that|correction|make that|"
    "i take that back|my mistake|sorry i mean|sorry i meant|or no|ah no|hang on|hold on|edit|"
    "on second thought|on second thoughts|no its|no it was|no it is|no thats wrong|"
    "no that was wrong";

constexpr std::string_view passes =
    "i dont know|i do not know|dont know|do not know|idk|dunno|i dunno|no idea|"
    "i have no idea|ive no idea|no clue|i have no clue|not sure|im not sure|i am not sure|"
    "unsure|pass|i pass|skip|skip this|next|na|n a|no answer|cant remember|i cant remember|"
    "i forgot|forgot|i forget|cant recall|i cant recall|i do not remember|i dont remember|"
    "dont remember|unknown|tbd|help|i give up|give up|beats me|who knows|not known|"
    "i have forgotten|whatever|dk|dnk|idc|i dont care|sorry|i dont know sorry|"
    "sorry i dont know|i really dont know|i dont have a clue|havent a clue|i havent a clue|"
    "no idea sorry|sorry no idea|cannot remember|i cannot remember|i do not have an answer|"
    "ask me later|i would have to guess";

}  // namespace

Phrases english_phrases() {
    return {.bounds = bounds,
            .after = after,
            .passes = passes,
            .asides = asides,
            .denials = denials,
            .corrections = corrections};
}

}  // namespace recite::examine
