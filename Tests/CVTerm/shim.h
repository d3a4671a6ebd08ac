#ifndef CVTERM_SHIM_H
#define CVTERM_SHIM_H
#if !__has_include(<vterm.h>)
#error "libvterm is missing, which the tests need: apt-get install libvterm-dev"
#endif
#include <pty.h>
#include <vterm.h>
#endif
