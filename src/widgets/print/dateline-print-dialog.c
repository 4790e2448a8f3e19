/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Asks what of a document is to be printed or exported, before the desktop asks
 * where to; and shows how far an export is. */

#include "dateline-print-dialog.h"

#include <glib/gi18n-lib.h>

enum {
  PROP_0,
  PROP_WITH_HIGHLIGHTS,
  PROP_WITH_TIMELINE,
  PROP_WITH_ENTITIES,
  N_PROPS
};

enum {
  SIGNAL_ACCEPTED,
  N_SIGNALS
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

struct _DatelinePrintDialog {
  AdwDialog parent_instance;

  GtkStack *stack;
  GtkWidget *accept_button;
  AdwSwitchRow *highlights_row;
  AdwSwitchRow *timeline_row;
  AdwSwitchRow *entities_row;
  GtkWidget *paper_group;
  AdwComboRow *paper_row;
  GtkProgressBar *progress_bar;
};

G_DEFINE_FINAL_TYPE (DatelinePrintDialog, dateline_print_dialog, ADW_TYPE_DIALOG)

static const char *const papers[] = { GTK_PAPER_NAME_A4, GTK_PAPER_NAME_LETTER };

static AdwSwitchRow *
get_row (DatelinePrintDialog *self, guint id)
{
  switch (id) {
  case PROP_WITH_HIGHLIGHTS:
    return self->highlights_row;
  case PROP_WITH_TIMELINE:
    return self->timeline_row;
  case PROP_WITH_ENTITIES:
  default:
    return self->entities_row;
  }
}

static void
cancel_cb (DatelinePrintDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
accept_cb (DatelinePrintDialog *self)
{
  g_signal_emit (self, signals[SIGNAL_ACCEPTED], 0);
}

static void
row_changed_cb (DatelinePrintDialog *self, GParamSpec *pspec, AdwSwitchRow *row)
{
  for (guint id = PROP_WITH_HIGHLIGHTS; id < N_PROPS; id++) {
    if (row == get_row (self, id))
      g_object_notify_by_pspec (G_OBJECT (self), props[id]);
  }
}

static void
dateline_print_dialog_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_boolean (value,
                       adw_switch_row_get_active (get_row (DATELINE_PRINT_DIALOG (object), id)));
}

static void
dateline_print_dialog_set_property (GObject      *object,
                                    guint         id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  adw_switch_row_set_active (get_row (DATELINE_PRINT_DIALOG (object), id),
                             g_value_get_boolean (value));
}

static void
dateline_print_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), DATELINE_TYPE_PRINT_DIALOG);
  G_OBJECT_CLASS (dateline_print_dialog_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  /**
   * DatelinePrintDialog:with-highlights:
   *
   * Whether the marks are printed.
   */
  props[PROP_WITH_HIGHLIGHTS] = g_param_spec_boolean ("with-highlights", NULL, NULL, TRUE, flags);
  /**
   * DatelinePrintDialog:with-timeline:
   *
   * Whether the timeline is printed after the article.
   */
  props[PROP_WITH_TIMELINE] = g_param_spec_boolean ("with-timeline", NULL, NULL, FALSE, flags);
  /**
   * DatelinePrintDialog:with-entities:
   *
   * Whether the list of entities is printed at the end.
   */
  props[PROP_WITH_ENTITIES] = g_param_spec_boolean ("with-entities", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
dateline_print_dialog_class_init (DatelinePrintDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = dateline_print_dialog_dispose;
  object_class->get_property = dateline_print_dialog_get_property;
  object_class->set_property = dateline_print_dialog_set_property;
  install_properties (object_class);

  /**
   * DatelinePrintDialog::accepted:
   *
   * The reader wants to go on: to choose a printer, or a file.
   */
  signals[SIGNAL_ACCEPTED] = g_signal_new ("accepted", DATELINE_TYPE_PRINT_DIALOG,
                                           G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/dateline_reader/Dateline/widgets/dateline-print-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, DatelinePrintDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, DatelinePrintDialog, accept_button);
  gtk_widget_class_bind_template_child (widget_class, DatelinePrintDialog, highlights_row);
  gtk_widget_class_bind_template_child (widget_class, DatelinePrintDialog, timeline_row);
  gtk_widget_class_bind_template_child (widget_class, DatelinePrintDialog, entities_row);
  gtk_widget_class_bind_template_child (widget_class, DatelinePrintDialog, paper_group);
  gtk_widget_class_bind_template_child (widget_class, DatelinePrintDialog, paper_row);
  gtk_widget_class_bind_template_child (widget_class, DatelinePrintDialog, progress_bar);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, accept_cb);
}

/* The paper of the reader's country comes first chosen. */
static void
fill_papers (DatelinePrintDialog *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++) {
    g_autoptr (GtkPaperSize) paper = gtk_paper_size_new (papers[i]);

    gtk_string_list_append (names, gtk_paper_size_get_display_name (paper));
  }
  adw_combo_row_set_model (self->paper_row, G_LIST_MODEL (names));
  for (guint i = 0; i < G_N_ELEMENTS (papers); i++) {
    if (g_str_equal (papers[i], gtk_paper_size_get_default ()))
      adw_combo_row_set_selected (self->paper_row, i);
  }
}

static void
dateline_print_dialog_init (DatelinePrintDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_papers (self);
  for (guint id = PROP_WITH_HIGHLIGHTS; id < N_PROPS; id++)
    g_signal_connect_object (get_row (self, id), "notify::active", G_CALLBACK (row_changed_cb),
                             self, G_CONNECT_SWAPPED);
}

/**
 * dateline_print_dialog_new:
 * @is_export: whether a PDF is written, and not printed
 *
 * Makes a dialog.
 *
 * Returns: (transfer floating): a new dialog
 */
AdwDialog *
dateline_print_dialog_new (gboolean is_export)
{
  DatelinePrintDialog *self = g_object_new (DATELINE_TYPE_PRINT_DIALOG, "title",
                                            is_export ? _("Export as PDF") : _("Print"), NULL);

  gtk_button_set_label (GTK_BUTTON (self->accept_button),
                        is_export ? _("E_xport…") : _("_Print…"));
  /* The print dialog of the desktop asks for the paper. */
  gtk_widget_set_visible (self->paper_group, is_export);
  return ADW_DIALOG (self);
}

/**
 * dateline_print_dialog_get_contents:
 * @self: a dialog
 * @contents: (out caller-allocates): what the reader has chosen; how it is set is
 *   not said
 *
 * Tells what is to be printed.
 */
void
dateline_print_dialog_get_contents (DatelinePrintDialog *self, DatelinePrintContents *contents)
{
  g_return_if_fail (DATELINE_IS_PRINT_DIALOG (self));

  *contents = (DatelinePrintContents) {
    .with_highlights = adw_switch_row_get_active (self->highlights_row),
    .with_timeline = adw_switch_row_get_active (self->timeline_row),
    .with_entities = adw_switch_row_get_active (self->entities_row),
  };
}

/**
 * dateline_print_dialog_dup_paper:
 * @self: a dialog
 *
 * Returns: (transfer full): the paper that the reader has chosen
 */
GtkPaperSize *
dateline_print_dialog_dup_paper (DatelinePrintDialog *self)
{
  guint chosen;

  g_return_val_if_fail (DATELINE_IS_PRINT_DIALOG (self), NULL);

  chosen = adw_combo_row_get_selected (self->paper_row);
  return gtk_paper_size_new (chosen < G_N_ELEMENTS (papers) ? papers[chosen] : NULL);
}

/**
 * dateline_print_dialog_set_progress:
 * @self: a dialog
 * @progress: how much is done, 0 to 1
 *
 * Shows how far an export is. Closing the dialog cancels it.
 */
void
dateline_print_dialog_set_progress (DatelinePrintDialog *self, double progress)
{
  g_return_if_fail (DATELINE_IS_PRINT_DIALOG (self));

  gtk_stack_set_visible_child_name (self->stack, "progress");
  gtk_widget_set_visible (self->accept_button, FALSE);
  gtk_progress_bar_set_fraction (self->progress_bar, CLAMP (progress, 0., 1.));
}
