/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The words above an article: the lines that are its own, and what is said of it. */

#include "dateline-heading.h"

#include <glib/gi18n-lib.h>
#include <gtk/gtk.h>

#include "annotate/text/dateline-reading-time.h"
#include "core/dateline-direction.h"
#include "core/dateline-number.h"

#define SEPARATOR " · "

/* Each part keeps its own direction, whatever stands beside it. */
static void
add_part (GPtrArray *parts, char *part)
{
  if (part != NULL && *part != '\0' &&
      (gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL ||
       dateline_text_find_direction (part) == DATELINE_DIRECTION_RTL))
    g_ptr_array_add (parts, dateline_text_isolate (part));
  else if (part != NULL && *part != '\0')
    g_ptr_array_add (parts, g_strdup (part));
  g_free (part);
}

/* A count or a date in the digits of the language, which no line break takes apart. A date
 * in two calendars is two. */
static void
add_count (GPtrArray *parts, char *words)
{
  g_autofree char *owned = words;
  g_autoptr (GString) part = g_string_new_take (dateline_number_localize (owned));

  g_string_replace (part, " ", "\u00a0", 0);
  g_string_replace (part, "\u00a0·\u00a0", " · ", 0);
  add_part (parts, g_string_free_and_steal (g_steal_pointer (&part)));
}

static char *
dup_reading_time (DatelineArticle *article)
{
  guint minutes = dateline_reading_time_estimate (article);
  guint hours = minutes / 60;

  if (hours >= 2)
    /* Translators: how long an article takes to read. */
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u h read", "%u h read", hours), hours);
  /* Translators: how long an article takes to read. */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u min read", "%u min read", minutes),
                          minutes);
}

/* The line is in the reader's language, whatever its names are in: Pango takes the direction
 * of a line from its first letter, be it isolated or not. */
static const char *
find_mark (const char *source)
{
  const gboolean is_rtl = gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL;
  const DatelineDirection other = is_rtl ? DATELINE_DIRECTION_LTR : DATELINE_DIRECTION_RTL;

  if (dateline_text_find_direction (source) != other)
    return "";
  return is_rtl ? "\u200f" : "\u200e";
}

/* Who wrote the article, and where: the beginning of the byline, possibly empty. */
static char *
dup_source (DatelineArticle *article)
{
  const char *const *authors = dateline_article_get_authors (article);
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *source = NULL;

  if (authors != NULL && authors[0] != NULL)
    add_part (parts, g_strjoinv (", ", (char **) authors));
  add_part (parts, g_strdup (dateline_article_get_publisher (article)));
  g_ptr_array_add (parts, NULL);
  source = g_strjoinv (SEPARATOR, (char **) parts->pdata);
  return g_strconcat (find_mark (source), source, NULL);
}

/**
 * dateline_heading_dup_lines:
 * @article: an article
 *
 * Lists the lines above @article as they are seen, by #DatelineHeading: of the byline what
 * is the article's own. A line that is not there is empty.
 *
 * Returns: (transfer full) (array zero-terminated=1): the lines
 */
char **
dateline_heading_dup_lines (DatelineArticle *article)
{
  const char *title = dateline_article_get_title (article);
  const char *subtitle = dateline_article_get_subtitle (article);
  char **lines = g_new0 (char *, DATELINE_N_HEADINGS + 1);

  lines[DATELINE_HEADING_TITLE] = g_strdup (title != NULL ? title : "");
  lines[DATELINE_HEADING_SUBTITLE] = g_strdup (subtitle != NULL ? subtitle : "");
  lines[DATELINE_HEADING_BYLINE] = dup_source (article);
  return lines;
}

/**
 * dateline_heading_dup_byline:
 * @document: a document
 * @calendar: the calendar in which its date is said too
 *
 * Says who wrote the article of @document, where and when, how long it takes to read, and
 * how much there is in it.
 *
 * Returns: (transfer full): the words
 */
char *
dateline_heading_dup_byline (DatelineDocument *document, DatelineCalendar calendar)
{
  DatelineArticle *article = dateline_document_get_article (document);
  DatelineEdtf *published = dateline_article_get_published (article);
  guint n_events = g_list_model_get_n_items (dateline_document_get_events (document));
  guint n_entities = g_list_model_get_n_items (dateline_document_get_entities (document));
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  char *source = dup_source (article);

  if (*source != '\0')
    g_ptr_array_add (parts, source);
  else
    g_free (source);
  if (published != NULL)
    add_count (parts, dateline_edtf_to_words_with (published, calendar));
  add_count (parts, dup_reading_time (article));
  if (n_events > 0)
    add_count (parts,
               g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%'u event", "%'u events", n_events),
                                n_events));
  if (n_entities > 0)
    add_count (parts, g_strdup_printf (
                        g_dngettext (GETTEXT_PACKAGE, "%'u entity", "%'u entities", n_entities),
                        n_entities));
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (SEPARATOR, (char **) parts->pdata);
}
