/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A list model of objects that never changes. */

#include "dateline-object-list.h"

struct _DatelineObjectList {
  GObject parent_instance;

  GType item_type;
  GPtrArray *items;
};

static GType
dateline_object_list_get_item_type (GListModel *model)
{
  return DATELINE_OBJECT_LIST (model)->item_type;
}

static guint
dateline_object_list_get_n_items (GListModel *model)
{
  return DATELINE_OBJECT_LIST (model)->items->len;
}

static gpointer
dateline_object_list_get_item (GListModel *model, guint position)
{
  DatelineObjectList *self = DATELINE_OBJECT_LIST (model);

  if (position >= self->items->len)
    return NULL;

  return g_object_ref (g_ptr_array_index (self->items, position));
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = dateline_object_list_get_item_type;
  iface->get_n_items = dateline_object_list_get_n_items;
  iface->get_item = dateline_object_list_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (DatelineObjectList,
                               dateline_object_list,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
dateline_object_list_finalize (GObject *object)
{
  DatelineObjectList *self = DATELINE_OBJECT_LIST (object);

  g_clear_pointer (&self->items, g_ptr_array_unref);

  G_OBJECT_CLASS (dateline_object_list_parent_class)->finalize (object);
}

static void
dateline_object_list_class_init (DatelineObjectListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = dateline_object_list_finalize;
}

static void
dateline_object_list_init (DatelineObjectList *self)
{
}

/**
 * dateline_object_list_new:
 * @item_type: the type of every item, a kind of object
 * @items: (transfer none) (element-type GObject): the items; the array owns
 *   them (its free function drops a reference) and must not change any more
 *
 * Makes a list of objects that never changes. It keeps a reference to @items
 * and copies nothing.
 *
 * Returns: (transfer full): a new list
 */
DatelineObjectList *
dateline_object_list_new (GType item_type, GPtrArray *items)
{
  DatelineObjectList *self;

  g_return_val_if_fail (g_type_is_a (item_type, G_TYPE_OBJECT), NULL);
  g_return_val_if_fail (items != NULL, NULL);

  self = g_object_new (DATELINE_TYPE_OBJECT_LIST, NULL);
  self->item_type = item_type;
  self->items = g_ptr_array_ref (items);

  return self;
}

/**
 * dateline_object_list_peek:
 * @self: a list
 * @position: a 0-based position
 *
 * The item at @position, without a reference of its own.
 *
 * Returns: (transfer none) (nullable) (type GObject): the item, or %NULL
 *   behind the end
 */
gpointer
dateline_object_list_peek (DatelineObjectList *self, guint position)
{
  g_return_val_if_fail (DATELINE_IS_OBJECT_LIST (self), NULL);

  return position < self->items->len ? g_ptr_array_index (self->items, position) : NULL;
}

/**
 * dateline_object_list_get_length:
 * @self: a list
 *
 * How many items there are.
 *
 * Returns: the number of items
 */
guint
dateline_object_list_get_length (DatelineObjectList *self)
{
  g_return_val_if_fail (DATELINE_IS_OBJECT_LIST (self), 0);

  return self->items->len;
}
