/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-document.h"

char *show_blocks (DatelineArticle *article);
char *show_article (DatelineArticle *article);
