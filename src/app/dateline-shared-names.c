/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The model of names, which all windows share. */

#include "dateline-shared-names.h"

/**
 * dateline_shared_names_get:
 * @error: return location for an error
 *
 * Maps the model of names that comes with the program, the first time that it is
 * wanted: that takes some milliseconds, and is not for the main thread. Where it failed
 * it is tried again the next time. Any thread may ask.
 *
 * Returns: (transfer none) (nullable): the model, which stays until the program ends;
 *   %NULL with the errors of dateline_name_model_open_default()
 */
const DatelineNameModel *
dateline_shared_names_get (GError **error)
{
  static GMutex mutex;
  static DatelineNameModel *model;
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&mutex);

  if (model == NULL)
    model = dateline_name_model_open_default (error);
  return model;
}
