#!/usr/bin/env python3
"""made_up_pack.py COUNT FILE: writes a fact base of COUNT made-up facts on made-up towns.

Twenty facts a town in five relations of different value types, so that every index and check has
something to do. The same COUNT gives the same bytes. 100,000 facts are about 45 MB.
"""
import json
import sys

FRONTS = ("Al Bar Cor Dun El Fen Gar Hol In Jor Kel Lom Mor Nor Or Pen Quin Ros Sel Tor Ul Ven Wes Yar Zel".split())
MIDDLES = ("a e i o u an en in on un ar er ir or ur al el il ol ul".split())
BACKS = ("burg by combe dale den field ford gate ham haven hurst ley mere mont mouth port stead ton ville wick worth".split())
RELATIONS = {
    "founded-in": {"value": "year", "holds": "one", "ask": ["In which year was {subject} founded?"],
                   "ask-subject": ["Which {class} was founded in {value}?"], "state": ["{subject} was founded in {value}."]},
    "population": {"value": "number", "holds": "one", "ask": ["How many people live in {subject}?"],
                   "state": ["{subject} has {value} people."]},
    "lies-on": {"value": "entity", "holds": "one", "class": "river", "ask": ["On which river does {subject} lie?"],
                "state": ["{subject} lies on the {value}."]},
    "twinned-with": {"value": "entity", "holds": "many", "class": "town", "ask": ["With which town is {subject} twinned?"],
                     "state": ["{subject} is twinned with {value}."]},
    "market-day": {"value": "date", "holds": "many", "ask": ["On which day was a market held in {subject}?"],
                   "state": ["A market was held in {subject} on {value}."]},
}
FACTS_A_TOWN = 20


def name(number):
    """A name of its own for each number below 630,000."""
    number, front = divmod(number, len(FRONTS))
    number, middle = divmod(number, len(MIDDLES))
    number, back = divmod(number, len(BACKS))
    again = ("", "upper ", "lower ", "great ", "little ", "new ", "old ")
    rest = again[number % len(again)] if number < len(again) else f"district {number} of "
    return (rest + FRONTS[front] + MIDDLES[middle] + BACKS[back]).strip()[0:].replace("  ", " ")


def titled(words):
    return words[0].upper() + words[1:]


def values(town, towns):
    """The relation and value of each fact of a town."""
    yield "founded-in", {"year": 900 + town * 7 % 1100}
    yield "population", {"number": 1000 + town * 7919 % 900000, "unit": "person", "is": "about"}
    yield "lies-on", f"river-{town % 500}"
    for step in range(8):
        yield "twinned-with", f"town-{(town + (step + 1) * 37) % towns}"
    for step in range(FACTS_A_TOWN - 11):
        yield "market-day", {"date": f"{1900 + step * 11 + town % 11}-{town % 12 + 1:02}-{(town + step) % 28 + 1:02}"}


def facts(count):
    towns = max(400, -(-count // FACTS_A_TOWN))
    made = 0
    for town in range(towns):
        for place, (relation, value) in enumerate(values(town, towns)):
            if made == count:
                return
            made += 1
            yield {"id": f"town-{town}-{relation}-{place}", "subject": f"town-{town}", "relation": relation, "value": value,
                   "topic": f"region-{town % 40}", "weight": ("core", "useful", "trivia")[made % 3],
                   "evidence": [{"source": "gazetteer", "sentence": made, "print": f"{made * 2654435761 % 2**32:08x}"}],
                   "say": f"The gazetteer tells this of {titled(name(town))}, in its entry number {made}; it is one of "
                          f"{FACTS_A_TOWN} things that it tells of this town, and all of them are made up."}


def base(count):
    towns = max(400, -(-count // FACTS_A_TOWN))
    entities = {f"town-{number}": {"name": titled(name(number)), "class": "town"} for number in range(towns)}
    entities |= {f"river-{number}": {"name": titled(name(600000 - number)) + " Water", "class": "river"} for number in range(500)}
    return {"format": 1, "id": "made-up", "version": "1.0.0", "language": "en", "licence": "CC0-1.0", "title": "A made-up gazetteer",
            "sources": {"gazetteer": {"title": "A gazetteer of towns that do not exist", "label": "Gazetteer", "file": "gazetteer.txt"}},
            "topics": {f"region-{number}": {"title": f"Region {number}"} for number in range(40)},
            "entities": entities, "relations": RELATIONS, "facts": list(facts(count))}


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        json.dump(base(int(sys.argv[1])), file, ensure_ascii=False, indent=1)
        file.write("\n")
