/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* English words that tell what stands beside them, and names that lists of states
 * and cities lack. */

#include "train-words.h"

static const TrainWords words[] = {
  { DATELINE_NAME_LIST_TITLE,
    "mr|mr.|mrs|mrs.|ms|ms.|miss|dr|dr.|prof|prof.|sir|dame|lord|lady|king|queen|"
    "prince|princess|emperor|empress|president|vice-president|premier|chancellor|"
    "minister|secretary|senator|sen|sen.|representative|rep|rep.|congressman|"
    "congresswoman|governor|gov|gov.|mayor|ambassador|general|gen|gen.|lieutenant|lt|"
    "lt.|colonel|col|col.|major|maj|maj.|captain|capt|capt.|sergeant|sgt|sgt.|"
    "commander|admiral|adm|adm.|marshal|judge|justice|attorney|sheriff|bishop|"
    "archbishop|cardinal|pope|rev|rev.|reverend|father|sister|brother|saint|st.|imam|"
    "sheikh|shaikh|ayatollah|rabbi|professor|director|chairman|chairwoman|chief|ceo|"
    "inspector|detective|officer|spokesman|spokeswoman|spokesperson|leader|deputy|mp|"
    "coach|baron|duke|duchess|count|countess|earl|sultan|emir|shah|tsar|czar|crown|"
    "mullah|hajji|don|doña|herr|frau|monsieur|madame|señor|comrade|pastor|deacon|"
    "constable|corporal|private|commissioner|councillor|councilor|delegate|envoy|"
    "speaker" },
  { DATELINE_NAME_LIST_ROLE,
    "actor|actress|singer|writer|author|novelist|poet|journalist|reporter|editor|"
    "lawyer|activist|economist|analyst|historian|philosopher|scientist|physicist|"
    "chemist|biologist|mathematician|engineer|architect|painter|artist|composer|"
    "musician|guitarist|drummer|bassist|vocalist|rapper|footballer|striker|"
    "midfielder|defender|goalkeeper|captain|manager|coach|player|quarterback|pitcher|"
    "golfer|swimmer|runner|sprinter|boxer|cyclist|driver|champion|winner|founder|"
    "co-founder|owner|businessman|businesswoman|entrepreneur|billionaire|investor|"
    "banker|critic|filmmaker|producer|director|comedian|host|presenter|broadcaster|"
    "politician|diplomat|candidate|nominee|lawmaker|dissident|rebel|warlord|militant|"
    "terrorist|suspect|gunman|victim|survivor|witness|resident|villager|farmer|"
    "teacher|student|doctor|nurse|wife|husband|son|daughter|father|mother|brother|"
    "sister|cousin|nephew|niece|uncle|aunt|grandfather|grandmother|friend|colleague|"
    "rival|predecessor|successor|star|model|designer|chef|astronaut|pilot|soldier|"
    "officer|commander|minister" },
  { DATELINE_NAME_LIST_SPEECH,
    "said|says|say|told|tells|added|adds|noted|notes|explained|explains|stated|"
    "states|announced|announces|claimed|claims|argued|argues|warned|warns|insisted|"
    "insists|asked|asks|replied|replies|wrote|writes|tweeted|tweets|commented|"
    "comments|declared|declares|recalled|recalls|admitted|admits|acknowledged|"
    "acknowledges|confirmed|confirms|denied|denies|promised|promises|vowed|vows|"
    "urged|urges|suggested|suggests|predicted|predicts|estimated|estimates|believes|"
    "believed|thinks|thought|hopes|hoped|testified|testifies|reported|reports|"
    "remarked|remarks|observed|concluded|complained|stressed|emphasized|emphasised|"
    "pointed|called|condemned|praised|accused|criticized|criticised|responded|"
    "continued|joked|quipped|according" },
  { DATELINE_NAME_LIST_ORGANIZATION_HEAD,
    "ministry|department|agency|bureau|office|commission|committee|council|board|"
    "authority|administration|service|services|university|college|school|institute|"
    "institution|academy|centre|center|foundation|fund|bank|company|corporation|corp|"
    "corp.|inc|inc.|ltd|ltd.|llc|plc|co|co.|gmbh|ag|group|holdings|industries|"
    "enterprises|partners|associates|party|front|movement|union|league|federation|"
    "confederation|association|society|organization|organisation|alliance|coalition|"
    "parliament|congress|senate|assembly|court|tribunal|army|navy|force|forces|guard|"
    "guards|corps|brigade|regiment|battalion|division|police|club|team|fc|united|"
    "city|athletic|rovers|times|post|journal|herald|tribune|news|press|magazine|"
    "television|tv|radio|network|channel|broadcasting|studios|records|entertainment|"
    "airlines|airways|motors|hospital|church|museum|library|theatre|theater|"
    "orchestra|band|laboratories|labs|systems|technologies|software|networks|"
    "communications|media|pharmaceuticals|energy|oil|gas|petroleum|steel|mining|"
    "brothers|sons|trust|exchange|insurance|airline|newspaper|publisher|secretariat|"
    "cabinet|government|taskforce|brigades|militia" },
  { DATELINE_NAME_LIST_PLACE_HEAD,
    "river|lake|sea|ocean|bay|gulf|strait|channel|island|islands|isle|peninsula|cape|"
    "mountain|mountains|mount|mt.|hill|hills|valley|desert|forest|park|beach|coast|"
    "plateau|glacier|volcano|canyon|creek|falls|street|st.|avenue|road|boulevard|"
    "lane|square|plaza|bridge|tunnel|airport|station|port|harbor|harbour|castle|"
    "palace|tower|fort|camp|prison|stadium|arena|province|state|county|district|"
    "region|territory|prefecture|governorate|municipality|city|town|village|borough|"
    "suburb|republic|kingdom|emirate|north|south|east|west|northern|southern|eastern|"
    "western|central|upper|lower|highway|cemetery|cathedral|basin|delta|dam|"
    "reservoir|reef|atoll|archipelago" },
  { DATELINE_NAME_LIST_EVENT_HEAD,
    "war|wars|battle|siege|revolution|uprising|rebellion|revolt|coup|crisis|summit|"
    "conference|congress|convention|forum|meeting|exhibition|expo|fair|festival|"
    "carnival|games|olympics|cup|championship|championships|tournament|open|prix|"
    "grand|race|marathon|derby|match|final|finals|series|season|election|elections|"
    "referendum|hurricane|typhoon|cyclone|storm|earthquake|tsunami|flood|fire|"
    "disaster|massacre|genocide|bombing|attack|attacks|riot|riots|protest|protests|"
    "strike|march|parade|ceremony|awards|treaty|accord|agreement|talks|trial|scandal|"
    "affair|holocaust|depression|renaissance|crusade|operation|day" },
  { DATELINE_NAME_LIST_PREPOSITION,
    "in|at|near|from|to|of|outside|inside|around|across|toward|towards|through|"
    "throughout|into|between|beyond|via|off|along|within|leaving|visiting|visited" },
  { DATELINE_NAME_LIST_CONNECTOR,
    "of|de|del|della|da|di|do|dos|das|du|des|la|le|les|los|las|el|al|van|von|der|den|"
    "ter|ten|zu|bin|ibn|ben|bint|abu|&|y|e|for|the|and|d'|l'|a|o|af|av" },
  { DATELINE_NAME_LIST_DATE,
    "january|february|march|april|may|june|july|august|september|october|november|"
    "december|jan|jan.|feb|feb.|mar.|apr|apr.|jun.|jul.|aug|aug.|sept|sept.|oct|oct.|"
    "nov|nov.|dec|dec.|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|"
    "tue|wed|thu|fri|sat|sun|spring|summer|autumn|winter" },
  { DATELINE_NAME_LIST_COUNTRY,
    "U.S.|US|U.S.A.|USA|America|United States of America|United States|UK|U.K.|"
    "Britain|Great Britain|England|Scotland|Wales|Northern Ireland|Russia|"
    "Soviet Union|USSR|Iran|Syria|North Korea|South Korea|Korea|Taiwan|Vietnam|Laos|"
    "Bolivia|Venezuela|Tanzania|Moldova|Macedonia|Ivory Coast|Burma|East Timor|"
    "Cape Verde|Swaziland|Kosovo|Palestine|Vatican|Holland|Czechoslovakia|Yugoslavia|"
    "East Germany|West Germany|Prussia|Ottoman Empire|Roman Empire|Persia|Rhodesia|"
    "Zaire|Ceylon|Tibet|Abkhazia|South Ossetia|Brunei|Micronesia|UAE|DRC|Congo|"
    "Democratic Republic of Congo|DR Congo|PRC|People's Republic of China|Turkey|"
    "Czechia" },
  { DATELINE_NAME_LIST_REGION,
    "Africa|Asia|Europe|North America|South America|Latin America|Central America|"
    "Antarctica|Oceania|Australasia|Middle East|Near East|Far East|Central Asia|"
    "Southeast Asia|South Asia|East Asia|Eastern Europe|Western Europe|"
    "Central Europe|Northern Europe|Southern Europe|North Africa|West Africa|"
    "East Africa|Southern Africa|Horn of Africa|Sub-Saharan Africa|Sahara|Sahel|"
    "Balkans|Caucasus|North Caucasus|South Caucasus|Scandinavia|Caribbean|Maghreb|"
    "Levant|Gaza|Gaza Strip|West Bank|Golan Heights|Sinai|Crimea|Donbas|Donbass|"
    "Chechnya|Dagestan|Kashmir|Punjab|Kurdistan|Xinjiang|Darfur|Siberia|Arctic|"
    "Atlantic|Pacific|Atlantic Ocean|Pacific Ocean|Indian Ocean|Arctic Ocean|"
    "Mediterranean|Mediterranean Sea|Black Sea|Red Sea|Baltic Sea|North Sea|"
    "Caspian Sea|South China Sea|East China Sea|Persian Gulf|Gulf of Mexico|"
    "Strait of Hormuz|Suez Canal|Panama Canal|Amazon|Nile|Danube|Rhine|Volga|"
    "Mississippi|Himalayas|Alps|Andes|Bavaria|Catalonia|Quebec|Ontario|Flanders|"
    "Sicily|Sardinia|Corsica|Normandy|Brittany|Silicon Valley|Wall Street|Hollywood|"
    "Manhattan|Brooklyn|Bronx|Queens|Capitol Hill|Downing Street|"
    "Scandinavian Peninsula|Korean Peninsula|Arabian Peninsula|Iberian Peninsula" },
  { DATELINE_NAME_LIST_ORGANIZATION,
    "United Nations|UN|U.N.|European Union|EU|E.U.|NATO|African Union|Arab League|"
    "ASEAN|OPEC|OECD|World Bank|International Monetary Fund|IMF|"
    "World Health Organization|WHO|UNESCO|UNICEF|UNHCR|Red Cross|Red Crescent|"
    "Amnesty International|Human Rights Watch|Greenpeace|FBI|CIA|NSA|Pentagon|"
    "White House|Kremlin|Congress|Senate|House of Representatives|Supreme Court|"
    "Parliament|House of Commons|House of Lords|State Department|Security Council|"
    "General Assembly|European Commission|European Parliament|European Central Bank|"
    "Federal Reserve|Republican Party|Democratic Party|Labour Party|Labour|"
    "Conservative Party|Communist Party|Hamas|Hezbollah|Fatah|Taliban|al-Qaeda|"
    "Al-Qaeda|al-Qaida|Al Qaeda|Islamic State|ISIS|ISIL|Boko Haram|al-Shabaab|"
    "Muslim Brotherhood|PKK|PLO|IAEA|WTO|G7|G8|G20|BRICS|Interpol|Europol|FIFA|UEFA|"
    "IOC|NBA|NFL|MLB|NHL|NASA|ESA|BBC|CNN|Reuters|Associated Press|AP|AFP|Xinhua|"
    "Al Jazeera|New York Times|Washington Post|Wall Street Journal|Guardian|"
    "Financial Times|Google|Apple|Microsoft|Amazon|Facebook|Meta|Twitter|IBM|Intel|"
    "Samsung|Sony|Toyota|Honda|Nissan|Volkswagen|BMW|Boeing|Airbus|General Motors|"
    "Ford|General Electric|Siemens|Shell|BP|ExxonMobil|Chevron|Gazprom|Huawei|"
    "Alibaba|Tencent|Harvard|Oxford|Cambridge|Stanford|Yale|MIT|Revolutionary Guards|"
    "Red Army|Wehrmacht|Gestapo|SS|KGB|Mossad|MI5|MI6|IRA|Sinn Féin|Likud|Bundestag|"
    "Knesset|Duma|Politburo|Manchester United|Real Madrid|Barcelona|Chelsea|Arsenal|"
    "Liverpool|Bayern Munich|Juventus" },
};

const TrainWords *
train_words_get (guint *n_words)
{
  *n_words = G_N_ELEMENTS (words);
  return words;
}
