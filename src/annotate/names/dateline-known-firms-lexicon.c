/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Organizations of which the news tell without saying what they are, and which are taken
 * for a person or a place: "Goldman Sachs", "Maersk". None of them is a town, and those
 * that bear a person's name are hardly ever meant by it. */

#include "annotate/names/dateline-known-firms.h"

#include "annotate/names/dateline-name-lists.h"

#include <string.h>

static const char known[] =
  /* Banks and what invests. */
  "goldman sachs|morgan stanley|jpmorgan|jpmorgan chase|citigroup|citibank|hsbc|barclays|ubs|"
  "credit suisse|deutsche bank|commerzbank|bnp paribas|société générale|crédit agricole|"
  "unicredit|santander group|ing group|rabobank|nordea|danske bank|wells fargo|blackrock|"
  "berkshire hathaway|lehman brothers|merrill lynch|bear stearns|softbank|lloyds bank|natwest|"
  "allianz|axa|munich re|swiss re|mastercard|paypal|western union|nasdaq|"
  /* Ships, planes, cars. */
  "maersk|hapag-lloyd|evergreen marine|lufthansa|ryanair|easyjet|wizz air|klm|qantas|aeroflot|"
  "finnair|emirates airline|airbus|boeing|embraer|bombardier|lockheed martin|raytheon|"
  "northrop grumman|bae systems|rheinmetall|thales|rolls-royce|spacex|arianespace|roscosmos|"
  "volkswagen|vw|toyota|honda|nissan|mitsubishi|mazda|subaru|hyundai|kia|renault|peugeot|"
  "citroën|stellantis|volvo|scania|bmw|daimler|mercedes-benz|general motors|deutsche bahn|"
  /* What computes, calls and sells. */
  "microsoft|google|alphabet inc|facebook|youtube|netflix|spotify|airbnb|uber|nvidia|intel|"
  "qualcomm|oracle corporation|samsung|sony|panasonic|toshiba|hitachi|fujitsu|lg electronics|"
  "huawei|xiaomi|lenovo|alibaba|tencent|baidu|bytedance|foxconn|tsmc|asml|nokia|ericsson|"
  "vodafone|verizon|deutsche telekom|telefónica|openai|deepmind|walmart|carrefour|tesco|"
  "sainsbury|aldi|lidl|ikea|unilever|nestlé|danone|heineken|carlsberg group|pepsico|"
  "procter & gamble|johnson & johnson|starbucks|adidas|nike|h&m|zara|lvmh|apple|twitter|"
  "instagram|whatsapp|linkedin|snapchat|tiktok|telegram messenger|ebay|adobe|salesforce|ibm|"
  "hewlett-packard|cisco|amd|nikon|honeywell|zynga|expedia|lyft|doordash|fedex|dhl|mcdonald's|"
  "burger king|coca-cola|pepsi|nintendo|sega|ubisoft|epic games|electronic arts|"
  "activision blizzard|walt disney|warner bros|hbo|hulu|espn|american express|"
  /* Medicines, oil, ores and power. */
  "pfizer|moderna|biontech|astrazeneca|glaxosmithkline|novartis|sanofi|novo nordisk|monsanto|"
  "syngenta|basf|exxonmobil|exxon mobil|chevron|gazprom|rosneft|lukoil|saudi aramco|aramco|"
  "petrobras|totalenergies|equinor|halliburton|schlumberger|glencore|rio tinto|bhp|"
  "arcelormittal|thyssenkrupp|enel|iberdrola|vattenfall|enron|siemens|"
  /* Parties and offices that have no such word in their names. */
  "lib dem|lib dems|five star|5-star|federal reserve|the fed|"
  /* News, clubs, and those who fight or help. */
  "reuters|xinhua|interfax|al jazeera|bbc|cnn|nbc|abc news|cbs news|fox news|msnbc|axel springer|"
  "bertelsmann|juventus|bayern munich|real madrid|manchester united|manchester city|"
  "paris saint-germain|borussia dortmund|galatasaray|fenerbahçe|feyenoord|benfica|"
  "greenpeace|oxfam|interpol|europol|nato|unesco|unicef|opec|fifa|uefa|hamas|hezbollah|"
  "boko haram|al-qaeda|al-shabaab|taliban|wikileaks|wikipedia|wikimedia|amnesty international|"
  "human rights watch|red cross|doctors without borders|médecins sans frontières|world bank|imf|"
  "wto|nasa|noaa|fbi|cia|nsa|mi5|mi6|kgb|mossad|scotland yard|atlético madrid|inter milan|"
  "ac milan|real sociedad";

static GHashTable *
read_lexicon (void)
{
  GHashTable *names = g_hash_table_new (NULL, NULL);

  for (const char *at = known; *at != '\0';) {
    guint32 hash = 0;

    while (*at != '\0' && *at != '|') {
      const gsize n_bytes = strcspn (at, " |");
      const guint32 word = dateline_name_hash (at, n_bytes);

      hash = hash == 0 ? word : dateline_name_hash_join (hash, word);
      at += n_bytes;
      at += *at == ' ';
    }
    g_hash_table_add (names, GUINT_TO_POINTER (hash));
    at += *at == '|';
  }
  return names;
}

/**
 * dateline_known_firms_have:
 * @hash: of a name: of its words in small letters, joined
 *
 * Whether a name is that of an organization that is known. It may be called from any
 * thread.
 *
 * Returns: %TRUE if it is
 */
gboolean
dateline_known_firms_have (guint32 hash)
{
  static GHashTable *names;

  if (g_once_init_enter_pointer (&names))
    g_once_init_leave_pointer (&names, read_lexicon ());
  return g_hash_table_contains (names, GUINT_TO_POINTER (hash));
}
