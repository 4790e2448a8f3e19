/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Events in languages other than English, best first: when | title | who took part | where. */

#pragma once

static const struct {
  const char *name;
  const char *language;
  const char *text;
  const char *events;
} cases_of_languages[] = {
  { "de-inverted", "de", "Am 5. Mai 2025 unterzeichnete die Stadt Celle einen Vertrag.",
    "2025-05-05 | Die Stadt Celle unterzeichnete einen Vertrag |  | \n" },
  { "de-inverted-with-a-genitive", "de", "Im März 2021 begannen die Arbeiten der Bahn am Ufer.",
    "2021-03 | Die Arbeiten der Bahn begannen am Ufer |  | \n" },
  { "de-within", "de", "Die alte Brücke war im März 2019 nach einem Unfall gesperrt worden.",
    "2019-03 | Die alte Brücke war nach einem Unfall gesperrt worden |  | \n" },
  { "de-aside", "de", "[pAnke Brandt], eine Juristin, eröffnete am 5. Mai 2025 die Brücke in [lCelle].",
    "2025-05-05 | Anke Brandt eröffnete die Brücke in Celle |  | Celle\n" },
  { "de-of-a-noun", "de", "Der Vertrag vom 3. Juni 2020 wurde zweimal geändert.", "" },
  { "de-said", "de", "[pAnke Brandt] sagte am 5. Mai 2025, der Bau habe viel Geld gekostet.", "" },
  { "de-quoted", "de", "„Am 1. Mai 2025 feiern wir noch einmal“, sagte [pAnke Brandt].", "" },
  { "de-relative", "de", "Der Mann, der im Mai 2019 ins Amt gewählt wurde, schweigt.", "" },
  { "de-negated", "de", "Die Brücke wurde am 5. Mai 2025 nicht eröffnet.", "" },
  { "de-if", "de", "Wenn die Bahn im Mai 2027 dem Plan zustimmt, wird gebaut.", "" },
  { "de-question", "de", "Wurde die Brücke am 5. Mai 2025 eröffnet?", "" },
  { "de-in-brackets", "de", "Der Film von Anke Brandt (Mai 2019) läuft wieder.", "" },
  { "de-since", "de", "Die Brücke ist seit Mai 2019 für alle gesperrt.", "" },
  { "fr-first", "fr", "Le 14 février 2024, une tempête a détruit douze maisons.",
    "2024-02-14 | Une tempête a détruit douze maisons |  | \n" },
  { "fr-within", "fr", "Le texte avait été présenté en mars 2025 par [pClaire Fontaine].",
    "2025-03 | Le texte avait été présenté par Claire Fontaine | Claire Fontaine | \n" },
  { "fr-of-a-noun", "fr", "La réunion du 10 mai 2025 a été annulée.", "" },
  { "fr-relative", "fr", "Le maire, qui avait été élu en mars 2020, se tait.", "" },
  { "fr-said", "fr", "« Nous attendons », a déclaré le maire le 10 mai 2025.", "" },
  { "fr-negated", "fr", "Le Sénat n'a pas adopté la loi le 10 mai 2025.", "" },
  { "es-first", "es", "El 3 de mayo de 2024, el Gobierno firmó un acuerdo en [lLisboa].",
    "2024-05-03 | El Gobierno firmó un acuerdo en Lisboa |  | Lisboa\n" },
  { "es-planned", "es", "El Senado votará el texto el 12 de junio de 2026.",
    "2026-06-12 | El Senado votará el texto |  | \n" },
  { "es-when", "es", "Llovía, cuando la fábrica cerró en mayo de 2020.",
    "2020-05 | La fábrica cerró |  | \n" },
  { "es-of-a-noun", "es", "La reunión del 5 de mayo de 2025 fue larga y difícil.", "" },
  { "es-might", "es", "El Senado podría votar el texto el 12 de junio de 2026.", "" },
  { "fa-aside", "fa", "حسین سیمایی، وزیر علوم، در ۵ خرداد ۱۴۰۴ با سفیر دیدار کرد.",
    "2025-05-26 | حسین سیمایی با سفیر دیدار کرد |  | \n" },
  { "fa-said", "fa", "وزیر در ۵ خرداد ۱۴۰۴ گفت همکاری ادامه دارد.", "" },
  { "ar-first", "ar", "في 5 مايو 2025، افتتحت الحكومة مطارا جديدا.",
    "2025-05-05 | افتتحت الحكومة مطارا جديدا |  | \n" },
  { "ar-negated", "ar", "لم يعقد الاجتماع الكبير في 5 مايو 2025.", "" },
  { "he-within", "he", "שר האנרגיה הציג את ההצעה בינואר 2025.",
    "2025-01 | שר האנרגיה הציג את ההצעה |  | \n" },
  { "he-said", "he", "שר האנרגיה אמר בינואר 2025 כי החוק חשוב.", "" },
  { "zh-first", "zh", "2025年5月10日，部长在[l德黑兰]会见了大使。",
    "2025-05-10 | 部长在德黑兰会见了大使 |  | 德黑兰\n" },
  { "zh-within", "zh", "双方于2025年5月12日签署了合作协议。", "2025-05-12 | 双方签署了合作协议 |  | \n" },
  { "zh-of-a-noun", "zh", "2025年5月8日的会议开得很长很久。", "" },
  { "zh-said", "zh", "部长2025年5月8日表示两国关系良好。", "" },
  { "not-known", "nl", "Op 5 mei 2025 opende de minister de brug.", "" },
};
