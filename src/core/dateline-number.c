/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Numbers as the reader's language writes them, beside dates that are. */

#include "dateline-number.h"

#include "dateline-date-format-private.h"

/**
 * dateline_number_localize:
 * @text: a text with a number, as printf() has it
 *
 * Writes the digits of @text as the reader's language does, as dates have them: "12" is
 * "۱۲" in Persian. For what is seen only: who reads text back wants the digits of ASCII.
 *
 * Returns: (transfer full): the text
 */
char *
dateline_number_localize (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  return dateline_date_format_localize_digits (dateline_date_format_get_default (), text);
}
