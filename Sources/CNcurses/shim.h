#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H
#if !__has_include(<ncurses.h>)
#error "ncurses is missing: apt-get install libncurses-dev"
#endif
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#define NCURSES_ENABLE_STDBOOL_H 1
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>

// Declared by term.h, which also defines hundreds of macros.
extern char *tigetstr(const char *name);
// Glibc declares it only for X/Open sources.
extern int wcwidth(wchar_t scalar);
// The same for GNU sources.
extern int dup3(int descriptor, int copy, int flags);
extern int memfd_create(const char *name, unsigned int flags);
static const unsigned int NC_MEMORY_CLOSES_ON_EXEC = 1;

// Global variables and macro calls that Swift cannot import as they are.
static inline WINDOW *nc_screen(void) { return stdscr; }
static inline WINDOW *nc_physical_screen(void) { return curscr; }
static inline int nc_rows(void) { return LINES; }
static inline int nc_columns(void) { return COLS; }
static inline int nc_colors(void) { return COLORS; }
static inline int nc_pairs(void) { return COLOR_PAIRS; }
static const attr_t NC_BOLD = A_BOLD;
static const attr_t NC_DIM = A_DIM;
static const attr_t NC_ITALIC = A_ITALIC;
static const attr_t NC_UNDERLINE = A_UNDERLINE;
static const attr_t NC_REVERSE = A_REVERSE;

/// A cell of the terminal from a character and up to two marks (0 where there is none).
static inline cchar_t nc_cell(wchar_t base, wchar_t mark1, wchar_t mark2, attr_t attributes, int pair) {
  const wchar_t text[4] = {base, mark1, mark2, 0};
  cchar_t cell;
  memset(&cell, 0, sizeof cell);
  setcchar(&cell, text, attributes, 0, &pair);
  return cell;
}

/// Whether the locale's encoding is UTF-8.
static inline bool nc_locale_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

/// Whether the terminal can put its cursor anywhere.
static inline bool nc_can_move_cursor(void) {
  const char *capability = tigetstr("cup");
  return capability != NULL && capability != (char *)-1;
}
#endif
