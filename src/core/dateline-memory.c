/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What reading has taken, and what is read does not need. */

#include "dateline-memory.h"

#ifdef HAVE_MALLOC_TRIM
#include <malloc.h>

/* By then a window shows what was read, and has finished what it does in idle turns. */
#define SETTLED_SECONDS 3

/* In the main loop: it takes less than a millisecond, in which nobody else could allocate. */
static gboolean
trim_cb (gpointer user_data)
{
  malloc_trim (0);
  return G_SOURCE_REMOVE;
}
#endif

/**
 * dateline_memory_trim:
 * @n_bytes: how large what was read is
 *
 * What was read takes far less than reading it took: the rest, which for a large
 * document is most of the process's memory, goes back to the system; and so does, some
 * seconds later, what showing it has left. To be called when the document is on its way to
 * whoever waits for it. Any thread may.
 */
void
dateline_memory_trim (gsize n_bytes)
{
#ifdef HAVE_MALLOC_TRIM
  if (n_bytes < DATELINE_MEMORY_MUCH)
    return;
  malloc_trim (0);
  g_timeout_add_seconds_full (G_PRIORITY_LOW, SETTLED_SECONDS, trim_cb, NULL, NULL);
#endif
}
