"""Writes the gazetteer's generated tables from data packages.

countries.tsv    names, aliases and capitals from npm `countries-list` (MIT), adjectives from
                 PyPI `countryinfo` (MIT), corrected where they are dated or no adjectives
first-names.tsv  given names that are used for one gender only, from PyPI `Faker` (MIT)

Use: npm pack countries-list@3.4.1 && tar xzf countries-list-3.4.1.tgz
     pip install countryinfo==1.0.1 Faker==40.54.0
     python generate.py package/countries.min.json OUTPUT_FOLDER
"""

import collections
import importlib
import json
import pathlib
import sys
import unicodedata

import countryinfo
import faker.providers.person as person

TERRITORIES = set(
    "AC AI AQ AS AW AX BL BM BQ BV CC CK CX CW FO GF GG GP GS GU HM IM IO JE KY MF MP MQ MS NC "
    "NF NU PF PM PN RE SH SJ SX TA TC TF TK UM VG VI WF YT".split()
)
ADJECTIVES = {
    "AG": "Antiguan", "BA": "Bosnian|Herzegovinian", "BW": "Botswanan|Motswana",
    "CV": "Cape Verdean|Cabo Verdean", "DJ": "Djiboutian", "EC": "Ecuadorian|Ecuadorean",
    "GI": "Gibraltarian", "GW": "Bissau-Guinean", "HK": "Hong Kong", "IS": "Icelandic",
    "KG": "Kyrgyz|Kirghiz", "KM": "Comorian", "KZ": "Kazakh|Kazakhstani",
    "KN": "Kittitian|Nevisian", "LI": "Liechtenstein", "LS": "Basotho|Lesotho",
    "LU": "Luxembourgish|Luxembourg", "MK": "Macedonian|North Macedonian", "MO": "Macanese",
    "MV": "Maldivian", "NZ": "New Zealand", "PH": "Philippine|Filipino", "PS": "Palestinian",
    "SA": "Saudi|Saudi Arabian", "SB": "Solomon Islands", "SI": "Slovenian|Slovene",
    "SK": "Slovak|Slovakian", "SR": "Surinamese", "SZ": "Swazi", "TJ": "Tajik",
    "TL": "Timorese|East Timorese", "UZ": "Uzbek|Uzbekistani", "AR": "Argentine|Argentinian|Argentinean",
    "XK": "Kosovan|Kosovar", "VA": "Vatican", "US": "American|US|U.S.", "GB": "British|UK|U.K.",
    "AZ": "Azerbaijani|Azeri", "TM": "Turkmen", "IO": "", "CD": "Congolese", "CG": "",
    "DM": "", "DO": "Dominican", "VC": "Vincentian", "YE": "Yemeni", "IQ": "Iraqi", "NE": "Nigerien",
    "AE": "Emirati|UAE",
}
ALIASES = {
    "US": "United States of America|America|USA|U.S.|US|U.S.A.", "GB": "UK|U.K.|Britain|Great Britain",
    "RU": "Russian Federation", "CN": "People's Republic of China|PRC", "KP": "DPRK|Democratic People's Republic of Korea",
    "KR": "Republic of Korea", "CD": "DRC|DR Congo|Congo-Kinshasa", "CG": "Congo-Brazzaville|Congo",
    "CZ": "Czech Republic", "SZ": "Swaziland", "MK": "Macedonia", "CI": "Cote d'Ivoire", "CV": "Cape Verde",
    "MM": "Burma", "TL": "Timor-Leste", "VA": "Holy See|Vatican", "IR": "Islamic Republic of Iran",
    "TR": "Turkey|Turkiye", "NL": "Holland", "SA": "Kingdom of Saudi Arabia",
    "TW": "Republic of China", "PS": "Palestinian territories", "AE": "UAE|Emirates", "BA": "Bosnia",
    "GM": "Gambia", "BS": "Bahamas", "LA": "Lao PDR", "SY": "Syrian Arab Republic", "VN": "Viet Nam", "FM": "Federated States of Micronesia", "ST": "Sao Tome and Principe",
}
CAPITALS = {
    "BI": "Gitega|Bujumbura", "BO": "La Paz|Sucre", "KZ": "Astana|Nur-Sultan", "ZA": "Pretoria",
    "UA": "Kyiv|Kiev", "NL": "The Hague|Amsterdam", "US": "Washington|Washington, D.C.|Washington D.C.",
    "IL": "Jerusalem", "PS": "Ramallah", "CI": "Yamoussoukro|Abidjan", "LK": "Colombo", "BJ": "Porto-Novo",
    "TZ": "Dodoma", "MM": "Naypyidaw|Naypyitaw", "IN": "New Delhi|Delhi", "AU": "Canberra", "MD": "Chisinau",
    "YE": "Sanaa|Sana'a", "VA": "", "SG": "", "MC": "", "HK": "", "GI": "", "DJ": "", "LU": "", "SM": "",
    "GY": "", "JM": "", "SC": "", "BB": "", "CL": "Santiago", "CR": "", "SV": "San Salvador", "AE": "Abu Dhabi",
    "MT": "Valletta", "SZ": "Mbabane", "PR": "", "GB": "London", "GE": "Tbilisi", "XK": "Pristina|Prishtina",
    "CN": "Beijing|Peking", "QA": "Doha", "EG": "Cairo", "GR": "Athens", "BE": "", "EH": "", "FK": "",
    "GL": "Nuuk", "DM": "", "LC": "", "KN": "", "VC": "", "TT": "", "MO": "", "AG": "", "ID": "Jakarta",
}
LOCALES = (
    "az_AZ cs_CZ da_DK de_AT de_CH de_DE en en_GB en_IE en_IN en_KE en_NG en_NZ en_US es_AR es_CL "
    "es_CO es_ES es_MX et_EE fi_FI fr_BE fr_CA fr_CH fr_DZ fr_FR ha_NG hr_HR hu_HU id_ID ig_NG "
    "it_IT lv_LV nl_BE nl_NL no_NO pl_PL pt_BR pt_PT ro_RO sk_SK sl_SI sv_SE sw tr_TR tw_GH uz_UZ "
    "vi_VN yo_NG zu_ZA ru_RU uk_UA bg_BG"
).split()
CYRILLIC = dict(
    zip(
        "абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя",
        "a b v g g d e ye e zh z i i yi y k l m n o p r s t u f kh ts ch sh shch . y . e yu ya".split(),
    )
)


def latin(word):
    word = "".join(CYRILLIC.get(c, c) for c in word.lower()).replace(".", "")
    word = unicodedata.normalize("NFKD", word.replace("ı", "i").replace("ł", "l").replace("ø", "o"))
    return "".join(c for c in word if not unicodedata.combining(c))


def countries(source):
    demonyms = {}
    for path in sorted((pathlib.Path(countryinfo.__file__).parent / "data").glob("*.json")):
        entry = json.loads(path.read_text())
        code = (entry.get("ISO") or {}).get("alpha2")
        if code and entry.get("demonym"):
            demonyms.setdefault(code, entry["demonym"].replace(",", "|").replace("/", "|"))
    for code, entry in sorted(json.loads(pathlib.Path(source).read_text()).items()):
        if code in TERRITORIES:
            continue
        yield (
            entry["name"],
            ALIASES.get(code, ""),
            ADJECTIVES.get(code, demonyms.get(code, "")),
            CAPITALS.get(code, entry.get("capital", "")),
        )


def names(provider, gender):
    found = getattr(provider, "first_names_" + gender, ())
    return {latin(n) for n in found if n[0].isupper()}


def first_names():
    seen = collections.defaultdict(lambda: [0, 0])
    english = importlib.import_module(f"{person.__name__}.en").Provider
    english = names(english, "female") | names(english, "male")
    for locale in LOCALES:
        provider = importlib.import_module(f"{person.__name__}.{locale}").Provider
        for column, gender in enumerate(("female", "male")):
            for name in names(provider, gender):
                if name.isascii() and name.isalpha() and len(name) > 2:
                    seen[name][column] += 1
    for name, (female, male) in sorted(seen.items()):
        common = female + male > 1 or name not in english
        if common and len(name) < 11 and (female >= 3 * male or male >= 3 * female):
            yield name, "f" if female > male else "m"


def write(path, header, rows):
    lines = ["# " + line for line in header] + ["\t".join(row) for row in rows]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


folder = pathlib.Path(sys.argv[2])
write(
    folder / "countries.tsv",
    [
        "Countries: name, other names, adjectives and names of peoples, capitals.",
        "Generated by training/gazetteer/generate.py from countries-list 3.4.1 (npm, MIT, Annexare",
        "Studio) and countryinfo 1.0.1 (PyPI, MIT, Porimol Chandro).",
    ],
    countries(sys.argv[1]),
)
genders = collections.defaultdict(list)
for name, gender in first_names():
    genders[gender].append(name)
write(
    folder / "first-names.tsv",
    [
        "Given names used for one gender, folded to ASCII: gender, then the names.",
        "Generated by training/gazetteer/generate.py from Faker 40.54.0 (PyPI, MIT, Daniele Faraglia).",
    ],
    [(gender, " ".join(found)) for gender, found in sorted(genders.items())],
)
