/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Who said what: by speaker, or in reading order. */

#include "dateline-quote-list.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "widgets/sidebar/dateline-list-start.h"
#include "widgets/sidebar/dateline-quote-row.h"
#include "widgets/sidebar/dateline-quote-words.h"
#include "widgets/sidebar/dateline-section-header.h"

struct _DatelineQuoteList {
  GtkWidget parent_instance;

  DatelineDocument *document;
  DatelineQuoteOrder order;
  GtkSortListModel *sort_model;

  GtkStack *stack;
  GtkListView *list_view;
  GtkListItemFactory *header_factory;
};

enum {
  PROP_0,
  PROP_DOCUMENT,
  PROP_ORDER,
  N_PROPS,
};

enum {
  SIGNAL_QUOTE_ACTIVATED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_ENUM_TYPE (DatelineQuoteOrder,
                    dateline_quote_order,
                    G_DEFINE_ENUM_VALUE (DATELINE_QUOTE_ORDER_SPEAKER, "speaker"),
                    G_DEFINE_ENUM_VALUE (DATELINE_QUOTE_ORDER_READING, "reading"))

G_DEFINE_FINAL_TYPE (DatelineQuoteList, dateline_quote_list, GTK_TYPE_WIDGET)

static int
compare_reading_cb (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const DatelineSpan *first = dateline_annotation_get_span (DATELINE_ANNOTATION ((gpointer) a));
  const DatelineSpan *second = dateline_annotation_get_span (DATELINE_ANNOTATION ((gpointer) b));

  return gtk_ordering_from_cmpfunc (dateline_span_compare (first, second));
}

static guint
count_quotes (DatelineQuoteList *self, DatelineEntity *speaker)
{
  return g_list_model_get_n_items (dateline_document_get_quotes_of (self->document, speaker));
}

/* Those who are quoted most come first, quotes of nobody known last. */
static int
compare_speaker_cb (gconstpointer a, gconstpointer b, gpointer user_data)
{
  DatelineQuoteList *self = user_data;
  DatelineEntity *first = dateline_quote_get_speaker (DATELINE_QUOTE ((gpointer) a));
  DatelineEntity *second = dateline_quote_get_speaker (DATELINE_QUOTE ((gpointer) b));
  guint first_count, second_count;

  if (first == second)
    return GTK_ORDERING_EQUAL;
  if (first == NULL || second == NULL)
    return first != NULL ? GTK_ORDERING_SMALLER : GTK_ORDERING_LARGER;

  first_count = count_quotes (self, first);
  second_count = count_quotes (self, second);
  if (first_count != second_count)
    return first_count > second_count ? GTK_ORDERING_SMALLER : GTK_ORDERING_LARGER;

  return dateline_entity_get_position (first) < dateline_entity_get_position (second)
         ? GTK_ORDERING_SMALLER
         : GTK_ORDERING_LARGER;
}

static void
setup_row_cb (GtkSignalListItemFactory *factory, GtkListItem *item, DatelineQuoteList *self)
{
  gtk_list_item_set_child (item, dateline_quote_row_new ());
}

static void
bind_row_cb (GtkSignalListItemFactory *factory, GtkListItem *item, DatelineQuoteList *self)
{
  DatelineQuote *quote = gtk_list_item_get_item (item);
  DatelineQuoteType type = dateline_quote_get_quote_type (quote);
  const char *speaker = dateline_quote_words_get_speaker (quote);
  const char *type_words = dateline_quote_words_get_type (type);
  g_autofree char *words = dateline_quote_words_dup_text (self->document, quote);
  g_autofree char *caption = NULL;
  /* Translators: how a screen reader names a quote: "Cong Peiwu, reported speech: key to the
   * future". */
  g_autofree char *label = g_strdup_printf (_("%1$s, %2$s: %3$s"), speaker, type_words, words);

  if (self->order == DATELINE_QUOTE_ORDER_SPEAKER)
    caption = g_strdup (type_words);
  else
    /* Translators: who said something and how it is quoted: "Cong Peiwu · Direct quote". */
    caption = g_strdup_printf (_("%1$s · %2$s"), speaker, type_words);

  dateline_quote_row_set_quote (DATELINE_QUOTE_ROW (gtk_list_item_get_child (item)), type, words,
                                caption);
  gtk_list_item_set_accessible_label (item, label);
}

static void
setup_header_cb (GtkSignalListItemFactory *factory, GtkListHeader *header, DatelineQuoteList *self)
{
  gtk_list_header_set_child (header, dateline_section_header_new ());
}

static void
bind_header_cb (GtkSignalListItemFactory *factory, GtkListHeader *header, DatelineQuoteList *self)
{
  dateline_section_header_set_title (
    gtk_list_header_get_child (header),
    dateline_quote_words_get_speaker (gtk_list_header_get_item (header)));
}

static void
activate_cb (GtkListView *list_view, guint position, DatelineQuoteList *self)
{
  g_autoptr (DatelineQuote) quote =
    g_list_model_get_item (G_LIST_MODEL (self->sort_model), position);

  if (quote != NULL)
    g_signal_emit (self, signals[SIGNAL_QUOTE_ACTIVATED], 0, quote);
}

/* Rows and sorters ask for the order, so the model is set anew with it. */
static void
update_model (DatelineQuoteList *self)
{
  gboolean by_speaker = self->order == DATELINE_QUOTE_ORDER_SPEAKER;
  GListModel *quotes =
    self->document != NULL ? dateline_document_get_quotes (self->document) : NULL;
  g_autoptr (GtkSorter) section_sorter = NULL;

  if (by_speaker)
    section_sorter = GTK_SORTER (gtk_custom_sorter_new (compare_speaker_cb, self, NULL));

  gtk_sort_list_model_set_model (self->sort_model, NULL);
  gtk_list_view_set_header_factory (self->list_view, by_speaker ? self->header_factory : NULL);
  gtk_sort_list_model_set_section_sorter (self->sort_model, section_sorter);
  gtk_sort_list_model_set_model (self->sort_model, quotes);
  dateline_list_start_show (self->list_view);
  gtk_stack_set_visible_child_name (
    self->stack, quotes == NULL || g_list_model_get_n_items (quotes) == 0 ? "empty" : "quotes");
}

static void
dateline_quote_list_dispose (GObject *object)
{
  DatelineQuoteList *self = DATELINE_QUOTE_LIST (object);

  if (self->sort_model != NULL)
    gtk_sort_list_model_set_model (self->sort_model, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), DATELINE_TYPE_QUOTE_LIST);
  g_clear_object (&self->sort_model);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (dateline_quote_list_parent_class)->dispose (object);
}

static void
dateline_quote_list_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  DatelineQuoteList *self = DATELINE_QUOTE_LIST (object);

  switch (prop_id) {
  case PROP_DOCUMENT:
    g_value_set_object (value, self->document);
    break;
  case PROP_ORDER:
    g_value_set_enum (value, self->order);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
dateline_quote_list_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  DatelineQuoteList *self = DATELINE_QUOTE_LIST (object);

  switch (prop_id) {
  case PROP_DOCUMENT:
    dateline_quote_list_set_document (self, g_value_get_object (value));
    break;
  case PROP_ORDER:
    dateline_quote_list_set_order (self, g_value_get_enum (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/dateline_reader/Dateline/widgets/dateline-quote-list.ui");
  gtk_widget_class_bind_template_child (widget_class, DatelineQuoteList, stack);
  gtk_widget_class_bind_template_child (widget_class, DatelineQuoteList, list_view);
  gtk_widget_class_bind_template_child (widget_class, DatelineQuoteList, header_factory);
  gtk_widget_class_bind_template_callback (widget_class, setup_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_header_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_header_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
dateline_quote_list_class_init (DatelineQuoteListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = dateline_quote_list_dispose;
  object_class->get_property = dateline_quote_list_get_property;
  object_class->set_property = dateline_quote_list_set_property;

  /**
   * DatelineQuoteList:document: (nullable)
   *
   * The document whose quotes are listed.
   */
  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, DATELINE_TYPE_DOCUMENT,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * DatelineQuoteList:order:
   *
   * Whether the quotes come by speaker, or in reading order.
   */
  properties[PROP_ORDER] =
    g_param_spec_enum ("order", NULL, NULL, DATELINE_TYPE_QUOTE_ORDER, DATELINE_QUOTE_ORDER_SPEAKER,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * DatelineQuoteList::quote-activated:
   * @self: the list
   * @quote: the quote
   *
   * A row was pressed.
   */
  signals[SIGNAL_QUOTE_ACTIVATED] =
    g_signal_new ("quote-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                  NULL, G_TYPE_NONE, 1, DATELINE_TYPE_QUOTE);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
dateline_quote_list_init (DatelineQuoteList *self)
{
  g_autoptr (GtkNoSelection) selection = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));

  self->sort_model = gtk_sort_list_model_new (
    NULL, GTK_SORTER (gtk_custom_sorter_new (compare_reading_cb, NULL, NULL)));
  selection = gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->sort_model)));
  gtk_list_view_set_model (self->list_view, GTK_SELECTION_MODEL (selection));
  update_model (self);
}

/**
 * dateline_quote_list_new:
 *
 * Makes a list without a document.
 *
 * Returns: (transfer floating): a new list
 */
GtkWidget *
dateline_quote_list_new (void)
{
  return g_object_new (DATELINE_TYPE_QUOTE_LIST, NULL);
}

/**
 * dateline_quote_list_get_document:
 * @self: a list
 *
 * The document whose quotes are listed.
 *
 * Returns: (transfer none) (nullable): a document
 */
DatelineDocument *
dateline_quote_list_get_document (DatelineQuoteList *self)
{
  g_return_val_if_fail (DATELINE_IS_QUOTE_LIST (self), NULL);

  return self->document;
}

/**
 * dateline_quote_list_set_document:
 * @self: a list
 * @document: (nullable): a document
 *
 * Lists the quotes of @document.
 */
void
dateline_quote_list_set_document (DatelineQuoteList *self, DatelineDocument *document)
{
  g_return_if_fail (DATELINE_IS_QUOTE_LIST (self));
  g_return_if_fail (document == NULL || DATELINE_IS_DOCUMENT (document));

  if (self->document == document)
    return;

  gtk_sort_list_model_set_model (self->sort_model, NULL);
  g_set_object (&self->document, document);
  update_model (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DOCUMENT]);
}

/**
 * dateline_quote_list_get_order:
 * @self: a list
 *
 * Whether the quotes come by speaker, or in reading order.
 *
 * Returns: the order
 */
DatelineQuoteOrder
dateline_quote_list_get_order (DatelineQuoteList *self)
{
  g_return_val_if_fail (DATELINE_IS_QUOTE_LIST (self), DATELINE_QUOTE_ORDER_SPEAKER);

  return self->order;
}

/**
 * dateline_quote_list_set_order:
 * @self: a list
 * @order: an order
 *
 * Lists the quotes in @order.
 */
void
dateline_quote_list_set_order (DatelineQuoteList *self, DatelineQuoteOrder order)
{
  g_return_if_fail (DATELINE_IS_QUOTE_LIST (self));

  if (self->order == order)
    return;

  self->order = order;
  update_model (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ORDER]);
}

/**
 * dateline_quote_list_get_model:
 * @self: a list
 *
 * The quotes as listed, in order.
 *
 * Returns: (transfer none): a list of [class@Dateline.Quote], with sections
 */
GListModel *
dateline_quote_list_get_model (DatelineQuoteList *self)
{
  g_return_val_if_fail (DATELINE_IS_QUOTE_LIST (self), NULL);

  return G_LIST_MODEL (self->sort_model);
}
