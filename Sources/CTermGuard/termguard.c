#define _GNU_SOURCE
#include "termguard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

// All that end a program that does not ask for them; not SIGKILL, which nobody is told of, nor SIGPIPE and SIGXFSZ, which
// the program has as errors of what it writes.
static const int fatal_signals[] = {SIGILL,  SIGTRAP, SIGABRT, SIGBUS,    SIGFPE,  SIGSEGV, SIGSYS,   SIGQUIT, SIGXCPU,
                                    SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGPOLL, SIGPWR, SIGSTKFLT};
static const int watched_signals[] = {SIGWINCH, SIGTSTP, SIGCONT, SIGHUP, SIGTERM, SIGINT};

// Paste, focus and mouse reports, application keys off; cursor shown; plain colours; the normal screen.
static const char reset_sequence[] =
    "\033[?2004l\033[?1004l\033[?1006l\033[?1002l\033[?1000l\033[?1l\033>\033[?25h\033[0m\033[?1049l\r";

static volatile sig_atomic_t armed;
static int guarded_fd = -1;
static struct termios guarded_modes;
static char fatal_stack[65536];

static int signal_pipe[2] = {-1, -1};
static struct sigaction watched_before[COUNT(watched_signals)];

static void on_fatal_signal(int number) {
  if (armed) {
    armed = 0;
    (void)!write(guarded_fd, reset_sequence, sizeof reset_sequence - 1);
    tcsetattr(guarded_fd, TCSANOW, &guarded_modes);
  }
  signal(number, SIG_DFL);
  raise(number);
}

static void on_watched_signal(int number) {
  const int saved = errno;
  const unsigned char byte = (unsigned char)number;
  (void)!write(signal_pipe[1], &byte, 1);
  errno = saved;
}

static void on_ignored_signal(int number) { (void)number; }

static void handle(int number, void (*handler)(int), int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

int termguard_arm(int fd) {
  if (tcgetattr(fd, &guarded_modes) != 0) return -1;
  guarded_fd = fd;
  // A stack of its own, for the crash may be an endless recursion.
  const stack_t stack = {.ss_sp = fatal_stack, .ss_size = sizeof fatal_stack};
  sigaltstack(&stack, NULL);
  termguard_rearm();
  return 0;
}

void termguard_rearm(void) {
  if (guarded_fd < 0) return;
  for (unsigned i = 0; i < COUNT(fatal_signals); i++)
    handle(fatal_signals[i], on_fatal_signal, SA_ONSTACK | SA_NODEFER | SA_RESETHAND);
  armed = 1;
}

void termguard_disarm(void) { armed = 0; }

int termguard_watch(void) {
  if (pipe2(signal_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  for (unsigned i = 0; i < COUNT(watched_signals); i++) {
    sigaction(watched_signals[i], NULL, &watched_before[i]);
    if (watched_before[i].sa_handler != SIG_IGN) handle(watched_signals[i], on_watched_signal, SA_RESTART);
  }
  return signal_pipe[0];
}

void termguard_unwatch(void) {
  for (unsigned i = 0; i < COUNT(watched_signals); i++) sigaction(watched_signals[i], &watched_before[i], NULL);
  close(signal_pipe[0]);
  close(signal_pipe[1]);
}

static int is_handled(int number) {
  struct sigaction now;
  return sigaction(number, NULL, &now) == 0 && now.sa_handler != SIG_IGN;
}

void termguard_yield(void) {
  if (is_handled(SIGTSTP)) handle(SIGTSTP, SIG_DFL, 0);
  if (is_handled(SIGINT)) handle(SIGINT, on_ignored_signal, SA_RESTART);
  handle(SIGQUIT, on_ignored_signal, SA_RESTART);
}

void termguard_resume(void) {
  if (is_handled(SIGTSTP)) handle(SIGTSTP, on_watched_signal, SA_RESTART);
  if (is_handled(SIGINT)) handle(SIGINT, on_watched_signal, SA_RESTART);
  handle(SIGQUIT, on_fatal_signal, SA_ONSTACK | SA_NODEFER | SA_RESETHAND);
}

void termguard_stop(void) {
  if (!is_handled(SIGTSTP)) return;
  handle(SIGTSTP, SIG_DFL, 0);
  kill(0, SIGTSTP);
  handle(SIGTSTP, on_watched_signal, SA_RESTART);
}
