/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which spans cover an offset or a range, in O(log n + k).
 *
 * The spans of a block lie in reading order. Those that begin before the end
 * of a range are the first p of them, found by bisection. Among these, one
 * that ends behind the range's start is found by asking for the greatest end;
 * if even that is not behind the start there is none, else it is an answer and
 * the question is put again to its left and to its right. Each question but
 * the last of a branch finds an answer, so that k answers need at most 2k + 1
 * questions, and the table makes each one constant. The answers come out in
 * reading order. */

#include "dateline-span-index-private.h"

typedef struct {
  DatelineSpan span;
  gpointer item;
} Entry;

/* The spans of one block: entries [first, first + n). Row r of the table says,
 * for each i, which of the 2^r entries from i on has the greatest end; row 0 needs
 * not be written down. */
typedef struct {
  guint block;
  guint first;
  guint n;
  gsize table; /* where row 1 begins among those of all blocks */
} Group;

struct _DatelineSpanIndex {
  GArray *added; /* NULL once it is sealed */
  Entry *entries;
  guint n_entries;
  Group *groups;
  guint n_groups;
  guint32 *rows;
};

typedef struct {
  const DatelineSpanIndex *index;
  const Group *group;
  guint start_char;
  DatelineSpanIndexFunc func;
  gpointer user_data;
  guint n_questions;
} Query;

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  return dateline_span_compare (&((const Entry *) a)->span, &((const Entry *) b)->span);
}

static const Entry *
get_entry (const DatelineSpanIndex *self, const Group *group, guint i)
{
  return &self->entries[group->first + i];
}

static guint32
pick_later_end (const DatelineSpanIndex *self, const Group *group, guint32 a, guint32 b)
{
  const guint a_end = get_entry (self, group, a)->span.end_char;
  const guint b_end = get_entry (self, group, b)->span.end_char;

  return a_end >= b_end ? a : b;
}

/* How many numbers the rows from 1 up to @row, without it, take. */
static gsize
count_rows (const Group *group, guint row)
{
  return (gsize) (row - 1) * (group->n + 1) - (((gsize) 1 << row) - 2);
}

static gsize
count_table (const Group *group)
{
  const guint n_rows = (guint) g_bit_storage (group->n);

  return n_rows > 1 ? count_rows (group, n_rows) : 0;
}

static void
fill_rows (DatelineSpanIndex *self, const Group *group)
{
  const guint n_rows = (guint) g_bit_storage (group->n);
  guint32 *table = self->rows + group->table;

  for (guint row = 1; row < n_rows; row++) {
    const guint32 *half = row > 1 ? table + count_rows (group, row - 1) : NULL;
    guint32 *latest = table + count_rows (group, row);
    const guint step = 1u << (row - 1);
    const guint length = group->n - (1u << row) + 1;

    for (guint i = 0; i < length; i++)
      latest[i] = half != NULL ? pick_later_end (self, group, half[i], half[i + step])
                               : pick_later_end (self, group, i, i + step);
  }
}

static guint
find_latest_end (const Query *query, guint from, guint to)
{
  const guint row = (guint) g_bit_nth_msf (to - from, -1);
  const guint32 *latest;

  if (row == 0)
    return from;
  latest = query->index->rows + query->group->table + count_rows (query->group, row);
  return pick_later_end (query->index, query->group, latest[from], latest[to - (1u << row)]);
}

static void
report (Query *query, guint from, guint to)
{
  while (from < to) {
    const guint found = find_latest_end (query, from, to);
    const Entry *entry = get_entry (query->index, query->group, found);

    query->n_questions++;
    if (entry->span.end_char <= query->start_char)
      return;

    report (query, from, found);
    query->func (&entry->span, entry->item, query->user_data);
    from = found + 1;
  }
}

static const Group *
find_group (const DatelineSpanIndex *self, guint block)
{
  guint low = 0;
  guint high = self->n_groups;

  while (low < high) {
    const guint middle = low + (high - low) / 2;
    const Group *group = &self->groups[middle];

    if (group->block == block)
      return group;
    if (group->block < block)
      low = middle + 1;
    else
      high = middle;
  }

  return NULL;
}

static guint
count_starts_before (const DatelineSpanIndex *self, const Group *group, guint end_char)
{
  guint low = 0;
  guint high = group->n;

  while (low < high) {
    const guint middle = low + (high - low) / 2;

    if (get_entry (self, group, middle)->span.start_char < end_char)
      low = middle + 1;
    else
      high = middle;
  }

  return low;
}

static void
add_item (const DatelineSpan *span, gpointer item, gpointer user_data)
{
  g_ptr_array_add (user_data, item);
}

/**
 * dateline_span_index_new:
 *
 * Makes an empty index. Add spans to it, seal it, then ask it.
 *
 * Returns: (transfer full): a new index
 */
DatelineSpanIndex *
dateline_span_index_new (void)
{
  DatelineSpanIndex *self = g_new0 (DatelineSpanIndex, 1);

  self->added = g_array_new (FALSE, FALSE, sizeof (Entry));

  return self;
}

/**
 * dateline_span_index_add:
 * @self: an index that is not sealed
 * @span: a span
 * @item: what is found by that span; the index borrows it
 *
 * Adds a span. An item may be added with any number of spans.
 */
void
dateline_span_index_add (DatelineSpanIndex *self, const DatelineSpan *span, gpointer item)
{
  const Entry entry = { *span, item };

  g_return_if_fail (self->added != NULL);

  g_array_append_val (self->added, entry);
}

/**
 * dateline_span_index_seal:
 * @self: an index
 *
 * Makes the index ready to be asked; nothing can be added any more. Spans that
 * are equal stay in the order in which they were added. It takes O(n log n).
 */
void
dateline_span_index_seal (DatelineSpanIndex *self)
{
  g_autoptr (GArray) groups = g_array_new (FALSE, FALSE, sizeof (Group));
  gsize n_numbers = 0;

  g_return_if_fail (self->added != NULL);

  g_array_sort (self->added, compare_entries);
  self->n_entries = self->added->len;
  self->entries = g_memdup2 (self->added->data, sizeof (Entry) * self->n_entries);
  g_clear_pointer (&self->added, g_array_unref);

  for (guint first = 0; first < self->n_entries;) {
    Group group = { .block = self->entries[first].span.block, .first = first, .table = n_numbers };

    while (first < self->n_entries && self->entries[first].span.block == group.block)
      first++;
    group.n = first - group.first;
    n_numbers += count_table (&group);
    g_array_append_val (groups, group);
  }

  self->n_groups = groups->len;
  self->groups = g_memdup2 (groups->data, sizeof (Group) * groups->len);
  self->rows = g_new (guint32, n_numbers);
  for (guint i = 0; i < self->n_groups; i++)
    fill_rows (self, &self->groups[i]);
}

/**
 * dateline_span_index_free:
 * @self: (transfer full): an index
 *
 * Frees the index, not the items.
 */
void
dateline_span_index_free (DatelineSpanIndex *self)
{
  g_clear_pointer (&self->added, g_array_unref);
  g_free (self->entries);
  g_free (self->groups);
  g_free (self->rows);
  g_free (self);
}

/**
 * dateline_span_index_get_n_spans:
 * @self: an index
 *
 * How many spans were added.
 *
 * Returns: the number of spans
 */
guint
dateline_span_index_get_n_spans (const DatelineSpanIndex *self)
{
  return self->added != NULL ? self->added->len : self->n_entries;
}

/**
 * dateline_span_index_foreach:
 * @self: a sealed index
 * @range: the characters asked for, half-open
 * @func: (scope call): called for every span that shares a character with
 *   @range, in reading order
 * @user_data: for @func
 *
 * Finds the spans that overlap a range; an empty range overlaps nothing. It
 * takes O(log n + k) for k answers.
 */
void
dateline_span_index_foreach (const DatelineSpanIndex *self,
                             const DatelineSpan      *range,
                             DatelineSpanIndexFunc    func,
                             gpointer                 user_data)
{
  dateline_span_index_foreach_counted (self, range, func, user_data);
}

/**
 * dateline_span_index_list_at:
 * @self: a sealed index
 * @block: the 0-based position of a block
 * @offset_char: an offset into that block, in characters
 *
 * Finds what covers the character that begins at @offset_char. It takes
 * O(log n + k) for k answers.
 *
 * Returns: (transfer container) (element-type gpointer): the items, in the
 *   reading order of their spans, possibly none
 */
GPtrArray *
dateline_span_index_list_at (const DatelineSpanIndex *self, guint block, guint offset_char)
{
  GPtrArray *items = g_ptr_array_new ();

  /* No span covers the last offset that there is: its end would be behind it. */
  if (offset_char < G_MAXUINT) {
    const DatelineSpan range = { block, offset_char, offset_char + 1 };

    dateline_span_index_foreach (self, &range, add_item, items);
  }

  return items;
}

/**
 * dateline_span_index_foreach_counted:
 * @self: a sealed index
 * @range: the characters asked for, half-open
 * @func: (scope call): called for every span that shares a character with
 *   @range, in reading order
 * @user_data: for @func
 *
 * Does what dateline_span_index_foreach() does and says what it took.
 *
 * Returns: how often the table was asked: at most 2k + 1 times for k answers
 */
guint
dateline_span_index_foreach_counted (const DatelineSpanIndex *self,
                                     const DatelineSpan      *range,
                                     DatelineSpanIndexFunc    func,
                                     gpointer                 user_data)
{
  Query query = {
    .index = self,
    .start_char = range->start_char,
    .func = func,
    .user_data = user_data,
  };

  g_return_val_if_fail (self->added == NULL, 0);

  query.group = find_group (self, range->block);
  if (query.group != NULL && range->start_char < range->end_char)
    report (&query, 0, count_starts_before (self, query.group, range->end_char));

  return query.n_questions;
}
