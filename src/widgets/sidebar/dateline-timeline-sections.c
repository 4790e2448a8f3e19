/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Shows the sections of a timeline to GTK, which the timeline knows nothing of. */

#include "dateline-timeline-sections.h"

struct _DatelineTimelineSections {
  GObject parent_instance;

  DatelineTimeline *timeline;
};

enum {
  PROP_0,
  PROP_TIMELINE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static GType
dateline_timeline_sections_get_item_type (GListModel *model)
{
  return DATELINE_TYPE_EVENT;
}

static guint
dateline_timeline_sections_get_n_items (GListModel *model)
{
  return g_list_model_get_n_items (G_LIST_MODEL (DATELINE_TIMELINE_SECTIONS (model)->timeline));
}

static gpointer
dateline_timeline_sections_get_item (GListModel *model, guint position)
{
  return g_list_model_get_item (G_LIST_MODEL (DATELINE_TIMELINE_SECTIONS (model)->timeline),
                                position);
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = dateline_timeline_sections_get_item_type;
  iface->get_n_items = dateline_timeline_sections_get_n_items;
  iface->get_item = dateline_timeline_sections_get_item;
}

static void
dateline_timeline_sections_get_section (GtkSectionModel *model,
                                        guint            position,
                                        guint           *start,
                                        guint           *end)
{
  dateline_timeline_get_section (DATELINE_TIMELINE_SECTIONS (model)->timeline, position, start,
                                 end);
}

static void
section_model_init (GtkSectionModelInterface *iface)
{
  iface->get_section = dateline_timeline_sections_get_section;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (DatelineTimelineSections,
                               dateline_timeline_sections,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init)
                                 G_IMPLEMENT_INTERFACE (GTK_TYPE_SECTION_MODEL, section_model_init))

static void
dateline_timeline_sections_constructed (GObject *object)
{
  DatelineTimelineSections *self = DATELINE_TIMELINE_SECTIONS (object);

  G_OBJECT_CLASS (dateline_timeline_sections_parent_class)->constructed (object);

  g_signal_connect_object (self->timeline, "items-changed", G_CALLBACK (g_list_model_items_changed),
                           self, G_CONNECT_SWAPPED);
}

static void
dateline_timeline_sections_finalize (GObject *object)
{
  DatelineTimelineSections *self = DATELINE_TIMELINE_SECTIONS (object);

  g_clear_object (&self->timeline);

  G_OBJECT_CLASS (dateline_timeline_sections_parent_class)->finalize (object);
}

static void
dateline_timeline_sections_get_property (GObject    *object,
                                         guint       prop_id,
                                         GValue     *value,
                                         GParamSpec *pspec)
{
  DatelineTimelineSections *self = DATELINE_TIMELINE_SECTIONS (object);

  switch (prop_id) {
  case PROP_TIMELINE:
    g_value_set_object (value, self->timeline);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
dateline_timeline_sections_set_property (GObject      *object,
                                         guint         prop_id,
                                         const GValue *value,
                                         GParamSpec   *pspec)
{
  DatelineTimelineSections *self = DATELINE_TIMELINE_SECTIONS (object);

  switch (prop_id) {
  case PROP_TIMELINE:
    self->timeline = g_value_dup_object (value);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
dateline_timeline_sections_class_init (DatelineTimelineSectionsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = dateline_timeline_sections_constructed;
  object_class->finalize = dateline_timeline_sections_finalize;
  object_class->get_property = dateline_timeline_sections_get_property;
  object_class->set_property = dateline_timeline_sections_set_property;

  /**
   * DatelineTimelineSections:timeline:
   *
   * The timeline whose events and sections these are.
   */
  properties[PROP_TIMELINE] =
    g_param_spec_object ("timeline", NULL, NULL, DATELINE_TYPE_TIMELINE,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
dateline_timeline_sections_init (DatelineTimelineSections *self)
{
}

/**
 * dateline_timeline_sections_new:
 * @timeline: a timeline
 *
 * Makes a section model of @timeline.
 *
 * Returns: (transfer full): a new model
 */
DatelineTimelineSections *
dateline_timeline_sections_new (DatelineTimeline *timeline)
{
  g_return_val_if_fail (DATELINE_IS_TIMELINE (timeline), NULL);

  return g_object_new (DATELINE_TYPE_TIMELINE_SECTIONS, "timeline", timeline, NULL);
}
