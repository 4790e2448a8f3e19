/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What stands above an article: headline, standfirst, byline, and a chip for
 * each kind of mark. */

#include "dateline-article-header-private.h"

#include "core/dateline-direction.h"
#include "dateline-heading.h"
#include "dateline-kind-chip.h"
#include "dateline-typography.h"

enum {
  PROP_0,
  PROP_HIDDEN_KINDS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (DatelineArticleHeader, dateline_article_header, GTK_TYPE_WIDGET)

static void
chip_toggled_cb (DatelineArticleHeader *self, GtkToggleButton *chip)
{
  guint bit = 1u << dateline_kind_chip_get_kind (DATELINE_KIND_CHIP (chip));

  dateline_article_header_set_hidden_kinds (self, gtk_toggle_button_get_active (chip)
                                                    ? self->hidden_kinds & ~bit
                                                    : self->hidden_kinds | bit);
}

static void
fill_chips (DatelineArticleHeader *self)
{
  adw_wrap_box_remove_all (self->chips);
  for (DatelineKind kind = 0; kind < DATELINE_N_KINDS && self->document != NULL; kind++) {
    guint n_marks = dateline_document_count_kind (self->document, kind);
    GtkWidget *chip;

    if (n_marks == 0)
      continue;
    chip = dateline_kind_chip_new (kind, n_marks);
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip),
                                  (self->hidden_kinds & (1u << kind)) == 0);
    g_signal_connect_object (chip, "toggled", G_CALLBACK (chip_toggled_cb), self,
                             G_CONNECT_SWAPPED);
    adw_wrap_box_append (self->chips, chip);
  }
}

static void
set_text (DatelineDisplayText *label, const char *text)
{
  dateline_display_text_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && *text != '\0');
}

static void
show_byline (DatelineArticleHeader *self)
{
  const DatelineCalendar calendar = self->style != NULL
                                    ? dateline_reading_style_get_calendar (self->style)
                                    : DATELINE_CALENDAR_GREGORIAN;
  g_autofree char *byline =
    self->document != NULL ? dateline_heading_dup_byline (self->document, calendar) : NULL;

  gtk_label_set_label (self->byline_label, byline != NULL ? byline : "");
  gtk_widget_set_visible (GTK_WIDGET (self->byline_label), byline != NULL && *byline != '\0');
}

static GtkTextDirection
find_direction (DatelineArticle *article)
{
  switch (dateline_article_find_direction (article)) {
  case DATELINE_DIRECTION_LTR:
    return GTK_TEXT_DIR_LTR;
  case DATELINE_DIRECTION_RTL:
    return GTK_TEXT_DIR_RTL;
  case DATELINE_DIRECTION_AUTO:
  default:
    return GTK_TEXT_DIR_NONE;
  }
}

static void
show_document (DatelineArticleHeader *self)
{
  DatelineArticle *article = dateline_document_get_article (self->document);

  set_text (self->title_text, dateline_article_get_title (article));
  set_text (self->subtitle_text, dateline_article_get_subtitle (article));
  show_byline (self);
  gtk_widget_set_direction (GTK_WIDGET (self->title_text), find_direction (article));
  gtk_widget_set_direction (GTK_WIDGET (self->subtitle_text), find_direction (article));
}

static void
dateline_article_header_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  DatelineArticleHeader *self = DATELINE_ARTICLE_HEADER (object);

  switch (id) {
  case PROP_HIDDEN_KINDS:
    g_value_set_uint (value, self->hidden_kinds);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
dateline_article_header_set_property (GObject *object,
                                      guint id,
                                      const GValue *value,
                                      GParamSpec *pspec)
{
  DatelineArticleHeader *self = DATELINE_ARTICLE_HEADER (object);

  switch (id) {
  case PROP_HIDDEN_KINDS:
    dateline_article_header_set_hidden_kinds (self, g_value_get_uint (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
dateline_article_header_dispose (GObject *object)
{
  DatelineArticleHeader *self = DATELINE_ARTICLE_HEADER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), DATELINE_TYPE_ARTICLE_HEADER);
  g_clear_object (&self->document);
  g_clear_object (&self->style);
  g_clear_pointer (&self->matches, g_array_unref);
  G_OBJECT_CLASS (dateline_article_header_parent_class)->dispose (object);
}

/* What was found is marked behind the words. */
static void
dateline_article_header_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  dateline_article_header_paint_matches (DATELINE_ARTICLE_HEADER (widget), snapshot);
  GTK_WIDGET_CLASS (dateline_article_header_parent_class)->snapshot (widget, snapshot);
}

static void
dateline_article_header_class_init (DatelineArticleHeaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = dateline_article_header_dispose;
  object_class->get_property = dateline_article_header_get_property;
  object_class->set_property = dateline_article_header_set_property;
  widget_class->snapshot = dateline_article_header_snapshot;

  /**
   * DatelineArticleHeader:hidden-kinds:
   *
   * The kinds whose chips are off: a bit, 1 << #DatelineKind, for each.
   */
  props[PROP_HIDDEN_KINDS] =
    g_param_spec_uint ("hidden-kinds", NULL, NULL, 0, (1u << DATELINE_N_KINDS) - 1, 0,
                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (DATELINE_TYPE_DISPLAY_TEXT);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/dateline_reader/Dateline/widgets/dateline-article-header.ui");
  gtk_widget_class_bind_template_child (widget_class, DatelineArticleHeader, title_text);
  gtk_widget_class_bind_template_child (widget_class, DatelineArticleHeader, subtitle_text);
  gtk_widget_class_bind_template_child (widget_class, DatelineArticleHeader, byline_label);
  gtk_widget_class_bind_template_child (widget_class, DatelineArticleHeader, chips);
}

static void
dateline_article_header_init (DatelineArticleHeader *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * dateline_article_header_new:
 *
 * Makes a header without a document.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
dateline_article_header_new (void)
{
  return g_object_new (DATELINE_TYPE_ARTICLE_HEADER, NULL);
}

/**
 * dateline_article_header_set_document:
 * @self: a header
 * @document: (nullable): a document
 *
 * Shows the headline of another document.
 */
void
dateline_article_header_set_document (DatelineArticleHeader *self, DatelineDocument *document)
{
  g_return_if_fail (DATELINE_IS_ARTICLE_HEADER (self));

  if (!g_set_object (&self->document, document))
    return;
  dateline_article_header_set_matches (self, NULL, 0);
  fill_chips (self);
  if (document != NULL)
    show_document (self);
}

/* The sizes in the style sheet are those at 100 %. */
static void
restyle (DatelineArticleHeader *self)
{
  g_autoptr (PangoFontDescription) face = dateline_typography_dup_face (self->style);
  g_autoptr (PangoAttrList) small_print = pango_attr_list_new ();
  double line_factor = dateline_reading_style_get_line_height (self->style) / 100.;

  dateline_display_text_set_face (self->title_text, face,
                                  DATELINE_HEADLINE_LINE_FACTOR * line_factor);
  dateline_display_text_set_face (self->subtitle_text, face,
                                  DATELINE_STANDFIRST_LINE_FACTOR * line_factor);
  pango_attr_list_insert (small_print, pango_attr_scale_new (dateline_typography_get_scale (face)));
  gtk_label_set_attributes (self->byline_label, small_print);
}

/**
 * dateline_article_header_set_reading_style:
 * @self: a header
 * @style: how a person likes to read
 *
 * Sets the headline in another way, and follows what changes in @style.
 */
void
dateline_article_header_set_reading_style (DatelineArticleHeader *self, DatelineReadingStyle *style)
{
  const char *const set_by[] = { "notify::font", "notify::text-size", "notify::line-height" };

  g_return_if_fail (DATELINE_IS_ARTICLE_HEADER (self));
  g_return_if_fail (DATELINE_IS_READING_STYLE (style));

  if (self->style == style)
    return;
  if (self->style != NULL)
    g_signal_handlers_disconnect_by_data (self->style, self);
  g_set_object (&self->style, style);
  for (guint i = 0; i < G_N_ELEMENTS (set_by); i++)
    g_signal_connect_object (style, set_by[i], G_CALLBACK (restyle), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::calendar", G_CALLBACK (show_byline), self,
                           G_CONNECT_SWAPPED);
  g_signal_handlers_disconnect_by_data (adw_style_manager_get_default (), self);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::document-font-name",
                           G_CALLBACK (restyle), self, G_CONNECT_SWAPPED);
  restyle (self);
  show_byline (self);
}

/**
 * dateline_article_header_get_hidden_kinds:
 * @self: a header
 *
 * Returns: a bit, 1 << #DatelineKind, for each kind whose chip is off
 */
guint
dateline_article_header_get_hidden_kinds (DatelineArticleHeader *self)
{
  g_return_val_if_fail (DATELINE_IS_ARTICLE_HEADER (self), 0);

  return self->hidden_kinds;
}

/**
 * dateline_article_header_set_hidden_kinds:
 * @self: a header
 * @hidden_kinds: a bit, 1 << #DatelineKind, for each kind
 *
 * Switches the chips.
 */
void
dateline_article_header_set_hidden_kinds (DatelineArticleHeader *self, guint hidden_kinds)
{
  g_return_if_fail (DATELINE_IS_ARTICLE_HEADER (self));

  if (self->hidden_kinds == hidden_kinds)
    return;
  self->hidden_kinds = hidden_kinds;
  for (GtkWidget *chip = gtk_widget_get_first_child (GTK_WIDGET (self->chips)); chip != NULL;
       chip = gtk_widget_get_next_sibling (chip)) {
    guint bit = 1u << dateline_kind_chip_get_kind (DATELINE_KIND_CHIP (chip));

    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), (hidden_kinds & bit) == 0);
  }
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_HIDDEN_KINDS]);
}

/**
 * dateline_article_header_get_headline_height:
 * @self: a header
 *
 * Returns: how high the headline stands, in pixels from the top; 0 where there is none
 */
int
dateline_article_header_get_headline_height (DatelineArticleHeader *self)
{
  g_return_val_if_fail (DATELINE_IS_ARTICLE_HEADER (self), 0);

  return gtk_widget_get_visible (GTK_WIDGET (self->title_text))
         ? gtk_widget_get_height (GTK_WIDGET (self->title_text))
         : 0;
}
