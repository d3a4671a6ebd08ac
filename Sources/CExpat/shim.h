#ifndef CEXPAT_SHIM_H
#define CEXPAT_SHIM_H
#if !__has_include(<expat.h>)
#error "expat is missing: apt-get install libexpat1-dev"
#endif
#include <expat.h>
#endif
