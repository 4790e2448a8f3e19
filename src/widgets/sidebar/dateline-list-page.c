/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the pages of the sidebar share: a search, a list in sections, and words
 * where there is nothing to list. A page lists all there is of something in a
 * document, or what a filter leaves of it. */

#include "dateline-list-page-private.h"

#include <adwaita.h>

#include "core/dateline-fold.h"
#include "widgets/dateline-control-row.h"
#include "widgets/dateline-stack-page.h"
#include "widgets/sidebar/dateline-list-menu.h"
#include "widgets/sidebar/dateline-list-start.h"

enum {
  PROP_0,
  PROP_DOCUMENT,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (DatelineListPage, dateline_list_page, GTK_TYPE_WIDGET)

static void
activate (DatelineListPage *self, guint position)
{
  DatelineListPagePrivate *priv = dateline_list_page_get_instance_private (self);
  g_autoptr (GObject) item = g_list_model_get_item (priv->model, position);

  if (item != NULL)
    DATELINE_LIST_PAGE_GET_CLASS (self)->activate (self, item);
}

static void
activate_cb (GtkListView *list_view, guint position, DatelineListPage *self)
{
  activate (self, position);
}

/**
 * dateline_list_page_get_private:
 * @self: a page
 *
 * Returns: (transfer none): what the files of the page share
 */
DatelineListPagePrivate *
dateline_list_page_get_private (DatelineListPage *self)
{
  return dateline_list_page_get_instance_private (self);
}

/**
 * dateline_list_page_update_stacks:
 * @self: a page
 *
 * Shows the list, or words where there is nothing to list. Without a document nothing is known
 * of that yet.
 */
void
dateline_list_page_update_stacks (DatelineListPage *self)
{
  DatelineListPagePrivate *priv = dateline_list_page_get_instance_private (self);
  const gboolean is_known = priv->document != NULL && priv->all != NULL && priv->model != NULL;
  const gboolean has_any = !is_known || g_list_model_get_n_items (priv->all) > 0;
  const gboolean has_results = !is_known || g_list_model_get_n_items (priv->model) > 0;

  dateline_stack_page_show (priv->stack, has_any ? "list" : "empty");
  dateline_stack_page_show (priv->results_stack, has_results ? "results" : "no-results");
}

static void
items_changed_cb (DatelineListPage *self)
{
  DatelineListPagePrivate *priv = dateline_list_page_get_instance_private (self);

  dateline_list_page_update_stacks (self);
  dateline_list_start_show (priv->list_view);
}

static void
search_changed_cb (GtkSearchEntry *entry, DatelineListPage *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (entry));
  g_autofree char *needle = *text != '\0' ? dateline_fold (text) : NULL;

  DATELINE_LIST_PAGE_GET_CLASS (self)->search (self, needle);
}

/* Esc ends a search; once more, it leads from the entry to the list. */
static void
stop_search_cb (GtkSearchEntry *entry, DatelineListPage *self)
{
  DatelineListPagePrivate *priv = dateline_list_page_get_instance_private (self);

  if (*gtk_editable_get_text (GTK_EDITABLE (entry)) != '\0')
    dateline_list_page_set_search (self, "");
  else
    gtk_widget_grab_focus (GTK_WIDGET (priv->list_view));
}

static void
search_activated_cb (GtkSearchEntry *entry, DatelineListPage *self)
{
  search_changed_cb (entry, self);
  activate (self, 0);
}

static void
clear_cb (GtkButton *button, DatelineListPage *self)
{
  DatelineListPagePrivate *priv = dateline_list_page_get_instance_private (self);

  gtk_widget_grab_focus (GTK_WIDGET (priv->search_entry));
  dateline_list_page_clear (self);
}

static void
dateline_list_page_real_clear (DatelineListPage *self)
{
  dateline_list_page_set_search (self, "");
}

static void
dateline_list_page_dispose (GObject *object)
{
  DatelineListPage *self = DATELINE_LIST_PAGE (object);
  DatelineListPagePrivate *priv = dateline_list_page_get_instance_private (self);

  if (priv->model != NULL)
    g_signal_handlers_disconnect_by_func (priv->model, items_changed_cb, self);
  dateline_list_menu_remove (self);
  gtk_widget_dispose_template (GTK_WIDGET (object), DATELINE_TYPE_LIST_PAGE);
  g_clear_object (&priv->shown);
  g_clear_object (&priv->model);
  g_clear_object (&priv->all);
  g_clear_object (&priv->document);

  G_OBJECT_CLASS (dateline_list_page_parent_class)->dispose (object);
}

static void
dateline_list_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  DatelineListPage *self = DATELINE_LIST_PAGE (object);

  switch (prop_id) {
  case PROP_DOCUMENT:
    g_value_set_object (value, dateline_list_page_get_document (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
dateline_list_page_set_property (GObject *object,
                                 guint prop_id,
                                 const GValue *value,
                                 GParamSpec *pspec)
{
  DatelineListPage *self = DATELINE_LIST_PAGE (object);

  switch (prop_id) {
  case PROP_DOCUMENT:
    dateline_list_page_set_document (self, g_value_get_object (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (DATELINE_TYPE_CONTROL_ROW);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/dateline_reader/Dateline/widgets/dateline-list-page.ui");
  gtk_widget_class_bind_template_child_private (widget_class, DatelineListPage, stack);
  gtk_widget_class_bind_template_child_private (widget_class, DatelineListPage, results_stack);
  gtk_widget_class_bind_template_child_private (widget_class, DatelineListPage, search_box);
  gtk_widget_class_bind_template_child_private (widget_class, DatelineListPage, head);
  gtk_widget_class_bind_template_child_private (widget_class, DatelineListPage, search_entry);
  gtk_widget_class_bind_template_child_private (widget_class, DatelineListPage, list_view);
  gtk_widget_class_bind_template_child_private (widget_class, DatelineListPage, header_factory);
  gtk_widget_class_bind_template_child_private (widget_class, DatelineListPage, empty_page);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  dateline_list_page_bind_growth (widget_class);
  dateline_list_page_bind_factories (widget_class);
}

static void
dateline_list_page_class_init (DatelineListPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = dateline_list_page_dispose;
  object_class->get_property = dateline_list_page_get_property;
  object_class->set_property = dateline_list_page_set_property;
  klass->clear = dateline_list_page_real_clear;

  /**
   * DatelineListPage:document: (nullable)
   *
   * The document that the list is of.
   */
  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, DATELINE_TYPE_DOCUMENT,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
dateline_list_page_init (DatelineListPage *self)
{
  DatelineListPagePrivate *priv = dateline_list_page_get_instance_private (self);

  priv->wanted = GTK_INVALID_LIST_POSITION;
  gtk_widget_init_template (GTK_WIDGET (self));
  dateline_list_menu_add (self, GTK_WIDGET (priv->list_view));
}

/**
 * dateline_list_page_get_document:
 * @self: a page
 *
 * The document that the list is of.
 *
 * Returns: (transfer none) (nullable): a document
 */
DatelineDocument *
dateline_list_page_get_document (DatelineListPage *self)
{
  DatelineListPagePrivate *priv = dateline_list_page_get_instance_private (self);

  g_return_val_if_fail (DATELINE_IS_LIST_PAGE (self), NULL);

  return priv->document;
}

/**
 * dateline_list_page_set_document:
 * @self: a page
 * @document: (nullable): a document
 *
 * Lists what is in @document, without a filter.
 */
void
dateline_list_page_set_document (DatelineListPage *self, DatelineDocument *document)
{
  DatelineListPagePrivate *priv = dateline_list_page_get_instance_private (self);
  g_autoptr (DatelineDocument) old_document = NULL;

  g_return_if_fail (DATELINE_IS_LIST_PAGE (self));
  g_return_if_fail (document == NULL || DATELINE_IS_DOCUMENT (document));

  if (priv->document == document)
    return;

  /* Rows and sorters ask the document, so the list is empty while it changes. */
  dateline_list_page_clear (self);
  DATELINE_LIST_PAGE_GET_CLASS (self)->show_document (self, NULL);
  old_document = g_steal_pointer (&priv->document);
  g_set_object (&priv->document, document);
  if (document != NULL)
    DATELINE_LIST_PAGE_GET_CLASS (self)->show_document (self, document);

  items_changed_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DOCUMENT]);
}

/**
 * dateline_list_page_get_model:
 * @self: a page
 *
 * What is listed, in order.
 *
 * Returns: (transfer none): a list, with sections
 */
GListModel *
dateline_list_page_get_model (DatelineListPage *self)
{
  DatelineListPagePrivate *priv = dateline_list_page_get_instance_private (self);

  g_return_val_if_fail (DATELINE_IS_LIST_PAGE (self), NULL);

  return priv->model;
}

/**
 * dateline_list_page_set_search:
 * @self: a page
 * @text: what is looked for; "" for all
 *
 * Fills the search entry, and lists what it finds.
 */
void
dateline_list_page_set_search (DatelineListPage *self, const char *text)
{
  DatelineListPagePrivate *priv = dateline_list_page_get_instance_private (self);

  g_return_if_fail (DATELINE_IS_LIST_PAGE (self));
  g_return_if_fail (text != NULL);

  if (g_str_equal (gtk_editable_get_text (GTK_EDITABLE (priv->search_entry)), text))
    return;

  /* The entry tells of what is typed after a while. */
  gtk_editable_set_text (GTK_EDITABLE (priv->search_entry), text);
  search_changed_cb (priv->search_entry, self);
}

/**
 * dateline_list_page_clear:
 * @self: a page
 *
 * Lists all there is again.
 */
void
dateline_list_page_clear (DatelineListPage *self)
{
  g_return_if_fail (DATELINE_IS_LIST_PAGE (self));

  DATELINE_LIST_PAGE_GET_CLASS (self)->clear (self);
}

/**
 * dateline_list_page_set_model:
 * @self: a page
 * @model: what is listed, in order and with sections
 *
 * Gives the page its list. For its init.
 */
void
dateline_list_page_set_model (DatelineListPage *self, GListModel *model)
{
  DatelineListPagePrivate *priv = dateline_list_page_get_instance_private (self);
  g_autoptr (GtkNoSelection) selection = NULL;

  g_return_if_fail (DATELINE_IS_LIST_PAGE (self));
  g_return_if_fail (G_IS_LIST_MODEL (model));
  g_return_if_fail (priv->model == NULL);

  priv->model = g_object_ref (model);
  /* Before the list view makes rows, which want to know where they are to be seen. */
  g_signal_connect_object (model, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED);
  dateline_list_page_begin_growth (self);
  selection = gtk_no_selection_new (G_LIST_MODEL (g_object_ref (priv->shown)));
  gtk_list_view_set_model (priv->list_view, GTK_SELECTION_MODEL (selection));
  items_changed_cb (self);
}
