/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define DATELINE_ERROR (dateline_error_quark ())

/**
 * DatelineError:
 * @DATELINE_ERROR_TOO_LARGE: more bytes, or elements, than anybody reads
 * @DATELINE_ERROR_TOO_DEEP: JSON within JSON beyond what is allowed
 * @DATELINE_ERROR_NOT_UTF8: bytes that are no UTF-8
 * @DATELINE_ERROR_NOT_JSON: text that is no JSON
 * @DATELINE_ERROR_NOT_DATELINE: JSON that is no document
 * @DATELINE_ERROR_WRONG_TYPE: a member of another type than it should have
 * @DATELINE_ERROR_MISSING_MEMBER: a member that has to be there and is not
 * @DATELINE_ERROR_DUPLICATE_MEMBER: two members of one name
 * @DATELINE_ERROR_BAD_VALUE: a value that the member cannot have
 * @DATELINE_ERROR_BAD_DATE: a date that is no EDTF
 * @DATELINE_ERROR_DUPLICATE_ID: two things with one id
 * @DATELINE_ERROR_UNKNOWN_ENTITY: the id of no entity
 * @DATELINE_ERROR_UNKNOWN_BLOCK: a span in a block that is not there
 * @DATELINE_ERROR_SPAN_INVERTED: a span that does not end behind its start
 * @DATELINE_ERROR_SPAN_OUTSIDE: a span that ends behind its block
 * @DATELINE_ERROR_QUOTE_MISMATCH: a span that covers other words than it says
 * @DATELINE_ERROR_EMPTY: a file of another format in which there is nothing
 * @DATELINE_ERROR_BINARY: one that is no text
 * @DATELINE_ERROR_ENCODING: one whose characters cannot be told
 * @DATELINE_ERROR_NO_ARTICLE: one without an article
 *
 * Why something is no document, and no document can be made of it.
 */
typedef enum {
  DATELINE_ERROR_TOO_LARGE,
  DATELINE_ERROR_TOO_DEEP,
  DATELINE_ERROR_NOT_UTF8,
  DATELINE_ERROR_NOT_JSON,
  DATELINE_ERROR_NOT_DATELINE,
  DATELINE_ERROR_WRONG_TYPE,
  DATELINE_ERROR_MISSING_MEMBER,
  DATELINE_ERROR_DUPLICATE_MEMBER,
  DATELINE_ERROR_BAD_VALUE,
  DATELINE_ERROR_BAD_DATE,
  DATELINE_ERROR_DUPLICATE_ID,
  DATELINE_ERROR_UNKNOWN_ENTITY,
  DATELINE_ERROR_UNKNOWN_BLOCK,
  DATELINE_ERROR_SPAN_INVERTED,
  DATELINE_ERROR_SPAN_OUTSIDE,
  DATELINE_ERROR_QUOTE_MISMATCH,

  /* A file of another format that no article can be made of. */
  DATELINE_ERROR_EMPTY,
  DATELINE_ERROR_BINARY,
  DATELINE_ERROR_ENCODING,
  DATELINE_ERROR_NO_ARTICLE,
} DatelineError;

GQuark dateline_error_quark (void);

G_END_DECLS
