/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The marks that overlap the one that a card is about, to switch to them. */

#include "dateline-card-others.h"

#include <glib/gi18n-lib.h>

#include "widgets/dateline-kind-sample.h"

#define ANNOTATION_KEY "dateline-annotation"
#define SPACING 6
#define MAX_ITEMS 20 /* a hostile document has a million marks on a word */

struct _DatelineCardOthers {
  AdwBin parent_instance;

  AdwWrapBox *box;
};

typedef struct {
  DatelineAnnotation *annotation;
  GPtrArray *others;
} Collection;

enum {
  SIGNAL_ANNOTATION_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DatelineCardOthers, dateline_card_others, ADW_TYPE_BIN)

static void
clicked_cb (GtkButton *button, DatelineCardOthers *self)
{
  g_signal_emit (self, signals[SIGNAL_ANNOTATION_ACTIVATED], 0,
                 g_object_get_data (G_OBJECT (button), ANNOTATION_KEY));
}

static void
add_button (DatelineCardOthers *self, DatelineAnnotation *annotation)
{
  DatelineKind kind = dateline_annotation_get_kind (annotation);
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACING);
  g_autofree char *name = dateline_annotation_dup_label (annotation);
  /* Translators: how a screen reader names a mark in the text: "Cong Peiwu, person". */
  g_autofree char *label = g_strdup_printf (_("%1$s, %2$s"), name, dateline_kind_get_noun (kind));
  GtkWidget *name_label = gtk_label_new (name);

  gtk_label_set_ellipsize (GTK_LABEL (name_label), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (box), dateline_kind_sample_new (kind));
  gtk_box_append (GTK_BOX (box), name_label);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_set_tooltip_text (button, dateline_kind_get_name (kind));
  gtk_widget_add_css_class (button, "card-chip");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  g_object_set_data_full (G_OBJECT (button), ANNOTATION_KEY, g_object_ref (annotation),
                          g_object_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, 0);
  adw_wrap_box_append (self->box, button);
}

static void
add_rest (DatelineCardOthers *self, guint n_rest)
{
  g_autofree char *text = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u more in the sidebar", "%u more in the sidebar", n_rest),
    n_rest);
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dimmed");
  adw_wrap_box_append (self->box, label);
}

static void
collect_cb (const DatelineSpan *span, gpointer item, gpointer user_data)
{
  Collection *collection = user_data;

  if (item != collection->annotation)
    g_ptr_array_add (collection->others, item);
}

static void
dateline_card_others_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), DATELINE_TYPE_CARD_OTHERS);

  G_OBJECT_CLASS (dateline_card_others_parent_class)->dispose (object);
}

static void
dateline_card_others_class_init (DatelineCardOthersClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dateline_card_others_dispose;

  /**
   * DatelineCardOthers::annotation-activated:
   * @self: the marks
   * @annotation: the mention or date
   *
   * A mark was chosen.
   */
  signals[SIGNAL_ANNOTATION_ACTIVATED] =
    g_signal_new ("annotation-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                  NULL, NULL, G_TYPE_NONE, 1, DATELINE_TYPE_ANNOTATION);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/dateline_reader/Dateline/widgets/dateline-card-others.ui");
  gtk_widget_class_bind_template_child (widget_class, DatelineCardOthers, box);
}

static void
dateline_card_others_init (DatelineCardOthers *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * dateline_card_others_set_annotation:
 * @self: the marks
 * @document: (nullable): a document
 * @annotation: (nullable): one of its marks
 *
 * Shows the first marks that overlap @annotation; hides where there are none.
 */
void
dateline_card_others_set_annotation (DatelineCardOthers *self,
                                     DatelineDocument   *document,
                                     DatelineAnnotation *annotation)
{
  g_autoptr (GPtrArray) others = g_ptr_array_new ();
  Collection collection = { annotation, others };

  g_return_if_fail (DATELINE_IS_CARD_OTHERS (self));

  adw_wrap_box_remove_all (self->box);
  if (document != NULL && annotation != NULL)
    dateline_span_index_foreach (dateline_document_get_mark_index (document),
                                 dateline_annotation_get_span (annotation), collect_cb,
                                 &collection);

  for (guint i = 0; i < MIN (others->len, MAX_ITEMS); i++)
    add_button (self, g_ptr_array_index (others, i));
  if (others->len > MAX_ITEMS)
    add_rest (self, others->len - MAX_ITEMS);
  gtk_widget_set_visible (GTK_WIDGET (self), others->len > 0);
}
