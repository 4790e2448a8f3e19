/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The marks for assistive technologies: each is a link of the running text. Clients
 * walk over all links that there are, and GTK does so whenever the text gets the focus.
 * So an article with more marks than a reader sees at once has links for those around
 * what is on screen, and they follow the reader. */

#include "dateline-article-text-private.h"

#define MAX_LINKS 200

/* How many of them are before what is on screen, half as many more or less until others are
 * made. The rest is more than a screen holds. */
#define LINKS_BEFORE (MAX_LINKS / 4)

/* How many links clients are told of before other work has its turn. */
#define LINKS_AT_ONCE 10

/* What is known of a link on the bus would outlive it with GTK 4.24, and lead to freed
 * memory. */
static void
end_link (gpointer data)
{
  g_autoptr (GtkAccessible) link = data;
  g_autoptr (GtkATContext) context = NULL;

  if (link == NULL)
    return;
  context = gtk_accessible_get_at_context (link);
  if (context != NULL)
    g_object_run_dispose (G_OBJECT (context));
}

static guint
find_topmost_mark (DatelineArticleText *self)
{
  const DatelinePiece *piece;
  guint position;

  if (self->layout == NULL || dateline_article_layout_get_n_pieces (self->layout) == 0)
    return 0;
  position = dateline_article_layout_find_piece (self->layout, MAX (-self->origin_y, 0.), NULL);
  piece = dateline_article_layout_get_piece (self->layout, position);
  return dateline_article_text_find_mark_from (
    self, &(DatelineSpan) { piece->block, piece->start_char, G_MAXUINT });
}

static unsigned int
get_n_links (GtkAccessibleHypertext *hypertext)
{
  DatelineArticleText *self = DATELINE_ARTICLE_TEXT (hypertext);

  return self->links != NULL ? self->links->len : 0;
}

static gboolean
came_to_bus_cb (gpointer user_data)
{
  DatelineArticleText *self = user_data;

  self->bus_source = 0;
  self->is_on_bus = TRUE;
  return G_SOURCE_REMOVE;
}

/* The text that comes to the bus asks for its first link, before any client can. What is
 * given it as a parent then would bring it there a second time. */
static gboolean
is_on_bus (DatelineArticleText *self)
{
  if (!self->is_on_bus && self->bus_source == 0)
    self->bus_source = g_idle_add_full (G_PRIORITY_HIGH, came_to_bus_cb, self, NULL);
  return self->is_on_bus;
}

/* GTK 4.24 answers who asks for a link that is not on the bus with an address of nothing,
 * which ends some clients. What is given a parent is on the bus; as long as clients were
 * not told of the link, its siblings are those that the text has for it. */
static void
bring_to_bus (DatelineArticleText *self, unsigned int index)
{
  GtkAccessible *link = g_ptr_array_index (self->links, index);
  gpointer next = index + 1 < self->links->len ? g_ptr_array_index (self->links, index + 1) : NULL;

  /* What comes to the bus asks for the first link. */
  if (self->is_bringing || !is_on_bus (self))
    return;
  self->is_bringing = TRUE;
  gtk_accessible_set_accessible_parent (link, NULL, NULL);
  gtk_accessible_set_accessible_parent (link, GTK_ACCESSIBLE (self), next);
  if (index >= self->n_told)
    gtk_accessible_set_accessible_parent (link, NULL, NULL);
  self->is_bringing = FALSE;
}

/* The answer to a client that asks for a link which has just gone: GTK wants one. */
static GtkAccessibleHyperlink *
get_no_link (DatelineArticleText *self)
{
  if (self->no_link == NULL)
    self->no_link = gtk_accessible_hyperlink_new (GTK_ACCESSIBLE_HYPERTEXT (self), 0, "",
                                                  &(GtkAccessibleTextRange) { 0, 0 });
  if (is_on_bus (self)) {
    gtk_accessible_set_accessible_parent (GTK_ACCESSIBLE (self->no_link), NULL, NULL);
    gtk_accessible_set_accessible_parent (GTK_ACCESSIBLE (self->no_link), GTK_ACCESSIBLE (self),
                                          NULL);
  }
  return self->no_link;
}

static GtkAccessibleHyperlink *
make_link (DatelineArticleText *self, unsigned int index)
{
  GtkAccessibleHypertext *hypertext = GTK_ACCESSIBLE_HYPERTEXT (self);
  DatelineAnnotation *mark = g_ptr_array_index (self->marks, self->first_link + index);
  const DatelineSpan *span = dateline_annotation_get_span (mark);
  GtkAccessibleTextRange bounds;
  GtkAccessibleHyperlink *link;
  g_autofree char *label = NULL, *uri = NULL;

  bounds.start = self->block_starts[span->block] + span->start_char;
  bounds.length = span->end_char - span->start_char;
  uri = dateline_article_text_dup_mark_uri (mark);
  link = gtk_accessible_hyperlink_new (hypertext, index, uri, &bounds);
  label = dateline_article_text_dup_mark_name (mark);
  gtk_accessible_update_property (GTK_ACCESSIBLE (link), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  return link;
}

static GtkAccessibleHyperlink *
get_link (GtkAccessibleHypertext *hypertext, unsigned int index)
{
  DatelineArticleText *self = DATELINE_ARTICLE_TEXT (hypertext);

  if (index >= get_n_links (hypertext))
    return get_no_link (self);
  if (g_ptr_array_index (self->links, index) == NULL)
    g_ptr_array_index (self->links, index) = make_link (self, index);
  bring_to_bus (self, index);
  return g_ptr_array_index (self->links, index);
}

/* A client hears that a link has gone. GTK says so of what is hidden, with the place
 * that it has among the children: for that moment it is the first. */
static void
tell_of_gone (DatelineArticleText *self)
{
  GtkAccessible *link = g_ptr_array_index (self->gone_links, 0);

  self->leaving_link = link;
  gtk_accessible_update_state (link, GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  self->leaving_link = NULL;
  g_ptr_array_remove_index (self->gone_links, 0);
}

/* A client hears of a new link. GTK says so of what is hidden no more, if it is on the
 * bus; what is given a parent is, and then has to be told of its sibling, too. */
static void
tell_of_new (DatelineArticleText *self)
{
  GtkAccessibleHypertext *hypertext = GTK_ACCESSIBLE_HYPERTEXT (self);
  GtkAccessible *link = GTK_ACCESSIBLE (get_link (hypertext, self->n_told));
  gpointer next =
    self->n_told + 1 < self->links->len ? get_link (hypertext, self->n_told + 1) : NULL;

  gtk_accessible_update_state (link, GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  gtk_accessible_set_accessible_parent (link, GTK_ACCESSIBLE (self), next);
  gtk_accessible_update_state (link, GTK_ACCESSIBLE_STATE_HIDDEN, FALSE, -1);
  self->n_told++;
}

static gboolean
tell_cb (gpointer user_data)
{
  DatelineArticleText *self = user_data;
  guint n_links = self->links != NULL ? self->links->len : 0;

  for (guint i = 0; i < LINKS_AT_ONCE; i++) {
    if (self->gone_links->len > 0)
      tell_of_gone (self);
    else if (self->n_told < n_links)
      tell_of_new (self);
    else
      break;
  }
  if (self->gone_links->len > 0 || self->n_told < n_links)
    return G_SOURCE_CONTINUE;
  self->tell_source = 0;
  return G_SOURCE_REMOVE;
}

/* Clients that keep a list of the links learn that it is another one. Only those links
 * can be in it that were asked for. */
static void
leave_links (DatelineArticleText *self)
{
  if (self->gone_links == NULL)
    self->gone_links = g_ptr_array_new_with_free_func (end_link);
  for (guint i = 0; self->links != NULL && i < self->links->len; i++) {
    gpointer link = g_steal_pointer (&g_ptr_array_index (self->links, i));

    if (link != NULL)
      g_ptr_array_add (self->gone_links, link);
  }
  g_clear_pointer (&self->links, g_ptr_array_unref);
  self->n_told = 0;
  if (self->gone_links->len > 0 && self->tell_source == 0)
    self->tell_source = g_idle_add (tell_cb, self);
}

static void
make_links (DatelineArticleText *self, guint first)
{
  guint n_links = MIN (self->marks->len - first, MAX_LINKS);

  leave_links (self);
  self->first_link = first;
  self->links = g_ptr_array_new_with_free_func (end_link);
  g_ptr_array_set_size (self->links, (int) n_links);
}

/**
 * dateline_article_text_forget_links:
 * @self: a text
 *
 * Forgets the links that assistive technologies asked for, and tells nobody. For an
 * instance that goes.
 */
void
dateline_article_text_forget_links (DatelineArticleText *self)
{
  g_clear_handle_id (&self->tell_source, g_source_remove);
  g_clear_pointer (&self->gone_links, g_ptr_array_unref);
  g_clear_pointer (&self->links, g_ptr_array_unref);
  g_clear_pointer (&self->no_link, end_link);
  g_clear_handle_id (&self->bus_source, g_source_remove);
}

/**
 * dateline_article_text_update_links:
 * @self: a text
 *
 * Makes links for the marks that are shown now.
 */
void
dateline_article_text_update_links (DatelineArticleText *self)
{
  make_links (self, 0);
  dateline_article_text_follow_links (self);
}

/**
 * dateline_article_text_follow_links:
 * @self: a text
 *
 * Makes other links where the reader has gone away from those that there are.
 */
void
dateline_article_text_follow_links (DatelineArticleText *self)
{
  guint last_first, wanted, distance;

  if (self->links == NULL || self->marks->len <= MAX_LINKS)
    return;
  last_first = self->marks->len - MAX_LINKS;
  wanted = find_topmost_mark (self);
  wanted = MIN (wanted > LINKS_BEFORE ? wanted - LINKS_BEFORE : 0, last_first);
  distance = wanted > self->first_link ? wanted - self->first_link : self->first_link - wanted;
  if (distance > LINKS_BEFORE / 2 || (distance > 0 && (wanted == 0 || wanted == last_first)))
    make_links (self, wanted);
}

static unsigned int
get_link_at (GtkAccessibleHypertext *hypertext, unsigned int offset)
{
  DatelineArticleText *self = DATELINE_ARTICLE_TEXT (hypertext);
  guint mark = dateline_article_text_find_link (self, offset);

  return mark != G_MAXUINT && mark >= self->first_link &&
             mark - self->first_link < get_n_links (hypertext)
         ? mark - self->first_link
         : G_MAXUINT;
}

/* Clients of the bus expect the first link to be the first child. */
static GtkAccessible *
get_first_accessible_child (GtkAccessible *accessible)
{
  GtkAccessibleHypertext *hypertext = GTK_ACCESSIBLE_HYPERTEXT (accessible);

  if (DATELINE_ARTICLE_TEXT (accessible)->leaving_link != NULL)
    return g_object_ref (DATELINE_ARTICLE_TEXT (accessible)->leaving_link);
  if (get_n_links (hypertext) == 0)
    return NULL;
  return g_object_ref (GTK_ACCESSIBLE (get_link (hypertext, 0)));
}

/**
 * dateline_article_text_init_accessible:
 * @iface: the interface
 *
 * Implements #GtkAccessible over what #GtkWidget does.
 */
void
dateline_article_text_init_accessible (GtkAccessibleInterface *iface)
{
  iface->get_first_accessible_child = get_first_accessible_child;
}

/**
 * dateline_article_text_init_hypertext:
 * @iface: the interface
 *
 * Implements #GtkAccessibleHypertext.
 */
void
dateline_article_text_init_hypertext (GtkAccessibleHypertextInterface *iface)
{
  iface->get_n_links = get_n_links;
  iface->get_link = get_link;
  iface->get_link_at = get_link_at;
}
