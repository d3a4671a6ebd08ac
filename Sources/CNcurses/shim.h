#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H
#if !__has_include(<ncurses.h>)
#error "ncurses is missing: apt-get install libncurses-dev"
#endif
#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#endif
