/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The events and quotes that belong to what a card is about. */

#include "dateline-card-related.h"

#include <glib/gi18n-lib.h>

#include "core/dateline-direction.h"
#include "widgets/sidebar/dateline-quote-words.h"

#define ITEM_KEY "dateline-item"
/* A card is to be read at a glance; the sidebar has them all. */
#define MAX_ITEMS 20
#define MAX_LINES 2
#define DIM_SCALE 0.9
/* As libadwaita dims, with high contrast and without. */
#define DIM_ALPHA 0.66
#define DIM_ALPHA_HIGH_CONTRAST 0.9
#define SPACING 9

struct _DatelineCardRelated {
  AdwBin parent_instance;

  GtkListBox *list_box;
};

enum {
  SIGNAL_EVENT_ACTIVATED,
  SIGNAL_QUOTE_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DatelineCardRelated, dateline_card_related, ADW_TYPE_BIN)

static void
row_activated_cb (GtkListBox *list_box, GtkListBoxRow *row, DatelineCardRelated *self)
{
  GObject *item = g_object_get_data (G_OBJECT (row), ITEM_KEY);

  if (DATELINE_IS_EVENT (item))
    g_signal_emit (self, signals[SIGNAL_EVENT_ACTIVATED], 0, item);
  else if (DATELINE_IS_QUOTE (item))
    g_signal_emit (self, signals[SIGNAL_QUOTE_ACTIVATED], 0, item);
}

static double
get_dim_alpha (void)
{
  return adw_style_manager_get_high_contrast (adw_style_manager_get_default ())
         ? DIM_ALPHA_HIGH_CONTRAST
         : DIM_ALPHA;
}

/* A dim beginning, then what matters, in one text that wraps. */
static GtkWidget *
create_label (const char *prefix, const char *text)
{
  /* So that a date in one script and a title in another do not mingle. */
  g_autofree char *isolated_prefix = dateline_text_isolate (prefix);
  g_autofree char *isolated_text = dateline_text_isolate (text);
  /* Translators: a row of a card, the first part dim: "10 May 2025  Hashemi meets Cong". */
  g_autofree char *row =
    g_strdup_printf (C_("card row", "%1$s  %2$s"), isolated_prefix, isolated_text);
  g_autofree char *words =
    dateline_text_begin_line (row, gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL);
  const char *found = strstr (words, prefix);
  guint start = (guint) (found != NULL ? found - words : 0);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  PangoAttribute *dim[] = {
    pango_attr_scale_new (DIM_SCALE),
    pango_attr_foreground_alpha_new ((guint16) (get_dim_alpha () * G_MAXUINT16)),
  };

  for (guint i = 0; i < G_N_ELEMENTS (dim); i++) {
    dim[i]->start_index = start;
    dim[i]->end_index = start + (guint) strlen (prefix);
    pango_attr_list_insert (attributes, dim[i]);
  }

  return g_object_new (GTK_TYPE_LABEL, "label", words, "attributes", attributes, "xalign", 0.f,
                       "hexpand", TRUE, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, "lines",
                       MAX_LINES, "ellipsize", PANGO_ELLIPSIZE_END, NULL);
}

static void
add_row (DatelineCardRelated *self,
         gpointer item,
         const char *icon_name,
         const char *prefix,
         const char *text)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACING);
  GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE, "icon-name", icon_name, "accessible-role",
                                  GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  g_autofree char *label = g_strdup_printf (_("%1$s: %2$s"), prefix, text);

  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  gtk_widget_add_css_class (icon, "dimmed");
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), create_label (prefix, text));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_object_set_data_full (G_OBJECT (row), ITEM_KEY, g_object_ref (item), g_object_unref);
  gtk_list_box_append (self->list_box, row);
}

static void
add_rest (DatelineCardRelated *self, guint n_rest)
{
  g_autofree char *text = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%u more in the sidebar", "%u more in the sidebar", n_rest),
    n_rest);
  GtkWidget *label = gtk_label_new (text);
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dimmed");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  gtk_list_box_append (self->list_box, row);
}

static int
compare_events_cb (gconstpointer a, gconstpointer b)
{
  return dateline_event_compare_time (*(DatelineEvent **) a, *(DatelineEvent **) b);
}

static void
add_events (DatelineCardRelated *self, GPtrArray *events)
{
  g_ptr_array_sort (events, compare_events_cb);
  for (guint i = 0; i < MIN (events->len, MAX_ITEMS); i++) {
    DatelineEvent *event = g_ptr_array_index (events, i);
    g_autofree char *date = dateline_event_dup_date_words (event);

    add_row (self, event, "dateline-event-symbolic", date, dateline_event_get_title (event));
  }

  if (events->len > MAX_ITEMS)
    add_rest (self, events->len - MAX_ITEMS);
}

static void
add_quotes (DatelineCardRelated *self, DatelineDocument *document, GListModel *quotes)
{
  guint n_quotes = g_list_model_get_n_items (quotes);

  for (guint i = 0; i < MIN (n_quotes, MAX_ITEMS); i++) {
    g_autoptr (DatelineQuote) quote = g_list_model_get_item (quotes, i);
    g_autofree char *words = dateline_quote_words_dup_text (document, quote);

    add_row (self, quote, "dateline-quotes-symbolic",
             dateline_quote_words_get_type (dateline_quote_get_quote_type (quote)), words);
  }

  if (n_quotes > MAX_ITEMS)
    add_rest (self, n_quotes - MAX_ITEMS);
}

static void
update_visible (DatelineCardRelated *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self),
                          gtk_list_box_get_row_at_index (self->list_box, 0) != NULL);
}

static void
install_signals (GType type)
{
  /**
   * DatelineCardRelated::event-activated:
   * @self: the list
   * @event: the event
   *
   * An event was pressed.
   */
  signals[SIGNAL_EVENT_ACTIVATED] =
    g_signal_new ("event-activated", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                  DATELINE_TYPE_EVENT);

  /**
   * DatelineCardRelated::quote-activated:
   * @self: the list
   * @quote: the quote
   *
   * A quote was pressed.
   */
  signals[SIGNAL_QUOTE_ACTIVATED] =
    g_signal_new ("quote-activated", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                  DATELINE_TYPE_QUOTE);
}

static void
dateline_card_related_class_init (DatelineCardRelatedClass *klass)
{
  install_signals (G_TYPE_FROM_CLASS (klass));
}

static void
dateline_card_related_init (DatelineCardRelated *self)
{
  self->list_box = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list_box, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list_box), "card-related");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list_box), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Events and quotes"), -1);
  g_signal_connect_object (self->list_box, "row-activated", G_CALLBACK (row_activated_cb), self, 0);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->list_box));
  update_visible (self);
}

/**
 * dateline_card_related_set_entity:
 * @self: the list
 * @document: a document
 * @entity: one of its entities
 *
 * Lists the events that @entity has a part in and what it said; hides where
 * there are none.
 */
void
dateline_card_related_set_entity (DatelineCardRelated *self,
                                  DatelineDocument *document,
                                  DatelineEntity *entity)
{
  GListModel *events;
  g_autoptr (GPtrArray) sorted = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_if_fail (DATELINE_IS_CARD_RELATED (self));

  gtk_list_box_remove_all (self->list_box);
  events = dateline_document_get_events_of (document, entity);
  for (guint i = 0; i < g_list_model_get_n_items (events); i++)
    g_ptr_array_add (sorted, g_list_model_get_item (events, i));

  add_events (self, sorted);
  add_quotes (self, document, dateline_document_get_quotes_of (document, entity));
  update_visible (self);
}

/**
 * dateline_card_related_set_span:
 * @self: the list
 * @document: a document
 * @span: a place in its text
 *
 * Lists the events that rest on the words of @span; hides where there are none.
 */
void
dateline_card_related_set_span (DatelineCardRelated *self,
                                DatelineDocument *document,
                                const DatelineSpan *span)
{
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (GPtrArray) events = g_ptr_array_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  g_return_if_fail (DATELINE_IS_CARD_RELATED (self));

  gtk_list_box_remove_all (self->list_box);
  found = dateline_span_index_list_at (dateline_document_get_event_index (document), span->block,
                                       span->start_char);
  for (guint i = 0; i < found->len; i++) {
    gpointer event = g_ptr_array_index (found, i);

    if (g_hash_table_add (seen, event))
      g_ptr_array_add (events, event);
  }

  add_events (self, events);
  update_visible (self);
}

/**
 * dateline_card_related_clear:
 * @self: the list
 *
 * Empties and hides the list.
 */
void
dateline_card_related_clear (DatelineCardRelated *self)
{
  g_return_if_fail (DATELINE_IS_CARD_RELATED (self));

  gtk_list_box_remove_all (self->list_box);
  update_visible (self);
}
