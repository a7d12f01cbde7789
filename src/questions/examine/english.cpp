#include "questions/examine/language.hpp"

namespace recite::examine {

namespace {

constexpr WordList lists[] = {
    {word::article, "a an the l"},
    {word::filler,
     "ish it its was is are were be been would that thats this these those they theyre there he "
     "she "
     "hes shes his her i im me my ur we our you your answer answers think believe guess guessed "
     "know "
     "suppose assume reckon remember recall called named known as just simply only so well um uh "
     "er erm hmm umm ummm ummmm uhm uhh uhhh mm mmm hm hmmm errr errm ehm oh ok okay probably "
     "perhaps maybe likely possibly surely certainly definitely "
     "obviously actually really of in on at to by for from with about namely ie eg correct right "
     "should must could might has had have do does did please sir teacher sure pretty quite again "
     "say said says mean means meant if mistaken wrong too also then now all both each together "
     "exactly precisely roughly approximately around circa ca mr one thing back time late early "
     "than himself herself itself themselves alone "
     "mid doing making being getting having instance example among others full equals equal "
     "amounts total altogether final my etc duh ofc obvs ig lol lmao haha tbh imo imho ngl bruh "
     "bro innit "
     "yea prolly probs"},
    {word::function,
     "who whom whose which that what where when is was were are has had have of in on at to by for "
     "from with because since as a an the his her its their he she it they this these those while "
     "during after before via under whose also known called based being then formerly aka later "
     "so i my near"},
    {word::negation,
     "not no never neither nor without isnt wasnt arent werent aint cant cannot didnt doesnt dont "
     "hasnt hadnt wont wouldnt couldnt shouldnt mustnt nobody none nothing hardly barely scarcely "
     "except excluding anyone "
     "anybody"},
    {word::join, "and plus"},
    {word::choice, "or either versus vs"},
    {word::contrast, "but rather instead opposed"},
    {word::honorific,
     "mister madame madam mme monsieur reverend rev countess count saint captain mr mrs ms miss mx "
     "san sama dr drs om kbe obe cbe mbe frs esq mp qc kc dphil prof profs messrs professor sir "
     "dame lord "
     "lady doctor phd md jr sr president premier "
     "minister senator herr frau baron baroness duke duchess earl viscount marquis marquess "
     "archbishop bishop cardinal colonel lieutenant admiral sheikh sheik sultan emir tsar czar "
     "maestro majesty highness excellency messieurs signor signora mademoiselle"},
    {word::person,
     "official secretary commissioner regulator lawmaker legislator congressman congresswoman "
     "representative delegate "
     "person people human man woman scientist naturalist biologist zoologist botanist geologist "
     "geographer historian economist sociologist psychologist linguist philologist archaeologist "
     "anthropologist statistician scholar physician surgeon nurse pharmacist veterinarian lawyer "
     "judge architect sculptor artist illustrator photographer designer novelist dramatist "
     "playwright essayist critic editor publisher musician conductor pianist violinist guitarist "
     "drummer rapper dancer choreographer comedian filmmaker footballer cricketer boxer athlete "
     "runner swimmer cyclist golfer wrestler skater player coach driver pilot aviator astronaut "
     "cosmonaut soldier general admiral commander warrior ruler monarch tsar sultan emir pharaoh "
     "pope bishop saint monk nun priest theologian prophet reformer statesman stateswoman "
     "chancellor governor mayor ambassador diplomat activist suffragette revolutionary rebel spy "
     "banker businessman businesswoman industrialist merchant trader pioneer discoverer navigator "
     "sailor mountaineer hero heroine character figure celebrity laureate graduate "
     "mathematician translator blogger presenter host chef cook farmer craftsman instrumentalist"},
    {word::weekday,
     "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri "
     "sat sun"},
    {word::yes,
     "yes y yep yeah yup true correct right indeed affirmative sure agreed course naturally "
     "definitely"},
    {word::no, "no n nope nah false incorrect untrue negative wrong"},
    {word::kind,
     "company companies firm startup start corporation business enterprise organisation "
     "organization institution institute university college school academy laboratory lab model "
     "models chip chips gpu gpus processor accelerator card fund hedge bank newspaper magazine "
     "publication outlet website site platform product city town country nation state province "
     "river mountain planet moon star language person man woman guy group team project method "
     "technique architecture agency department ministry government body report study paper journal "
     "probe spacecraft mission people persons place rank position spot "
     "tool software app system chatbot benchmark test province region island lake sea ocean book "
     "film song party club association society foundation drug medicine antibiotic vaccine novel "
     "poem opera symphony painting album treaty dynasty capsule rocket shuttle satellite telescope "
     "ship aircraft supercomputer computer cluster machine administration authorities"},
    {word::role,
     "founder cofounder astronomer composer singer actor actress king queen emperor prince "
     "princess "
     "philosopher explorer logician ceo cto cfo coo chief chairman chairwoman chair head boss "
     "leader director "
     "executive officer president owner creator inventor author writer engineer scientist "
     "researcher analyst adviser advisor professor lecturer student employee developer programmer "
     "manager investor expert academic minister premier politician journalist reporter spokesman "
     "spokeswoman billionaire entrepreneur physicist chemist mathematician poet painter composer "
     "maker parent owner backer partner rival"},
    {word::form,
     "pbc lp llp bv sarl spa oyj ab asa pty kgaa inc incorporated ltd limited llc corp corporation "
     "co company plc gmbh ag holdings holding "
     "group sa nv se kg technologies"},
    {word::percent, "percent pct pc percentage prozent"},
    {word::relative,
     "last next previous ago yesterday today tomorrow recently currently nowadays ancient"},
    {word::shift, "before after later earlier previous next last following wrong"},
    {word::inverse, "less fewer lower cheaper smaller below reduction cut saving off"},
    {word::spoken,
     "too before after later earlier next think believe know suppose guess reckon remember recall "
     "answer answers sure mean means thing "
     "time teacher sir please say said full back early late equal equals amount amounts total mid "
     "correct right wrong back named called must"},
    {word::relation, "of in on at to by for from with about over who which that because"},
    {word::degree,
     "very extremely really rather fairly relatively comparatively highly truly totally completely "
     "entirely absolutely incredibly particularly especially considerably significantly "
     "substantially greatly vastly hugely much far way even still lot lots pair"},
    {word::turning,
     "former formerly ex future acting deputy vice assistant anti pseudo fake ersatz would "
     "aspiring "
     "retired junior senior full adjunct honorary emeritus interim non lack lacking absence "
     "loss fear opposite contrary shortage rejection refusal denial critic critics opponent "
     "opponents ban bans fight avoid avoiding stop stopping refuse refusing deny denying "
     "denied prevent preventing abandon abandoning hatred almost nearly partly partially outside "
     "against enemy enemies bc bce "
     "beyond unlike minus end"},
    {word::kin,
     "brother brothers sister sisters son sons daughter daughters father mother parent parents "
     "wife "
     "husband spouse uncle aunt cousin nephew niece friend friends colleague colleagues boss rival "
     "rivals competitor competitors enemy enemies ally allies opponent opponents predecessor "
     "predecessors successor successors partner partners neighbour neighbours neighbor neighbors "
     "critic critics fan fans pupil pupils student students teacher teachers assistant secretary "
     "employee employees employer customer customers supplier suppliers investor investors owner "
     "owners founder founders capital president premier king queen mayor governor republic "
     "suburb suburbs outskirts harbour harbor vicinity neighbourhood opposite copy clone version "
     "imitation biographer lawyer spokesman spokeswoman"},
    {word::family,
     "brother sister son daughter father mother wife husband widow uncle aunt cousin nephew "
     "niece friend"},
    {word::order,
     "first firstly second secondly third then next after that finally lastly both followed "
     "by"},
    {word::seat, "on at by near"},
};

constexpr ValueList values[] = {
    {word::cardinal,
     "zero 0 nought 0 nil 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 "
     "eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 "
     "nineteen 19 twenty 20 thirty 30 forty 40 fourty 40 fifty 50 sixty 60 seventy 70 eighty 80 "
     "ninety 90 dozen 12"},
    {word::scale,
     "hundred 100 hundreds 100 thousand 1e3 thousands 1e3 k 1e3 million 1e6 millions 1e6 m 1e6 mn "
     "1e6 mln 1e6 mio 1e6 mil 1e6 billion 1e9 billions 1e9 bn 1e9 b 1e9 bln 1e9 bil 1e9 milliard "
     "1e9 milliards 1e9 trillion "
     "1e12 trillions 1e12 tn 1e12 trn 1e12 t 1e12 quadrillion 1e15 quintillion 1e18 sextillion "
     "1e21 septillion 1e24 lakh 1e5 crore 1e7 dozen 12"},
    {word::fraction,
     "half 2 halves 2 third 3 thirds 3 quarter 4 quarters 4 fourth 4 fourths 4 fifth 5 fifths 5 "
     "sixth 6 sixths 6 seventh 7 sevenths 7 eighth 8 eighths 8 ninth 9 ninths 9 tenth 10 tenths 10 "
     "eleventh 11 twelfth 12 thirteenth 13 fifteenth 15 sixteenth 16 sixteenths 16 twentieth 20 "
     "twentieths 20 thirtieth 30 thirtieths 30 fortieth 40 fortieths 40 fiftieth 50 sixtieth 60 "
     "sixtieths 60 "
     "seventieth 70 eightieth 80 ninetieth 90 hundredth 100 hundredths 100 "
     "thousandth 1000 thousandths 1000 millionth 1e6 millionths 1e6"},
    {word::month,
     "january 1 jan 1 february 2 feb 2 febr 2 march 3 mar 3 april 4 apr 4 may 5 june 6 jun 6 july "
     "7 "
     "jul 7 august 8 aug 8 september 9 sep 9 sept 9 october 10 oct 10 november 11 nov 11 december "
     "12 dec 12 januar 1 februar 2 marz 3 maerz 3 mai 5 juni 6 juli 7 oktober 10 okt 10 dezember "
     "12 dez 12"},
    {word::ordinal,
     "first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 "
     "eleventh 11 twelfth 12 thirteenth 13 fourteenth 14 fifteenth 15 sixteenth 16 seventeenth 17 "
     "eighteenth 18 nineteenth 19 twentieth 20 thirtieth 30"},
    {word::season, "spring 3 summer 6 autumn 9 fall 9 winter 12"},
};

}  // namespace

const Language& english() {
    static const Language table{.tag = "en",
                                .lists = lists,
                                .values = values,
                                .phrases = english_phrases(),
                                .meanings = english_meanings(),
                                .grouping = ',',
                                .day_first = false};
    return table;
}

}  // namespace recite::examine
