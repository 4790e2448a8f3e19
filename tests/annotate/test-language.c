/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which language a text is in, and which languages are read. */

#include "annotate/text/dateline-language.h"
#include "core/dateline-article-builder.h"

static const struct {
  const char *text;
  const char *language;
} cases[] = {
  { "The minister said on Monday that the talks would go on.", "en" },
  { "Der Minister sagte am Montag, die Gespräche seien nicht zu Ende.", "de" },
  { "Le ministre a dit lundi que les discussions ne sont pas finies dans le pays.", "fr" },
  { "El ministro dijo el lunes que las conversaciones no han terminado.", "es" },
  { "وزیر روز دوشنبه گفت که گفتگوها ادامه دارد و این کار را برای ایران است.", "fa" },
  { "قال الوزير يوم الاثنين إن المحادثات مستمرة في البلاد من قبل.", "ar" },
  { "השר אמר ביום שני כי השיחות נמשכות.", "he" },
  { "部长星期一说，会谈仍在继续。", "zh" },
  { "部長星期一說，會談仍在繼續，雙方代表將於下月再次會面。", "zh" },
  { "大臣は月曜日に協議が続いていると述べた。", "ja" },
  { "Suivant l’exemple d’Emmanuel Macron, les ministres partent. Suivant l’exemple d’Emmanuel "
    "Macron, les ministres partent. Il parle d’Anne Hidalgo et de "
    "Jean Castex. Le ministre de l’Éducation nationale Pap Ndiaye est là. Rima Abdul-Malak s’est "
    "emparée du micro. La ministre a vu Rima Abdul-Malak. Le député Renaissance des "
    "Bouches-du-Rhône, Jean-Marc Zulesi, est là.", "fr" },
  { "Il ministro ha detto che le trattative non sono finite nel paese.", "it" },
  { "O ministro disse que as conversas não foram em vão para o país.", "pt" },
  { "De minister zei dat het overleg niet voorbij is en door gaat.", "nl" },
  { "Министр сказал в понедельник, что переговоры продолжаются.", "ru" },
  { "Hallitus kertoi maanantaina, että neuvottelut jatkuvat ja että ne ovat olleet vaikeita.",
    "fi" },
  { "Silta on ollut suljettuna, mutta se avataan ensi vuonna, sanoi pormestari Jean de la Tour.",
    "fi" },
  { "Ministern sade på måndagen att samtalen inte är slut och att de fortsätter.", "sv" },
  { "Bakan pazartesi günü görüşmelerin devam ettiğini ve bunun çok önemli olduğunu söyledi.",
    "tr" },
  { "Minister powiedział w poniedziałek, że rozmowy nie są zakończone i że to jest ważne.", "pl" },
  { "Os ministros encontraram-se na segunda-feira e as conversas não terminaram.", "pt" },
  { "I ministri si sono incontrati lunedì e le trattative non sono finite.", "it" },
  { "De ministers hebben elkaar maandag gezien en het overleg is niet voorbij.", "nl" },
  { "Мост открыли в понедельник, и он был закрыт три года.", "ru" },
  { "Міст відкрили в понеділок, і він був закритий три роки.", "uk" },
  { "Rada rozhodla, že most se v pondělí otevře a že to je pro město důležité.", "cs" },
  { "Γέφυρα άνοιξε τη Δευτέρα στην πόλη.", "el" },
  { "부장관은 월요일 회담이 계속되고 있다고 말했다.", "ko" },
  { "मंत्री ने सोमवार को कहा कि बातचीत जारी है और पुल अगले महीने खुलेगा।", "hi" },
  { "橋は月曜日に開通したと市長が述べた。", "ja" },
  /* A sentence or two. */
  { "La presidenta de Perú viajó a Madrid.", "es" },
  { "La ministra viajó a Lima.", "es" },
  { "Rosa Quispe viajó a Lima en 2019. El museo abrió en mayo.", "es" },
  { "Los vecinos esperan la obra desde hace años.", "es" },
  { "Murió Rosa Quispe en Lima.", "es" },
  { "Rosa Quispe visited Lima in May.", "en" },
  { "Klara Novotny wohnt in der Feldstraße.", "de" },
  { "Merkel tritt zurück.", "de" },
  { "La maire a ouvert le pont lundi.", "fr" },
  { "El president va viatjar a Barcelona.", "ca" },
  { "La sindaca ha aperto il ponte.", "it" },
  { "La ponto estis malfermita en majo.", "eo" },
  { "Rosa Quispe, Lima.", NULL },
  /* Near to one that is read, and yet not it. */
  { "El ministre va dir dilluns que les converses no s’han acabat i que el pont s’obrirà.", "ca" },
  { "O ministro dixo o luns que as conversas non remataron e que a ponte abrirá en maio. Os "
    "veciños da vila levan cinco anos á espera das obras, e a alcaldesa díxolles onte que xa "
    "non hai máis atrancos.", NULL }, /* or Portuguese */
  { "De Minister sot um Méindeg, datt d’Gespréicher nach net eriwwer sinn an datt d’Bréck am "
    "Mee opgeet. D’Leit aus dem Duerf waarde scho fënnef Joer op dës Aarbechten.", "lb" },
  { "Die minister het Maandag gesê dat die samesprekings nie verby is nie en die brug oopgaan.",
    "af" },
  { "وزیر نے پیر کو کہا کہ بات چیت جاری ہے اور پل اگلے مہینے کھل جائے گا۔", "ur" },
  { "דער מיניסטער האָט מאָנטיק געזאָגט אַז די געשפּרעכן זענען נישט געענדיקט.", "yi" },
  { "Ministeren sagde mandag, at forhandlingerne ikke er slut, og at broen åbner i maj.", "da" },
  /* Too short, or in no language. */
  { "Silta avattiin.", NULL },
  { "asdf jkl qwer uiop zxcv nm, hjkl asdf qwerty zxcvbnm poiu lkjh", NULL },
  { "AAPL MSFT GOOG TSLA NVDA AMZN META NFLX ORCL INTC AMD QCOM", NULL },
  { "jxqz vkwj zzxq qqjv wxkz jjqx vvzk xxqj kkvz zqxj", NULL },
  { "Qwerty zxcv bnm.", NULL },
  { "Qwerty the zxcv bnm.", NULL }, /* one small word proves nothing */
  { "12345 67890", NULL },
};

static const char *
detect (const char *title, const char *text)
{
  g_autoptr (DatelineArticleBuilder) builder = dateline_article_builder_new ();
  g_autoptr (DatelineDocument) document = NULL;

  dateline_article_builder_offer (builder, DATELINE_ARTICLE_TITLE, title, "test");
  dateline_article_builder_add_block (builder, DATELINE_BLOCK_PARAGRAPH, 0, text);
  document = dateline_article_builder_end (builder, "test");

  return dateline_language_detect (dateline_document_get_article (document));
}

static void
test_detected (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_test_message ("%s", cases[i].text);
    g_assert_cmpstr (detect ("1", cases[i].text), ==, cases[i].language);
  }
}

/* A quotation in another language does not make the article one of it. */
static void
test_mixed (void)
{
  g_assert_cmpstr (detect ("The mayor and the bishop",
                           "The mayor was asked for an answer by the press. “Je ne suis pas le "
                           "roi,” he said, and that was the end of it for the day. “王”."),
                   ==, "en");
}

static void
test_known (void)
{
  g_assert_true (dateline_language_is_known ("en"));
  g_assert_true (dateline_language_is_known ("zh-Hant-TW"));
  g_assert_true (dateline_language_is_known ("FA_IR"));
  g_assert_false (dateline_language_is_known ("it"));
  g_assert_false (dateline_language_is_known ("eng"));
  g_assert_false (dateline_language_is_known (""));
  g_assert_false (dateline_language_is_known (NULL));
}

static void
test_tags (void)
{
  g_assert_true (dateline_language_is_tag ("en"));
  g_assert_true (dateline_language_is_tag ("zh-Hant-TW"));
  g_assert_false (dateline_language_is_tag ("x y"));
  g_assert_false (dateline_language_is_tag ("e"));
  g_assert_false (dateline_language_is_tag ("en-"));
  g_assert_false (dateline_language_is_tag (""));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/language/detected", test_detected);
  g_test_add_func ("/language/mixed", test_mixed);
  g_test_add_func ("/language/known", test_known);
  g_test_add_func ("/language/tags", test_tags);

  return g_test_run ();
}
