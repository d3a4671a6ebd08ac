#define _GNU_SOURCE
#include "companion.h"

#include <malloc.h>
#include <sched.h>

int companion_processors(void) {
  cpu_set_t allowed;
  return sched_getaffinity(0, sizeof(allowed), &allowed) == 0 ? CPU_COUNT(&allowed) : 1;
}

int companion_start(pthread_t *thread, void *(*work)(void *), void *context) {
  // A thread's heap would otherwise grow page by page, with a system call each.
  mallopt(M_TOP_PAD, 1 << 20);
  pthread_attr_t attributes;
  int code = pthread_attr_init(&attributes);
  if (code != 0) return code;
  cpu_set_t allowed;
  int here = sched_getcpu();
  if (here >= 0 && sched_getaffinity(0, sizeof(allowed), &allowed) == 0 && CPU_COUNT(&allowed) > 1) {
    CPU_CLR(here, &allowed);
    pthread_attr_setaffinity_np(&attributes, sizeof(allowed), &allowed);
  }
  code = pthread_create(thread, &attributes, work, context);
  pthread_attr_destroy(&attributes);
  return code;
}
