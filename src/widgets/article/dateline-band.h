/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

/* The band of a line of text that a mark covers, in pixels: from above the capitals to
 * below the baseline. */
typedef struct {
  double x;
  double y;
  double width;
  double height;
} DatelineBand;

typedef void (*DatelineBandFunc) (const DatelineBand *band,
                                  gpointer            user_data);

void dateline_band_foreach (PangoLayoutLine    *line,
                            const DatelineBand *frame,
                            int                 start_byte,
                            int                 end_byte,
                            DatelineBandFunc    func,
                            gpointer            user_data);

G_END_DECLS
