#ifndef CVTERM_SHIM_H
#define CVTERM_SHIM_H
#if !__has_include(<vterm.h>)
#error "libvterm is missing, which the tests need: apt-get install libvterm-dev"
#endif
#include <pty.h>
#include <vterm.h>
#include <wchar.h>
/* In no module: the headers hide it from plain C. */
extern int wcwidth(wchar_t scalar);
#include <spawn.h>
/* Of the parent's descriptors, the child keeps those below a number. */
extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);
#endif
