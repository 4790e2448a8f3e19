/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the people of a place, and what belongs to it, are called in English. */

#include "annotate/names/dateline-peoples.h"

#include <string.h>

static const DatelinePeople peoples[] = {
  { "Afghanistan", "Afghan|Afghans" },
  { "Albania", "Albanian|Albanians" },
  { "Algeria", "Algerian|Algerians" },
  { "Andorra", "Andorran|Andorrans" },
  { "Angola", "Angolan|Angolans" },
  { "Argentina", "Argentine|Argentines|Argentinian|Argentinians|Argentinean" },
  { "Armenia", "Armenian|Armenians" },
  { "Australia", "Australian|Australians|Aussie|Aussies" },
  { "Austria", "Austrian|Austrians" },
  { "Azerbaijan", "Azerbaijani|Azerbaijanis|Azeri|Azeris" },
  { "Bahamas", "Bahamian|Bahamians" },
  { "Bahrain", "Bahraini|Bahrainis" },
  { "Bangladesh", "Bangladeshi|Bangladeshis" },
  { "Barbados", "Barbadian|Barbadians" },
  { "Belarus", "Belarusian|Belarusians|Belarussian" },
  { "Belgium", "Belgian|Belgians" },
  { "Belize", "Belizean|Belizeans" },
  { "Benin", "Beninese" },
  { "Bhutan", "Bhutanese" },
  { "Bolivia", "Bolivian|Bolivians" },
  { "Bosnia and Herzegovina", "Bosnian|Bosnians|Herzegovinian" },
  { "Botswana", "Botswanan|Botswanans" },
  { "Brazil", "Brazilian|Brazilians" },
  { "Brunei", "Bruneian|Bruneians" },
  { "Bulgaria", "Bulgarian|Bulgarians" },
  { "Burkina Faso", "Burkinabe" },
  { "Burundi", "Burundian|Burundians" },
  { "Cambodia", "Cambodian|Cambodians" },
  { "Cameroon", "Cameroonian|Cameroonians" },
  { "Canada", "Canadian|Canadians" },
  { "Cape Verde", "Cape Verdean|Cape Verdeans" },
  { "Central African Republic", "Central African|Central Africans" },
  { "Chad", "Chadian|Chadians" },
  { "Chile", "Chilean|Chileans" },
  { "China", "Chinese" },
  { "Colombia", "Colombian|Colombians" },
  { "Comoros", "Comorian|Comorians" },
  { "Congo", "Congolese" },
  { "Costa Rica", "Costa Rican|Costa Ricans" },
  { "Ivory Coast", "Ivorian|Ivorians" },
  { "Croatia", "Croatian|Croatians|Croat|Croats" },
  { "Cuba", "Cuban|Cubans" },
  { "Cyprus", "Cypriot|Cypriots" },
  { "Czech Republic", "Czech|Czechs" },
  { "Denmark", "Danish|Dane|Danes" },
  { "Djibouti", "Djiboutian|Djiboutians" },
  { "Dominican Republic", "Dominican|Dominicans" },
  { "East Timor", "Timorese" },
  { "Ecuador", "Ecuadorian|Ecuadorians|Ecuadoran|Ecuadorean" },
  { "Egypt", "Egyptian|Egyptians" },
  { "El Salvador", "Salvadoran|Salvadorans|Salvadorean" },
  { "Equatorial Guinea", "Equatoguinean|Equatoguineans" },
  { "Eritrea", "Eritrean|Eritreans" },
  { "Estonia", "Estonian|Estonians" },
  { "Eswatini", "Swazi|Swazis" },
  { "Ethiopia", "Ethiopian|Ethiopians" },
  { "Fiji", "Fijian|Fijians" },
  { "Finland", "Finnish|Finn|Finns" },
  { "France", "French|Frenchman|Frenchmen|Frenchwoman" },
  { "Gabon", "Gabonese" },
  { "Gambia", "Gambian|Gambians" },
  { "Georgia", "Georgian|Georgians" },
  { "Germany", "German|Germans" },
  { "Ghana", "Ghanaian|Ghanaians" },
  { "Greece", "Greek|Greeks" },
  { "Greenland", "Greenlandic|Greenlander|Greenlanders" },
  { "Grenada", "Grenadian|Grenadians" },
  { "Guatemala", "Guatemalan|Guatemalans" },
  { "Guinea", "Guinean|Guineans" },
  { "Guyana", "Guyanese" },
  { "Haiti", "Haitian|Haitians" },
  { "Honduras", "Honduran|Hondurans" },
  { "Hong Kong", "Hongkonger|Hongkongers" },
  { "Hungary", "Hungarian|Hungarians" },
  { "Iceland", "Icelandic|Icelander|Icelanders" },
  { "India", "Indian|Indians" },
  { "Indonesia", "Indonesian|Indonesians" },
  { "Iran", "Iranian|Iranians" },
  { "Iraq", "Iraqi|Iraqis" },
  { "Ireland", "Irish|Irishman|Irishmen" },
  { "Israel", "Israeli|Israelis" },
  { "Italy", "Italian|Italians" },
  { "Jamaica", "Jamaican|Jamaicans" },
  { "Japan", "Japanese" },
  { "Jordan", "Jordanian|Jordanians" },
  { "Kazakhstan", "Kazakh|Kazakhs|Kazakhstani" },
  { "Kenya", "Kenyan|Kenyans" },
  { "Korea", "Korean|Koreans" },
  { "North Korea", "North Korean|North Koreans" },
  { "South Korea", "South Korean|South Koreans" },
  { "Kosovo", "Kosovan|Kosovar|Kosovars" },
  { "Kuwait", "Kuwaiti|Kuwaitis" },
  { "Kyrgyzstan", "Kyrgyz|Kyrgyzstani" },
  { "Laos", "Laotian|Laotians|Lao" },
  { "Latvia", "Latvian|Latvians" },
  { "Lebanon", "Lebanese" },
  { "Lesotho", "Basotho" },
  { "Liberia", "Liberian|Liberians" },
  { "Libya", "Libyan|Libyans" },
  { "Liechtenstein", "Liechtensteiner" },
  { "Lithuania", "Lithuanian|Lithuanians" },
  { "Luxembourg", "Luxembourgish|Luxembourger|Luxembourgers" },
  { "Macedonia", "Macedonian|Macedonians" },
  { "Madagascar", "Malagasy|Madagascan" },
  { "Malawi", "Malawian|Malawians" },
  { "Malaysia", "Malaysian|Malaysians" },
  { "Maldives", "Maldivian|Maldivians" },
  { "Mali", "Malian|Malians" },
  { "Malta", "Maltese" },
  { "Mauritania", "Mauritanian|Mauritanians" },
  { "Mauritius", "Mauritian|Mauritians" },
  { "Mexico", "Mexican|Mexicans" },
  { "Micronesia", "Micronesian|Micronesians" },
  { "Moldova", "Moldovan|Moldovans" },
  { "Monaco", "Monegasque|Monacan" },
  { "Mongolia", "Mongolian|Mongolians|Mongol|Mongols" },
  { "Montenegro", "Montenegrin|Montenegrins" },
  { "Morocco", "Moroccan|Moroccans" },
  { "Mozambique", "Mozambican|Mozambicans" },
  { "Myanmar", "Burmese" },
  { "Namibia", "Namibian|Namibians" },
  { "Nauru", "Nauruan" },
  { "Nepal", "Nepalese|Nepali|Nepalis" },
  { "Netherlands", "Dutch|Dutchman|Dutchmen" },
  { "New Zealand", "New Zealander|New Zealanders" },
  { "Nicaragua", "Nicaraguan|Nicaraguans" },
  { "Niger", "Nigerien|Nigeriens" },
  { "Nigeria", "Nigerian|Nigerians" },
  { "Norway", "Norwegian|Norwegians" },
  { "Oman", "Omani|Omanis" },
  { "Pakistan", "Pakistani|Pakistanis" },
  { "Palestine", "Palestinian|Palestinians" },
  { "Panama", "Panamanian|Panamanians" },
  { "Papua New Guinea", "Papuan|Papuans" },
  { "Paraguay", "Paraguayan|Paraguayans" },
  { "Peru", "Peruvian|Peruvians" },
  { "Philippines", "Filipino|Filipinos|Philippine|Filipina" },
  { "Poland", "Polish|Pole|Poles" },
  { "Portugal", "Portuguese" },
  { "Puerto Rico", "Puerto Rican|Puerto Ricans" },
  { "Qatar", "Qatari|Qataris" },
  { "Romania", "Romanian|Romanians" },
  { "Russia", "Russian|Russians" },
  { "Rwanda", "Rwandan|Rwandans" },
  { "Samoa", "Samoan|Samoans" },
  { "San Marino", "Sammarinese" },
  { "Saudi Arabia", "Saudi|Saudis|Saudi Arabian|Saudi Arabians" },
  { "Scotland", "Scottish|Scot|Scots" },
  { "Senegal", "Senegalese" },
  { "Serbia", "Serbian|Serbians|Serb|Serbs" },
  { "Seychelles", "Seychellois" },
  { "Sierra Leone", "Sierra Leonean|Sierra Leoneans" },
  { "Singapore", "Singaporean|Singaporeans" },
  { "Slovakia", "Slovak|Slovaks|Slovakian" },
  { "Slovenia", "Slovenian|Slovenians|Slovene|Slovenes" },
  { "Solomon Islands", "Solomon Islander|Solomon Islanders" },
  { "Somalia", "Somali|Somalis|Somalian" },
  { "South Africa", "South African|South Africans" },
  { "South Sudan", "South Sudanese" },
  { "Soviet Union", "Soviet|Soviets" },
  { "Spain", "Spanish|Spaniard|Spaniards" },
  { "Sri Lanka", "Sri Lankan|Sri Lankans" },
  { "Sudan", "Sudanese" },
  { "Suriname", "Surinamese" },
  { "Sweden", "Swedish|Swede|Swedes" },
  { "Switzerland", "Swiss" },
  { "Syria", "Syrian|Syrians" },
  { "Taiwan", "Taiwanese" },
  { "Tajikistan", "Tajik|Tajiks|Tajikistani" },
  { "Tanzania", "Tanzanian|Tanzanians" },
  { "Thailand", "Thai|Thais" },
  { "Tibet", "Tibetan|Tibetans" },
  { "Togo", "Togolese" },
  { "Tonga", "Tongan|Tongans" },
  { "Trinidad and Tobago", "Trinidadian|Trinidadians" },
  { "Tunisia", "Tunisian|Tunisians" },
  { "Turkey", "Turkish|Turk|Turks" },
  { "Turkmenistan", "Turkmen|Turkmens" },
  { "Uganda", "Ugandan|Ugandans" },
  { "Ukraine", "Ukrainian|Ukrainians" },
  { "United Arab Emirates", "Emirati|Emiratis" },
  { "United Kingdom", "British|Briton|Britons|Brit|Brits" },
  { "United States", "American|Americans" },
  { "England", "English|Englishman|Englishmen" },
  { "Wales", "Welsh|Welshman" },
  { "Uruguay", "Uruguayan|Uruguayans" },
  { "Uzbekistan", "Uzbek|Uzbeks|Uzbekistani" },
  { "Vatican City", "Vatican" },
  { "Venezuela", "Venezuelan|Venezuelans" },
  { "Vietnam", "Vietnamese" },
  { "Yemen", "Yemeni|Yemenis" },
  { "Yugoslavia", "Yugoslav|Yugoslavs|Yugoslavian" },
  { "Zambia", "Zambian|Zambians" },
  { "Zimbabwe", "Zimbabwean|Zimbabweans" },
  { "Czechoslovakia", "Czechoslovak|Czechoslovakian" },
  { "Africa", "African|Africans" },
  { "Asia", "Asian|Asians" },
  { "Europe", "European|Europeans" },
  { "Latin America", "Latin American|Latin Americans" },
  { "North America", "North American|North Americans" },
  { "South America", "South American|South Americans" },
  { "Central America", "Central American|Central Americans" },
  { "Central Asia", "Central Asian|Central Asians" },
  { "Scandinavia", "Scandinavian|Scandinavians" },
  { "Siberia", "Siberian|Siberians" },
  { "Crimea", "Crimean|Crimeans" },
  { "Chechnya", "Chechen|Chechens" },
  { "Catalonia", "Catalan|Catalans" },
  { "Bavaria", "Bavarian|Bavarians" },
  { "Sicily", "Sicilian|Sicilians" },
  { "Tuscany", "Tuscan" },
  { "Texas", "Texan|Texans" },
  { "California", "Californian|Californians" },
  { "Rome", "Roman|Romans" },
  { "Paris", "Parisian|Parisians" },
  { "London", "Londoner|Londoners" },
  { "New York", "New Yorker|New Yorkers" },
  { "Venice", "Venetian|Venetians" },
  { "Moscow", "Muscovite|Muscovites" },
  { "Prussia", "Prussian|Prussians" },
  { "Byzantium", "Byzantine|Byzantines" },
  { "Mesopotamia", "Mesopotamian" },
  { "Assyria", "Assyrian|Assyrians" },
  { "Kurdistan", "Kurdish|Kurd|Kurds" },
  { "Bengal", "Bengali|Bengalis" },
  { "Quebec", "Quebecois|Quebecer|Quebecers" },
  { "Hawaii", "Hawaiian|Hawaiians" },
  { "Caribbean", "Caribbean" },
  { NULL, "Arab|Arabs|Arabic|Arabian|Jew|Jews|Jewish|Muslim|Muslims" },
  { NULL,
    "Islamic|Islamist|Islamists|Christian|Christians|Catholic|Catholics|Protestant|Protestants" },
  { NULL, "Orthodox|Hindu|Hindus|Buddhist|Buddhists|Sikh|Sikhs|Sunni|Sunnis" },
  { NULL, "Shia|Shias|Shiite|Shiites|Alawite|Alawites|Druze|Yazidi|Yazidis" },
  { NULL, "Mormon|Mormons|Anglican|Anglicans|Lutheran|Lutherans|Baptist|Methodist|Evangelical" },
  { NULL, "Persian|Persians|Pashtun|Pashtuns|Hazara|Hazaras|Uyghur|Uyghurs|Uighur" },
  { NULL, "Uighurs|Tatar|Tatars|Rohingya|Tamil|Tamils|Punjabi|Sinhalese|Tutsi" },
  { NULL, "Tutsis|Hutu|Hutus|Zulu|Zulus|Yoruba|Igbo|Hausa|Fulani" },
  { NULL, "Maori|Aboriginal|Basque|Basques|Flemish|Celtic|Slavic|Slavs|Germanic" },
  { NULL, "Gaelic|Norse|Viking|Vikings|Hispanic|Hispanics|Latino|Latinos|Latina" },
  { NULL, "Latinas|Roma|Gypsy|Nazi|Nazis|Republican|Republicans|Democrat|Democrats" },
  { NULL, "Democratic|Conservative|Conservatives|Liberal|Liberals|Communist|Communists|Socialist|"
          "Socialists" },
  { NULL, "Marxist|Marxists|Maoist|Maoists|Zionist|Western|Westerners|Eastern|Mediterranean" },
  { NULL, "Bosniak|Bosniaks|Hebrew|Han|Inuit|Cherokee|Sioux|Navajo|Apache" },
  { NULL, "Mayan|Aztec|Inca|Ottoman|Ottomans|Anglo-Saxon|African-American|African-Americans" },
};

/**
 * dateline_peoples_get_all:
 * @n_peoples: (out): how many there are
 *
 * All peoples that are known. Those with no one place, such as of a faith, come
 * with a place of %NULL.
 *
 * Returns: (transfer none) (array length=n_peoples): the peoples
 */
const DatelinePeople *
dateline_peoples_get_all (guint *n_peoples)
{
  *n_peoples = G_N_ELEMENTS (peoples);
  return peoples;
}

static gboolean
has_word (const char *words, const char *word)
{
  const gsize n_bytes = strlen (word);

  for (const char *at = strstr (words, word); at != NULL; at = strstr (at + 1, word)) {
    if ((at == words || at[-1] == '|') && (at[n_bytes] == '|' || at[n_bytes] == '\0'))
      return TRUE;
  }
  return FALSE;
}

/**
 * dateline_peoples_find_place:
 * @word: such as "Iranian" or "Swedes"
 *
 * The place that a word for a people belongs to.
 *
 * Returns: (transfer none) (nullable): its name, such as "Iran"; %NULL for a word
 *   that is not known or has no one place
 */
const char *
dateline_peoples_find_place (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (peoples); i++) {
    if (has_word (peoples[i].words, word))
      return peoples[i].place;
  }
  return NULL;
}

/**
 * dateline_peoples_has_word:
 * @word: such as "Iranian" or "Muslims"
 *
 * Whether a word is one for a people or for what belongs to it.
 *
 * Returns: %TRUE if it is
 */
gboolean
dateline_peoples_has_word (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (peoples); i++) {
    if (has_word (peoples[i].words, word))
      return TRUE;
  }
  return FALSE;
}

/**
 * dateline_peoples_has_place:
 * @name: such as "Iran"
 *
 * Whether a name is that of a place whose people are known.
 *
 * Returns: %TRUE if it is
 */
gboolean
dateline_peoples_has_place (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (peoples); i++) {
    if (g_strcmp0 (peoples[i].place, name) == 0)
      return TRUE;
  }
  return FALSE;
}
