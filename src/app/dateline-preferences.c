/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The preferences: each row is a setting, and holds at once. */

#include "dateline-preferences.h"

#include <glib/gi18n-lib.h>

#include "config.h"
#include "core/dateline-number.h"

struct _DatelinePreferences {
  AdwPreferencesDialog parent_instance;

  DatelineApplication *application;
  GSettings *settings;
  AdwComboRow *theme_row;
  AdwComboRow *density_row;
  AdwComboRow *font_row;
  AdwComboRow *calendar_row;
  AdwSpinRow *text_size_row;
  AdwSpinRow *line_height_row;
  AdwSpinRow *column_width_row;
  AdwSwitchRow *caret_row;
  AdwComboRow *announcement_row;
  AdwSwitchRow *single_letter_row;
  AdwSwitchRow *positions_row;
};

G_DEFINE_FINAL_TYPE (DatelinePreferences, dateline_preferences, ADW_TYPE_PREFERENCES_DIALOG)

/* The values of the settings, in the order of the rows' choices. */
static const char *const themes[] = { "follow", "light", "sepia", "dark", NULL };
static const char *const densities[] = { "all", "first", "none", NULL };
static const char *const announcements[] = { "off", "terse", "full", NULL };
static const char *const fonts[] = { "document", "serif", "sans", NULL };
static const char *const calendars[] = {
  "locale", "gregorian", "persian", "islamic", "hebrew", NULL
};

static gboolean
read_choice (GValue *value, GVariant *variant, gpointer choices)
{
  const char *const *names = choices;
  const char *name = g_variant_get_string (variant, NULL);

  for (guint i = 0; names[i] != NULL; i++) {
    if (g_str_equal (names[i], name)) {
      g_value_set_uint (value, i);
      return TRUE;
    }
  }
  return FALSE;
}

static GVariant *
write_choice (const GValue *value, const GVariantType *type, gpointer choices)
{
  const char *const *names = choices;
  guint selected = g_value_get_uint (value);

  return selected < g_strv_length ((GStrv) names) ? g_variant_new_string (names[selected]) : NULL;
}

static void
bind_choice (DatelinePreferences *self,
             const char *key,
             AdwComboRow *row,
             const char *const *choices)
{
  g_settings_bind_with_mapping (self->settings, key, row, "selected", G_SETTINGS_BIND_DEFAULT,
                                read_choice, write_choice, (gpointer) choices, NULL);
}

/* Digits are those of the reader's language, as everywhere else. */
static gboolean
output_cb (AdwSpinRow *row)
{
  g_autofree char *text = g_strdup_printf ("%.0f", adw_spin_row_get_value (row));
  g_autofree char *number = dateline_number_localize (text);

  if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (row)), number))
    gtk_editable_set_text (GTK_EDITABLE (row), number);
  return TRUE;
}

/* And those are typed, too. What has more than digits is left to GTK. */
static int
input_cb (AdwSpinRow *row, double *value)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (row));
  double number = 0.;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at)) {
    int digit = g_unichar_digit_value (g_utf8_get_char (at));

    if (digit < 0)
      return FALSE;
    number = number * 10. + digit;
  }
  *value = number;
  return *text != '\0';
}

static void
bind_number (DatelinePreferences *self, const char *key, AdwSpinRow *row)
{
  g_settings_bind (self->settings, key, row, "value", G_SETTINGS_BIND_DEFAULT);
  output_cb (row);
}

static void
forget_positions_cb (DatelinePreferences *self)
{
  dateline_reading_positions_clear (dateline_application_get_positions (self->application));
  dateline_application_save_positions (self->application);
  adw_preferences_dialog_add_toast (ADW_PREFERENCES_DIALOG (self),
                                    adw_toast_new (_("Reading positions forgotten")));
}

static void
dateline_preferences_dispose (GObject *object)
{
  DatelinePreferences *self = DATELINE_PREFERENCES (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), DATELINE_TYPE_PREFERENCES);
  g_clear_object (&self->settings);
  g_clear_object (&self->application);
  G_OBJECT_CLASS (dateline_preferences_parent_class)->dispose (object);
}

static void
dateline_preferences_class_init (DatelinePreferencesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dateline_preferences_dispose;
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/dateline_reader/Dateline/app/dateline-preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, DatelinePreferences, theme_row);
  gtk_widget_class_bind_template_child (widget_class, DatelinePreferences, density_row);
  gtk_widget_class_bind_template_child (widget_class, DatelinePreferences, font_row);
  gtk_widget_class_bind_template_child (widget_class, DatelinePreferences, calendar_row);
  gtk_widget_class_bind_template_child (widget_class, DatelinePreferences, text_size_row);
  gtk_widget_class_bind_template_child (widget_class, DatelinePreferences, line_height_row);
  gtk_widget_class_bind_template_child (widget_class, DatelinePreferences, column_width_row);
  gtk_widget_class_bind_template_child (widget_class, DatelinePreferences, caret_row);
  gtk_widget_class_bind_template_child (widget_class, DatelinePreferences, single_letter_row);
  gtk_widget_class_bind_template_child (widget_class, DatelinePreferences, announcement_row);
  gtk_widget_class_bind_template_child (widget_class, DatelinePreferences, positions_row);
  gtk_widget_class_bind_template_callback (widget_class, forget_positions_cb);
  gtk_widget_class_bind_template_callback (widget_class, input_cb);
  gtk_widget_class_bind_template_callback (widget_class, output_cb);
}

static void
dateline_preferences_init (DatelinePreferences *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->settings = g_settings_new (APPLICATION_ID);
  bind_choice (self, "theme", self->theme_row, themes);
  bind_choice (self, "mark-density", self->density_row, densities);
  bind_choice (self, "announcements", self->announcement_row, announcements);
  bind_choice (self, "font", self->font_row, fonts);
  bind_choice (self, "calendar", self->calendar_row, calendars);
  bind_number (self, "text-size", self->text_size_row);
  bind_number (self, "line-height", self->line_height_row);
  bind_number (self, "column-width", self->column_width_row);
  g_settings_bind (self->settings, "caret", self->caret_row, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "single-letter-keys", self->single_letter_row, "active",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "remember-positions", self->positions_row, "active",
                   G_SETTINGS_BIND_DEFAULT);
}

/**
 * dateline_preferences_new:
 * @application: the application
 *
 * Makes the dialog of the preferences.
 *
 * Returns: (transfer floating): a new dialog
 */
AdwDialog *
dateline_preferences_new (DatelineApplication *application)
{
  DatelinePreferences *self = g_object_new (DATELINE_TYPE_PREFERENCES, NULL);

  self->application = g_object_ref (application);
  return ADW_DIALOG (self);
}
