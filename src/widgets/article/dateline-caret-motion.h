/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-article-layout.h"

G_BEGIN_DECLS

DatelinePosition dateline_caret_motion_visual    (DatelineArticleLayout  *layout,
                                                  const DatelinePosition *from,
                                                  int                     step);
DatelinePosition dateline_caret_motion_word      (DatelineArticleLayout  *layout,
                                                  const DatelinePosition *from,
                                                  int                     step);
DatelinePosition dateline_caret_motion_line      (DatelineArticleLayout  *layout,
                                                  const DatelinePosition *from,
                                                  int                     step,
                                                  double                  x);
DatelinePosition dateline_caret_motion_line_end  (DatelineArticleLayout  *layout,
                                                  const DatelinePosition *from,
                                                  int                     step);
DatelinePosition dateline_caret_motion_paragraph (DatelineArticleLayout  *layout,
                                                  const DatelinePosition *from,
                                                  int                     step);
DatelinePosition dateline_caret_motion_text_end  (DatelineArticleLayout  *layout,
                                                  int                     step);
gboolean         dateline_caret_motion_is_rtl    (DatelineArticleLayout  *layout,
                                                  const DatelinePosition *at);

G_END_DECLS
