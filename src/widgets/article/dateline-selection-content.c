/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The words that are selected, as the primary selection offers them: put together
 * only when somebody asks for them. */

#include "dateline-selection-content.h"

struct _DatelineSelectionContent {
  GdkContentProvider parent_instance;

  GWeakRef text;
};

G_DEFINE_FINAL_TYPE (DatelineSelectionContent,
                     dateline_selection_content,
                     GDK_TYPE_CONTENT_PROVIDER)

static GdkContentFormats *
dateline_selection_content_ref_formats (GdkContentProvider *provider)
{
  return gdk_content_formats_new_for_gtype (G_TYPE_STRING);
}

static gboolean
dateline_selection_content_get_value (GdkContentProvider *provider, GValue *value, GError **error)
{
  DatelineSelectionContent *self = DATELINE_SELECTION_CONTENT (provider);
  g_autoptr (DatelineArticleText) text = g_weak_ref_get (&self->text);
  char *words;

  if (!G_VALUE_HOLDS_STRING (value))
    return GDK_CONTENT_PROVIDER_CLASS (dateline_selection_content_parent_class)
      ->get_value (provider, value, error);
  words = text != NULL ? dateline_article_text_dup_selection (text) : NULL;
  g_value_take_string (value, words != NULL ? words : g_strdup (""));
  return TRUE;
}

static void
dateline_selection_content_finalize (GObject *object)
{
  g_weak_ref_clear (&DATELINE_SELECTION_CONTENT (object)->text);
  G_OBJECT_CLASS (dateline_selection_content_parent_class)->finalize (object);
}

static void
dateline_selection_content_class_init (DatelineSelectionContentClass *klass)
{
  GdkContentProviderClass *provider_class = GDK_CONTENT_PROVIDER_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = dateline_selection_content_finalize;
  provider_class->ref_formats = dateline_selection_content_ref_formats;
  provider_class->get_value = dateline_selection_content_get_value;
}

static void
dateline_selection_content_init (DatelineSelectionContent *self)
{
  g_weak_ref_init (&self->text, NULL);
}

/**
 * dateline_selection_content_new:
 * @text: a text
 *
 * Offers what is selected in @text at the time of asking.
 *
 * Returns: (transfer full): a new provider of plain text
 */
GdkContentProvider *
dateline_selection_content_new (DatelineArticleText *text)
{
  DatelineSelectionContent *self = g_object_new (DATELINE_TYPE_SELECTION_CONTENT, NULL);

  g_weak_ref_set (&self->text, text);
  return GDK_CONTENT_PROVIDER (self);
}
