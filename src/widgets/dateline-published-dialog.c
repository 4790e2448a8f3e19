/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Asks when an article was published. The day can be typed in any way that is usual,
 * and is told as it was understood. */

#include "dateline-published-dialog.h"

#include <glib/gi18n-lib.h>

#include "core/dateline-typed-date.h"

struct _DatelinePublishedDialog {
  AdwAlertDialog parent_instance;

  GDate today;
  DatelineEdtf *date; /* NULL where none is typed */
  GtkWidget *entry;
  GtkWidget *meaning;
};

G_DEFINE_FINAL_TYPE (DatelinePublishedDialog, dateline_published_dialog, ADW_TYPE_ALERT_DIALOG)

static char *
dup_hint (DatelinePublishedDialog *self)
{
  g_autofree char *text = g_strdup_printf ("%04u-%02u-%02u", (guint) g_date_get_year (&self->today),
                                           (guint) g_date_get_month (&self->today),
                                           (guint) g_date_get_day (&self->today));
  g_autoptr (DatelineEdtf) today = dateline_edtf_parse (text, NULL);
  g_autofree char *words = today != NULL ? dateline_edtf_to_words (today) : g_strdup (text);

  /* Translators: %s is a date in words, such as “11 May 2025”. */
  return g_strdup_printf (_("A day, such as %s"), words);
}

static void
changed_cb (DatelinePublishedDialog *self)
{
  g_autofree char *typed =
    g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
  const gboolean is_empty = *typed == '\0';
  g_autofree char *words = NULL;
  gboolean is_wrong;

  g_clear_pointer (&self->date, dateline_edtf_unref);
  self->date = dateline_typed_date_parse (typed, &self->today);
  is_wrong = self->date == NULL && !is_empty;
  if (self->date != NULL)
    words = dateline_edtf_to_words (self->date);
  else
    words = is_empty ? dup_hint (self) : g_strdup (_("This is not a day"));
  gtk_label_set_text (GTK_LABEL (self->meaning), words);
  if (is_wrong) {
    gtk_widget_add_css_class (self->entry, "error");
    gtk_widget_add_css_class (self->meaning, "error");
  } else {
    gtk_widget_remove_css_class (self->entry, "error");
    gtk_widget_remove_css_class (self->meaning, "error");
  }
  gtk_accessible_update_state (
    GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID,
    is_wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  adw_alert_dialog_set_response_enabled (ADW_ALERT_DIALOG (self), "set", self->date != NULL);
}

static void
dateline_published_dialog_finalize (GObject *object)
{
  g_clear_pointer (&DATELINE_PUBLISHED_DIALOG (object)->date, dateline_edtf_unref);
  G_OBJECT_CLASS (dateline_published_dialog_parent_class)->finalize (object);
}

static void
dateline_published_dialog_class_init (DatelinePublishedDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = dateline_published_dialog_finalize;
}

static void
add_entry (DatelinePublishedDialog *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->entry = gtk_entry_new ();
  gtk_entry_set_activates_default (GTK_ENTRY (self->entry), TRUE);
  /* A screen reader is told what was understood as it changes. */
  self->meaning = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS,
                                "wrap", TRUE, "xalign", 0.f, NULL);
  gtk_widget_add_css_class (self->meaning, "caption");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Day of Publication"), -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->entry),
                                  GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, self->meaning, NULL, -1);
  gtk_box_append (GTK_BOX (box), self->entry);
  gtk_box_append (GTK_BOX (box), self->meaning);
  adw_alert_dialog_set_extra_child (ADW_ALERT_DIALOG (self), box);
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
dateline_published_dialog_init (DatelinePublishedDialog *self)
{
  AdwAlertDialog *dialog = ADW_ALERT_DIALOG (self);

  adw_alert_dialog_set_heading (dialog, _("When Was This Published?"));
  adw_alert_dialog_set_body (dialog, _("“Yesterday”, “on Monday” and “last year” are counted from "
                                        "that day."));
  adw_alert_dialog_add_responses (dialog, "cancel", _("_Cancel"), "unknown", _("_Not Known"),
                                  "set", _("_Set Date"), NULL);
  adw_alert_dialog_set_response_appearance (dialog, "set", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (dialog, "set");
  adw_alert_dialog_set_close_response (dialog, "cancel");
  add_entry (self);
  adw_dialog_set_focus (ADW_DIALOG (self), self->entry);
}

/**
 * dateline_published_dialog_new:
 * @today: the day on which it is asked
 *
 * Makes a dialog whose responses are `set`, `unknown` and `cancel`.
 *
 * Returns: (transfer floating): a new dialog
 */
AdwDialog *
dateline_published_dialog_new (const GDate *today)
{
  DatelinePublishedDialog *self = g_object_new (DATELINE_TYPE_PUBLISHED_DIALOG, NULL);

  self->today = *today;
  changed_cb (self);
  return ADW_DIALOG (self);
}

/**
 * dateline_published_dialog_get_date:
 * @self: a dialog
 *
 * Returns: (transfer none) (nullable): the day that was typed, or %NULL where that is none
 */
DatelineEdtf *
dateline_published_dialog_get_date (DatelinePublishedDialog *self)
{
  g_return_val_if_fail (DATELINE_IS_PUBLISHED_DIALOG (self), NULL);

  return self->date;
}
