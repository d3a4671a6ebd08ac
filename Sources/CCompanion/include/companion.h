#ifndef CCOMPANION_COMPANION_H
#define CCOMPANION_COMPANION_H

#include <pthread.h>

/// How many processors this program may run on.
int companion_processors(void);

/// Starts a thread beside the one that calls, on any processor but that one's where there is another: a scheduler that
/// puts both on one processor at first would keep them there for as long as they have to do.
///
/// Returns 0, or what `pthread_create` says.
int companion_start(pthread_t *thread, void *(*work)(void *), void *context);

#endif
