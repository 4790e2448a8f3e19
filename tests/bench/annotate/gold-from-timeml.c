/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Writes the dates of TimeML files as a gold file for score-dates.
 *
 * Usage: gold-from-timeml [--language TAG] FILE... > GOLD.jsonl
 *
 * The text is what is in TEXT, or in the whole file where there is no such element; an
 * empty line ends a block. The publication date is the TIMEX3 that is a function in the
 * document, or the one in DCT; it is not among the gold. The output holds text of the
 * corpus: keep it out of the project. */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <json-glib/json-glib.h>
#include <libxml/parser.h>

#define MAX_DEPTH 200

typedef struct {
  JsonBuilder *blocks;
  GPtrArray *dates; /* of JsonNode */
  GString *text;    /* of the block */
  guint n_chars;
  guint n_blocks;
  guint n_newlines; /* since the last word */
  gboolean has_space;
  char *published;
} Converter;

static char *
dup_attribute (xmlNode *node, const char *name)
{
  xmlChar *value = xmlGetProp (node, BAD_CAST name);
  char *copy = value != NULL ? g_strdup ((const char *) value) : NULL;

  xmlFree (value);
  return copy;
}

static gboolean
is_element (const xmlNode *node, const char *name)
{
  return node->type == XML_ELEMENT_NODE && strcmp ((const char *) node->name, name) == 0;
}

/* The first element of a name in a tree, in the order of the file. */
static xmlNode *
find_element (xmlNode *node, const char *name, guint depth)
{
  for (; node != NULL && depth < MAX_DEPTH; node = node->next) {
    xmlNode *found =
      is_element (node, name) ? node : find_element (node->children, name, depth + 1);

    if (found != NULL)
      return found;
  }
  return NULL;
}

static void
end_block (Converter *self)
{
  if (self->text->len > 0) {
    json_builder_add_string_value (self->blocks, self->text->str);
    self->n_blocks++;
  }
  g_string_truncate (self->text, 0);
  self->n_chars = 0;
  self->n_newlines = 0;
  self->has_space = FALSE;
}

/* White space is one space, and that of an empty line the end of a block. */
static void
add_text (Converter *self, const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text)) {
    const gunichar c = g_utf8_get_char (text);

    if (g_unichar_isspace (c)) {
      self->n_newlines += c == '\n' ? 1 : 0;
      self->has_space = TRUE;
      continue;
    }
    if (self->n_newlines > 1)
      end_block (self);
    if (self->has_space && self->text->len > 0) {
      g_string_append_c (self->text, ' ');
      self->n_chars++;
    }
    g_string_append_unichar (self->text, c);
    self->n_chars++;
    self->n_newlines = 0;
    self->has_space = FALSE;
  }
}

/* The EDTF of a TIMEX3 value that is a day, month, year, decade, century, season or quarter,
 * even one that is written with the parts that it leaves open: "1949-XX"; NULL of another. */
static char *
dup_edtf (const char *type, const char *value)
{
  static const struct {
    const char *end;
    const char *edtf;
  } parts[] = { { "-SP", "-21" }, { "-SU", "-22" }, { "-FA", "-23" }, { "-WI", "-24" },
                { "-Q1", "-33" }, { "-Q2", "-34" }, { "-Q3", "-35" }, { "-Q4", "-36" } };
  static const char *const forms[] = { "dd",   "ddd",  "dddd",    "dddd-dd",    "dddd-dd-dd",
                                       "ddXX", "dddX", "dddd-XX", "dddd-XX-XX", "dddd-dd-XX" };
  static const char *const behind[] = { "XX", "X", "", "", "", "", "", "", "", "" };
  g_autofree char *form = g_strdup (value);

  if (g_strcmp0 (type, "DATE") != 0)
    return NULL;
  for (char *at = form; *at != '\0'; at++) {
    if (g_ascii_isdigit (*at))
      *at = 'd';
  }
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++) {
    if (strcmp (form, forms[i]) == 0)
      return g_strconcat (value, behind[i], NULL);
  }
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++) {
    if (strlen (value) == 7 && g_str_has_suffix (value, parts[i].end))
      return g_strdup_printf ("%.4s%s", value, parts[i].edtf);
  }
  return NULL;
}

/* "late 1998" has the value of 1998, and is not the whole of it. */
static gboolean
is_narrowed (const char *mod)
{
  static const char *const mods[] = { "START", "MID", "END", "BEFORE", "AFTER" };

  for (guint i = 0; i < G_N_ELEMENTS (mods); i++) {
    if (g_strcmp0 (mod, mods[i]) == 0)
      return TRUE;
  }
  return FALSE;
}

static void
set_string (JsonObject *object, const char *member, const char *value)
{
  if (value != NULL)
    json_object_set_string_member (object, member, value);
}

/* A date that has words; one without stands for what the text does not say. */
static void
add_date (Converter *self, xmlNode *node, guint block, guint start_char)
{
  g_autofree char *type = dup_attribute (node, "type");
  g_autofree char *value = dup_attribute (node, "value");
  g_autofree char *mod = dup_attribute (node, "mod");
  g_autofree char *edtf = value != NULL && !is_narrowed (mod) ? dup_edtf (type, value) : NULL;
  JsonObject *date;
  JsonNode *holder;

  if (block != self->n_blocks || self->n_chars <= start_char)
    return;
  date = json_object_new ();
  json_object_set_int_member (date, "block", block);
  json_object_set_int_member (date, "start", start_char);
  json_object_set_int_member (date, "end", self->n_chars);
  set_string (date, "type", type);
  set_string (date, "timex", value);
  set_string (date, "value", edtf);
  holder = json_node_new (JSON_NODE_OBJECT);
  json_node_take_object (holder, date);
  g_ptr_array_add (self->dates, holder);
}

static gboolean
is_publication (xmlNode *node)
{
  g_autofree char *function = dup_attribute (node, "functionInDocument");

  return g_strcmp0 (function, "CREATION_TIME") == 0 ||
         g_strcmp0 (function, "PUBLICATION_TIME") == 0 || is_element (node->parent, "DCT");
}

/* Where the words of an element begin: the space before them is not theirs. */
static guint
get_start (const Converter *self, gboolean *is_new_block)
{
  *is_new_block = self->n_newlines > 1 && self->text->len > 0;
  if (*is_new_block || self->text->len == 0)
    return 0;
  return self->n_chars + (self->has_space ? 1 : 0);
}

static void
convert (Converter *self, xmlNode *node, guint depth)
{
  for (; node != NULL && depth < MAX_DEPTH; node = node->next) {
    gboolean is_new_block;
    const guint start_char = get_start (self, &is_new_block);
    const guint block = self->n_blocks + (is_new_block ? 1 : 0);

    if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
      add_text (self, (const char *) node->content);
    convert (self, node->children, depth + 1);
    if (is_element (node, "TIMEX3") && !is_publication (node))
      add_date (self, node, block, start_char);
  }
}

/* The day or moment of publication; NULL where the file does not say it. */
static char *
dup_published (xmlNode *node, guint depth)
{
  for (; node != NULL && depth < MAX_DEPTH; node = node->next) {
    char *found = is_element (node, "TIMEX3") && is_publication (node)
                  ? dup_attribute (node, "value")
                  : dup_published (node->children, depth + 1);

    if (found != NULL) {
      /* "1998-02-13T14:01" has no second, and EDTF wants one. */
      if (strlen (found) > 10)
        found[10] = '\0';
      return found;
    }
  }
  return NULL;
}

static void
print_document (const char *path, const char *language, xmlNode *root)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) node = NULL;
  g_autofree char *line = NULL;
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *published = dup_published (root, 0);
  xmlNode *text = find_element (root, "TEXT", 0);
  Converter converter = { .blocks = builder,
                          .dates = g_ptr_array_new (),
                          .text = g_string_new (NULL) };

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "name");
  json_builder_add_string_value (builder, name);
  if (published != NULL) {
    json_builder_set_member_name (builder, "published");
    json_builder_add_string_value (builder, published);
  }
  json_builder_set_member_name (builder, "language");
  json_builder_add_string_value (builder, language);
  json_builder_set_member_name (builder, "blocks");
  json_builder_begin_array (builder);
  convert (&converter, text != NULL ? text->children : root->children, 0);
  end_block (&converter);
  json_builder_end_array (builder);
  json_builder_set_member_name (builder, "dates");
  json_builder_begin_array (builder);
  for (guint i = 0; i < converter.dates->len; i++)
    json_builder_add_value (builder, g_ptr_array_index (converter.dates, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  node = json_builder_get_root (builder);
  line = json_to_string (node, FALSE);
  printf ("%s\n", line);
  g_ptr_array_unref (converter.dates);
  g_string_free (converter.text, TRUE);
}

int
main (int argc, char **argv)
{
  const char *language = "en";
  int first = 1;

  if (argc > 2 && strcmp (argv[1], "--language") == 0) {
    language = argv[2];
    first = 3;
  }
  for (int i = first; i < argc; i++) {
    xmlDoc *document =
      xmlReadFile (argv[i], NULL, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);

    if (document == NULL) {
      const xmlError *error = xmlGetLastError ();

      fprintf (stderr, "%s:%d: %s", argv[i], error != NULL ? error->line : 0,
               error != NULL ? error->message : "It cannot be read\n");
      return EXIT_FAILURE;
    }
    print_document (argv[i], language, xmlDocGetRootElement (document));
    xmlFreeDoc (document);
  }
  return argc > first ? EXIT_SUCCESS : EXIT_FAILURE;
}
