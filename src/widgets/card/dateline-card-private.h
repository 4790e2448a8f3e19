/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the files of the card share. */

#pragma once

#include <adwaita.h>

#include "widgets/card/dateline-card-actions.h"
#include "widgets/card/dateline-card-links.h"
#include "widgets/card/dateline-card-others.h"
#include "widgets/card/dateline-card-reason.h"
#include "widgets/card/dateline-card-related.h"
#include "widgets/card/dateline-card.h"

G_BEGIN_DECLS

struct _DatelineCard {
  GtkPopover parent_instance;

  DatelineDocument *document;
  DatelineAnnotation *annotation;
  DatelineCalendar calendar;
  GdkRectangle words;          /* what it points at, in the parent's pixels */

  AdwClamp *clamp;
  GtkBox *page;
  GtkScrolledWindow *scrolled_window;
  GtkBox *details;
  GtkWidget *footer;           /* in the page, or at the end of the details */
  AdwAvatar *avatar;
  GtkImage *icon;
  GtkLabel *name;
  GtkLabel *subtitle;
  GtkLabel *aliases;
  GtkWidget *mention_box;
  GtkLabel *mention_label;
  GtkWidget *previous_button;
  GtkWidget *next_button;
  DatelineCardReason *reason;
  DatelineCardRelated *related;
  DatelineCardLinks *links;
  GtkLabel *provenance;
  DatelineCardActions *actions;
  DatelineCardOthers *others;
};

/* dateline-card-fit.c */
void dateline_card_fit             (DatelineCard   *self);

/* dateline-card-show.c */
void dateline_card_update          (DatelineCard   *self);

/* dateline-card-signals.c */
void dateline_card_install_signals (GType           type);
void dateline_card_bind_signals    (GtkWidgetClass *widget_class);

G_END_DECLS
