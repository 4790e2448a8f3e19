/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Documents that nobody writes but to do harm: as many marks as fit, spans that miss by
 * one, and text that no font was made for. */

#include <string.h>
#include <time.h>

#include "core/dateline-document-reader.h"
#include "core/dateline-error.h"
#include "core/dateline-span-index.h"

#define N_MENTIONS 1000000
#define N_MENTIONS_WATCHED 1000 /* valgrind is slow */
#define BOUND 60                /* seconds of work, ten times what it takes */

#define HEAD                                                                                       \
  "{\"format\":\"dateline\",\"version\":1,\"id\":\"x\",\"entities\":[{\"id\":\"e\",\"kind\":"      \
  "\"person\",\"name\":\"E\"}],\"article\":{\"title\":\"T\",\"blocks\":[{\"type\":\"paragraph\","  \
  "\"text\":\""

static DatelineDocument *
read_text (const char *text, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));

  return dateline_document_read_bytes (bytes, error);
}

static void
test_million (void)
{
  static const char head[] = HEAD "word\"}]},\"mentions\":[";
  static const char mention[] = "{\"entity\":\"e\",\"span\":{\"block\":0,\"start\":0,\"end\":4}},";
  g_autoptr (GString) text = g_string_sized_new (sizeof mention * N_MENTIONS);
  g_autoptr (DatelineDocument) document = NULL;
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (GError) error = NULL;
  const char *preloaded = g_getenv ("LD_PRELOAD");
  const gboolean is_watched = preloaded != NULL && strstr (preloaded, "vgpreload") != NULL;
  const guint n_mentions = is_watched ? N_MENTIONS_WATCHED : N_MENTIONS;
  const clock_t begun = clock ();

  g_string_append (text, head);
  for (guint i = 0; i < n_mentions; i++)
    g_string_append (text, mention);
  g_string_truncate (text, text->len - 1);
  g_string_append (text, "]}");
  document = read_text (text->str, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (dateline_document_get_mentions (document)), ==,
                    n_mentions);

  found = dateline_span_index_list_at (dateline_document_get_mark_index (document), 0, 2);
  g_assert_cmpuint (found->len, ==, n_mentions);
  g_assert_cmpint ((clock () - begun) / CLOCKS_PER_SEC, <, BOUND);
}

/* The words are of one, two, three and four bytes a character. */
static void
test_off_by_one (void)
{
  static const char *const words[] = { "a", "é", "中", "👩", "e\u0301" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++) {
    const int n_chars = (int) g_utf8_strlen (words[i], -1);

    for (int start = -1; start <= n_chars + 2; start++) {
      for (int end = -1; end <= n_chars + 3; end++) {
        const gboolean is_good = start == 1 && end == 1 + n_chars;
        g_autoptr (GError) error = NULL;
        g_autofree char *text =
          g_strdup_printf (HEAD "x%sx\"}]},\"mentions\":[{\"entity\":\"e\",\"span\":{\"block\":0,"
                                "\"start\":%d,\"end\":%d,\"quote\":\"%s\"}}]}",
                           words[i], start, end, words[i]);
        g_autoptr (DatelineDocument) document = read_text (text, &error);

        g_assert_true ((document != NULL) == is_good);
        g_assert_true ((error == NULL) == is_good);
        if (error != NULL)
          g_assert_true (g_str_has_prefix (error->message, "mentions[0].span"));
      }
    }
  }
}

static void
test_combining (void)
{
  g_autoptr (GString) text = g_string_new (HEAD "a");
  g_autoptr (DatelineDocument) document = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 512 * 1024; i++)
    g_string_append (text, "\u0301");
  g_string_append (text, "\"}]},\"mentions\":[{\"entity\":\"e\",\"span\":{\"block\":0,\"start\":"
                         "524288,\"end\":524289,\"quote\":\"\u0301\"}}]}");
  document = read_text (text->str, &error);
  g_assert_no_error (error);
  g_assert_nonnull (document);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/hostile/a-million-mentions-on-one-word", test_million);
  g_test_add_func ("/hostile/every-span-that-misses-by-one-is-refused", test_off_by_one);
  g_test_add_func ("/hostile/a-megabyte-of-combining-marks", test_combining);

  return g_test_run ();
}
