/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Counts what is allocated and not freed. The C library has figures of its own, but to it a block
 * is still in use that a thread freed and keeps for the next who wants one of that size: up to
 * half a MB for each thread, which fills up as long as there are new sizes.
 *
 * Of that is counted apart what the libraries that draw letters have allocated: the shape of each
 * letter in each size and colour is kept until there are thousands, so that this grows for an hour
 * and is no leak of whoever asked for the letters.
 *
 * They call malloc() or strdup() themselves, and nobody calls it for them: who called is told
 * by the address to return to. What they allocate is remembered in a table, and every block that is
 * freed is looked for there. That is done as seldom as can be, as it is work of whoever frees: a
 * smaller table, of how many of those blocks share a place in it, says of most that there are none.
 * Of the C library of GNU. */

#include "watch-heap.h"

#include <errno.h>
#include <link.h>
#include <malloc.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#define N_BLOCKS (1u << 21) /* has to be far more than there ever are */
#define N_PLACES (1u << 20) /* of the small table; what is too many stays so */
#define N_RANGES 32
#define HEADER_BYTES 8 /* that malloc() adds to each block */

void *__libc_malloc (size_t n_bytes);
void *__libc_calloc (size_t n, size_t n_bytes);
void *__libc_realloc (void *block, size_t n_bytes);
void *__libc_memalign (size_t alignment, size_t n_bytes);
void __libc_free (void *block);

typedef struct {
  uintptr_t start;
  uintptr_t end;
} Range;

typedef struct {
  uintptr_t address; /* 0 where no block is */
  size_t n_bytes;
} Block;

static const char *const libraries[] = { "libcairo.so", "libpixman-1.so", "libfontconfig.so",
                                         "libfreetype.so", "libharfbuzz.so" };

static Range ranges[N_RANGES]; /* where their code is */
static size_t n_ranges;
static Block *blocks; /* NULL until it is wanted */
static _Atomic unsigned char n_sharing[N_PLACES];
static atomic_size_t n_bytes_of_all;
static size_t n_bytes_of_fonts;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static int
add_ranges_cb (struct dl_phdr_info *info, size_t size, void *user_data)
{
  const char *slash = strrchr (info->dlpi_name, '/');
  const char *name = slash != NULL ? slash + 1 : info->dlpi_name;
  int is_wanted = 0;

  for (size_t i = 0; i < sizeof libraries / sizeof *libraries; i++)
    is_wanted = is_wanted || strncmp (name, libraries[i], strlen (libraries[i])) == 0;
  for (size_t i = 0; is_wanted && i < info->dlpi_phnum && n_ranges < N_RANGES; i++) {
    const ElfW (Phdr) *part = &info->dlpi_phdr[i];

    if (part->p_type == PT_LOAD && (part->p_flags & PF_X) != 0) {
      ranges[n_ranges].start = info->dlpi_addr + part->p_vaddr;
      ranges[n_ranges].end = ranges[n_ranges].start + part->p_memsz;
      n_ranges++;
    }
  }
  return 0;
}

/* Begins to count what fonts are drawn with. All else is counted from the first block on. */
void
watch_heap_begin (void)
{
  void *room = mmap (NULL, N_BLOCKS * sizeof (Block), PROT_READ | PROT_WRITE,
                     MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

  if (room == MAP_FAILED)
    return;
  dl_iterate_phdr (add_ranges_cb, NULL);
  blocks = room;
}

size_t
watch_heap_get_bytes (void)
{
  return n_bytes_of_all;
}

size_t
watch_heap_get_font_bytes (void)
{
  size_t n_bytes;

  pthread_mutex_lock (&lock);
  n_bytes = n_bytes_of_fonts;
  pthread_mutex_unlock (&lock);
  return n_bytes;
}

static size_t
weigh (void *block)
{
  return malloc_usable_size (block) + HEADER_BYTES;
}

static size_t
find_first (uintptr_t address)
{
  return (address >> 4) * 11400714819323198485u >> 43;
}

static _Atomic unsigned char *
get_sharing (const void *block)
{
  return &n_sharing[((uintptr_t) block >> 4) * 11400714819323198485u >> 44];
}

static void *
take (void *block, const void *caller)
{
  const uintptr_t from = (uintptr_t) caller;
  size_t i = 0;

  if (block == NULL)
    return NULL;
  n_bytes_of_all += weigh (block);
  if (blocks == NULL)
    return block;
  while (i < n_ranges && (from < ranges[i].start || from >= ranges[i].end))
    i++;
  if (i == n_ranges)
    return block;

  pthread_mutex_lock (&lock);
  i = find_first ((uintptr_t) block);
  while (blocks[i].address != 0)
    i = (i + 1) % N_BLOCKS;
  blocks[i] = (Block) { (uintptr_t) block, weigh (block) };
  n_bytes_of_fonts += blocks[i].n_bytes;
  if (*get_sharing (block) < UINT8_MAX)
    ++*get_sharing (block);
  pthread_mutex_unlock (&lock);
  return block;
}

/* Closes the gap at a place, so that whoever is looked for is found before the next gap. */
static void
close_gap (size_t gap)
{
  for (size_t i = (gap + 1) % N_BLOCKS; blocks[i].address != 0; i = (i + 1) % N_BLOCKS) {
    const size_t first = find_first (blocks[i].address);

    if ((i - first) % N_BLOCKS >= (i - gap) % N_BLOCKS) {
      blocks[gap] = blocks[i];
      gap = i;
    }
  }
  blocks[gap] = (Block) { 0 };
}

static void
leave (void *block)
{
  if (block == NULL)
    return;
  n_bytes_of_all -= weigh (block);
  if (blocks == NULL || *get_sharing (block) == 0)
    return;
  pthread_mutex_lock (&lock);
  for (size_t i = find_first ((uintptr_t) block); blocks[i].address != 0; i = (i + 1) % N_BLOCKS) {
    if (blocks[i].address == (uintptr_t) block) {
      n_bytes_of_fonts -= blocks[i].n_bytes;
      if (*get_sharing (block) < UINT8_MAX)
        --*get_sharing (block);
      close_gap (i);
      break;
    }
  }
  pthread_mutex_unlock (&lock);
}

void *
malloc (size_t n_bytes)
{
  return take (__libc_malloc (n_bytes), __builtin_return_address (0));
}

void *
calloc (size_t n, size_t n_bytes)
{
  return take (__libc_calloc (n, n_bytes), __builtin_return_address (0));
}

void *
realloc (void *block, size_t n_bytes)
{
  leave (block);
  return take (__libc_realloc (block, n_bytes), __builtin_return_address (0));
}

/* The C library’s own would call malloc() for whoever wants the copy. */
char *
strdup (const char *text)
{
  const size_t n_bytes = strlen (text) + 1;
  char *copy = take (__libc_malloc (n_bytes), __builtin_return_address (0));

  return copy != NULL ? memcpy (copy, text, n_bytes) : NULL;
}

char *
strndup (const char *text, size_t n_most)
{
  const size_t n_bytes = strnlen (text, n_most);
  char *copy = take (__libc_malloc (n_bytes + 1), __builtin_return_address (0));

  if (copy == NULL)
    return NULL;
  copy[n_bytes] = '\0';
  return memcpy (copy, text, n_bytes);
}

void *
memalign (size_t alignment, size_t n_bytes)
{
  return take (__libc_memalign (alignment, n_bytes), __builtin_return_address (0));
}

void *
aligned_alloc (size_t alignment, size_t n_bytes)
{
  return take (__libc_memalign (alignment, n_bytes), __builtin_return_address (0));
}

int
posix_memalign (void **block, size_t alignment, size_t n_bytes)
{
  void *made = __libc_memalign (alignment, n_bytes);

  if (made == NULL)
    return ENOMEM;
  *block = take (made, __builtin_return_address (0));
  return 0;
}

void
free (void *block)
{
  const int code = errno;

  leave (block);
  __libc_free (block);
  errno = code;
}
