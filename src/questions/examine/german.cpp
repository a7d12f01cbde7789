#include "questions/examine/language.hpp"

namespace recite::examine {

namespace {

// Folded: umlauts without their dots, and as people write them who have no such keys.
constexpr WordList lists[] = {
    {word::article, "der die das den dem des ein eine einen einem einer eines"},
    {word::filler,
     "lol haha gell "
     "es das war ist sind waren wurde wurden wird sei seien ware antwort lautet die ich glaube "
     "denke "
     "meine vermute nehme an mal heisst hiess genannt namens also wohl wahrscheinlich vielleicht "
     "vermutlich sicher bestimmt sicherlich eigentlich genau ungefahr etwa rund circa ca von in im "
     "am an um zu zum zur bei beim mit fur uber auf aus hat hatte haben hatten man er sie wir uns "
     "nur doch ja eben richtig dass dies diese dieser dieses sowas so dann auch alle beide "
     "zusammen usw etc bitte mein meines wissens nach ahm hm jahr jahre tag"},
    {word::function,
     "der die das den dem des ein eine einen einem einer wer wen wem wessen welcher welche welches "
     "was wo wann ist war sind waren hat hatte von in im am an um zu zum zur bei beim mit fur aus "
     "weil da als seit nach vor wahrend durch unter auch bekannt genannt er sie es ihr sein seine"},
    {word::negation,
     "kaum nicht kein keine keinen keinem keiner nie niemals ohne nichts weder noch niemand "
     "ausser"},
    {word::join, "und sowie plus u"},
    {word::choice, "oder entweder beziehungsweise bzw"},
    {word::contrast, "sondern aber stattdessen statt anstatt"},
    {word::honorific,
     "herr herrn frau dr prof professor professorin doktor prasident prasidentin freiherr "
     "freiherrn "
     "freifrau freiin frhr baron baronin graf grafen grafin furst fursten furstin herzog herzogin "
     "prinz prinzessin ritter edler konig konigin kaiser kaiserin papst bischof kardinal majestat "
     "hoheit exzellenz sankt"},
    {word::person,
     "person mensch mann frau leute forscher wissenschaftler gelehrter gelehrte naturkundler "
     "biologe "
     "biologin geologe geologin geograf geografin geograph historiker okonom okonomin soziologe "
     "psychologe psychologin psychiater archaologe archaologin theologe theologin arzt arztin "
     "mediziner apotheker jurist anwalt richter architekt bildhauer kunstler kunstlerin fotograf "
     "zeichner gestalter dichter schriftsteller autor lyriker dramatiker erzahler kritiker "
     "verleger "
     "journalist musiker dirigent pianist pianistin geiger schauspieler regisseur tanzer sportler "
     "fussballer boxer laufer radfahrer rennfahrer fahrer flieger pilot astronaut kosmonaut soldat "
     "general admiral feldherr herrscher monarch konig konigin kaiser kaiserin furst graf herzog "
     "zar "
     "sultan papst bischof heiliger heilige monch nonne priester reformator politiker staatsmann "
     "kanzler minister burgermeister botschafter diplomat aktivist revolutionar bankier kaufmann "
     "unternehmer industrieller pionier entdecker seefahrer bergsteiger held heldin figur "
     "preistrager erfinder ingenieur techniker chemiker mathematiker philosoph padagoge lehrer "
     "ubersetzer koch"},
    {word::weekday,
     "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so"},
    {word::yes, "ja j jawohl klar naturlich sicher stimmt wahr richtig korrekt genau jep"},
    {word::no, "nein n nee no keineswegs keinesfalls falsch unwahr unrichtig"},
    {word::kind,
     "firma unternehmen konzern gesellschaft start startup gruppe institut institution universitat "
     "universitaet uni hochschule schule akademie labor modell modelle chip chips grafikkarte "
     "prozessor fonds hedgefonds bank zeitung zeitschrift magazin verlag seite plattform produkt "
     "stadt land staat provinz fluss berg planet mond stern sprache person mann frau team projekt "
     "verfahren methode architektur behorde ministerium regierung bericht studie werkzeug programm "
     "insel see meer ozean buch film lied partei verein stiftung roman gedicht oper sinfonie "
     "gemalde medikament wirkstoff element"},
    {word::role,
     "dichter dichterin mathematiker mathematikerin physiker kanzler kanzlerin bundeskanzler "
     "bundeskanzlerin "
     "schriftsteller schriftstellerin astronom astronomin komponist komponistin sanger sangerin "
     "konig konigin kaiser philosoph "
     "logiker "
     "grunder grunderin gruender gruenderin mitgrunder mitgrunderin chef chefin ceo leiter "
     "leiterin direktor direktorin vorstand vorsitzender vorsitzende geschaftsfuhrer "
     "geschaftsfuhrerin ingenieur ingenieurin forscher forscherin wissenschaftler "
     "wissenschaftlerin analyst analystin berater beraterin professor professorin student "
     "studentin mitarbeiter mitarbeiterin entwickler entwicklerin erfinder erfinderin autor "
     "autorin milliardar unternehmer physiker physikerin chemiker dichter maler komponist "
     "muttergesellschaft mutterkonzern eigentumer inhaber"},
    {word::form, "gmbh ag kg ohg se ev mbh holding gruppe"},
    {word::percent, "prozent pct vh"},
    {word::relative, "letztes letzten vorletztes nachstes gestern heute morgen kurzlich neulich"},
    {word::shift,
     "davor danach vorher nachher spater fruher vorigen nachsten letzten folgenden falsche "
     "falschen"},
    {word::inverse, "weniger geringer billiger gunstiger kleiner niedriger"},
    {word::spoken,
     "glaube denke meine vermute nehme antwort sicher bestimmt jahr jahre tag richtig"},
    {word::relation, "von in im an am zu zum zur bei mit fur uber aus der die das weil"},
    {word::degree,
     "sehr ausserst wirklich recht ziemlich relativ vergleichsweise hochst total vollig ganz "
     "absolut unglaublich besonders erheblich deutlich wesentlich viel weit noch"},
    {word::turning,
     "ehemalig ehemaliger ehemalige ehemaligen ex fruherer fruhere fruheren kunftiger kunftige "
     "gegenueber stellvertretend stellvertretender stellvertretende vize anti falscher falsche "
     "emeritierter "
     "mangel fehlen verlust angst furcht gegenteil ablehnung gegner verbot kampf ausserhalb "
     "gegenuber minus fast beinahe"},
    {word::kin,
     "bruder schwester sohn tochter vater mutter eltern frau mann onkel tante cousin cousine neffe "
     "nichte freund freundin freunde kollege kollegin chef chefin rivale rivalin konkurrent "
     "konkurrenten feind gegner vorganger vorgangerin nachfolger nachfolgerin partner partnerin "
     "nachbar kritiker schuler schulerin student studentin lehrer lehrerin assistent mitarbeiter "
     "kunde lieferant investor eigentumer grunder grunderin hauptstadt prasident premier konig "
     "konigin burgermeister republik gegenteil kopie version vorort konkurrenz biograf anwalt "
     "sprecher"},
    {word::family,
     "bruder schwester sohn tochter vater mutter frau mann gattin gatte witwe onkel tante "
     "neffe nichte freund freundin gemahlin"},
    {word::order, "erst zuerst dann danach anschliessend schliesslich zuletzt sowohl"},
    {word::seat, "am an bei"},
};

constexpr ValueList values[] = {
    {word::cardinal,
     "null 0 ein 1 eins 1 eine 1 zwei 2 zwo 2 drei 3 vier 4 funf 5 fuenf 5 sechs 6 sieben 7 acht 8 "
     "neun 9 zehn 10 elf 11 zwolf 12 zwoelf 12 dreizehn 13 vierzehn 14 funfzehn 15 fuenfzehn 15 "
     "sechzehn 16 siebzehn 17 achtzehn 18 neunzehn 19 zwanzig 20 dreissig 30 vierzig 40 funfzig 50 "
     "fuenfzig 50 sechzig 60 siebzig 70 achtzig 80 neunzig 90 dutzend 12"},
    {word::scale,
     "hundert 100 hunderte 100 tausend 1e3 tausende 1e3 tsd 1e3 k 1e3 million 1e6 millionen 1e6 "
     "mio "
     "1e6 mill 1e6 milliarde 1e9 milliarden 1e9 mrd 1e9 mia 1e9 billion 1e12 billionen 1e12 bio "
     "1e12 billiarde 1e15 billiarden 1e15 trillion 1e18 trillionen 1e18 quadrillion 1e24"},
    {word::fraction,
     "halb 2 halbe 2 halfte 2 haelfte 2 drittel 3 viertel 4 funftel 5 fuenftel 5 sechstel 6 "
     "siebtel "
     "7 achtel 8 neuntel 9 zehntel 10 elftel 11 zwolftel 12 zwanzigstel 20 hundertstel 100 "
     "tausendstel 1000 millionstel 1e6"},
    {word::month,
     "januar 1 janner 1 jan 1 februar 2 feber 2 feb 2 marz 3 maerz 3 mrz 3 april 4 apr 4 mai 5 "
     "juni "
     "6 juno 6 jun 6 juli 7 julei 7 jul 7 august 8 aug 8 september 9 sep 9 sept 9 oktober 10 okt "
     "10 "
     "november 11 nov 11 dezember 12 dez 12 january 1 february 2 march 3 may 5 june 6 july 7 "
     "october 10 oct 10 december 12 dec 12"},
    {word::ordinal,
     "erster 1 ersten 1 erste 1 zweiter 2 zweiten 2 zweite 2 dritter 3 dritten 3 dritte 3 vierter "
     "4 "
     "vierten 4 vierte 4 funfter 5 funften 5 sechster 6 sechsten 6 siebter 7 siebten 7 achter 8 "
     "achten 8 neunter 9 neunten 9 zehnter 10 zehnten 10 zwanzigster 20 zwanzigsten 20"},
    {word::season, "fruhling 3 fruhjahr 3 sommer 6 herbst 9 winter 12"},
};

}  // namespace

const Language& german() {
    static const Language table{.tag = "de",
                                .lists = lists,
                                .values = values,
                                .phrases = german_phrases(),
                                .meanings = german_meanings(),
                                .grouping = '.',
                                .day_first = true};
    return table;
}

}  // namespace recite::examine
