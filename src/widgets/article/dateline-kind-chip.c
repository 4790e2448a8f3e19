/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A button that shows or hides the marks of one kind, and their number. */

#include "dateline-kind-chip.h"

#include <glib/gi18n-lib.h>

#include "core/dateline-number.h"
#include "widgets/dateline-kind-sample.h"

struct _DatelineKindChip {
  GtkToggleButton parent_instance;

  DatelineKindSample *sample;
  GtkLabel *name_label;
  GtkLabel *count_label;
};

G_DEFINE_FINAL_TYPE (DatelineKindChip, dateline_kind_chip, GTK_TYPE_TOGGLE_BUTTON)

static void
dateline_kind_chip_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), DATELINE_TYPE_KIND_CHIP);
  G_OBJECT_CLASS (dateline_kind_chip_parent_class)->dispose (object);
}

static void
dateline_kind_chip_class_init (DatelineKindChipClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dateline_kind_chip_dispose;
  g_type_ensure (DATELINE_TYPE_KIND_SAMPLE);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/dateline_reader/Dateline/widgets/dateline-kind-chip.ui");
  gtk_widget_class_bind_template_child (widget_class, DatelineKindChip, sample);
  gtk_widget_class_bind_template_child (widget_class, DatelineKindChip, name_label);
  gtk_widget_class_bind_template_child (widget_class, DatelineKindChip, count_label);
}

static void
dateline_kind_chip_init (DatelineKindChip *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * dateline_kind_chip_new:
 * @kind: a kind
 * @n_marks: how many marks of @kind there are
 *
 * Makes a chip that is switched on.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
dateline_kind_chip_new (DatelineKind kind, guint n_marks)
{
  DatelineKindChip *self = g_object_new (DATELINE_TYPE_KIND_CHIP, NULL);
  g_autofree char *number = g_strdup_printf ("%u", n_marks);
  g_autofree char *count = dateline_number_localize (number);
  g_autofree char *described =
    /* Translators: the accessible name of a button: "Person, 12 highlights". */
    g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%1$s, %2$u highlight", "%1$s, %2$u highlights", n_marks),
      dateline_kind_get_name (kind), n_marks);
  g_autofree char *description = dateline_number_localize (described);

  dateline_kind_sample_set_kind (self->sample, kind);
  gtk_label_set_label (self->name_label, dateline_kind_get_name (kind));
  gtk_label_set_label (self->count_label, count);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), _("Show or hide these highlights"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, description,
                                  -1);
  return GTK_WIDGET (self);
}

/**
 * dateline_kind_chip_get_kind:
 * @self: a chip
 *
 * Returns: the kind that it switches
 */
DatelineKind
dateline_kind_chip_get_kind (DatelineKindChip *self)
{
  g_return_val_if_fail (DATELINE_IS_KIND_CHIP (self), DATELINE_KIND_OTHER);

  return dateline_kind_sample_get_kind (self->sample);
}
