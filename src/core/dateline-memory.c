/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What reading has taken, and what is read does not need. */

#include "dateline-memory.h"

#ifdef HAVE_MALLOC_TRIM
#include <malloc.h>
#endif

/**
 * dateline_memory_trim:
 * @n_bytes: how large what was read is
 *
 * What was read takes far less than reading it took: the rest, which for a large
 * document is most of the process's memory, goes back to the system. To be called
 * when the document is on its way to whoever waits for it. Any thread may.
 */
void
dateline_memory_trim (gsize n_bytes)
{
#ifdef HAVE_MALLOC_TRIM
  if (n_bytes >= DATELINE_MEMORY_MUCH)
    malloc_trim (0);
#endif
}
