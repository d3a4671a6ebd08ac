#ifndef TG_H
#define TG_H
#endif
