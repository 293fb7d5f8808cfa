// Memory for libxml2 while it works on one document: blocks are cut from one piece, one after the
// other, and all given back at once. A page has some twenty thousand of them, and asking malloc for
// each and freeing each was a quarter of the time of its proof. Short blocks that libxml2 frees before
// the end, such as the values of attributes while they are validated, are used again while they are
// warm: cutting new ones for them took more room than the tree itself.
//
// Each thread has its own piece, kept as long as the thread lives, so that a block can always be
// told from one of malloc by its address. What does not fit goes to malloc. Nothing that is made
// between begin and end may be used or freed after the end.
#ifndef STATUSPACK_ARENA_H
#define STATUSPACK_ARENA_H

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define STATUSPACK_ARENA_SIZE ((size_t)8 << 20)
// libxml2 needs no more than pointers and doubles to be aligned.
#define STATUSPACK_ARENA_UNIT ((size_t)8)
#define STATUSPACK_ARENA_SHORT ((size_t)512)

struct statuspack_arena {
  char *start;
  size_t used;
  // The last block that was cut, which can grow in place and be given back at once.
  char *last;
  // Short blocks that were given back, by their size in units, each with the address of the next.
  char *freed[STATUSPACK_ARENA_SHORT / STATUSPACK_ARENA_UNIT + 1];
  // Blocks that malloc gave since begin, since they did not fit.
  size_t outside;
  // Counts begins.
  uint32_t round;
  int is_open;
};

// A static of a function: Swift's importer brings no variable of a header's own along.
static inline struct statuspack_arena *statuspack_arena_own(void) {
  static _Thread_local struct statuspack_arena own;
  return &own;
}

// Stands in the unit before a block. A block of an earlier round is nobody's any more: should it be
// given back late all the same, it is told by its round and left alone.
struct statuspack_arena_head {
  uint32_t size;
  uint32_t round;
};

static inline struct statuspack_arena_head statuspack_arena_head(const void *block) {
  struct statuspack_arena_head head;
  memcpy(&head, (const char *)block - STATUSPACK_ARENA_UNIT, sizeof head);
  return head;
}

static inline void statuspack_arena_set_head(void *block, size_t size, uint32_t round) {
  struct statuspack_arena_head head = {(uint32_t)size, round};
  memcpy((char *)block - STATUSPACK_ARENA_UNIT, &head, sizeof head);
}

static inline int statuspack_arena_has(const void *block) {
  const char *start = statuspack_arena_own()->start;
  return start != NULL && (uintptr_t)block - (uintptr_t)start < STATUSPACK_ARENA_SIZE;
}

// A block and the unit before it, in whole units.
static inline size_t statuspack_arena_needed(size_t size) {
  if (size < STATUSPACK_ARENA_UNIT) size = STATUSPACK_ARENA_UNIT;
  return (size + 2 * STATUSPACK_ARENA_UNIT - 1) / STATUSPACK_ARENA_UNIT * STATUSPACK_ARENA_UNIT;
}

static inline void *statuspack_arena_malloc(size_t size) {
  struct statuspack_arena *own = statuspack_arena_own();
  if (own->is_open && size < STATUSPACK_ARENA_SIZE) {
    size_t needed = statuspack_arena_needed(size);
    if (needed <= STATUSPACK_ARENA_SHORT) {
      char **freed = &own->freed[needed / STATUSPACK_ARENA_UNIT];
      char *block = *freed;
      if (block != NULL) {
        memcpy(freed, block, sizeof *freed);
        statuspack_arena_set_head(block, size, own->round);
        return block;
      }
    }
    if (needed <= STATUSPACK_ARENA_SIZE - own->used) {
      char *block = own->start + own->used + STATUSPACK_ARENA_UNIT;
      statuspack_arena_set_head(block, size, own->round);
      own->used += needed;
      own->last = block;
      return block;
    }
  }
  own->outside++;
  return malloc(size);
}

static inline void statuspack_arena_free(void *block) {
  if (block == NULL) return;
  if (!statuspack_arena_has(block)) {
    free(block);
    return;
  }
  struct statuspack_arena *own = statuspack_arena_own();
  struct statuspack_arena_head head = statuspack_arena_head(block);
  if (!own->is_open || head.round != own->round) return;
  if (block == own->last) {
    own->used = (size_t)(own->last - own->start) - STATUSPACK_ARENA_UNIT;
    own->last = NULL;
    return;
  }
  size_t needed = statuspack_arena_needed(head.size);
  if (needed > STATUSPACK_ARENA_SHORT) return;
  char **freed = &own->freed[needed / STATUSPACK_ARENA_UNIT];
  memcpy(block, freed, sizeof *freed);
  *freed = (char *)block;
}

static inline void *statuspack_arena_realloc(void *block, size_t size) {
  if (block == NULL) return statuspack_arena_malloc(size);
  if (!statuspack_arena_has(block)) return realloc(block, size);
  size_t former = statuspack_arena_head(block).size;
  if (size <= former) return block;
  struct statuspack_arena *own = statuspack_arena_own();
  if (block == own->last && own->is_open && size < STATUSPACK_ARENA_SIZE) {
    size_t start = (size_t)(own->last - own->start) - STATUSPACK_ARENA_UNIT;
    size_t needed = statuspack_arena_needed(size);
    if (needed <= STATUSPACK_ARENA_SIZE - start) {
      statuspack_arena_set_head(block, size, own->round);
      own->used = start + needed;
      return block;
    }
  }
  void *larger = statuspack_arena_malloc(size);
  if (larger == NULL) return NULL;
  memcpy(larger, block, former);
  statuspack_arena_free(block);
  return larger;
}

static inline char *statuspack_arena_strdup(const char *text) {
  size_t size = strlen(text) + 1;
  char *copy = (char *)statuspack_arena_malloc(size);
  if (copy != NULL) memcpy(copy, text, size);
  return copy;
}

// To be called once, before libxml2 is used at all.
static inline int statuspack_arena_install(void) {
  return xmlMemSetup(statuspack_arena_free, statuspack_arena_malloc, statuspack_arena_realloc,
                     statuspack_arena_strdup);
}

static inline void statuspack_arena_begin(void) {
  struct statuspack_arena *own = statuspack_arena_own();
  if (own->start == NULL) own->start = (char *)malloc(STATUSPACK_ARENA_SIZE);
  own->used = 0;
  own->last = NULL;
  own->outside = 0;
  own->round++;
  memset(own->freed, 0, sizeof own->freed);
  own->is_open = own->start != NULL;
}

// Whether all that was made since begin is given back by end alone, so that nobody need free it.
static inline int statuspack_arena_holds_all(void) {
  struct statuspack_arena *own = statuspack_arena_own();
  return own->is_open && own->outside == 0;
}

static inline void statuspack_arena_end(void) { statuspack_arena_own()->is_open = 0; }

#endif
