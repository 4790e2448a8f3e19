/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The marks that dates are written with. */

#include "dateline-date-private.h"

/**
 * dateline_date_get_mark:
 * @c: a character that is neither a letter nor a digit
 *
 * Returns: what it means among dates
 */
DatelineDateWord
dateline_date_get_mark (gunichar c)
{
  switch (c) {
  case ',':
  case 0x60c: /* the comma of Arabic script */
  case 0x3001:
  case 0xff0c:
    return DATELINE_WORD_COMMA;
  case '-':
  case '~':
  case 0x2010:
  case 0x2011:
  case 0x2012:
  case 0x2013:
  case 0x2014:
  case 0x2212:
  case 0xff0d:
  case 0x301c:
  case 0xff5e:
    return DATELINE_WORD_DASH;
  case '/':
    return DATELINE_WORD_SLASH;
  case '.':
  case 0x3002: /* the stop of Chinese */
    return DATELINE_WORD_DOT;
  case ':':
  case 0xff1a:
    return DATELINE_WORD_COLON;
  case '(':
  case '[':
  case 0xff08:
    return DATELINE_WORD_OPEN;
  case ')':
  case ']':
  case 0xff09:
    return DATELINE_WORD_CLOSE;
  case '$':
  case 0xa3:
  case 0xa5:
  case 0x20ac:
  case '#':
    return DATELINE_WORD_MONEY;
  case '\'':
  case 0x2018:
  case 0x2019:
    return DATELINE_WORD_APOSTROPHE;
  case '"':
  case 0x201c:
  case 0x201d:
  case 0x201e:
  case 0xab:
  case 0xbb:
    return DATELINE_WORD_QUOTE;
  default:
    return DATELINE_WORD_NONE;
  }
}
