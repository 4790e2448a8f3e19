/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a card shows of the mark that it is about. */

#include "dateline-card-private.h"

#include <glib/gi18n-lib.h>

#include "core/dateline-number.h"
#include "widgets/card/dateline-card-words.h"

static void
set_optional_text (GtkLabel *label, const char *text)
{
  gtk_label_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

static void
set_header (DatelineCard *self, DatelineKind kind, const char *name, const char *subtitle)
{
  gboolean is_person = kind == DATELINE_KIND_PERSON;

  adw_avatar_set_text (self->avatar, is_person ? name : NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->avatar), is_person);
  gtk_widget_set_visible (GTK_WIDGET (self->icon), !is_person);
  gtk_image_set_from_icon_name (self->icon, dateline_card_words_get_icon_name (kind));
  gtk_label_set_text (self->name, name);
  gtk_label_set_text (self->subtitle, subtitle);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, subtitle, -1);
}

static void
show_mention (DatelineCard *self, DatelineMention *mention)
{
  DatelineEntity *entity = dateline_mention_get_entity (mention);
  guint n_mentions =
    g_list_model_get_n_items (dateline_document_get_mentions_of (self->document, entity));
  guint ordinal = dateline_mention_get_ordinal (mention);
  g_autofree char *subtitle = dateline_card_words_dup_subtitle (entity);
  g_autofree char *aliases = dateline_card_words_dup_aliases (entity);
  /* Translators: which of the mentions of someone or something this is: "Mention 1 of 5". */
  g_autofree char *position = g_strdup_printf (_("Mention %1$u of %2$u"), ordinal + 1, n_mentions);
  g_autofree char *shown = dateline_number_localize (position);

  set_header (self, dateline_entity_get_kind (entity), dateline_entity_get_name (entity), subtitle);
  set_optional_text (self->aliases, aliases);
  gtk_label_set_text (self->mention_label, n_mentions > 1 ? shown : _("The only mention"));
  gtk_widget_set_visible (self->previous_button, n_mentions > 1);
  gtk_widget_set_visible (self->next_button, n_mentions > 1);
  gtk_widget_set_sensitive (self->previous_button, ordinal > 0);
  gtk_widget_set_sensitive (self->next_button, ordinal + 1 < n_mentions);
  gtk_widget_set_visible (self->mention_box, TRUE);
  dateline_card_reason_set_timex (self->reason, NULL, NULL);
  dateline_card_related_set_entity (self->related, self->document, entity);
  dateline_card_links_set_entity (self->links, entity);
}

static char *
dup_other_words (DatelineCard *self, DatelineEdtf *date)
{
  g_autofree char *words = dateline_edtf_to_other_words (date, self->calendar);

  if (words == NULL)
    return NULL;

  /* Translators: a calendar, and what a date is in it: "Persian calendar: 21 Ordibehesht 1404". */
  return g_strdup_printf (C_("calendar", "%1$s: %2$s"),
                          dateline_calendar_get_name (self->calendar), words);
}

static void
show_timex (DatelineCard *self, DatelineTimex *timex)
{
  DatelineEdtf *value = dateline_timex_get_value (timex);
  g_autofree char *words = dateline_edtf_to_words (value);
  g_autofree char *other_words = dup_other_words (self, value);
  /* Translators: a kind and what sort of it: "Date · exact date". */
  g_autofree char *subtitle =
    g_strdup_printf (_("%1$s · %2$s"), dateline_kind_get_name (DATELINE_KIND_DATE),
                     dateline_date_kind_get_name (dateline_edtf_get_kind (value)));

  set_header (self, DATELINE_KIND_DATE, words, subtitle);
  set_optional_text (self->aliases, other_words);
  gtk_widget_set_visible (self->mention_box, FALSE);
  dateline_card_reason_set_timex (self->reason, self->document, timex);
  dateline_card_related_set_span (self->related, self->document,
                                  dateline_annotation_get_span (DATELINE_ANNOTATION (timex)));
  dateline_card_links_set_entity (self->links, NULL);
}

/**
 * dateline_card_update:
 * @self: a card
 *
 * Shows what the annotation of @self is, as things are now.
 */
void
dateline_card_update (DatelineCard *self)
{
  g_autofree char *provenance =
    self->annotation != NULL ? dateline_card_words_dup_provenance (self->annotation) : NULL;

  set_optional_text (self->provenance, provenance);
  dateline_card_others_set_annotation (self->others, self->document, self->annotation);
  dateline_card_actions_set_annotation (self->actions, self->document, self->annotation);

  if (self->document != NULL && DATELINE_IS_MENTION (self->annotation))
    show_mention (self, DATELINE_MENTION (self->annotation));
  else if (self->document != NULL && DATELINE_IS_TIMEX (self->annotation))
    show_timex (self, DATELINE_TIMEX (self->annotation));
  else
    dateline_card_related_clear (self->related);
}
