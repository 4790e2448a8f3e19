/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which of a document's marks are shown: those of the kinds that are wanted, and
 * of them all, the first of each thing in the whole article, or none. What is
 * lit up shows all its marks. Where only one entity is shown, all its marks are,
 * and no others. */

#include "dateline-mark-filter.h"

#include "core/dateline-mention.h"
#include "core/dateline-timex.h"

struct _DatelineMarkFilter {
  guint hidden_kinds;
  DatelineMarkDensity density;
  GHashTable *firsts; /* DatelineAnnotation, where only the first are shown */
  gconstpointer only; /* the one entity that is shown, or NULL */
};

/**
 * dateline_annotation_get_subject:
 * @annotation: an annotation
 *
 * What the annotation is about: marks with the same subject light up together.
 *
 * Returns: (transfer none): the entity of a mention, else @annotation itself
 */
gpointer
dateline_annotation_get_subject (DatelineAnnotation *annotation)
{
  if (DATELINE_IS_MENTION (annotation))
    return dateline_mention_get_entity (DATELINE_MENTION (annotation));
  return annotation;
}

/* Two dates are the same thing where they have the same value. */
static GHashTable *
find_firsts (DatelineDocument *document)
{
  g_autoptr (GHashTable) entities = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) dates = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTable *firsts = g_hash_table_new (NULL, NULL);
  GListModel *marks = dateline_document_get_marks (document);
  const guint n_marks = g_list_model_get_n_items (marks);

  for (guint i = 0; i < n_marks; i++) {
    g_autoptr (DatelineAnnotation) mark = g_list_model_get_item (marks, i);
    gboolean is_first;

    if (DATELINE_IS_TIMEX (mark))
      is_first = g_hash_table_add (dates, (gpointer) dateline_edtf_get_text (
                                            dateline_timex_get_value (DATELINE_TIMEX (mark))));
    else
      is_first = g_hash_table_add (entities, dateline_annotation_get_subject (mark));
    if (is_first)
      g_hash_table_add (firsts, mark);
  }
  return firsts;
}

/**
 * dateline_mark_filter_new:
 * @document: (nullable): a document, which outlives the filter
 * @hidden_kinds: a bit, 1 << #DatelineKind, for each kind that is not shown
 * @density: how many of the others are shown
 *
 * Makes a filter for the marks of @document.
 *
 * Returns: (transfer full): a new filter
 */
DatelineMarkFilter *
dateline_mark_filter_new (DatelineDocument    *document,
                          guint                hidden_kinds,
                          DatelineMarkDensity  density)
{
  DatelineMarkFilter *self = g_new0 (DatelineMarkFilter, 1);

  self->hidden_kinds = hidden_kinds;
  self->density = density;
  if (density == DATELINE_MARK_DENSITY_FIRST && document != NULL)
    self->firsts = find_firsts (document);
  return self;
}

/**
 * dateline_mark_filter_free:
 * @self: (transfer full): a filter
 *
 * Frees @self.
 */
void
dateline_mark_filter_free (DatelineMarkFilter *self)
{
  g_clear_pointer (&self->firsts, g_hash_table_unref);
  g_free (self);
}

/**
 * dateline_mark_filter_set_only:
 * @self: a filter
 * @only: (nullable): an entity of the document, or %NULL for all
 *
 * Shows the marks of one entity only.
 */
void
dateline_mark_filter_set_only (DatelineMarkFilter *self, DatelineEntity *only)
{
  self->only = only;
}

/**
 * dateline_mark_filter_shows:
 * @self: a filter
 * @annotation: a mark of the document
 * @lit: (nullable): what is lit up, as from dateline_annotation_get_subject()
 *
 * Returns: whether @annotation is shown
 */
gboolean
dateline_mark_filter_shows (const DatelineMarkFilter *self,
                            DatelineAnnotation       *annotation,
                            gconstpointer             lit)
{
  /* To ask a mark for its kind takes longer than all else here. */
  if (self->hidden_kinds != 0 &&
      (self->hidden_kinds & (1u << dateline_annotation_get_kind (annotation))) != 0)
    return FALSE;
  if (self->only != NULL)
    return dateline_annotation_get_subject (annotation) == self->only;
  if (self->density == DATELINE_MARK_DENSITY_ALL ||
      (lit != NULL && lit == dateline_annotation_get_subject (annotation)))
    return TRUE;
  return self->firsts != NULL && g_hash_table_contains (self->firsts, annotation);
}
