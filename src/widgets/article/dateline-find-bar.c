/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The bar in which a reader looks for words, and what was found. */

#include "dateline-find-bar.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "core/dateline-number.h"
#include "dateline-heading.h"
#include "widgets/dateline-control-row.h"
#include "widgets/dateline-menu-names.h"

enum {
  SIGNAL_STARTS,
  SIGNAL_CHANGED,
  SIGNAL_CLOSED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

struct _DatelineFindBar {
  GtkWidget parent_instance;

  DatelineDocument *document;
  DatelineSearch *search;
  gboolean match_case;
  gboolean whole_words;
  char *looked_for; /* what was found last, for when the bar opens again; or NULL */
  GtkSearchBar *search_bar;
  GtkSearchEntry *entry;
  GtkLabel *count_label;
  GtkWidget *previous_button;
  GtkWidget *next_button;
  GtkMenuButton *options_button;
};

enum {
  PROP_0,
  PROP_MATCH_CASE,
  PROP_WHOLE_WORDS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (DatelineFindBar, dateline_find_bar, GTK_TYPE_WIDGET)

static void
show_count (DatelineFindBar *self)
{
  gboolean is_empty = *gtk_editable_get_text (GTK_EDITABLE (self->entry)) == '\0';
  guint n_found = dateline_search_count (self->search);
  g_autofree char *count = NULL, *shown = NULL;

  if (n_found > 0)
    /* Translators: which of the places where a word was found is shown: "3 of 12". */
    count = g_strdup_printf (_("%1$u of %2$u"), dateline_search_get_current (self->search) + 1,
                             n_found);
  else
    count = g_strdup (is_empty ? "" : _("Not found"));
  shown = dateline_number_localize (count);
  gtk_label_set_label (self->count_label, shown);
  gtk_widget_set_sensitive (self->previous_button, n_found > 0);
  gtk_widget_set_sensitive (self->next_button, n_found > 0);
  if (n_found == 0 && !is_empty)
    gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
  if (!is_empty)
    gtk_accessible_announce (GTK_ACCESSIBLE (self->count_label), count,
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* Something else was found. */
static void
found_cb (gpointer user_data)
{
  DatelineFindBar *self = user_data;

  show_count (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
search (DatelineFindBar *self)
{
  DatelineFindFlags flags = (self->match_case ? DATELINE_FIND_MATCH_CASE : 0) |
                            (self->whole_words ? DATELINE_FIND_WHOLE_WORDS : 0);
  const char *words = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  DatelineArticle *article = NULL;
  g_auto (GStrv) lines = NULL;

  if (*words != '\0')
    g_set_str (&self->looked_for, words);
  if (self->document != NULL && gtk_search_bar_get_search_mode (self->search_bar)) {
    article = dateline_document_get_article (self->document);
    lines = dateline_heading_dup_lines (article);
    g_signal_emit (self, signals[SIGNAL_STARTS], 0);
  }
  dateline_search_start (self->search, article, (const char *const *) lines, words, flags);
}

static void
search_cb (DatelineFindBar *self)
{
  search (self);
}

static void
next_cb (DatelineFindBar *self)
{
  dateline_find_bar_step (self, 1);
}

static void
previous_cb (DatelineFindBar *self)
{
  dateline_find_bar_step (self, -1);
}

static void
mode_changed_cb (DatelineFindBar *self)
{
  search (self);
  if (!gtk_search_bar_get_search_mode (self->search_bar))
    g_signal_emit (self, signals[SIGNAL_CLOSED], 0);
}

static void
dateline_find_bar_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  DatelineFindBar *self = DATELINE_FIND_BAR (object);

  switch (id) {
  case PROP_MATCH_CASE:
    g_value_set_boolean (value, self->match_case);
    break;
  case PROP_WHOLE_WORDS:
    g_value_set_boolean (value, self->whole_words);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
dateline_find_bar_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  DatelineFindBar *self = DATELINE_FIND_BAR (object);

  switch (id) {
  case PROP_MATCH_CASE:
    self->match_case = g_value_get_boolean (value);
    search (self);
    break;
  case PROP_WHOLE_WORDS:
    self->whole_words = g_value_get_boolean (value);
    search (self);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
dateline_find_bar_dispose (GObject *object)
{
  DatelineFindBar *self = DATELINE_FIND_BAR (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), DATELINE_TYPE_FIND_BAR);
  g_clear_object (&self->document);
  g_clear_pointer (&self->search, dateline_search_free);
  g_clear_pointer (&self->looked_for, g_free);
  G_OBJECT_CLASS (dateline_find_bar_parent_class)->dispose (object);
}

/* The entry has a way of its own; the buttons beside it have this one. */
static gboolean
escape_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  dateline_find_bar_close (DATELINE_FIND_BAR (widget));
  return TRUE;
}

static void
install_signals (GType type)
{
  /**
   * DatelineFindBar::starts:
   *
   * Something else is about to be looked for: now the search can be told what is seen.
   */
  signals[SIGNAL_STARTS] =
    g_signal_new ("starts", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  /**
   * DatelineFindBar::changed:
   *
   * Something else was found, or another of the places is the current one.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  /**
   * DatelineFindBar::closed:
   *
   * The reader closed the bar.
   */
  signals[SIGNAL_CLOSED] =
    g_signal_new ("closed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
dateline_find_bar_class_init (DatelineFindBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = dateline_find_bar_dispose;
  object_class->get_property = dateline_find_bar_get_property;
  object_class->set_property = dateline_find_bar_set_property;

  /**
   * DatelineFindBar:match-case:
   *
   * Whether capital and small letters are told apart.
   */
  props[PROP_MATCH_CASE] = g_param_spec_boolean ("match-case", NULL, NULL, FALSE,
                                                 G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  /**
   * DatelineFindBar:whole-words:
   *
   * Whether only whole words are found.
   */
  props[PROP_WHOLE_WORDS] = g_param_spec_boolean ("whole-words", NULL, NULL, FALSE,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
  install_signals (G_TYPE_FROM_CLASS (klass));

  g_type_ensure (DATELINE_TYPE_CONTROL_ROW);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/dateline_reader/Dateline/widgets/dateline-find-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, DatelineFindBar, search_bar);
  gtk_widget_class_bind_template_child (widget_class, DatelineFindBar, entry);
  gtk_widget_class_bind_template_child (widget_class, DatelineFindBar, count_label);
  gtk_widget_class_bind_template_child (widget_class, DatelineFindBar, previous_button);
  gtk_widget_class_bind_template_child (widget_class, DatelineFindBar, next_button);
  gtk_widget_class_bind_template_child (widget_class, DatelineFindBar, options_button);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, previous_cb);
  gtk_widget_class_bind_template_callback (widget_class, mode_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, dateline_find_bar_close);
  gtk_widget_class_install_property_action (widget_class, "find.match-case", "match-case");
  gtk_widget_class_install_property_action (widget_class, "find.whole-words", "whole-words");
}

static void
dateline_find_bar_init (DatelineFindBar *self)
{
  self->search = dateline_search_new (found_cb, self);
  gtk_widget_init_template (GTK_WIDGET (self));
  dateline_menu_names_keep (self->options_button);
  gtk_search_bar_connect_entry (self->search_bar, GTK_EDITABLE (self->entry));
  show_count (self);
}

/**
 * dateline_find_bar_new:
 *
 * Makes a bar that is closed.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
dateline_find_bar_new (void)
{
  return g_object_new (DATELINE_TYPE_FIND_BAR, NULL);
}

/**
 * dateline_find_bar_set_document:
 * @self: a find bar
 * @document: (nullable): a document
 *
 * Looks in the article of @document, and in the lines above it, from now on.
 */
void
dateline_find_bar_set_document (DatelineFindBar *self, DatelineDocument *document)
{
  g_return_if_fail (DATELINE_IS_FIND_BAR (self));

  if (!g_set_object (&self->document, document))
    return;
  /* Places in the article before mean nothing in this one. */
  dateline_search_forget (self->search);
  search (self);
}

/**
 * dateline_find_bar_is_open:
 * @self: a find bar
 *
 * Returns: whether the bar is shown
 */
gboolean
dateline_find_bar_is_open (DatelineFindBar *self)
{
  g_return_val_if_fail (DATELINE_IS_FIND_BAR (self), FALSE);

  return gtk_search_bar_get_search_mode (self->search_bar);
}

/**
 * dateline_find_bar_open:
 * @self: a find bar
 *
 * Opens the bar and gives it the focus.
 */
void
dateline_find_bar_open (DatelineFindBar *self)
{
  g_return_if_fail (DATELINE_IS_FIND_BAR (self));

  gtk_search_bar_set_search_mode (self->search_bar, TRUE);
  if (self->looked_for != NULL && *gtk_editable_get_text (GTK_EDITABLE (self->entry)) == '\0')
    gtk_editable_set_text (GTK_EDITABLE (self->entry), self->looked_for);
  /* In this order: a caret that has begun to blink is not told of a selection. */
  gtk_editable_select_region (GTK_EDITABLE (self->entry), 0, -1);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

/**
 * dateline_find_bar_look_for:
 * @self: a find bar
 * @words: UTF-8
 *
 * Opens the bar and looks for @words.
 */
void
dateline_find_bar_look_for (DatelineFindBar *self, const char *words)
{
  g_return_if_fail (DATELINE_IS_FIND_BAR (self));

  gtk_editable_set_text (GTK_EDITABLE (self->entry), words);
  dateline_find_bar_open (self);
}

/**
 * dateline_find_bar_close:
 * @self: a find bar
 *
 * Closes the bar; nothing is found any more.
 */
void
dateline_find_bar_close (DatelineFindBar *self)
{
  g_return_if_fail (DATELINE_IS_FIND_BAR (self));

  gtk_search_bar_set_search_mode (self->search_bar, FALSE);
}

/**
 * dateline_find_bar_step:
 * @self: a find bar
 * @step: 1 for the next place, -1 for the one before
 *
 * Goes to another place, around the end of the article if need be. Opens the
 * bar where it is closed.
 */
void
dateline_find_bar_step (DatelineFindBar *self, int step)
{
  g_return_if_fail (DATELINE_IS_FIND_BAR (self));

  if (!gtk_search_bar_get_search_mode (self->search_bar))
    dateline_find_bar_open (self);
  else if (dateline_search_step (self->search, step))
    found_cb (self);
}

/**
 * dateline_find_bar_get_search:
 * @self: a find bar
 *
 * Gets what knows the places that were found, and which of them is the current one.
 *
 * Returns: (transfer none): the search
 */
DatelineSearch *
dateline_find_bar_get_search (DatelineFindBar *self)
{
  g_return_val_if_fail (DATELINE_IS_FIND_BAR (self), NULL);

  return self->search;
}
