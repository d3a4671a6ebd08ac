#ifndef TERMGUARD_H
#define TERMGUARD_H

// Signal handlers for a program that has taken a terminal over. One terminal at a time.
//
// They are C because a handler may run at any moment in any thread: nothing here allocates, locks or enters Swift.

/// From now on, a crash gives the terminal `fd` back as it is now before the program dies: out of the alternate
/// screen, modes off, cursor shown. Without it Swift's own crash report would hold the terminal raw for half a
/// minute. 0, or -1 when `fd` is no terminal.
int termguard_arm(int fd);

/// A crash leaves the terminal alone: it has been given back, for good or for a while.
void termguard_disarm(void);

/// Like `termguard_arm`, for the terminal of the last arming and as it was then.
void termguard_rearm(void);

/// From now on, SIGWINCH, SIGTSTP, SIGCONT, SIGHUP, SIGTERM and SIGINT each write their number as one byte to a pipe,
/// whose non-blocking reading end is the answer; -1 with `errno` when there is none. A signal that is ignored stays
/// ignored. Handlers, not a blocked mask: they need no say over other threads, and a child process starts with the
/// default actions.
int termguard_watch(void);

/// The signals do again what they did before `termguard_watch`; the pipe is closed.
void termguard_unwatch(void);

/// While another program has the terminal: Ctrl-Z stops this one along with it, Ctrl-C and Ctrl-\
/// are the other one's.
void termguard_yield(void);

/// Ends `termguard_yield`.
void termguard_resume(void);

/// Stops the whole process group as Ctrl-Z would; returns when it is continued.
void termguard_stop(void);

#endif
