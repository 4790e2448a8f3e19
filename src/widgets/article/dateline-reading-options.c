/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where a person chooses how to read: theme, size, face, room and marks. What is
 * chosen shows at once in the article beside it. */

#include "dateline-reading-options.h"

#include <glib/gi18n-lib.h>

#include "core/dateline-number.h"
#include "widgets/dateline-control-row.h"

enum {
  PROP_0,
  PROP_READING_STYLE,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

struct _DatelineReadingOptions {
  AdwBin parent_instance;

  DatelineReadingStyle *style;
  GBindingGroup *bindings;
  GtkCheckButton *follow_swatch;
  GtkCheckButton *light_swatch;
  GtkCheckButton *sepia_swatch;
  GtkCheckButton *dark_swatch;
  GtkButton *smaller_button;
  GtkButton *size_button;
  GtkButton *larger_button;
  AdwToggleGroup *font_group;
  AdwToggleGroup *line_height_group;
  AdwToggleGroup *column_width_group;
  AdwToggleGroup *density_group;
  GtkSwitch *confidence_switch;
};

G_DEFINE_FINAL_TYPE (DatelineReadingOptions, dateline_reading_options, ADW_TYPE_BIN)

/* A toggle has the name of an enumeration's value, or the number itself. */
static gboolean
value_to_name (GBinding *binding, const GValue *from, GValue *to, gpointer user_data)
{
  if (G_VALUE_HOLDS_ENUM (from)) {
    GEnumClass *klass = g_type_class_peek (G_VALUE_TYPE (from));

    g_value_set_string (to, g_enum_get_value (klass, g_value_get_enum (from))->value_nick);
  } else {
    g_value_take_string (to, g_strdup_printf ("%u", g_value_get_uint (from)));
  }
  return TRUE;
}

static gboolean
name_to_value (GBinding *binding, const GValue *from, GValue *to, gpointer user_data)
{
  const char *name = g_value_get_string (from);

  /* A number that no toggle stands for is not to be changed. */
  if (name == NULL)
    return FALSE;
  if (G_VALUE_HOLDS_ENUM (to)) {
    GEnumClass *klass = g_type_class_peek (G_VALUE_TYPE (to));

    g_value_set_enum (to, g_enum_get_value_by_nick (klass, name)->value);
  } else {
    g_value_set_uint (to, (guint) g_ascii_strtoull (name, NULL, 10));
  }
  return TRUE;
}

static gboolean
theme_to_active (GBinding *binding, const GValue *from, GValue *to, gpointer theme)
{
  g_value_set_boolean (to, g_value_get_enum (from) == GPOINTER_TO_INT (theme));
  return TRUE;
}

static gboolean
active_to_theme (GBinding *binding, const GValue *from, GValue *to, gpointer theme)
{
  if (!g_value_get_boolean (from))
    return FALSE;
  g_value_set_enum (to, GPOINTER_TO_INT (theme));
  return TRUE;
}

static gboolean
size_to_label (GBinding *binding, const GValue *from, GValue *to, gpointer user_data)
{
  /* Translators: the size of the text, in percent. */
  g_autofree char *words = g_strdup_printf (_("%u %%"), g_value_get_uint (from));

  g_value_take_string (to, dateline_number_localize (words));
  return TRUE;
}

static gboolean
size_to_sensitive (GBinding *binding, const GValue *from, GValue *to, gpointer step)
{
  g_autoptr (GObject) style = g_binding_dup_source (binding);

  g_value_set_boolean (
    to, style != NULL &&
          dateline_reading_style_can_step (DATELINE_READING_STYLE (style), GPOINTER_TO_INT (step)));
  return TRUE;
}

static void
smaller_cb (DatelineReadingOptions *self)
{
  dateline_reading_style_step_text_size (self->style, -1);
}

static void
normal_size_cb (DatelineReadingOptions *self)
{
  dateline_reading_style_step_text_size (self->style, 0);
}

static void
larger_cb (DatelineReadingOptions *self)
{
  dateline_reading_style_step_text_size (self->style, 1);
}

static void
bind_themes (DatelineReadingOptions *self)
{
  GtkCheckButton *swatches[] = {
    [DATELINE_READING_THEME_FOLLOW] = self->follow_swatch,
    [DATELINE_READING_THEME_LIGHT] = self->light_swatch,
    [DATELINE_READING_THEME_DARK] = self->dark_swatch,
    [DATELINE_READING_THEME_SEPIA] = self->sepia_swatch,
  };

  for (guint i = 0; i < G_N_ELEMENTS (swatches); i++)
    g_binding_group_bind_full (self->bindings, "theme", swatches[i], "active",
                               G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL, theme_to_active,
                               active_to_theme, GINT_TO_POINTER (i), NULL);
}

static void
bind_toggles (DatelineReadingOptions *self)
{
  const struct {
    const char *property;
    AdwToggleGroup *group;
  } groups[] = {
    { "font", self->font_group },
    { "line-height", self->line_height_group },
    { "column-width", self->column_width_group },
    { "density", self->density_group },
  };

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    g_binding_group_bind_full (self->bindings, groups[i].property, groups[i].group, "active-name",
                               G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL, value_to_name,
                               name_to_value, NULL, NULL);
  g_binding_group_bind (self->bindings, "low-confidence", self->confidence_switch, "active",
                        G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
}

static void
bind_size (DatelineReadingOptions *self)
{
  g_binding_group_bind_full (self->bindings, "text-size", self->size_button, "label",
                             G_BINDING_SYNC_CREATE, size_to_label, NULL, NULL, NULL);
  g_binding_group_bind_full (self->bindings, "text-size", self->smaller_button, "sensitive",
                             G_BINDING_SYNC_CREATE, size_to_sensitive, NULL, GINT_TO_POINTER (-1),
                             NULL);
  g_binding_group_bind_full (self->bindings, "text-size", self->larger_button, "sensitive",
                             G_BINDING_SYNC_CREATE, size_to_sensitive, NULL, GINT_TO_POINTER (1),
                             NULL);
}

static void
dateline_reading_options_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  DatelineReadingOptions *self = DATELINE_READING_OPTIONS (object);

  switch (id) {
  case PROP_READING_STYLE:
    g_value_set_object (value, self->style);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
dateline_reading_options_set_property (GObject      *object,
                                       guint         id,
                                       const GValue *value,
                                       GParamSpec   *pspec)
{
  DatelineReadingOptions *self = DATELINE_READING_OPTIONS (object);

  switch (id) {
  case PROP_READING_STYLE:
    dateline_reading_options_set_style (self, g_value_get_object (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
dateline_reading_options_dispose (GObject *object)
{
  DatelineReadingOptions *self = DATELINE_READING_OPTIONS (object);

  g_clear_object (&self->bindings);
  gtk_widget_dispose_template (GTK_WIDGET (self), DATELINE_TYPE_READING_OPTIONS);
  g_clear_object (&self->style);
  G_OBJECT_CLASS (dateline_reading_options_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, DatelineReadingOptions, follow_swatch);
  gtk_widget_class_bind_template_child (widget_class, DatelineReadingOptions, light_swatch);
  gtk_widget_class_bind_template_child (widget_class, DatelineReadingOptions, sepia_swatch);
  gtk_widget_class_bind_template_child (widget_class, DatelineReadingOptions, dark_swatch);
  gtk_widget_class_bind_template_child (widget_class, DatelineReadingOptions, smaller_button);
  gtk_widget_class_bind_template_child (widget_class, DatelineReadingOptions, size_button);
  gtk_widget_class_bind_template_child (widget_class, DatelineReadingOptions, larger_button);
  gtk_widget_class_bind_template_child (widget_class, DatelineReadingOptions, font_group);
  gtk_widget_class_bind_template_child (widget_class, DatelineReadingOptions, line_height_group);
  gtk_widget_class_bind_template_child (widget_class, DatelineReadingOptions, column_width_group);
  gtk_widget_class_bind_template_child (widget_class, DatelineReadingOptions, density_group);
  gtk_widget_class_bind_template_child (widget_class, DatelineReadingOptions, confidence_switch);
}

static void
dateline_reading_options_class_init (DatelineReadingOptionsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = dateline_reading_options_dispose;
  object_class->get_property = dateline_reading_options_get_property;
  object_class->set_property = dateline_reading_options_set_property;

  /**
   * DatelineReadingOptions:reading-style: (nullable)
   *
   * What is chosen here.
   */
  props[PROP_READING_STYLE] =
    g_param_spec_object ("reading-style", NULL, NULL, DATELINE_TYPE_READING_STYLE,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (DATELINE_TYPE_CONTROL_ROW);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/dateline_reader/Dateline/widgets/dateline-reading-options.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, smaller_cb);
  gtk_widget_class_bind_template_callback (widget_class, normal_size_cb);
  gtk_widget_class_bind_template_callback (widget_class, larger_cb);
}

static void
dateline_reading_options_init (DatelineReadingOptions *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->bindings = g_binding_group_new ();
  bind_themes (self);
  bind_size (self);
  bind_toggles (self);
}

/**
 * dateline_reading_options_new:
 *
 * Makes a widget that chooses nothing yet.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
dateline_reading_options_new (void)
{
  return g_object_new (DATELINE_TYPE_READING_OPTIONS, NULL);
}

/**
 * dateline_reading_options_set_style:
 * @self: a widget
 * @style: (nullable): what is to be chosen here
 *
 * Lets a person choose another style.
 */
void
dateline_reading_options_set_style (DatelineReadingOptions *self, DatelineReadingStyle *style)
{
  g_return_if_fail (DATELINE_IS_READING_OPTIONS (self));

  if (!g_set_object (&self->style, style))
    return;
  g_binding_group_set_source (self->bindings, style);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_READING_STYLE]);
}
