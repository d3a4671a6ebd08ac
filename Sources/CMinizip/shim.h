#ifndef CMINIZIP_SHIM_H
#define CMINIZIP_SHIM_H
#if !__has_include(<minizip/unzip.h>)
#error "minizip is missing: apt-get install libminizip-dev"
#endif
#if !__has_include(<zlib.h>)
#error "zlib is missing: apt-get install zlib1g-dev"
#endif
#include <minizip/unzip.h>
#include <minizip/zip.h>
#endif
