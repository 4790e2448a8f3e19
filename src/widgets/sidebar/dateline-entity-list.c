/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Who and what is in the article: by kind, the most mentioned first. */

#include "dateline-entity-list.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "core/dateline-fold.h"
#include "widgets/sidebar/dateline-entity-row.h"
#include "widgets/sidebar/dateline-mention-spread.h"

struct _DatelineEntityList {
  DatelineListPage parent_instance;

  DatelineMentionSpread *spread;
  GtkFilter *filter;
  GtkFilterListModel *filter_model;
  char *needle; /* folded */
};

enum {
  SIGNAL_ENTITY_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DatelineEntityList, dateline_entity_list, DATELINE_TYPE_LIST_PAGE)

static gboolean
filter_cb (gpointer item, gpointer user_data)
{
  DatelineEntityList *self = user_data;
  const char *const *aliases = dateline_entity_get_aliases (item);

  if (self->needle == NULL ||
      dateline_fold_contains (dateline_entity_get_name (item), self->needle))
    return TRUE;

  for (guint i = 0; aliases != NULL && aliases[i] != NULL; i++) {
    if (dateline_fold_contains (aliases[i], self->needle))
      return TRUE;
  }

  return FALSE;
}

static guint
count_mentions (DatelineListPage *page, DatelineEntity *entity)
{
  return g_list_model_get_n_items (
    dateline_document_get_mentions_of (dateline_list_page_get_document (page), entity));
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
  DatelineListPage *self = user_data;
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

static GtkWidget *
create_row (DatelineListPage *page)
{
  return dateline_entity_row_new ();
}

static void
bind_row (DatelineListPage *page, GtkListItem *item)
{
  DatelineEntityList *self = DATELINE_ENTITY_LIST (page);
  DatelineEntity *entity = gtk_list_item_get_item (item);
  guint n_mentions = count_mentions (page, entity);
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

static char *
dup_heading (DatelineListPage *page, GtkListHeader *header)
{
  DatelineEntity *entity = gtk_list_header_get_item (header);
  DatelineKind kind = dateline_entity_get_kind (entity);

  return g_strdup (kind == DATELINE_KIND_OTHER ? dateline_entity_get_kind_name (entity)
                                               : dateline_kind_get_plural_name (kind));
}

static void
activate (DatelineListPage *page, gpointer item)
{
  g_signal_emit (page, signals[SIGNAL_ENTITY_ACTIVATED], 0, item);
}

static char *
dup_words (DatelineListPage *page, gpointer item)
{
  return g_strdup (dateline_entity_get_name (item));
}

static void
show_only (DatelineListPage *page, gpointer item)
{
  gtk_widget_activate_action (GTK_WIDGET (page), "sidebar.only", "u",
                              dateline_entity_get_position (item));
}

static void
show_document (DatelineListPage *page, DatelineDocument *document)
{
  DatelineEntityList *self = DATELINE_ENTITY_LIST (page);
  GListModel *entities = document != NULL ? dateline_document_get_entities (document) : NULL;

  gtk_filter_list_model_set_model (self->filter_model, NULL);
  g_clear_pointer (&self->spread, dateline_mention_spread_free);
  if (document != NULL)
    self->spread = dateline_mention_spread_new (document);
  gtk_filter_list_model_set_model (self->filter_model, entities);
  dateline_list_page_set_all (page, entities);
}

static void
search (DatelineListPage *page, const char *needle)
{
  DatelineEntityList *self = DATELINE_ENTITY_LIST (page);

  if (g_set_str (&self->needle, needle))
    gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
}

static void
dateline_entity_list_dispose (GObject *object)
{
  DatelineEntityList *self = DATELINE_ENTITY_LIST (object);

  if (self->filter_model != NULL)
    gtk_filter_list_model_set_model (self->filter_model, NULL);
  g_clear_object (&self->filter_model);
  g_clear_object (&self->filter);
  g_clear_pointer (&self->spread, dateline_mention_spread_free);

  G_OBJECT_CLASS (dateline_entity_list_parent_class)->dispose (object);
}

static void
dateline_entity_list_finalize (GObject *object)
{
  g_clear_pointer (&DATELINE_ENTITY_LIST (object)->needle, g_free);

  G_OBJECT_CLASS (dateline_entity_list_parent_class)->finalize (object);
}

static void
dateline_entity_list_class_init (DatelineEntityListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  DatelineListPageClass *page_class = DATELINE_LIST_PAGE_CLASS (klass);

  object_class->dispose = dateline_entity_list_dispose;
  object_class->finalize = dateline_entity_list_finalize;
  page_class->create_row = create_row;
  page_class->bind_row = bind_row;
  page_class->dup_heading = dup_heading;
  page_class->activate = activate;
  page_class->show_document = show_document;
  page_class->search = search;
  page_class->dup_words = dup_words;
  page_class->show_only = show_only;

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
}

static void
dateline_entity_list_init (DatelineEntityList *self)
{
  DatelineListPage *page = DATELINE_LIST_PAGE (self);
  const DatelineListPageWords words = {
    .name = _("Entities"),
    .style_class = "entities",
    .search_words = _("Search Entities"),
    .empty_icon_name = "dateline-entities-symbolic",
    .empty_title = _("No Entities"),
    .empty_description =
      _("No people, organizations, places or topics are marked in this article."),
  };
  g_autoptr (GtkSorter) kind_sorter =
    GTK_SORTER (gtk_custom_sorter_new (compare_kind_cb, NULL, NULL));
  g_autoptr (GtkSortListModel) sort_model = NULL;

  self->filter = GTK_FILTER (gtk_custom_filter_new (filter_cb, self, NULL));
  self->filter_model = gtk_filter_list_model_new (NULL, g_object_ref (self->filter));
  sort_model =
    gtk_sort_list_model_new (g_object_ref (G_LIST_MODEL (self->filter_model)),
                             GTK_SORTER (gtk_custom_sorter_new (compare_count_cb, self, NULL)));
  gtk_sort_list_model_set_section_sorter (sort_model, kind_sorter);

  dateline_list_page_set_words (page, &words);
  dateline_list_page_set_headings (page, TRUE);
  dateline_list_page_set_model (page, G_LIST_MODEL (sort_model));
}
