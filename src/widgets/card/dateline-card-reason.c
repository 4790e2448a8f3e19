/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Why a date has its value: the words, what they were counted from, and the rule. */

#include "dateline-card-reason.h"

#include <glib/gi18n-lib.h>

#include "core/dateline-direction.h"

struct _DatelineCardReason {
  AdwBin parent_instance;

  GtkWidget *phrase_caption;
  GtkLabel *phrase;
  GtkWidget *anchor_caption;
  GtkLabel *anchor;
  GtkWidget *rule_caption;
  GtkLabel *rule;
  GtkLabel *value;
};

G_DEFINE_FINAL_TYPE (DatelineCardReason, dateline_card_reason, ADW_TYPE_BIN)

static void
set_row (GtkWidget *caption, GtkLabel *label, const char *text)
{
  g_autofree char *line =
    text != NULL
      ? dateline_text_begin_line (text, gtk_widget_get_direction (caption) == GTK_TEXT_DIR_RTL)
      : NULL;

  gtk_label_set_text (label, line != NULL ? line : "");
  gtk_widget_set_visible (caption, text != NULL);
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

static char *
dup_anchor_words (DatelineDocument *document, const char *anchor)
{
  DatelineEdtf *published =
    dateline_article_get_published (dateline_document_get_article (document));
  g_autoptr (DatelineEdtf) date = anchor != NULL ? dateline_edtf_parse (anchor, NULL) : NULL;
  g_autofree char *words = NULL;

  /* An anchor may be a date, or words of its own such as "the meeting". */
  if (date == NULL)
    return g_strdup (anchor);

  words = dateline_edtf_to_words (date);
  if (published == NULL || dateline_edtf_compare (date, published) != 0)
    return g_steal_pointer (&words);

  /* Translators: the argument is a date: "11 May 2025, the day of publication". */
  return g_strdup_printf (_("%s, the day of publication"), words);
}

static void
dateline_card_reason_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), DATELINE_TYPE_CARD_REASON);

  G_OBJECT_CLASS (dateline_card_reason_parent_class)->dispose (object);
}

static void
dateline_card_reason_class_init (DatelineCardReasonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dateline_card_reason_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/dateline_reader/Dateline/widgets/dateline-card-reason.ui");
  gtk_widget_class_bind_template_child (widget_class, DatelineCardReason, phrase_caption);
  gtk_widget_class_bind_template_child (widget_class, DatelineCardReason, phrase);
  gtk_widget_class_bind_template_child (widget_class, DatelineCardReason, anchor_caption);
  gtk_widget_class_bind_template_child (widget_class, DatelineCardReason, anchor);
  gtk_widget_class_bind_template_child (widget_class, DatelineCardReason, rule_caption);
  gtk_widget_class_bind_template_child (widget_class, DatelineCardReason, rule);
  gtk_widget_class_bind_template_child (widget_class, DatelineCardReason, value);
}

static void
dateline_card_reason_init (DatelineCardReason *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * dateline_card_reason_set_timex:
 * @self: a reason
 * @document: (nullable): a document
 * @timex: (nullable): one of its dates
 *
 * Says why @timex has its value; hides where @timex is %NULL.
 */
void
dateline_card_reason_set_timex (DatelineCardReason *self,
                                DatelineDocument *document,
                                DatelineTimex *timex)
{
  g_autofree char *phrase = NULL;
  g_autofree char *anchor = NULL;

  g_return_if_fail (DATELINE_IS_CARD_REASON (self));

  gtk_widget_set_visible (GTK_WIDGET (self), timex != NULL);
  if (timex == NULL)
    return;

  phrase = dateline_timex_get_phrase (timex) != NULL
           ? g_strdup_printf (_("“%s”"), dateline_timex_get_phrase (timex))
           : NULL;
  anchor = dup_anchor_words (document, dateline_timex_get_anchor (timex));
  set_row (self->phrase_caption, self->phrase, phrase);
  set_row (self->anchor_caption, self->anchor, anchor);
  set_row (self->rule_caption, self->rule, dateline_timex_get_rule (timex));
  gtk_label_set_text (self->value, dateline_edtf_get_text (dateline_timex_get_value (timex)));
}
