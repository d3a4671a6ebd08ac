#ifndef CCHC_FAULTSHIM_H
#define CCHC_FAULTSHIM_H
// Preloaded into a program, never linked: see faultshim.c.
#endif
