/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How a person likes to read: the face, its size, the room around it, the
 * colours and how many marks. Widgets follow it; what they are given they do
 * not change, but for the widget in which a person chooses. */

#include "dateline-reading-style.h"

#include "core/dateline-core-enums.h"

enum {
  PROP_0,
  PROP_FONT,
  PROP_TEXT_SIZE,
  PROP_LINE_HEIGHT,
  PROP_COLUMN_WIDTH,
  PROP_THEME,
  PROP_DENSITY,
  PROP_ANNOUNCEMENT,
  PROP_CALENDAR,
  PROP_LOW_CONFIDENCE,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

struct _DatelineReadingStyle {
  GObject parent_instance;

  DatelineReadingFont font;
  guint text_size;
  guint line_height;
  guint column_width;
  DatelineReadingTheme theme;
  DatelineMarkDensity density;
  DatelineMarkAnnouncement announcement;
  DatelineCalendar calendar;
  guint low_confidence;
};

G_DEFINE_FINAL_TYPE (DatelineReadingStyle, dateline_reading_style, G_TYPE_OBJECT)

static void
dateline_reading_style_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  DatelineReadingStyle *self = DATELINE_READING_STYLE (object);

  switch (id) {
  case PROP_FONT:
    g_value_set_enum (value, self->font);
    break;
  case PROP_TEXT_SIZE:
    g_value_set_uint (value, self->text_size);
    break;
  case PROP_LINE_HEIGHT:
    g_value_set_uint (value, self->line_height);
    break;
  case PROP_COLUMN_WIDTH:
    g_value_set_uint (value, self->column_width);
    break;
  case PROP_THEME:
    g_value_set_enum (value, self->theme);
    break;
  case PROP_DENSITY:
    g_value_set_enum (value, self->density);
    break;
  case PROP_ANNOUNCEMENT:
    g_value_set_enum (value, self->announcement);
    break;
  case PROP_CALENDAR:
    g_value_set_enum (value, self->calendar);
    break;
  case PROP_LOW_CONFIDENCE:
    g_value_set_boolean (value, self->low_confidence != 0);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static gboolean
change (guint *number, guint value)
{
  if (*number == value)
    return FALSE;
  *number = value;
  return TRUE;
}

static void
dateline_reading_style_set_property (GObject      *object,
                                     guint         id,
                                     const GValue *value,
                                     GParamSpec   *pspec)
{
  DatelineReadingStyle *self = DATELINE_READING_STYLE (object);
  gboolean changed = FALSE;

  switch (id) {
  case PROP_FONT:
    changed = change (&self->font, (guint) g_value_get_enum (value));
    break;
  case PROP_TEXT_SIZE:
    changed = change (&self->text_size, g_value_get_uint (value));
    break;
  case PROP_LINE_HEIGHT:
    changed = change (&self->line_height, g_value_get_uint (value));
    break;
  case PROP_COLUMN_WIDTH:
    changed = change (&self->column_width, g_value_get_uint (value));
    break;
  case PROP_THEME:
    changed = change (&self->theme, (guint) g_value_get_enum (value));
    break;
  case PROP_DENSITY:
    changed = change (&self->density, (guint) g_value_get_enum (value));
    break;
  case PROP_ANNOUNCEMENT:
    changed = change (&self->announcement, (guint) g_value_get_enum (value));
    break;
  case PROP_CALENDAR:
    changed = change (&self->calendar, (guint) g_value_get_enum (value));
    break;
  case PROP_LOW_CONFIDENCE:
    changed = change (&self->low_confidence, g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
  if (changed)
    g_object_notify_by_pspec (object, pspec);
}

static void
add_choices (GParamFlags flags)
{
  /**
   * DatelineReadingStyle:theme:
   *
   * The colours.
   */
  props[PROP_THEME] = g_param_spec_enum ("theme", NULL, NULL, DATELINE_TYPE_READING_THEME,
                                         DATELINE_READING_THEME_FOLLOW, flags);
  /**
   * DatelineReadingStyle:density:
   *
   * How many of the marks are shown.
   */
  props[PROP_DENSITY] = g_param_spec_enum ("density", NULL, NULL, DATELINE_TYPE_MARK_DENSITY,
                                           DATELINE_MARK_DENSITY_ALL, flags);
  /**
   * DatelineReadingStyle:announcement:
   *
   * What a screen reader is told where the caret enters or leaves a mark.
   */
  props[PROP_ANNOUNCEMENT] =
    g_param_spec_enum ("announcement", NULL, NULL, DATELINE_TYPE_MARK_ANNOUNCEMENT,
                       DATELINE_MARK_ANNOUNCEMENT_TERSE, flags);
  /**
   * DatelineReadingStyle:calendar:
   *
   * The calendar in which dates are said beside the Gregorian one.
   */
  props[PROP_CALENDAR] = g_param_spec_enum ("calendar", NULL, NULL, DATELINE_TYPE_CALENDAR,
                                            DATELINE_CALENDAR_GREGORIAN, flags);
  /**
   * DatelineReadingStyle:low-confidence:
   *
   * Whether what its maker was not sure of is shown.
   */
  props[PROP_LOW_CONFIDENCE] = g_param_spec_boolean ("low-confidence", NULL, NULL, TRUE, flags);
}

static void
dateline_reading_style_class_init (DatelineReadingStyleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = dateline_reading_style_get_property;
  object_class->set_property = dateline_reading_style_set_property;

  /**
   * DatelineReadingStyle:font:
   *
   * The face of the text.
   */
  props[PROP_FONT] = g_param_spec_enum ("font", NULL, NULL, DATELINE_TYPE_READING_FONT,
                                        DATELINE_READING_FONT_SERIF, flags);
  /**
   * DatelineReadingStyle:text-size:
   *
   * The size of the text, in percent of that which the application begins with.
   */
  props[PROP_TEXT_SIZE] = g_param_spec_uint ("text-size", NULL, NULL, DATELINE_MIN_TEXT_SIZE,
                                             DATELINE_MAX_TEXT_SIZE, 100, flags);
  /**
   * DatelineReadingStyle:line-height:
   *
   * How far the lines of a paragraph are apart, in percent of the face's own
   * height.
   */
  props[PROP_LINE_HEIGHT] =
    g_param_spec_uint ("line-height", NULL, NULL, DATELINE_MIN_LINE_HEIGHT,
                       DATELINE_MAX_LINE_HEIGHT, DATELINE_DEFAULT_LINE_HEIGHT, flags);
  /**
   * DatelineReadingStyle:column-width:
   *
   * The greatest width of the text at 100 %, in scaled pixels. It grows and
   * shrinks with the size of the text, so that a line keeps its words.
   */
  props[PROP_COLUMN_WIDTH] =
    g_param_spec_uint ("column-width", NULL, NULL, DATELINE_MIN_COLUMN_WIDTH,
                       DATELINE_MAX_COLUMN_WIDTH, DATELINE_DEFAULT_COLUMN_WIDTH, flags);
  add_choices (flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
dateline_reading_style_init (DatelineReadingStyle *self)
{
  self->font = DATELINE_READING_FONT_SERIF;
  self->announcement = DATELINE_MARK_ANNOUNCEMENT_TERSE;
  self->text_size = 100;
  self->low_confidence = TRUE;
  self->line_height = DATELINE_DEFAULT_LINE_HEIGHT;
  self->column_width = DATELINE_DEFAULT_COLUMN_WIDTH;
}

/**
 * dateline_reading_style_new:
 *
 * Makes the style that the application begins with.
 *
 * Returns: (transfer full): a new style
 */
DatelineReadingStyle *
dateline_reading_style_new (void)
{
  return g_object_new (DATELINE_TYPE_READING_STYLE, NULL);
}

/**
 * dateline_reading_style_get_font:
 * @self: a style
 *
 * Returns: the face of the text
 */
DatelineReadingFont
dateline_reading_style_get_font (DatelineReadingStyle *self)
{
  g_return_val_if_fail (DATELINE_IS_READING_STYLE (self), DATELINE_READING_FONT_SERIF);

  return self->font;
}

/**
 * dateline_reading_style_get_text_size:
 * @self: a style
 *
 * Returns: the size of the text, in percent
 */
guint
dateline_reading_style_get_text_size (DatelineReadingStyle *self)
{
  g_return_val_if_fail (DATELINE_IS_READING_STYLE (self), 100);

  return self->text_size;
}

/**
 * dateline_reading_style_get_line_height:
 * @self: a style
 *
 * Returns: how far lines are apart, in percent of the face's own height
 */
guint
dateline_reading_style_get_line_height (DatelineReadingStyle *self)
{
  g_return_val_if_fail (DATELINE_IS_READING_STYLE (self), DATELINE_DEFAULT_LINE_HEIGHT);

  return self->line_height;
}

/**
 * dateline_reading_style_get_column_width:
 * @self: a style
 *
 * Returns: the greatest width of the text at 100 %, in scaled pixels
 */
guint
dateline_reading_style_get_column_width (DatelineReadingStyle *self)
{
  g_return_val_if_fail (DATELINE_IS_READING_STYLE (self), DATELINE_DEFAULT_COLUMN_WIDTH);

  return self->column_width;
}

/**
 * dateline_reading_style_get_theme:
 * @self: a style
 *
 * Returns: the colours
 */
DatelineReadingTheme
dateline_reading_style_get_theme (DatelineReadingStyle *self)
{
  g_return_val_if_fail (DATELINE_IS_READING_STYLE (self), DATELINE_READING_THEME_FOLLOW);

  return self->theme;
}

/**
 * dateline_reading_style_get_density:
 * @self: a style
 *
 * Returns: how many of the marks are shown
 */
DatelineMarkDensity
dateline_reading_style_get_density (DatelineReadingStyle *self)
{
  g_return_val_if_fail (DATELINE_IS_READING_STYLE (self), DATELINE_MARK_DENSITY_ALL);

  return self->density;
}

/**
 * dateline_reading_style_get_announcement:
 * @self: a style
 *
 * Returns: what a screen reader is told where the caret enters or leaves a mark
 */
DatelineMarkAnnouncement
dateline_reading_style_get_announcement (DatelineReadingStyle *self)
{
  g_return_val_if_fail (DATELINE_IS_READING_STYLE (self), DATELINE_MARK_ANNOUNCEMENT_OFF);

  return self->announcement;
}

/**
 * dateline_reading_style_get_calendar:
 * @self: a style
 *
 * Returns: the calendar in which dates are said beside the Gregorian one; that
 *   one itself for no other
 */
DatelineCalendar
dateline_reading_style_get_calendar (DatelineReadingStyle *self)
{
  g_return_val_if_fail (DATELINE_IS_READING_STYLE (self), DATELINE_CALENDAR_GREGORIAN);

  return self->calendar;
}

/**
 * dateline_reading_style_get_low_confidence:
 * @self: a style
 *
 * Returns: whether what its maker was not sure of is shown
 */
gboolean
dateline_reading_style_get_low_confidence (DatelineReadingStyle *self)
{
  g_return_val_if_fail (DATELINE_IS_READING_STYLE (self), TRUE);

  return self->low_confidence != 0;
}
