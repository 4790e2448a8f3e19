/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Bytes of any encoding become the text they stand for, or a clear error. */

#include <string.h>

#include "core/dateline-error.h"
#include "formats/dateline-text-decoder.h"

#define ENGLISH "The minister arrived on Saturday.\nShe said “it was time”.\n"
#define GERMAN                                                                                     \
  "Die Außenministerin ist am Samstag in Zürich eingetroffen. Über die Gespräche wurde zunächst "  \
  "nichts bekannt; für Montag sind weitere Treffen geplant.\n"
#define PERSIAN                                                                                    \
  "وزير خارجه ايران روز شنبه در تهران گفت كه مذاكرات ادامه دارد. پيش از اين گفته بود كه هيچ "      \
  "توافقى در كار نيست و دولت منتظر پاسخ طرف مقابل است.\n"
#define ARABIC                                                                                     \
  "قال وزير الخارجية في مؤتمر صحفي يوم السبت إن المحادثات سوف تستمر حتى نهاية الأسبوع في "         \
  "العاصمة القطرية الدوحة.\n"
#define RUSSIAN                                                                                    \
  "Министр иностранных дел прибыла в субботу в Москву. О переговорах пока ничего не известно, "    \
  "встреча продолжится в понедельник.\n"
#define CHINESE                                                                                    \
  "外交部长星期六抵达北京，并在新闻发布会上表示，谈判将继续进行。双方尚未达成任何协议，"           \
  "下一轮会谈定于星期一举行。\n"
#define HEBREW                                                                                     \
  "שר החוץ אמר ביום שבת במסיבת עיתונאים כי השיחות יימשכו עד סוף השבוע בירושלים ובתל אביב.\n"

typedef struct {
  const char *name;
  const char *encoding;
  const char *mark;
  const char *text;
} Encoded;

static const Encoded encoded[] = {
  { "utf-8", "UTF-8", "", GERMAN },
  { "utf-8-marked", "UTF-8", "\xef\xbb\xbf", CHINESE },
  { "utf-16le-marked", "UTF-16LE", "\xff\xfe", PERSIAN },
  { "utf-16be-marked", "UTF-16BE", "\xfe\xff", CHINESE },
  { "utf-16le", "UTF-16LE", "", ENGLISH },
  { "utf-16be", "UTF-16BE", "", ENGLISH },
  { "utf-16le-chinese", "UTF-16LE", "", CHINESE },
  { "utf-16be-chinese", "UTF-16BE", "", CHINESE },
  { "utf-16le-persian", "UTF-16LE", "", PERSIAN },
  { "utf-16be-russian", "UTF-16BE", "", RUSSIAN },
  { "windows-1252", "WINDOWS-1252", "", ENGLISH },
  { "windows-1252-german", "WINDOWS-1252", "", GERMAN },
  { "iso-8859-1", "ISO-8859-1", "", GERMAN },
  { "windows-1256", "WINDOWS-1256", "", ARABIC },
  { "windows-1256-persian", "WINDOWS-1256", "", PERSIAN },
  { "windows-1255", "WINDOWS-1255", "", HEBREW },
  { "windows-1251", "WINDOWS-1251", "", RUSSIAN },
  { "koi8-r", "KOI8-R", "", RUSSIAN },
  { "gb18030", "GB18030", "", CHINESE },
};

static void
test_encoded (gconstpointer data)
{
  const Encoded *expected = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) bytes = g_string_new (expected->mark);
  g_autoptr (GString) text = NULL;
  g_autofree char *converted = NULL;
  gsize n_bytes;

  converted = g_convert (expected->text, -1, expected->encoding, "UTF-8", NULL, &n_bytes, &error);
  g_assert_no_error (error);
  g_string_append_len (bytes, converted, (gssize) n_bytes);

  text = dateline_text_decode (bytes->str, bytes->len, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (text->str, ==, expected->text);
}

typedef struct {
  const char *name;
  const char *bytes;
  gsize n_bytes;
  const char *declared;
  const char *text;
} Decoded;

#define BYTES(literal) literal, sizeof (literal) - 1

static const Decoded decoded[] = {
  { "cr", BYTES ("one\rtwo\r\rthree"), NULL, "one\ntwo\n\nthree" },
  { "crlf", BYTES ("one\r\ntwo\r\n\r\nthree"), NULL, "one\ntwo\n\nthree" },
  { "mixed-lines", BYTES ("one\ntwo\rthree\r\nfour"), NULL, "one\ntwo\nthree\nfour" },
  { "form-feed", BYTES ("one\ftwo"), NULL, "one\n\ntwo" },
  { "line-separator", BYTES ("one\xe2\x80\xa8two\xe2\x80\xa9three"), NULL, "one\ntwo\n\nthree" },
  { "bell",
    BYTES ("The bell rang\a when they came in, and rang again until all had left the "
           "old house in the wide street by the river; then it was quiet, and a light "
           "went out behind the second window from the left, as on every other day."),
    NULL,
    "The bell rang when they came in, and rang again until all had left the old house in the "
    "wide street by the river; then it was quiet, and a light went out behind the second window "
    "from the left, as on every other day." },
  { "declared", BYTES ("caf\xe9"), "iso-8859-1", "café" },
  { "declared-as-browsers-read-it",
    BYTES ("\x93"
           "caf\xe9\x94"),
    "ISO-8859-1", "“café”" },
  { "declared-chinese", BYTES ("\xd6\xd0\xb9\xfa"), "gb2312", "中国" },
  { "declared-wrongly", BYTES ("caf\xc3\xa9"), "windows-1251", "café" },
  { "declared-unknown", BYTES ("caf\xc3\xa9"), "no-such-thing", "café" },
  { "shifted", BYTES ("\x1b$BF|K\\\x1b(B"), "iso-2022-jp", "日本" },
  { "cut-within-a-character",
    BYTES ("Über die Gespräche in Zürich, für Köln äußerte sich später niemand; Größe, Maß, "
           "Fuß, Bär, Tür, Öl, süß, schön, früh, spät: für alle übrigen Städte hört man "
           "nächste Woche wieder Näheres\xc3"),
    "utf-8",
    "Über die Gespräche in Zürich, für Köln äußerte sich später niemand; Größe, Maß, Fuß, Bär, "
    "Tür, Öl, süß, schön, früh, spät: für alle übrigen Städte hört man nächste Woche wieder "
    "Näheres\xef\xbf\xbd" },
};

static void
test_decoded (gconstpointer data)
{
  const Decoded *expected = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) text =
    dateline_text_decode (expected->bytes, expected->n_bytes, expected->declared, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (text->str, ==, expected->text);
}

typedef struct {
  const char *name;
  const char *bytes;
  gsize n_bytes;
  DatelineError code;
  const char *message;
} Refused;

#define NO_TEXT "this is no text: the file has bytes that stand in no text"

static const Refused refused[] = {
  { "empty", BYTES (""), DATELINE_ERROR_EMPTY, "the file is empty: there is no text in it" },
  { "blank", BYTES (" \r\n\t\n"), DATELINE_ERROR_EMPTY,
    "the file is empty: there is no text in it" },
  { "mark-alone", BYTES ("\xff\xfe"), DATELINE_ERROR_EMPTY,
    "the file is empty: there is no text in it" },
  { "zero", BYTES ("one\0two three"), DATELINE_ERROR_BINARY, NO_TEXT },
  { "controls", BYTES ("\1\2\3\4\5\6 and so on"), DATELINE_ERROR_BINARY, NO_TEXT },
  { "pdf", BYTES ("%PDF-1.7\nstream"), DATELINE_ERROR_BINARY,
    "this is no text but a PDF document" },
  { "office", BYTES ("PK\003\004\024\0\006\0\010"), DATELINE_ERROR_BINARY,
    "this is no text but an archive or an office document" },
  { "picture", BYTES ("\x89PNG\r\n\x1a\n"), DATELINE_ERROR_BINARY,
    "this is no text but a picture" },
  { "program",
    BYTES ("\x7f"
           "ELF\2\1\1"),
    DATELINE_ERROR_BINARY, "this is no text but a program" },
  { "lone-surrogates", BYTES ("\xff\xfe\0\xd8\0\xd8\0\xd8"), DATELINE_ERROR_ENCODING,
    "the file says that it is UTF-16LE, but its bytes are not text in that encoding" },
  { "not-the-marked-utf-8", BYTES ("\xef\xbb\xbf\xfc\xe4\xf6\xfc"), DATELINE_ERROR_ENCODING,
    "the file says that it is UTF-8, but its bytes are not text in that encoding" },
};

static void
test_refused (gconstpointer data)
{
  const Refused *expected = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) text =
    dateline_text_decode (expected->bytes, expected->n_bytes, NULL, &error);

  g_assert_null (text);
  g_assert_error (error, DATELINE_ERROR, (int) expected->code);
  g_assert_cmpstr (error->message, ==, expected->message);
}

static void
test_too_large (void)
{
  const gsize n_bytes = DATELINE_MAX_IMPORT_BYTES + 1;
  g_autofree char *bytes = g_strnfill (n_bytes, 'a');
  g_autoptr (GError) error = NULL;

  g_assert_null (dateline_text_decode (bytes, n_bytes, NULL, &error));
  g_assert_error (error, DATELINE_ERROR, DATELINE_ERROR_TOO_LARGE);
  g_assert_cmpstr (error->message, ==, "the file is larger than 64 MiB");
}

static void
test_declarations (void)
{
  static const char *const pages[][2] = {
    { "<html><meta charset=utf-8>", "utf-8" },
    { "<META CHARSET='Windows-1256'>", "windows-1256" },
    { "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=GB2312\">", "gb2312" },
    { "<?xml version=\"1.0\" encoding=\"koi8-r\"?><html>", "koi8-r" },
    { "<meta name=description content='x'><meta charset=\"big5\"/>", "big5" },
    { "<meta name=description><p>charset=utf-8</p>", NULL },
    { "<p>no declaration</p>", NULL },
    { "<meta charset=>", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++) {
    g_autofree char *found = dateline_text_find_declared (pages[i][0], strlen (pages[i][0]));

    g_assert_cmpstr (found, ==, pages[i][1]);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (encoded); i++) {
    g_autofree char *path = g_strconcat ("/text-decoder/encoded/", encoded[i].name, NULL);

    g_test_add_data_func (path, &encoded[i], test_encoded);
  }
  for (guint i = 0; i < G_N_ELEMENTS (decoded); i++) {
    g_autofree char *path = g_strconcat ("/text-decoder/decoded/", decoded[i].name, NULL);

    g_test_add_data_func (path, &decoded[i], test_decoded);
  }
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++) {
    g_autofree char *path = g_strconcat ("/text-decoder/refused/", refused[i].name, NULL);

    g_test_add_data_func (path, &refused[i], test_refused);
  }
  g_test_add_func ("/text-decoder/refused/too-large", test_too_large);
  g_test_add_func ("/text-decoder/declarations", test_declarations);

  return g_test_run ();
}
