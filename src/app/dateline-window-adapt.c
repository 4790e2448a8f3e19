/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a window does without where it is narrow. */

#include "dateline-window-private.h"
#include "widgets/dateline-adaptive-layout.h"

/* In scaled pixels. */
#define WIDEST_COLLAPSED 860
#define WIDEST_PHONE 500
#define WIDEST_WITHOUT_BUTTONS 420
#define WIDEST_WITHOUT_TITLE 300
#define WIDEST_WITHOUT_TAB_NAMES 320

/* In pixels: with some height, the buttons of a narrow window are in a bar of their own. */
#define WIDEST_COMPACT 450
#define LEAST_HEIGHT_OF_COMPACT 400

#define LEAST_SIDEBAR 280
#define LEAST_SIDEBAR_OF_PHONE 150
#define SIDEBAR_FRACTION .3
#define SIDEBAR_FRACTION_OF_PHONE .85

/* What had the focus in a sidebar that gives way has it no more: the reader keeps on reading. */
static void
set_collapsed (DatelineWindow *self, gboolean is_collapsed)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  const gboolean is_in_sidebar =
    focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->sidebar));

  adw_overlay_split_view_set_collapsed (self->split_view, is_collapsed);
  if (is_in_sidebar && !adw_overlay_split_view_get_show_sidebar (self->split_view))
    dateline_reader_focus_text (self->reader);
}

/* Nothing that is as it should be is touched: this comes in the middle of a layout. */
static void
adapt_cb (DatelineWindow *self, int width, int height)
{
  const double width_sp = adw_length_unit_from_px (ADW_LENGTH_UNIT_SP, width,
                                                   gtk_widget_get_settings (GTK_WIDGET (self)));
  const gboolean is_compact = width <= WIDEST_COMPACT && height >= LEAST_HEIGHT_OF_COMPACT;
  const gboolean is_phone = is_compact || width_sp <= WIDEST_PHONE;
  /* Of a title next to nothing would be left: the buttons have its room. */
  const gboolean has_title = is_compact || width_sp > WIDEST_WITHOUT_TITLE;
  const gboolean has_buttons = !is_compact && (width_sp > WIDEST_WITHOUT_BUTTONS || !has_title);

  adw_overlay_split_view_set_min_sidebar_width (self->split_view, is_phone ? LEAST_SIDEBAR_OF_PHONE
                                                                           : LEAST_SIDEBAR);
  adw_overlay_split_view_set_sidebar_width_fraction (
    self->split_view, is_phone ? SIDEBAR_FRACTION_OF_PHONE : SIDEBAR_FRACTION);
  dateline_sidebar_set_narrow (self->sidebar, width_sp <= WIDEST_WITHOUT_TAB_NAMES);
  dateline_sidebar_set_short (self->sidebar, dateline_window_is_short_at (self, height));
  set_collapsed (self, is_compact || width_sp <= WIDEST_COLLAPSED);
  gtk_widget_set_visible (self->open_button, has_buttons);
  gtk_widget_set_visible (self->find_button, has_buttons);
  gtk_widget_set_visible (GTK_WIDGET (self->reading_button), !is_compact);
  gtk_widget_set_visible (self->sidebar_button, !is_compact);
  gtk_widget_set_visible (GTK_WIDGET (self->title_revealer), has_title);
  dateline_window_set_compact (self, is_compact);
}

/**
 * dateline_window_bind_adapting:
 * @widget_class: the window's class
 *
 * Lets the template of windows say what adapts them to their width.
 */
void
dateline_window_bind_adapting (GtkWidgetClass *widget_class)
{
  g_type_ensure (DATELINE_TYPE_ADAPTIVE_LAYOUT);
  gtk_widget_class_bind_template_callback (widget_class, adapt_cb);
}
