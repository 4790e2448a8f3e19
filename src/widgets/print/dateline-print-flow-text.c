/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is printed beside the article's own text: what stands above it, where it
 * comes from, its timeline and who and what is in it. */

#include "dateline-print-flow-private.h"

#include <glib/gi18n-lib.h>
#include <pango/pangocairo.h>

#include "core/dateline-timeline.h"
#include "widgets/dateline-kind-sample.h"

/* A character that stands for a picture: U+FFFC. */
#define OBJECT_CHARACTER "\xef\xbf\xbc"

typedef struct {
  gboolean has_face; /* the article's, else that of the window */
  double size;       /* in pixels */
  PangoWeight weight;
  double line_factor; /* in multiples of the reader's */
  double space_above;
  double space_below;
} ItemStyle;

static const ItemStyle styles[] = {
  [DATELINE_PRINT_ITEM_TITLE] = { TRUE, 36., PANGO_WEIGHT_BOLD, DATELINE_HEADLINE_LINE_FACTOR, 0.,
                                  10. },
  [DATELINE_PRINT_ITEM_SUBTITLE] = { TRUE, 22., PANGO_WEIGHT_NORMAL,
                                     DATELINE_STANDFIRST_LINE_FACTOR, 0., 12. },
  [DATELINE_PRINT_ITEM_BYLINE] = { FALSE, 15., PANGO_WEIGHT_NORMAL, .89, 2., 14. },
  [DATELINE_PRINT_ITEM_LEGEND] = { FALSE, 14., PANGO_WEIGHT_NORMAL, 1.05, 0., 22. },
  [DATELINE_PRINT_ITEM_PIECE] = { FALSE },
  [DATELINE_PRINT_ITEM_SOURCE] = { FALSE, 14., PANGO_WEIGHT_NORMAL, .97, 14., 6. },
  [DATELINE_PRINT_ITEM_CHAPTER] = { TRUE, 26., PANGO_WEIGHT_BOLD, .89, 34., 8. },
  [DATELINE_PRINT_ITEM_SECTION] = { TRUE, 18., PANGO_WEIGHT_BOLD, .89, 12., 6. },
  [DATELINE_PRINT_ITEM_EVENT] = { FALSE, 15., PANGO_WEIGHT_NORMAL, .97, 0., 6. },
  [DATELINE_PRINT_ITEM_ENTITY] = { FALSE, 15., PANGO_WEIGHT_NORMAL, .97, 0., 6. },
};

/* Of an entry of a list, how far its later lines begin from the edge. */
#define HANGING_INDENT 18

/* Words of the reader's language keep their own direction in an article that
 * reads the other way. */
static char *
isolate (DatelinePrintFlow *self, const char *words)
{
  return dateline_print_flow_is_rtl (self) ? g_strconcat ("\u2068", words, "\u2069", NULL)
                                           : g_strdup (words);
}

static void
add_item (DatelinePrintFlow *self, DatelinePrintItemType type, gpointer object, const char *text)
{
  DatelinePrintItem item = { .type = type, .object = object, .text = g_strdup (text) };

  g_array_append_val (self->items, item);
}

static void
add_part (DatelinePrintFlow *self, GPtrArray *parts, char *part)
{
  g_ptr_array_add (parts, isolate (self, part));
  g_free (part);
}

static char *
dup_byline (DatelinePrintFlow *self)
{
  DatelineArticle *article = dateline_document_get_article (self->document);
  const char *const *authors = dateline_article_get_authors (article);
  DatelineEdtf *published = dateline_article_get_published (article);
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  if (authors != NULL && authors[0] != NULL)
    add_part (self, parts, g_strjoinv (", ", (char **) authors));
  if (dateline_article_get_publisher (article) != NULL)
    add_part (self, parts, g_strdup (dateline_article_get_publisher (article)));
  if (published != NULL)
    add_part (self, parts, dateline_edtf_to_words_with (published, self->contents.calendar));
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (" · ", (char **) parts->pdata);
}

static gboolean
is_shown (DatelinePrintFlow *self, DatelineKind kind)
{
  return (self->contents.hidden_kinds & (1u << kind)) == 0 &&
         dateline_document_count_kind (self->document, kind) > 0;
}

static char *
dup_legend (DatelinePrintFlow *self)
{
  g_autoptr (GString) legend = g_string_new (NULL);

  for (DatelineKind kind = 0; kind < DATELINE_N_KINDS; kind++) {
    if (is_shown (self, kind))
      g_string_append_printf (legend, "%s" OBJECT_CHARACTER "\u00a0%s",
                              legend->len > 0 ? "    " : "", dateline_kind_get_plural_name (kind));
  }
  return g_string_free_and_steal (g_steal_pointer (&legend));
}

static void
add_front (DatelinePrintFlow *self)
{
  DatelineArticle *article = dateline_document_get_article (self->document);
  const char *subtitle = dateline_article_get_subtitle (article);
  g_autofree char *byline = dup_byline (self);
  g_autofree char *legend = dup_legend (self);

  add_item (self, DATELINE_PRINT_ITEM_TITLE, NULL, dateline_article_get_title (article));
  if (subtitle != NULL && *subtitle != '\0')
    add_item (self, DATELINE_PRINT_ITEM_SUBTITLE, NULL, subtitle);
  if (*byline != '\0')
    add_item (self, DATELINE_PRINT_ITEM_BYLINE, NULL, byline);
  if (*legend != '\0' && self->contents.with_highlights)
    add_item (self, DATELINE_PRINT_ITEM_LEGEND, NULL, legend);
}

static void
add_source (DatelinePrintFlow *self)
{
  DatelineArticle *article = dateline_document_get_article (self->document);
  const char *name = dateline_article_get_source_name (article);
  const char *licence = dateline_article_get_source_licence (article);
  const char *url = dateline_article_get_source_url (article);
  g_autoptr (GString) source = g_string_new (NULL);

  if (name != NULL)
    /* Translators: %s is where an article was published. */
    g_string_append_printf (source, _("Source: %s"), name);
  if (licence != NULL)
    g_string_append_printf (source, "%s%s", source->len > 0 ? " · " : "", licence);
  if (source->len > 0)
    add_item (self, DATELINE_PRINT_ITEM_SOURCE, NULL, source->str);
  if (url != NULL) {
    add_item (self, DATELINE_PRINT_ITEM_SOURCE, NULL, url);
    g_array_index (self->items, DatelinePrintItem, self->items->len - 1).is_link = TRUE;
  }
}

static void
add_timeline (DatelinePrintFlow *self)
{
  g_autoptr (DatelineTimeline) timeline = dateline_timeline_new ();
  guint n_events, section_end = 0;

  dateline_timeline_set_document (timeline, self->document);
  n_events = g_list_model_get_n_items (G_LIST_MODEL (timeline));
  if (n_events > 0)
    add_item (self, DATELINE_PRINT_ITEM_CHAPTER, NULL, _("Timeline"));
  for (guint i = 0; i < n_events; i++) {
    g_autoptr (DatelineEvent) event = g_list_model_get_item (G_LIST_MODEL (timeline), i);

    if (i == section_end) {
      g_autofree char *title = dateline_timeline_dup_section_title (timeline, i);
      guint start;

      dateline_timeline_get_section (timeline, i, &start, &section_end);
      add_item (self, DATELINE_PRINT_ITEM_SECTION, NULL, title);
    }
    add_item (self, DATELINE_PRINT_ITEM_EVENT, event, NULL);
  }
}

static void
add_entities (DatelinePrintFlow *self)
{
  GListModel *entities = dateline_document_get_entities (self->document);
  guint n_entities = g_list_model_get_n_items (entities);

  if (n_entities > 0)
    add_item (self, DATELINE_PRINT_ITEM_CHAPTER, NULL, _("Entities"));
  for (DatelineKind kind = 0; kind < DATELINE_N_KINDS; kind++) {
    gboolean is_first = TRUE;

    for (guint i = 0; i < n_entities; i++) {
      g_autoptr (DatelineEntity) entity = g_list_model_get_item (entities, i);

      if (dateline_entity_get_kind (entity) != kind)
        continue;
      if (is_first)
        add_item (self, DATELINE_PRINT_ITEM_SECTION, NULL, dateline_kind_get_plural_name (kind));
      is_first = FALSE;
      add_item (self, DATELINE_PRINT_ITEM_ENTITY, entity, NULL);
    }
  }
}

/**
 * dateline_print_flow_add_items:
 * @self: a flow without items
 *
 * Lists all that is printed, in order.
 */
void
dateline_print_flow_add_items (DatelinePrintFlow *self)
{
  guint n_pieces = dateline_article_layout_get_n_pieces (self->layout);

  add_front (self);
  for (guint i = 0; i < n_pieces; i++) {
    DatelinePrintItem item = { .type = DATELINE_PRINT_ITEM_PIECE, .piece = i };

    g_array_append_val (self->items, item);
  }
  add_source (self);
  if (self->contents.with_timeline)
    add_timeline (self);
  if (self->contents.with_entities)
    add_entities (self);
}

/* An entry of a list: what stands first is bold. */
static char *
dup_entry (DatelinePrintFlow *self, const DatelinePrintItem *item, gsize *n_bold_bytes)
{
  g_autofree char *date = NULL;
  g_autofree char *first_part = NULL;
  g_autofree char *rest_part = NULL;
  const char *first, *rest;

  if (item->type == DATELINE_PRINT_ITEM_EVENT) {
    date = dateline_event_dup_date_words_with (item->object, self->contents.calendar);
    first = date;
    rest = dateline_event_get_title (item->object);
  } else {
    first = dateline_entity_get_name (item->object);
    rest = dateline_entity_get_description (item->object);
    if (rest == NULL)
      rest = dateline_entity_get_role (item->object);
  }
  first_part = isolate (self, first);
  *n_bold_bytes = strlen (first_part);
  if (rest == NULL)
    return g_steal_pointer (&first_part);
  rest_part = isolate (self, rest);
  return g_strconcat (first_part, "  ", rest_part, NULL);
}

static void
add_samples (PangoLayout *text, PangoAttrList *attributes)
{
  const PangoRectangle box = {
    .y = -DATELINE_KIND_SAMPLE_HEIGHT * PANGO_SCALE * 3 / 4,
    .width = DATELINE_KIND_SAMPLE_WIDTH * PANGO_SCALE,
    .height = DATELINE_KIND_SAMPLE_HEIGHT * PANGO_SCALE,
  };
  const char *string = pango_layout_get_text (text);

  for (const char *at = string; (at = strstr (at, OBJECT_CHARACTER)) != NULL; at++) {
    PangoAttribute *shape = pango_attr_shape_new (&box, &box);

    shape->start_index = (guint) (at - string);
    shape->end_index = shape->start_index + strlen (OBJECT_CHARACTER);
    pango_attr_list_insert (attributes, shape);
  }
}

/* From one line to the next, in Pango's units. */
static int
find_pitch (DatelinePrintFlow *self, const PangoFontDescription *font, double line_factor)
{
  double factor = line_factor * self->contents.line_height / 100.;

  return pango_units_from_double (
    dateline_typography_measure_line (self->context, font, MAX (factor, 1.)));
}

/**
 * dateline_print_flow_make_text:
 * @self: a flow
 * @item: an item that is not a piece
 * @space_above: (out): the space that it wants above it, in pixels
 * @space_below: (out): the space that it wants below it, in pixels
 *
 * Lays an item out.
 *
 * Returns: (transfer full): its text
 */
PangoLayout *
dateline_print_flow_make_text (DatelinePrintFlow *self,
                               const DatelinePrintItem *item,
                               double *space_above,
                               double *space_below)
{
  const ItemStyle *style = &styles[item->type];
  PangoLayout *text = pango_layout_new (self->context);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  g_autoptr (PangoFontDescription) font =
    pango_font_description_copy (pango_context_get_font_description (self->context));
  gboolean is_entry = item->object != NULL;
  gsize n_bold_bytes = 0;
  g_autofree char *string = NULL;

  if (is_entry)
    string = dup_entry (self, item, &n_bold_bytes);
  else if (item->type == DATELINE_PRINT_ITEM_BYLINE)
    string = g_strdup (item->text); /* its parts are isolated from each other */
  else
    string = isolate (self, item->text);

  if (style->has_face)
    pango_font_description_set_family (font, pango_font_description_get_family (self->face));
  pango_font_description_set_weight (font, style->weight);
  pango_font_description_set_absolute_size (font, style->size * PANGO_SCALE);
  pango_layout_set_font_description (text, font);
  pango_layout_set_wrap (text, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width (text, pango_units_from_double (self->width));
  pango_layout_set_text (text, string, -1);
  pango_layout_set_auto_dir (text, FALSE);
  if (dateline_print_flow_is_rtl (self))
    pango_layout_set_alignment (text, PANGO_ALIGN_RIGHT);
  if (is_entry) {
    PangoAttribute *bold = pango_attr_weight_new (PANGO_WEIGHT_BOLD);

    bold->start_index = 0;
    bold->end_index = (guint) n_bold_bytes;
    pango_attr_list_insert (attributes, bold);
    pango_layout_set_indent (text, -HANGING_INDENT * PANGO_SCALE);
  }
  if (item->type == DATELINE_PRINT_ITEM_LEGEND)
    add_samples (text, attributes);
  pango_attr_list_insert (
    attributes, pango_attr_line_height_new_absolute (find_pitch (self, font, style->line_factor)));
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  pango_layout_set_attributes (text, attributes);
  *space_above = style->space_above;
  *space_below = style->space_below;
  return text;
}

/**
 * dateline_print_flow_draw_legend:
 * @self: a flow
 * @text: the text of the legend
 * @cr: where to draw, with the top left of @text as the origin
 *
 * Draws how the marks of each kind look.
 */
void
dateline_print_flow_draw_legend (DatelinePrintFlow *self, PangoLayout *text, cairo_t *cr)
{
  const char *string = pango_layout_get_text (text);
  const char *at = string;
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node;

  for (DatelineKind kind = 0; kind < DATELINE_N_KINDS; kind++) {
    PangoRectangle place;

    if (!is_shown (self, kind) || (at = strstr (at, OBJECT_CHARACTER)) == NULL)
      continue;
    pango_layout_index_to_pos (text, (int) (at - string), &place);
    at += strlen (OBJECT_CHARACTER);
    gtk_snapshot_save (snapshot);
    gtk_snapshot_translate (
      snapshot,
      &GRAPHENE_POINT_INIT ((float) pango_units_to_double (MIN (place.x, place.x + place.width)),
                            (float) pango_units_to_double (place.y + place.height / 2) -
                              DATELINE_KIND_SAMPLE_HEIGHT / 2.f));
    dateline_kind_sample_paint (snapshot, kind, DATELINE_THEME_LIGHT);
    gtk_snapshot_restore (snapshot);
  }
  node = gtk_snapshot_free_to_node (snapshot);
  if (node == NULL)
    return;
  gsk_render_node_draw (node, cr);
  gsk_render_node_unref (node);
}
