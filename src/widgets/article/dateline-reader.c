/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The reading pane: an article that scrolls, the strip that shows where the
 * chosen entity occurs, and the card of what was clicked. */

#include "dateline-reader-private.h"

enum {
  PROP_0,
  PROP_DOCUMENT,
  PROP_HIDDEN_KINDS,
  PROP_CARET,
  PROP_READING_STYLE,
  PROP_ONLY,
  N_PROPS
};

enum {
  SIGNAL_SCROLLED,
  SIGNAL_TIMELINE_REQUESTED,
  SIGNAL_CARD_MADE,
  N_SIGNALS
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DatelineReader, dateline_reader, ADW_TYPE_BIN)

static void
scrolled_cb (DatelineReader *self)
{
  dateline_reader_follow_size (self);
  g_signal_emit (self, signals[SIGNAL_SCROLLED], 0);
}

static void
show_all_cb (DatelineReader *self)
{
  dateline_article_view_focus_text (self->view);
  dateline_reader_set_only (self, NULL);
}

/* Esc comes here when there is nothing else in the text for it to end. */
static gboolean
escape_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  DatelineReader *self = DATELINE_READER (widget);

  if (self->only == NULL)
    return FALSE;
  show_all_cb (self);
  return TRUE;
}

static void
dateline_reader_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  DatelineReader *self = DATELINE_READER (object);

  switch (id) {
  case PROP_DOCUMENT:
    g_value_set_object (value, self->document);
    break;
  case PROP_HIDDEN_KINDS:
    g_value_set_uint (value, self->hidden_kinds);
    break;
  case PROP_CARET:
    g_value_set_boolean (value, self->caret);
    break;
  case PROP_READING_STYLE:
    g_value_set_object (value, self->style);
    break;
  case PROP_ONLY:
    g_value_set_object (value, self->only);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
set_caret (DatelineReader *self, gboolean caret)
{
  if (self->caret == caret)
    return;
  self->caret = caret;
  dateline_article_view_set_caret_shown (self->view, caret);
  if (caret && gtk_widget_get_mapped (GTK_WIDGET (self)))
    dateline_article_view_focus_text (self->view);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CARET]);
}

static void
dateline_reader_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  DatelineReader *self = DATELINE_READER (object);

  switch (id) {
  case PROP_DOCUMENT:
    dateline_reader_set_document (self, g_value_get_object (value));
    break;
  case PROP_HIDDEN_KINDS:
    dateline_reader_set_hidden_kinds (self, g_value_get_uint (value));
    break;
  case PROP_CARET:
    set_caret (self, g_value_get_boolean (value));
    break;
  case PROP_READING_STYLE:
    if (g_set_object (&self->style, g_value_get_object (value)))
      g_object_notify_by_pspec (object, pspec);
    break;
  case PROP_ONLY:
    dateline_reader_set_only (self, g_value_get_object (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
dateline_reader_dispose (GObject *object)
{
  DatelineReader *self = DATELINE_READER (object);

  if (self->strip != NULL)
    dateline_occurrence_strip_set_view (self->strip, NULL);
  g_clear_handle_id (&self->card_source, g_source_remove);
  g_clear_pointer (&self->card, gtk_widget_unparent);
  dateline_reader_remove_menu (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), DATELINE_TYPE_READER);
  self->find_bar = NULL;
  g_clear_object (&self->style);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (dateline_reader_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  /**
   * DatelineReader:document: (nullable)
   *
   * The document that is read.
   */
  props[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, DATELINE_TYPE_DOCUMENT, flags);
  /**
   * DatelineReader:hidden-kinds:
   *
   * The kinds whose marks are not shown: a bit, 1 << #DatelineKind, for each.
   */
  props[PROP_HIDDEN_KINDS] =
    g_param_spec_uint ("hidden-kinds", NULL, NULL, 0, (1u << DATELINE_N_KINDS) - 1, 0, flags);
  /**
   * DatelineReader:caret:
   *
   * Whether the text has a caret that the arrow keys move.
   */
  props[PROP_CARET] = g_param_spec_boolean ("caret", NULL, NULL, FALSE, flags);
  /**
   * DatelineReader:reading-style: (nullable)
   *
   * How the article is set, and how many marks are shown.
   */
  props[PROP_READING_STYLE] =
    g_param_spec_object ("reading-style", NULL, NULL, DATELINE_TYPE_READING_STYLE, flags);
  /**
   * DatelineReader:only: (nullable)
   *
   * The one entity whose marks are shown, or %NULL where those of all are.
   */
  props[PROP_ONLY] = g_param_spec_object ("only", NULL, NULL, DATELINE_TYPE_ENTITY, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
install_signals (GType type)
{
  /**
   * DatelineReader::scrolled:
   *
   * Other words are on screen than before.
   */
  signals[SIGNAL_SCROLLED] =
    g_signal_new ("scrolled", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * DatelineReader::timeline-requested:
   *
   * The card asks to see in the timeline what rests on its words.
   */
  signals[SIGNAL_TIMELINE_REQUESTED] = g_signal_new ("timeline-requested", type, G_SIGNAL_RUN_LAST,
                                                     0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * DatelineReader::card-made:
   * @self: a reading pane
   * @card: the card, a popover of its own that keys do not leave
   *
   * The card was asked for the first time.
   */
  signals[SIGNAL_CARD_MADE] = g_signal_new ("card-made", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                            NULL, G_TYPE_NONE, 1, GTK_TYPE_WIDGET);
}

static void
dateline_reader_class_init (DatelineReaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = dateline_reader_dispose;
  object_class->get_property = dateline_reader_get_property;
  object_class->set_property = dateline_reader_set_property;

  install_properties (object_class);
  install_signals (G_TYPE_FROM_CLASS (klass));

  g_type_ensure (DATELINE_TYPE_ARTICLE_VIEW);
  g_type_ensure (DATELINE_TYPE_OCCURRENCE_STRIP);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/dateline_reader/Dateline/widgets/dateline-reader.ui");
  gtk_widget_class_bind_template_child (widget_class, DatelineReader, view);
  gtk_widget_class_bind_template_child (widget_class, DatelineReader, strip);
  gtk_widget_class_bind_template_child (widget_class, DatelineReader, banner);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
  gtk_widget_class_bind_template_callback (widget_class, show_all_cb);
}

static void
dateline_reader_init (DatelineReader *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  dateline_occurrence_strip_set_view (self->strip, self->view);

  dateline_reader_add_menu (self);
  dateline_reader_add_zoom (self);
  g_signal_connect_object (self->view, "mark-activated", G_CALLBACK (dateline_reader_show_card),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->view, "scrolled", G_CALLBACK (scrolled_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * dateline_reader_new:
 *
 * Makes a reading pane without a document.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
dateline_reader_new (void)
{
  return g_object_new (DATELINE_TYPE_READER, NULL);
}

/**
 * dateline_reader_get_document:
 * @self: a reading pane
 *
 * Returns: (transfer none) (nullable): the document
 */
DatelineDocument *
dateline_reader_get_document (DatelineReader *self)
{
  g_return_val_if_fail (DATELINE_IS_READER (self), NULL);

  return self->document;
}

/**
 * dateline_reader_set_document:
 * @self: a reading pane
 * @document: (nullable): a document
 *
 * Shows another document from its beginning, or another version of the one that is shown at
 * the reader's place. What was looked for is looked for in it, and where the marks of one
 * entity only were shown they still are.
 */
void
dateline_reader_set_document (DatelineReader *self, DatelineDocument *document)
{
  g_autoptr (DatelineDocument) old = NULL;
  DatelineEntity *only;

  g_return_if_fail (DATELINE_IS_READER (self));

  if (document == self->document)
    return;
  g_set_object (&old, self->document);
  dateline_reader_close_menu (self);
  if (self->card != NULL) {
    gtk_popover_popdown (GTK_POPOVER (self->card));
    g_object_set (self->card, "annotation", NULL, "document", NULL, NULL);
  }
  only = self->only;
  dateline_reader_set_only (self, NULL);
  dateline_reader_choose (self, NULL);
  dateline_article_view_set_document (self->view, document);
  g_set_object (&self->document, document);
  dateline_reader_find_again (self, old);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DOCUMENT]);
  dateline_reader_keep_only (self, old, only);
}

/**
 * dateline_reader_focus_text:
 * @self: a reading pane
 *
 * Gives the focus to the running text.
 */
void
dateline_reader_focus_text (DatelineReader *self)
{
  g_return_if_fail (DATELINE_IS_READER (self));

  dateline_article_view_focus_text (self->view);
}

/**
 * dateline_reader_get_hidden_kinds:
 * @self: a reading pane
 *
 * Returns: a bit, 1 << #DatelineKind, for each kind that is not shown
 */
guint
dateline_reader_get_hidden_kinds (DatelineReader *self)
{
  g_return_val_if_fail (DATELINE_IS_READER (self), 0);

  return self->hidden_kinds;
}

/**
 * dateline_reader_set_hidden_kinds:
 * @self: a reading pane
 * @hidden_kinds: a bit, 1 << #DatelineKind, for each kind
 *
 * Hides the marks of some kinds.
 */
void
dateline_reader_set_hidden_kinds (DatelineReader *self, guint hidden_kinds)
{
  g_return_if_fail (DATELINE_IS_READER (self));

  if (self->hidden_kinds == hidden_kinds)
    return;
  self->hidden_kinds = hidden_kinds;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_HIDDEN_KINDS]);
}

/**
 * dateline_reader_go:
 * @self: a reading pane
 * @step: -1 to go back, 1 to go forward
 *
 * Goes back to where the reader was before the last jump, or forward again.
 *
 * Returns: whether there was such a place
 */
gboolean
dateline_reader_go (DatelineReader *self, int step)
{
  g_return_val_if_fail (DATELINE_IS_READER (self), FALSE);

  return dateline_article_view_go (self->view, step);
}
