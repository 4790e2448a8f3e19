/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Who and what is in the article: by kind, the most mentioned first. */

#include "dateline-entity-list.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "widgets/sidebar/dateline-entity-row.h"
#include "widgets/sidebar/dateline-list-start.h"
#include "widgets/sidebar/dateline-mention-spread.h"
#include "widgets/sidebar/dateline-section-header.h"

struct _DatelineEntityList {
  GtkWidget parent_instance;

  DatelineDocument *document;
  DatelineMentionSpread *spread;
  GtkFilter *filter;
  GtkFilterListModel *filter_model;
  GtkSortListModel *sort_model;
  char *needle; /* folded */

  GtkStack *stack;
  GtkStack *results_stack;
  GtkSearchEntry *search_entry;
  GtkListView *list_view;
};

enum {
  PROP_0,
  PROP_DOCUMENT,
  N_PROPS,
};

enum {
  SIGNAL_ENTITY_ACTIVATED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DatelineEntityList, dateline_entity_list, GTK_TYPE_WIDGET)

static char *
fold (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);

  return normal != NULL ? g_utf8_casefold (normal, -1) : g_strdup ("");
}

static gboolean
has_needle (const char *text, const char *needle)
{
  g_autofree char *folded = fold (text);

  return strstr (folded, needle) != NULL;
}

static gboolean
filter_cb (gpointer item, gpointer user_data)
{
  DatelineEntityList *self = user_data;
  const char *const *aliases = dateline_entity_get_aliases (item);

  if (self->needle == NULL || has_needle (dateline_entity_get_name (item), self->needle))
    return TRUE;

  for (guint i = 0; aliases != NULL && aliases[i] != NULL; i++) {
    if (has_needle (aliases[i], self->needle))
      return TRUE;
  }

  return FALSE;
}

static guint
count_mentions (DatelineEntityList *self, DatelineEntity *entity)
{
  return g_list_model_get_n_items (dateline_document_get_mentions_of (self->document, entity));
}

static int
compare_kind_cb (gconstpointer a, gconstpointer b, gpointer user_data)
{
  DatelineEntity *first = DATELINE_ENTITY ((gpointer) a);
  DatelineEntity *second = DATELINE_ENTITY ((gpointer) b);
  DatelineKind first_kind = dateline_entity_get_kind (first);
  DatelineKind second_kind = dateline_entity_get_kind (second);

  if (first_kind != second_kind)
    return first_kind < second_kind ? GTK_ORDERING_SMALLER : GTK_ORDERING_LARGER;
  if (first_kind != DATELINE_KIND_OTHER)
    return GTK_ORDERING_EQUAL;

  return gtk_ordering_from_cmpfunc (
    g_strcmp0 (dateline_entity_get_kind_name (first), dateline_entity_get_kind_name (second)));
}

static int
compare_count_cb (gconstpointer a, gconstpointer b, gpointer user_data)
{
  DatelineEntityList *self = user_data;
  DatelineEntity *first = DATELINE_ENTITY ((gpointer) a);
  DatelineEntity *second = DATELINE_ENTITY ((gpointer) b);
  guint first_count = count_mentions (self, first);
  guint second_count = count_mentions (self, second);

  if (first_count != second_count)
    return first_count > second_count ? GTK_ORDERING_SMALLER : GTK_ORDERING_LARGER;

  return dateline_entity_get_position (first) < dateline_entity_get_position (second)
         ? GTK_ORDERING_SMALLER
         : GTK_ORDERING_LARGER;
}

static void
setup_row_cb (GtkSignalListItemFactory *factory, GtkListItem *item, DatelineEntityList *self)
{
  gtk_list_item_set_child (item, dateline_entity_row_new ());
}

static void
bind_row_cb (GtkSignalListItemFactory *factory, GtkListItem *item, DatelineEntityList *self)
{
  DatelineEntity *entity = gtk_list_item_get_item (item);
  guint n_mentions = count_mentions (self, entity);
  DatelineKind kind = dateline_entity_get_kind (entity);
  const char *noun = kind == DATELINE_KIND_OTHER ? dateline_entity_get_kind_name (entity)
                                                 : dateline_kind_get_noun (kind);
  /* Translators: how a screen reader names an entity: "Cong Peiwu, person, 5 mentions". */
  g_autofree char *label =
    g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%1$s, %2$s, %3$u mention",
                                  "%1$s, %2$s, %3$u mentions", n_mentions),
                     dateline_entity_get_name (entity), noun, n_mentions);

  dateline_entity_row_set_entity (DATELINE_ENTITY_ROW (gtk_list_item_get_child (item)), entity,
                                  n_mentions,
                                  dateline_mention_spread_measure (self->spread, entity));
  gtk_list_item_set_accessible_label (item, label);
}

static void
setup_header_cb (GtkSignalListItemFactory *factory, GtkListHeader *header, DatelineEntityList *self)
{
  gtk_list_header_set_child (header, dateline_section_header_new ());
}

static void
bind_header_cb (GtkSignalListItemFactory *factory, GtkListHeader *header, DatelineEntityList *self)
{
  DatelineEntity *entity = gtk_list_header_get_item (header);
  DatelineKind kind = dateline_entity_get_kind (entity);

  dateline_section_header_set_title (gtk_list_header_get_child (header),
                                     kind == DATELINE_KIND_OTHER
                                       ? dateline_entity_get_kind_name (entity)
                                       : dateline_kind_get_plural_name (kind));
}

static void
activate_cb (GtkListView *list_view, guint position, DatelineEntityList *self)
{
  g_autoptr (DatelineEntity) entity =
    g_list_model_get_item (G_LIST_MODEL (self->sort_model), position);

  if (entity != NULL)
    g_signal_emit (self, signals[SIGNAL_ENTITY_ACTIVATED], 0, entity);
}

static void
update_stacks (DatelineEntityList *self)
{
  GListModel *entities = gtk_filter_list_model_get_model (self->filter_model);
  gboolean is_empty = entities == NULL || g_list_model_get_n_items (entities) == 0;
  gboolean has_results = g_list_model_get_n_items (G_LIST_MODEL (self->filter_model)) > 0;

  gtk_stack_set_visible_child_name (self->stack, is_empty ? "empty" : "entities");
  gtk_stack_set_visible_child_name (self->results_stack, has_results ? "results" : "no-results");
}

static void
search_changed_cb (GtkSearchEntry *entry, DatelineEntityList *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (entry));

  g_clear_pointer (&self->needle, g_free);
  if (*text != '\0')
    self->needle = fold (text);

  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  dateline_list_start_show (self->list_view);
  update_stacks (self);
}

static void
stop_search_cb (GtkSearchEntry *entry, DatelineEntityList *self)
{
  gtk_editable_set_text (GTK_EDITABLE (entry), "");
}

static void
dateline_entity_list_dispose (GObject *object)
{
  DatelineEntityList *self = DATELINE_ENTITY_LIST (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), DATELINE_TYPE_ENTITY_LIST);
  if (self->filter_model != NULL)
    gtk_filter_list_model_set_model (self->filter_model, NULL);
  g_clear_object (&self->sort_model);
  g_clear_object (&self->filter_model);
  g_clear_object (&self->filter);
  g_clear_pointer (&self->spread, dateline_mention_spread_free);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (dateline_entity_list_parent_class)->dispose (object);
}

static void
dateline_entity_list_finalize (GObject *object)
{
  DatelineEntityList *self = DATELINE_ENTITY_LIST (object);

  g_clear_pointer (&self->needle, g_free);

  G_OBJECT_CLASS (dateline_entity_list_parent_class)->finalize (object);
}

static void
dateline_entity_list_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  DatelineEntityList *self = DATELINE_ENTITY_LIST (object);

  switch (prop_id) {
  case PROP_DOCUMENT:
    g_value_set_object (value, self->document);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
dateline_entity_list_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  DatelineEntityList *self = DATELINE_ENTITY_LIST (object);

  switch (prop_id) {
  case PROP_DOCUMENT:
    dateline_entity_list_set_document (self, g_value_get_object (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/dateline_reader/Dateline/widgets/dateline-entity-list.ui");
  gtk_widget_class_bind_template_child (widget_class, DatelineEntityList, stack);
  gtk_widget_class_bind_template_child (widget_class, DatelineEntityList, results_stack);
  gtk_widget_class_bind_template_child (widget_class, DatelineEntityList, search_entry);
  gtk_widget_class_bind_template_child (widget_class, DatelineEntityList, list_view);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_header_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_header_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
dateline_entity_list_class_init (DatelineEntityListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = dateline_entity_list_dispose;
  object_class->finalize = dateline_entity_list_finalize;
  object_class->get_property = dateline_entity_list_get_property;
  object_class->set_property = dateline_entity_list_set_property;

  /**
   * DatelineEntityList:document: (nullable)
   *
   * The document whose entities are listed.
   */
  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, DATELINE_TYPE_DOCUMENT,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * DatelineEntityList::entity-activated:
   * @self: the list
   * @entity: the entity
   *
   * A row was pressed.
   */
  signals[SIGNAL_ENTITY_ACTIVATED] =
    g_signal_new ("entity-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                  NULL, G_TYPE_NONE, 1, DATELINE_TYPE_ENTITY);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
dateline_entity_list_init (DatelineEntityList *self)
{
  g_autoptr (GtkSorter) kind_sorter =
    GTK_SORTER (gtk_custom_sorter_new (compare_kind_cb, NULL, NULL));
  g_autoptr (GtkNoSelection) selection = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));

  self->filter = GTK_FILTER (gtk_custom_filter_new (filter_cb, self, NULL));
  self->filter_model = gtk_filter_list_model_new (NULL, g_object_ref (self->filter));
  self->sort_model =
    gtk_sort_list_model_new (g_object_ref (G_LIST_MODEL (self->filter_model)),
                             GTK_SORTER (gtk_custom_sorter_new (compare_count_cb, self, NULL)));
  gtk_sort_list_model_set_section_sorter (self->sort_model, kind_sorter);
  selection = gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->sort_model)));
  gtk_list_view_set_model (self->list_view, GTK_SELECTION_MODEL (selection));
  update_stacks (self);
}

/**
 * dateline_entity_list_new:
 *
 * Makes a list without a document.
 *
 * Returns: (transfer floating): a new list
 */
GtkWidget *
dateline_entity_list_new (void)
{
  return g_object_new (DATELINE_TYPE_ENTITY_LIST, NULL);
}

/**
 * dateline_entity_list_get_document:
 * @self: a list
 *
 * The document whose entities are listed.
 *
 * Returns: (transfer none) (nullable): a document
 */
DatelineDocument *
dateline_entity_list_get_document (DatelineEntityList *self)
{
  g_return_val_if_fail (DATELINE_IS_ENTITY_LIST (self), NULL);

  return self->document;
}

/**
 * dateline_entity_list_set_document:
 * @self: a list
 * @document: (nullable): a document
 *
 * Lists the entities of @document.
 */
void
dateline_entity_list_set_document (DatelineEntityList *self, DatelineDocument *document)
{
  g_return_if_fail (DATELINE_IS_ENTITY_LIST (self));
  g_return_if_fail (document == NULL || DATELINE_IS_DOCUMENT (document));

  if (self->document == document)
    return;

  /* Rows and sorters ask the document, so the list is empty while it changes. */
  gtk_filter_list_model_set_model (self->filter_model, NULL);
  g_clear_pointer (&self->spread, dateline_mention_spread_free);
  g_set_object (&self->document, document);
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  g_clear_pointer (&self->needle, g_free);
  if (document != NULL) {
    self->spread = dateline_mention_spread_new (document);
    gtk_filter_list_model_set_model (self->filter_model, dateline_document_get_entities (document));
    dateline_list_start_show (self->list_view);
  }

  update_stacks (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DOCUMENT]);
}

/**
 * dateline_entity_list_get_model:
 * @self: a list
 *
 * The entities as listed: those that the search finds, in order.
 *
 * Returns: (transfer none): a list of [class@Dateline.Entity], with sections
 */
GListModel *
dateline_entity_list_get_model (DatelineEntityList *self)
{
  g_return_val_if_fail (DATELINE_IS_ENTITY_LIST (self), NULL);

  return G_LIST_MODEL (self->sort_model);
}

/**
 * dateline_entity_list_set_search:
 * @self: a list
 * @text: what the name or another name of an entity has in it; "" for all
 *
 * Fills the search entry.
 */
void
dateline_entity_list_set_search (DatelineEntityList *self, const char *text)
{
  g_return_if_fail (DATELINE_IS_ENTITY_LIST (self));
  g_return_if_fail (text != NULL);

  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), text);
}

/**
 * dateline_entity_list_reveal:
 * @self: a list
 * @entity: an entity
 *
 * Scrolls to the row of @entity and focuses it; a search is ended for it.
 *
 * Returns: %FALSE if @entity is not in the document
 */
gboolean
dateline_entity_list_reveal (DatelineEntityList *self, DatelineEntity *entity)
{
  GListModel *model = G_LIST_MODEL (self->sort_model);

  g_return_val_if_fail (DATELINE_IS_ENTITY_LIST (self), FALSE);
  g_return_val_if_fail (DATELINE_IS_ENTITY (entity), FALSE);

  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  search_changed_cb (self->search_entry, self);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++) {
    g_autoptr (DatelineEntity) candidate = g_list_model_get_item (model, i);

    if (candidate == entity) {
      dateline_list_start_cancel (self->list_view);
      gtk_list_view_scroll_to (self->list_view, i, GTK_LIST_SCROLL_FOCUS, NULL);
      return TRUE;
    }
  }

  return FALSE;
}
