/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What can be done with what a card is about. */

#include "dateline-card-actions.h"

#include <glib/gi18n-lib.h>

#include "core/dateline-mention.h"
#include "core/dateline-timex.h"
#include "widgets/dateline-copy.h"

struct _DatelineCardActions {
  AdwBin parent_instance;

  DatelineAnnotation *annotation;

  GtkWidget *only_button;
  GtkWidget *timeline_button;
};

enum {
  SIGNAL_ONLY_ACTIVATED,
  SIGNAL_TIMELINE_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DatelineCardActions, dateline_card_actions, ADW_TYPE_BIN)

static void
only_cb (GtkButton *button, DatelineCardActions *self)
{
  g_autoptr (DatelineEntity) entity = NULL;

  if (!DATELINE_IS_MENTION (self->annotation))
    return;
  entity = g_object_ref (dateline_mention_get_entity (DATELINE_MENTION (self->annotation)));
  g_signal_emit (self, signals[SIGNAL_ONLY_ACTIVATED], 0, entity);
}

static void
timeline_cb (GtkButton *button, DatelineCardActions *self)
{
  g_signal_emit (self, signals[SIGNAL_TIMELINE_ACTIVATED], 0);
}

/* A name; or a date both in words and as it is written in the document. */
static char *
dup_copied (DatelineAnnotation *annotation)
{
  g_autofree char *label = dateline_annotation_dup_label (annotation);
  DatelineEdtf *value;

  if (!DATELINE_IS_TIMEX (annotation))
    return g_steal_pointer (&label);

  value = dateline_timex_get_value (DATELINE_TIMEX (annotation));
  /* Translators: a date in words and in the notation EDTF: "10 May 2025 (2025-05-10)". */
  return g_strdup_printf (_("%1$s (%2$s)"), label, dateline_edtf_get_text (value));
}

static void
copy_cb (GtkButton *button, DatelineCardActions *self)
{
  g_autofree char *words = NULL;

  if (self->annotation == NULL)
    return;
  words = dup_copied (self->annotation);
  dateline_copy (GTK_WIDGET (self), words);
}

static void
note_event_cb (const DatelineSpan *span, gpointer event, gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
}

static void
dateline_card_actions_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), DATELINE_TYPE_CARD_ACTIONS);
  g_clear_object (&DATELINE_CARD_ACTIONS (object)->annotation);

  G_OBJECT_CLASS (dateline_card_actions_parent_class)->dispose (object);
}

static void
dateline_card_actions_class_init (DatelineCardActionsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dateline_card_actions_dispose;

  /**
   * DatelineCardActions::only-activated:
   * @self: the actions
   * @entity: the entity
   *
   * Nothing but @entity is to be shown.
   */
  signals[SIGNAL_ONLY_ACTIVATED] = g_signal_new ("only-activated", type, G_SIGNAL_RUN_LAST, 0, NULL,
                                                 NULL, NULL, G_TYPE_NONE, 1, DATELINE_TYPE_ENTITY);

  /**
   * DatelineCardActions::timeline-activated:
   * @self: the actions
   *
   * What rests on the words is to be shown in the timeline.
   */
  signals[SIGNAL_TIMELINE_ACTIVATED] = g_signal_new ("timeline-activated", type, G_SIGNAL_RUN_LAST,
                                                     0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/dateline_reader/Dateline/widgets/dateline-card-actions.ui");
  gtk_widget_class_bind_template_child (widget_class, DatelineCardActions, only_button);
  gtk_widget_class_bind_template_child (widget_class, DatelineCardActions, timeline_button);
  gtk_widget_class_bind_template_callback (widget_class, only_cb);
  gtk_widget_class_bind_template_callback (widget_class, timeline_cb);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
}

static void
dateline_card_actions_init (DatelineCardActions *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * dateline_card_actions_set_annotation:
 * @self: actions
 * @document: (nullable): a document
 * @annotation: (nullable): one of its mentions or dates
 *
 * Offers what can be done with @annotation.
 */
void
dateline_card_actions_set_annotation (DatelineCardActions *self,
                                      DatelineDocument    *document,
                                      DatelineAnnotation  *annotation)
{
  gboolean has_events = FALSE;

  g_return_if_fail (DATELINE_IS_CARD_ACTIONS (self));

  g_set_object (&self->annotation, annotation);
  if (document != NULL && annotation != NULL)
    dateline_span_index_foreach (dateline_document_get_event_index (document),
                                 dateline_annotation_get_span (annotation), note_event_cb,
                                 &has_events);
  gtk_widget_set_visible (self->only_button, DATELINE_IS_MENTION (annotation));
  gtk_widget_set_visible (self->timeline_button, has_events);
}
