/* Counts what a program allocates; loaded before the C library with LD_PRELOAD (Linux).
 *
 * At the end the file that ALLOCATIONS names gets a line `total COUNT BYTES`, and for one of every
 * ALLOCATIONS_EVERY allocations a line with the addresses it was made from, innermost first, as
 * offsets in the program; those in libraries are left out. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <execinfo.h>
#include <link.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

enum { depth = 40, kept = 6, most = 1 << 16 };

static atomic_ulong count, bytes, samples;
static unsigned long every;
static uintptr_t start, end;
static uintptr_t places[most][kept];
static _Thread_local int busy;

static void note(size_t size) {
  atomic_fetch_add(&bytes, size);
  unsigned long number = atomic_fetch_add(&count, 1);
  if (!every || number % every || busy) return;
  busy = 1;
  void *frames[depth];
  int found = backtrace(frames, depth), own = 0;
  unsigned long sample = atomic_fetch_add(&samples, 1);
  for (int i = 0; sample < most && i < found && own < kept; i++) {
    uintptr_t place = (uintptr_t)frames[i];
    if (place >= start && place < end) places[sample][own++] = place - start;
  }
  busy = 0;
}

void *malloc(size_t size) {
  static void *(*real)(size_t);
  if (!real) real = (void *(*)(size_t))dlsym(RTLD_NEXT, "malloc");
  note(size);
  return real(size);
}

void *realloc(void *old, size_t size) {
  static void *(*real)(void *, size_t);
  if (!real) real = (void *(*)(void *, size_t))dlsym(RTLD_NEXT, "realloc");
  note(size);
  return real(old, size);
}

void *aligned_alloc(size_t alignment, size_t size) {
  static void *(*real)(size_t, size_t);
  if (!real) real = (void *(*)(size_t, size_t))dlsym(RTLD_NEXT, "aligned_alloc");
  note(size);
  return real(alignment, size);
}

int posix_memalign(void **out, size_t alignment, size_t size) {
  static int (*real)(void **, size_t, size_t);
  if (!real) real = (int (*)(void **, size_t, size_t))dlsym(RTLD_NEXT, "posix_memalign");
  note(size);
  return real(out, alignment, size);
}

static int program(struct dl_phdr_info *info, size_t size, void *unused) {
  (void)size, (void)unused;
  start = end = info->dlpi_addr;
  for (int i = 0; i < info->dlpi_phnum; i++) {
    uintptr_t last = info->dlpi_addr + info->dlpi_phdr[i].p_vaddr + info->dlpi_phdr[i].p_memsz;
    if (info->dlpi_phdr[i].p_type == PT_LOAD && last > end) end = last;
  }
  return 1; /* The program itself comes first. */
}

__attribute__((constructor)) static void begin(void) {
  void *warm[2];
  backtrace(warm, 2); /* Loads what it needs before anything is counted. */
  dl_iterate_phdr(program, NULL);
  const char *told = getenv("ALLOCATIONS_EVERY");
  every = told ? strtoul(told, NULL, 10) : 0;
  count = bytes = 0;
}

__attribute__((destructor)) static void finish(void) {
  unsigned long allocations = count, size = bytes;
  busy = 1;
  const char *path = getenv("ALLOCATIONS");
  FILE *file = path ? fopen(path, "w") : NULL;
  if (!file) return;
  fprintf(file, "total %lu %lu\n", allocations, size);
  for (unsigned long i = 0; i < samples && i < most; i++) {
    for (int j = 0; j < kept && places[i][j]; j++) fprintf(file, "%lx ", (unsigned long)places[i][j]);
    fputc('\n', file);
  }
  fclose(file);
}
