/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Who said what: by speaker, or in reading order. */

#include "dateline-quote-list.h"

#include <glib/gi18n-lib.h>

#include "core/dateline-fold.h"
#include "widgets/sidebar/dateline-quote-row.h"
#include "widgets/sidebar/dateline-quote-words.h"

struct _DatelineQuoteList {
  DatelineListPage parent_instance;

  DatelineQuoteOrder order;
  GtkFilter *filter;
  GtkFilterListModel *filter_model;
  GtkSortListModel *sort_model;
  char *needle; /* folded */
};

enum {
  PROP_0,
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

G_DEFINE_FINAL_TYPE (DatelineQuoteList, dateline_quote_list, DATELINE_TYPE_LIST_PAGE)

/* By who said it, under each of the names, and by what was said. */
static gboolean
filter_cb (gpointer item, gpointer user_data)
{
  DatelineQuoteList *self = user_data;
  DatelineEntity *speaker = dateline_quote_get_speaker (item);
  const char *const *aliases = speaker != NULL ? dateline_entity_get_aliases (speaker) : NULL;
  g_autofree char *words = NULL;

  if (self->needle == NULL)
    return TRUE;

  for (guint i = 0; aliases != NULL && aliases[i] != NULL; i++) {
    if (dateline_fold_contains (aliases[i], self->needle))
      return TRUE;
  }

  words = dateline_quote_words_dup_text (
    dateline_list_page_get_document (DATELINE_LIST_PAGE (self)), item);
  return dateline_fold_contains (words, self->needle) ||
         dateline_fold_contains (dateline_quote_words_get_speaker (item), self->needle);
}

static int
compare_reading_cb (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const DatelineSpan *first = dateline_annotation_get_span (DATELINE_ANNOTATION ((gpointer) a));
  const DatelineSpan *second = dateline_annotation_get_span (DATELINE_ANNOTATION ((gpointer) b));

  return gtk_ordering_from_cmpfunc (dateline_span_compare (first, second));
}

static guint
count_quotes (DatelineListPage *page, DatelineEntity *speaker)
{
  return g_list_model_get_n_items (
    dateline_document_get_quotes_of (dateline_list_page_get_document (page), speaker));
}

/* Those who are quoted most come first, quotes of nobody known last. */
static int
compare_speaker_cb (gconstpointer a, gconstpointer b, gpointer user_data)
{
  DatelineListPage *self = user_data;
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

static GtkWidget *
create_row (DatelineListPage *page)
{
  return dateline_quote_row_new ();
}

static void
bind_row (DatelineListPage *page, GtkListItem *item)
{
  DatelineQuoteList *self = DATELINE_QUOTE_LIST (page);
  DatelineQuote *quote = gtk_list_item_get_item (item);
  DatelineQuoteType type = dateline_quote_get_quote_type (quote);
  const char *speaker = dateline_quote_words_get_speaker (quote);
  const char *type_words = dateline_quote_words_get_type (type);
  g_autofree char *words =
    dateline_quote_words_dup_text (dateline_list_page_get_document (page), quote);
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

static char *
dup_heading (DatelineListPage *page, GtkListHeader *header)
{
  return g_strdup (dateline_quote_words_get_speaker (gtk_list_header_get_item (header)));
}

static void
activate (DatelineListPage *page, gpointer item)
{
  g_signal_emit (page, signals[SIGNAL_QUOTE_ACTIVATED], 0, item);
}

static char *
dup_words (DatelineListPage *page, gpointer item)
{
  return dateline_quote_words_dup_text (dateline_list_page_get_document (page), item);
}

static char *
dup_citation (DatelineListPage *page, gpointer item)
{
  return dateline_quote_words_dup_citation (dateline_list_page_get_document (page), item);
}

/* Rows and sorters ask for the order, so the model is set anew with it. */
static void
update_model (DatelineQuoteList *self, GListModel *quotes)
{
  gboolean by_speaker = self->order == DATELINE_QUOTE_ORDER_SPEAKER;
  g_autoptr (GtkSorter) section_sorter = NULL;

  if (by_speaker)
    section_sorter = GTK_SORTER (gtk_custom_sorter_new (compare_speaker_cb, self, NULL));

  gtk_filter_list_model_set_model (self->filter_model, NULL);
  dateline_list_page_set_headings (DATELINE_LIST_PAGE (self), by_speaker);
  gtk_sort_list_model_set_section_sorter (self->sort_model, section_sorter);
  gtk_filter_list_model_set_model (self->filter_model, quotes);
}

static void
show_document (DatelineListPage *page, DatelineDocument *document)
{
  GListModel *quotes = document != NULL ? dateline_document_get_quotes (document) : NULL;

  update_model (DATELINE_QUOTE_LIST (page), quotes);
  dateline_list_page_set_all (page, quotes);
}

static void
search (DatelineListPage *page, const char *needle)
{
  DatelineQuoteList *self = DATELINE_QUOTE_LIST (page);

  if (g_set_str (&self->needle, needle))
    gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
}

static void
dateline_quote_list_dispose (GObject *object)
{
  DatelineQuoteList *self = DATELINE_QUOTE_LIST (object);

  if (self->filter_model != NULL)
    gtk_filter_list_model_set_model (self->filter_model, NULL);
  g_clear_object (&self->sort_model);
  g_clear_object (&self->filter_model);
  g_clear_object (&self->filter);

  G_OBJECT_CLASS (dateline_quote_list_parent_class)->dispose (object);
}

static void
dateline_quote_list_finalize (GObject *object)
{
  g_clear_pointer (&DATELINE_QUOTE_LIST (object)->needle, g_free);

  G_OBJECT_CLASS (dateline_quote_list_parent_class)->finalize (object);
}

static void
dateline_quote_list_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch (prop_id) {
  case PROP_ORDER:
    g_value_set_enum (value, dateline_quote_list_get_order (DATELINE_QUOTE_LIST (object)));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
dateline_quote_list_set_property (GObject *object,
                                  guint prop_id,
                                  const GValue *value,
                                  GParamSpec *pspec)
{
  switch (prop_id) {
  case PROP_ORDER:
    dateline_quote_list_set_order (DATELINE_QUOTE_LIST (object), g_value_get_enum (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
dateline_quote_list_class_init (DatelineQuoteListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  DatelineListPageClass *page_class = DATELINE_LIST_PAGE_CLASS (klass);

  object_class->dispose = dateline_quote_list_dispose;
  object_class->finalize = dateline_quote_list_finalize;
  object_class->get_property = dateline_quote_list_get_property;
  object_class->set_property = dateline_quote_list_set_property;
  page_class->create_row = create_row;
  page_class->bind_row = bind_row;
  page_class->dup_heading = dup_heading;
  page_class->activate = activate;
  page_class->show_document = show_document;
  page_class->search = search;
  page_class->dup_words = dup_words;
  page_class->dup_citation = dup_citation;

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
}

static void
dateline_quote_list_init (DatelineQuoteList *self)
{
  DatelineListPage *page = DATELINE_LIST_PAGE (self);
  const DatelineListPageWords words = {
    .name = _("Quotes"),
    .style_class = "quotes",
    .search_words = _("Search Quotes"),
    .empty_icon_name = "dateline-quotes-symbolic",
    .empty_title = _("No Quotes"),
    .empty_description = _("Nobody is quoted in this article."),
  };

  self->filter = GTK_FILTER (gtk_custom_filter_new (filter_cb, self, NULL));
  self->filter_model = gtk_filter_list_model_new (NULL, g_object_ref (self->filter));
  self->sort_model =
    gtk_sort_list_model_new (g_object_ref (G_LIST_MODEL (self->filter_model)),
                             GTK_SORTER (gtk_custom_sorter_new (compare_reading_cb, NULL, NULL)));
  update_model (self, NULL);

  dateline_list_page_set_words (page, &words);
  dateline_list_page_set_model (page, G_LIST_MODEL (self->sort_model));
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
  g_autoptr (GListModel) quotes = NULL;

  g_return_if_fail (DATELINE_IS_QUOTE_LIST (self));

  if (self->order == order)
    return;

  g_set_object (&quotes, gtk_filter_list_model_get_model (self->filter_model));

  self->order = order;
  update_model (self, quotes);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ORDER]);
}
