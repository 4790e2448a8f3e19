/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The links of an entity, each a button; nothing is fetched before it is pressed. */

#include "dateline-card-links.h"

#include <glib/gi18n-lib.h>

#define WIKIDATA_PAGE "https://www.wikidata.org/wiki/%s"
#define SPACING 20 /* less the inset of two links */
#define LINE_SPACING 6
#define ICON_SPACING 4

struct _DatelineCardLinks {
  AdwBin parent_instance;

  AdwWrapBox *box;
};

enum {
  SIGNAL_LINK_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DatelineCardLinks, dateline_card_links, ADW_TYPE_BIN)

static gboolean
is_web_uri (const char *uri)
{
  g_autoptr (GUri) parsed = g_uri_parse (uri, G_URI_FLAGS_NONE, NULL);
  const char *scheme = parsed != NULL ? g_uri_get_scheme (parsed) : NULL;

  return g_strcmp0 (scheme, "http") == 0 || g_strcmp0 (scheme, "https") == 0;
}

static void
clicked_cb (GtkButton *button, DatelineCardLinks *self)
{
  g_autofree char *uri = g_strdup (gtk_widget_get_tooltip_text (GTK_WIDGET (button)));

  g_signal_emit (self, signals[SIGNAL_LINK_ACTIVATED], 0, uri);
}

static void
add_link (DatelineCardLinks *self, const char *label, const char *uri)
{
  GtkWidget *button, *content;

  if (uri == NULL || !is_web_uri (uri))
    return;

  button = gtk_button_new ();
  content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, ICON_SPACING);
  gtk_box_append (GTK_BOX (content), gtk_label_new (label));
  gtk_box_append (GTK_BOX (content),
                  g_object_new (GTK_TYPE_IMAGE, "icon-name", "adw-external-link-symbolic",
                                "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, _("Opens in the browser"),
                                  -1);
  gtk_widget_set_tooltip_text (button, uri);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "card-link");
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, 0);
  adw_wrap_box_append (self->box, button);
}

static void
dateline_card_links_class_init (DatelineCardLinksClass *klass)
{
  /**
   * DatelineCardLinks::link-activated:
   * @self: the links
   * @uri: an http or https address
   *
   * A link was pressed.
   */
  signals[SIGNAL_LINK_ACTIVATED] =
    g_signal_new ("link-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                  NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
dateline_card_links_init (DatelineCardLinks *self)
{
  self->box = ADW_WRAP_BOX (adw_wrap_box_new ());
  adw_wrap_box_set_child_spacing (self->box, SPACING);
  adw_wrap_box_set_line_spacing (self->box, LINE_SPACING);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
}

/**
 * dateline_card_links_set_entity:
 * @self: the links
 * @entity: (nullable): an entity
 *
 * Shows the links of @entity; hides where there are none.
 */
void
dateline_card_links_set_entity (DatelineCardLinks *self, DatelineEntity *entity)
{
  const char *wikidata = entity != NULL ? dateline_entity_get_wikidata (entity) : NULL;

  g_return_if_fail (DATELINE_IS_CARD_LINKS (self));

  adw_wrap_box_remove_all (self->box);
  if (entity != NULL) {
    g_autofree char *wikidata_page =
      wikidata != NULL ? g_strdup_printf (WIKIDATA_PAGE, wikidata) : NULL;

    add_link (self, "Wikipedia", dateline_entity_get_wikipedia (entity));
    add_link (self, "Wikidata", wikidata_page);
    /* Translators: a button that opens the web site of a person, an organization and so on. */
    add_link (self, _("Web Site"), dateline_entity_get_url (entity));
  }

  gtk_widget_set_visible (GTK_WIDGET (self),
                          gtk_widget_get_first_child (GTK_WIDGET (self->box)) != NULL);
}
