/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The command "dateline print": writes a document as a PDF, without a display. */

#include "dateline-print-command.h"

#include <glib/gi18n-lib.h>
#include <gtk/gtk.h>

#include "core/dateline-document-loader.h"
#include "core/dateline-document-reader.h"
#include "core/dateline-file-saver.h"
#include "widgets/print/dateline-pdf-writer.h"

typedef struct {
  char *output;
  char *paper;
  gboolean without_highlights;
  gboolean with_timeline;
  gboolean with_entities;
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
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options->output, _("The PDF to write"),
      _("FILE") },
    { "paper", 'p', 0, G_OPTION_ARG_STRING, &options->paper,
      _("The paper: a4, letter or another name of PWG 5101.1"), _("NAME") },
    { "no-highlights", 0, 0, G_OPTION_ARG_NONE, &options->without_highlights,
      _("Leave the marks out"), NULL },
    { "timeline", 0, 0, G_OPTION_ARG_NONE, &options->with_timeline, _("Add the timeline"), NULL },
    { "entities", 0, 0, G_OPTION_ARG_NONE, &options->with_entities, _("Add the list of entities"),
      NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->files, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };

  arguments[0] = (char *) "dateline print";
  for (int i = 0; i < argc; i++)
    arguments[i + 1] = argv[i];
  g_option_context_set_summary (context,
                                _("Writes a document as a PDF: dateline print FILE -o OUT.pdf"));
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (!g_option_context_parse (context, &n_arguments, &parsed, error))
    return FALSE;
  if (options->files == NULL || options->files[0] == NULL || options->files[1] != NULL ||
      options->output == NULL) {
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "%s",
                 _("Usage: dateline print FILE -o OUT.pdf"));
    return FALSE;
  }
  return TRUE;
}

/* GTK would take any other name for the paper of the locale. */
static gboolean
is_paper (const char *name)
{
  GList *papers = gtk_paper_size_get_paper_sizes (FALSE);
  gboolean is_found = FALSE;

  for (GList *at = papers; at != NULL && !is_found; at = at->next)
    is_found = g_str_equal (gtk_paper_size_get_name (at->data), name);
  g_list_free_full (papers, (GDestroyNotify) gtk_paper_size_free);

  return is_found;
}

static GtkPaperSize *
make_paper (const char *name, GError **error)
{
  if (name == NULL)
    return gtk_paper_size_new (NULL);
  if (g_ascii_strcasecmp (name, "a4") == 0)
    return gtk_paper_size_new (GTK_PAPER_NAME_A4);
  if (g_ascii_strcasecmp (name, "letter") == 0)
    return gtk_paper_size_new (GTK_PAPER_NAME_LETTER);
  if (is_paper (name))
    return gtk_paper_size_new (name);
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _("--paper: “%s” is not the name of a paper, such as a4, letter or iso_a5"), name);
  return NULL;
}

static DatelineDocument *
read_document (const char *path, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr (GBytes) bytes = dateline_document_load_bytes (file, NULL, error);
  DatelineDocument *document =
    bytes != NULL ? dateline_document_read_bytes (bytes, error) : NULL;

  if (document == NULL) {
    g_autofree char *shown = g_filename_display_name (path);

    g_prefix_error (error, "%s: ", shown);
  }
  return document;
}

static gboolean
print (const Options *options, GError **error)
{
  g_autoptr (GFile) output = g_file_new_for_commandline_arg (options->output);
  g_autoptr (GtkPaperSize) paper = make_paper (options->paper, error);
  g_autoptr (DatelineDocument) document =
    paper != NULL ? read_document (options->files[0], error) : NULL;
  g_autoptr (DatelinePdfWriter) writer = NULL;
  g_autoptr (GBytes) pdf = NULL;
  DatelinePrintContents contents = {
    .font = DATELINE_READING_FONT_SERIF,
    .line_height = DATELINE_DEFAULT_LINE_HEIGHT,
    .with_highlights = !options->without_highlights,
    .with_timeline = options->with_timeline,
    .with_entities = options->with_entities,
  };

  if (document == NULL)
    return FALSE;
  writer =
    dateline_pdf_writer_new (document, &contents, gtk_paper_size_get_width (paper, GTK_UNIT_POINTS),
                             gtk_paper_size_get_height (paper, GTK_UNIT_POINTS));
  while (!dateline_pdf_writer_step (writer, G_MAXINT64, NULL))
    g_main_context_iteration (NULL, FALSE);
  pdf = dateline_pdf_writer_finish (writer, error);
  return pdf != NULL && dateline_file_save (output, pdf, NULL, error);
}

/**
 * dateline_print_command_run:
 * @argc: how many arguments there are
 * @argv: (array length=argc): options, and the path or URI of a document
 *
 * Writes a document as a PDF.
 *
 * Returns: the exit status: 0 if the PDF is written, 1 if not
 */
int
dateline_print_command_run (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  Options options = { NULL };
  gboolean is_done;

  /* Pictures in SVG need a display; all else does without. */
  gtk_init_check ();
  is_done = parse (argc, argv, &options, &error) && print (&options, &error);

  if (!is_done)
    g_printerr ("dateline: %s\n", error->message);
  g_free (options.output);
  g_free (options.paper);
  g_strfreev (options.files);
  return is_done ? 0 : 1;
}
