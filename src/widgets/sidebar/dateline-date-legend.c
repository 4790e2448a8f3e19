/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the marks of the timeline stand for, in words. */

#include "dateline-date-legend.h"

#include <glib/gi18n-lib.h>

#include "widgets/sidebar/dateline-date-sample.h"

#define WIDTH 400
#define HEIGHT 620

static const struct {
  DatelineDateKind kind;
  const char *title;
  const char *subtitle;
} kinds[] = {
  { DATELINE_DATE_KIND_EXACT, N_("Exact"), N_("A day, or a time of day") },
  { DATELINE_DATE_KIND_MONTH, N_("Month"), N_("No more is known than the month or the season") },
  { DATELINE_DATE_KIND_YEAR, N_("Year"),
    N_("No more is known than the year, the decade or the century") },
  { DATELINE_DATE_KIND_APPROXIMATE, N_("Approximate"), N_("About that time") },
  { DATELINE_DATE_KIND_UNCERTAIN, N_("Uncertain"), N_("The date may be wrong") },
  { DATELINE_DATE_KIND_BEFORE, N_("Before"), N_("Some time before a date") },
  { DATELINE_DATE_KIND_AFTER, N_("After"), N_("Some time after a date") },
  { DATELINE_DATE_KIND_OPEN, N_("Open"), N_("The beginning or the end is not known") },
  { DATELINE_DATE_KIND_RANGE, N_("Range"), N_("From one date to another") },
  { DATELINE_DATE_KIND_UNDATED, N_("Undated"), N_("The text says no date") },
};

static const struct {
  DatelineTimelineJump jump;
  const char *title;
  const char *subtitle;
} jumps[] = {
  { DATELINE_TIMELINE_JUMP_BACK, N_("A Step Back"), N_("The text goes back in time") },
  { DATELINE_TIMELINE_JUMP_AHEAD, N_("A Leap Ahead"),
    N_("The text runs ahead of what it tells only later") },
};

static void
add_row (AdwPreferencesGroup *group, GtkWidget *sample, const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), sample);
  adw_preferences_group_add (group, row);
}

static GtkWidget *
create_page (void)
{
  AdwPreferencesPage *page = ADW_PREFERENCES_PAGE (adw_preferences_page_new ());
  AdwPreferencesGroup *dates = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  AdwPreferencesGroup *story = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  adw_preferences_group_set_title (dates, _("What Is Known of a Date"));
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    add_row (dates, dateline_date_sample_new (kinds[i].kind), _(kinds[i].title),
             _(kinds[i].subtitle));
  adw_preferences_group_set_title (story, _("Where the Text Leaves the Order of Time"));
  for (guint i = 0; i < G_N_ELEMENTS (jumps); i++)
    add_row (story, dateline_date_sample_new_for_jump (jumps[i].jump), _(jumps[i].title),
             _(jumps[i].subtitle));

  adw_preferences_page_add (page, dates);
  adw_preferences_page_add (page, story);
  return GTK_WIDGET (page);
}

/**
 * dateline_date_legend_new:
 *
 * Makes a dialog that explains each mark of the timeline.
 *
 * Returns: (transfer floating): a new dialog
 */
AdwDialog *
dateline_date_legend_new (void)
{
  AdwDialog *dialog = adw_dialog_new ();
  GtkWidget *view = adw_toolbar_view_new ();

  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), create_page ());
  adw_dialog_set_title (dialog, _("Legend"));
  adw_dialog_set_content_width (dialog, WIDTH);
  adw_dialog_set_content_height (dialog, HEIGHT);
  adw_dialog_set_child (dialog, view);
  return dialog;
}
