/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The command "dateline annotate": makes a document of an article in another format,
 * without a display. */

#include "dateline-annotate-command.h"

#include <errno.h>
#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <stdio.h>

#include "annotate/dateline-annotate.h"
#include "annotate/text/dateline-language.h"
#include "annotate/dates/dateline-published.h"
#include "core/dateline-article-builder.h"
#include "core/dateline-document-loader.h"
#include "core/dateline-document-writer.h"
#include "core/dateline-file-saver.h"
#include "formats/dateline-import.h"

/* The exit status. */
typedef enum {
  ANNOTATE_DONE = 0,
  ANNOTATE_FAILED = 1, /* the file cannot be read or written, or is no article */
  ANNOTATE_MISUSED = 2,
} AnnotateResult;

typedef struct {
  char *output;
  char *published;
  char *language;
  char *model;
  char **files;
} Options;

static gboolean
parse (int argc, char **argv, Options *options, GError **error)
{
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autofree char **arguments = g_new0 (char *, argc + 2);
  char **parsed = arguments;
  int n_arguments = argc + 1;
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options->output,
      _("The document to write; otherwise it is printed"), _("FILE") },
    { "published", 0, 0, G_OPTION_ARG_STRING, &options->published,
      _("When the article was published, such as 2025-05-11"), _("DATE") },
    { "language", 0, 0, G_OPTION_ARG_STRING, &options->language,
      _("The language of the text, such as en"), _("TAG") },
    { "model", 0, 0, G_OPTION_ARG_FILENAME, &options->model,
      _("The model that finds names"), _("FILE") },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->files, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };

  arguments[0] = (char *) "dateline annotate";
  for (int i = 0; i < argc; i++)
    arguments[i + 1] = argv[i];
  g_option_context_set_summary (
    context, _("Makes a Dateline document of a text or a saved web page: dateline annotate FILE\n"
                "“-” stands for what comes from standard input.\n\n"
                "The exit status is 0 if the document is made, 1 if the file cannot be read,\n"
                "has no article or the document cannot be written, and 2 for a wrong option."));
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (!g_option_context_parse (context, &n_arguments, &parsed, error))
    return FALSE;
  if (options->files == NULL || options->files[0] == NULL || options->files[1] != NULL) {
    g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                         _("Usage: dateline annotate FILE [-o OUT.dateline]"));
    return FALSE;
  }
  return TRUE;
}

static gboolean
read_options (const Options *options, DatelineAnnotateOptions *read, GError **error)
{
  if (options->published != NULL) {
    read->published = dateline_edtf_parse (options->published, error);
    if (read->published == NULL) {
      g_prefix_error (error, "--published: ");
      return FALSE;
    }
    if (!dateline_edtf_get_date (read->published, NULL, NULL, NULL)) {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   _("--published: “%s” is not a day, month or year"), options->published);
      return FALSE;
    }
  }
  if (options->language != NULL && !dateline_language_is_tag (options->language)) {
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                 _("--language: “%s” is not a language tag, such as en or zh-Hant"),
                 options->language);
    return FALSE;
  }
  read->language = options->language;
  return TRUE;
}

/* A Dateline document is annotated anew. */
static DatelineDocument *
read_article (GFile *file, GError **error)
{
  g_autoptr (GBytes) bytes = dateline_document_load_bytes (file, NULL, error);
  g_autofree char *name = g_file_get_basename (file);

  if (bytes == NULL)
    return NULL;
  return dateline_import_bytes (bytes, name, NULL, NULL, error);
}

static char *
dup_identity (GFile *file)
{
  g_autoptr (GFileInfo) info =
    g_file_query_info (file, G_FILE_ATTRIBUTE_ID_FILE, G_FILE_QUERY_INFO_NONE, NULL, NULL);

  return info != NULL ? g_strdup (g_file_info_get_attribute_string (info, G_FILE_ATTRIBUTE_ID_FILE))
                      : NULL;
}

/* A save would put the document in the place of the article. */
static gboolean
is_same_file (GFile *file, GFile *other)
{
  g_autofree char *identity = dup_identity (file);
  g_autofree char *other_identity = dup_identity (other);

  return identity != NULL && g_strcmp0 (identity, other_identity) == 0;
}

/* What a person should know before relying on the document. */
static void
tell_gaps (DatelineDocument *document, const DatelineAnnotateOptions *read, const char *shown)
{
  DatelineArticle *article = dateline_document_get_article (document);
  const char *language = dateline_article_get_language (article);

  if (read->model == NULL)
    g_printerr (_("%s: no names are looked for without a model of names. Give one with "
                  "--model\n"),
                shown);
  if (dateline_article_get_published (article) == NULL)
    g_printerr (_("%s: it is not known when this was published: “yesterday” and such have no "
                   "date. Say it with --published\n"),
                shown);
  else if (g_strcmp0 (dateline_article_get_origin (article, DATELINE_ARTICLE_PUBLISHED),
                      DATELINE_PUBLISHED_ORIGIN) == 0)
    g_printerr (_("%1$s: published on %2$s, as its own text says\n"), shown,
                dateline_edtf_get_text (dateline_article_get_published (article)));
  if (language == NULL)
    g_printerr (_("%s: the language is not known: only little is found. Say it with "
                   "--language\n"),
                shown);
  else if (!dateline_language_is_known (language))
    g_printerr (_("%1$s: the language “%2$s” is not one that Dateline reads: only little is "
                   "found\n"),
                shown, language);
}

/* A document is UTF-8, whatever the terminal is. */
static gboolean
print_bytes (GBytes *bytes, GError **error)
{
  gsize n_bytes;
  const char *data = g_bytes_get_data (bytes, &n_bytes);

  if (fwrite (data, 1, n_bytes, stdout) == n_bytes && fflush (stdout) == 0)
    return TRUE;
  g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (errno), g_strerror (errno));
  return FALSE;
}

static gboolean
annotate (const Options *options, const DatelineAnnotateOptions *read, GError **error)
{
  const gboolean is_input = g_str_equal (options->files[0], "-");
  g_autoptr (GFile) file =
    g_file_new_for_commandline_arg (is_input ? "/dev/stdin" : options->files[0]);
  g_autofree char *shown = g_filename_display_name (options->files[0]);
  g_autoptr (GFile) output =
    options->output != NULL ? g_file_new_for_commandline_arg (options->output) : NULL;
  g_autoptr (DatelineDocument) article = NULL;
  g_autoptr (DatelineDocument) document = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (output != NULL && is_same_file (file, output)) {
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS,
                 _("%s: the document would replace the article. Name another file with -o"),
                 shown);
    return FALSE;
  }
  article = read_article (file, error);
  if (article == NULL) {
    g_prefix_error (error, "%s: ", shown);
    return FALSE;
  }
  document = dateline_annotate (article, read, NULL, NULL, NULL, error);
  if (document == NULL)
    return FALSE;
  tell_gaps (document, read, shown);
  if (output != NULL)
    return dateline_document_save (document, output, NULL, error);
  bytes = dateline_document_write_bytes (document);
  return print_bytes (bytes, error);
}

/* Without a model that was asked for there is no document; without the usual one there
 * are no names in it. */
static DatelineNameModel *
open_model (const Options *options, GError **error)
{
  g_autoptr (GError) why = NULL;
  DatelineNameModel *model;

  if (options->model != NULL) {
    model = dateline_name_model_open (options->model, error);
    if (model == NULL)
      g_prefix_error (error, "--model: ");
    return model;
  }
  model = dateline_name_model_open_default (&why);
  if (model == NULL)
    g_printerr ("dateline: %s\n", why->message);
  return model;
}

/**
 * dateline_annotate_command_run:
 * @argc: how many arguments there are
 * @argv: (array length=argc): options, and the path or URI of an article; "-" stands
 *   for what comes from standard input
 *
 * Makes a Dateline document of an article, and saves or prints it. What the article
 * does not say, such as its date, is told on standard error.
 *
 * Returns: the exit status: 0 if the document is made, 1 if it could not be, 2 if
 *   the arguments are wrong
 */
int
dateline_annotate_command_run (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineNameModel) model = NULL;
  Options options = { NULL };
  DatelineAnnotateOptions read = { NULL };
  AnnotateResult result = ANNOTATE_DONE;

  if (!parse (argc, argv, &options, &error) || !read_options (&options, &read, &error)) {
    result = ANNOTATE_MISUSED;
  } else {
    model = open_model (&options, &error);
    read.model = model;
    if (error != NULL || !annotate (&options, &read, &error))
      result = ANNOTATE_FAILED;
  }

  if (error != NULL)
    g_printerr ("dateline: %s\n", error->message);
  g_clear_pointer (&read.published, dateline_edtf_unref);
  g_free (options.output);
  g_free (options.published);
  g_free (options.language);
  g_free (options.model);
  g_strfreev (options.files);
  return (int) result;
}
