// A drive that fails where it is told to, and one that writes down what was done to it.
//
// Preloaded (LD_PRELOAD) into a program, this counts the calls that change what lies below a folder, lets the n-th of them
// fail, once or from then on, and writes each one that was done, with its data, to a log. The tests choose by environment:
//
//   CCHC_DRIVE       the folder, without links; nothing happens where it is not set
//   CCHC_DRIVE_LOG   the file that calls are written to, outside of that folder
//   CCHC_DRIVE_FAIL  "N MODE ERRNO": the call that fails, counted from 1; "once", "on" (this one and all after it), "part"
//                    (half of a write is done, all after it fails) or "kill" (a signal comes instead); the number of the error or signal
//
// Linux only. Calls are made and counted one at a time, so that the log has the order in which they were done.

#define _GNU_SOURCE
// The plain names are wanted, not those that glibc's headers may put in their place.
#undef _FORTIFY_SOURCE
#undef _FILE_OFFSET_BITS

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>


// What a record of the log tells of; the tests know the numbers.
enum kind { CREATE = 1, WRITE, LENGTH, SYNC, LINK, RENAME, UNLINK, MAKE_FOLDER, REMOVE_FOLDER, SAY };

struct record {
  uint32_t kind, path_size, other_size, reserved;
  uint64_t inode, offset, size;
};

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static char root[PATH_MAX];
static size_t root_size;
static int log_fd = -1;
static long count, fail_at;
static int fail_errno;
static enum { ONCE, ON, PART, KILL } fail_mode;

__attribute__((constructor)) static void set_up(void) {
  const char *folder = getenv("CCHC_DRIVE"), *log = getenv("CCHC_DRIVE_LOG"), *fail = getenv("CCHC_DRIVE_FAIL");
  if (!folder) return;
  root_size = strlen(folder);
  memcpy(root, folder, root_size + 1);
  char mode[8] = "";
  if (fail && sscanf(fail, "%ld %7s %d", &fail_at, mode, &fail_errno) == 3) {
    fail_mode = !strcmp(mode, "on") ? ON : !strcmp(mode, "part") ? PART : !strcmp(mode, "kill") ? KILL : ONCE;
  }
  if (!log) return;
  const int fd = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  // Out of the way of descriptors that the program may expect to be closed.
  log_fd = fd < 0 ? -1 : fcntl(fd, F_DUPFD_CLOEXEC, 200);
  if (fd >= 0) syscall(SYS_close, fd);
}

// The path from the root of the file system, links in it as they are.
static const char *absolute(const char *path, char *buffer) {
  if (path[0] == '/') return path;
  if (syscall(SYS_getcwd, buffer, PATH_MAX) < 0) return path;
  const size_t size = strlen(buffer);
  snprintf(buffer + size, PATH_MAX - size, "/%s", path);
  return buffer;
}

static int is_below(const char *path) {
  return root_size && strncmp(path, root, root_size) == 0 && (path[root_size] == '/' || path[root_size] == 0);
}

static int path_counts(const char *path) {
  char buffer[PATH_MAX];
  return root_size && path && is_below(absolute(path, buffer));
}

// The path of an open file; empty where there is none.
static void path_of(int fd, char *path) {
  char name[64];
  snprintf(name, sizeof name, "/proc/self/fd/%d", fd);
  const ssize_t size = syscall(SYS_readlink, name, path, PATH_MAX - 1);
  path[size < 0 ? 0 : size] = 0;
}

static int counts(int fd) {
  if (!root_size || fd < 0 || fd == log_fd) return 0;
  char path[PATH_MAX];
  path_of(fd, path);
  return is_below(path);
}

static uint64_t inode_of(int fd) {
  struct stat status;
  return fstat(fd, &status) == 0 ? status.st_ino : 0;
}

static void put(struct iovec *parts, int parts_count) {
  while (parts_count > 0) {
    const ssize_t done = syscall(SYS_writev, log_fd, parts, parts_count);
    if (done < 0) return;
    size_t rest = (size_t)done;
    while (parts_count > 0 && rest >= parts->iov_len) {
      rest -= parts->iov_len;
      parts++;
      parts_count--;
    }
    if (parts_count > 0) {
      parts->iov_base = (char *)parts->iov_base + rest;
      parts->iov_len -= rest;
    }
  }
}

static void note(
    enum kind kind, const char *path, const char *other, uint64_t inode, uint64_t offset, const void *data, size_t size) {
  if (log_fd < 0) return;
  const int saved = errno;
  char first[PATH_MAX], second[PATH_MAX];
  path = path ? absolute(path, first) : "";
  other = other ? absolute(other, second) : "";
  struct record record = {
      .kind = kind, .path_size = (uint32_t)strlen(path), .other_size = (uint32_t)strlen(other), .inode = inode,
      .offset = offset, .size = size};
  struct iovec parts[] = {
      {&record, sizeof record}, {(void *)path, record.path_size}, {(void *)other, record.other_size},
      {(void *)data, data ? size : 0}};
  put(parts, 4);
  errno = saved;
}

// Whether the call that comes fails: counts it. `part` is set where half of it is to be done before.
static int fails(int *part) {
  if (part) *part = 0;
  count++;
  if (!fail_at || count < fail_at) return 0;
  if (fail_mode == KILL) {
    // To this very thread, so that nothing is done after it.
    if (count == fail_at) raise(fail_errno);
    return 0;
  }
  if (fail_mode == PART && count == fail_at && part) {
    *part = 1;
    return 0;
  }
  return count == fail_at || fail_mode != ONCE;
}

static int refuse(void) {
  errno = fail_errno;
  return -1;
}

#define BEGIN pthread_mutex_lock(&turn)
#define END(result) \
  do { \
    const int error_before = errno; \
    pthread_mutex_unlock(&turn); \
    errno = error_before; \
    return result; \
  } while (0)

// MARK: Opening

static int open_real(int folder, const char *path, int flags, mode_t mode) {
  return (int)syscall(SYS_openat, folder, path, flags, mode);
}

static int open_counted(int folder, const char *path, int flags, mode_t mode) {
  const int changes = flags & (O_CREAT | O_TRUNC);
  if (!changes || (folder != AT_FDCWD && path[0] != '/') || !path_counts(path)) {
    return open_real(folder, path, flags, mode);
  }
  BEGIN;
  struct stat status;
  const int was_there = fstatat(AT_FDCWD, path, &status, 0) == 0;
  const int does = was_there ? flags & O_TRUNC && status.st_size > 0 : flags & O_CREAT;
  if (does && fails(NULL)) END(refuse());
  const int fd = open_real(folder, path, flags, mode);
  if (fd >= 0 && does) {
    if (was_there) note(LENGTH, path, NULL, inode_of(fd), 0, NULL, 0);
    else note(CREATE, path, NULL, inode_of(fd), 0, NULL, 0);
  }
  END(fd);
}

#define MODE_OF(flags) \
  mode_t mode = 0; \
  if ((flags) & (O_CREAT | __O_TMPFILE)) { \
    va_list list; \
    va_start(list, flags); \
    mode = va_arg(list, mode_t); \
    va_end(list); \
  }

int open(const char *path, int flags, ...) {
  MODE_OF(flags)
  return open_counted(AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  MODE_OF(flags)
  return open_counted(AT_FDCWD, path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...) {
  MODE_OF(flags)
  return open_counted(folder, path, flags, mode);
}

int openat64(int folder, const char *path, int flags, ...) {
  MODE_OF(flags)
  return open_counted(folder, path, flags, mode);
}

int creat(const char *path, mode_t mode) { return open_counted(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }

// MARK: Writing

// Writes at a place, or where the file stands when that is negative.
static ssize_t write_real(int fd, const void *data, size_t size, off64_t place) {
  return place < 0 ? syscall(SYS_write, fd, data, size) : syscall(SYS_pwrite64, fd, data, size, place);
}

static ssize_t write_counted(int fd, const void *data, size_t size, off64_t place) {
  if (log_fd >= 0 && (fd == 1 || fd == 2) && !counts(fd)) {
    BEGIN;
    const ssize_t done = write_real(fd, data, size, place);
    if (done > 0) note(SAY, NULL, NULL, 0, (uint64_t)fd, data, (size_t)done);
    END(done);
  }
  if (!counts(fd)) return write_real(fd, data, size, place);
  BEGIN;
  int part;
  if (fails(&part)) END(refuse());
  if (part && size > 1) size /= 2;
  off64_t start = place;
  if (start < 0) {
    struct stat status;
    const int appends = fcntl(fd, F_GETFL) & O_APPEND;
    start = appends && fstat(fd, &status) == 0 ? status.st_size : syscall(SYS_lseek, fd, 0, SEEK_CUR);
  }
  const ssize_t done = write_real(fd, data, size, place);
  char path[PATH_MAX];
  path_of(fd, path);
  if (done > 0) note(WRITE, path, NULL, inode_of(fd), (uint64_t)start, data, (size_t)done);
  END(done);
}

ssize_t write(int fd, const void *data, size_t size) { return write_counted(fd, data, size, -1); }
ssize_t pwrite(int fd, const void *data, size_t size, off_t place) { return write_counted(fd, data, size, place); }
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t place) { return write_counted(fd, data, size, place); }

static int length_counted(int fd, off64_t length) {
  if (!counts(fd)) return (int)syscall(SYS_ftruncate, fd, length);
  BEGIN;
  if (fails(NULL)) END(refuse());
  const int result = (int)syscall(SYS_ftruncate, fd, length);
  char path[PATH_MAX];
  path_of(fd, path);
  if (result == 0) note(LENGTH, path, NULL, inode_of(fd), (uint64_t)length, NULL, 0);
  END(result);
}

int ftruncate(int fd, off_t length) { return length_counted(fd, length); }
int ftruncate64(int fd, off64_t length) { return length_counted(fd, length); }

static int sync_counted(int fd, long call) {
  if (!counts(fd)) return (int)syscall(call, fd);
  BEGIN;
  if (fails(NULL)) END(refuse());
  const int result = (int)syscall(call, fd);
  char path[PATH_MAX];
  path_of(fd, path);
  if (result == 0) note(SYNC, path, NULL, inode_of(fd), 0, NULL, 0);
  END(result);
}

int fsync(int fd) { return sync_counted(fd, SYS_fsync); }
int fdatasync(int fd) { return sync_counted(fd, SYS_fdatasync); }

// MARK: Names

// A call that changes names below the folder: `CALL` makes it.
#define NAMES(kind, path, other, CALL) \
  do { \
    if (!path_counts(path)) return CALL; \
    BEGIN; \
    if (fails(NULL)) END(refuse()); \
    const int result = CALL; \
    if (result == 0) note(kind, path, other, 0, 0, NULL, 0); \
    END(result); \
  } while (0)

int link(const char *path, const char *other) {
  NAMES(LINK, path, other, (int)syscall(SYS_linkat, AT_FDCWD, path, AT_FDCWD, other, 0));
}

int rename(const char *path, const char *other) {
  NAMES(RENAME, path, other, (int)syscall(SYS_renameat2, AT_FDCWD, path, AT_FDCWD, other, 0));
}

int renameat(int folder, const char *path, int folder2, const char *other) {
  NAMES(RENAME, path, other, (int)syscall(SYS_renameat2, folder, path, folder2, other, 0));
}

int renameat2(int folder, const char *path, int folder2, const char *other, unsigned flags) {
  NAMES(RENAME, path, other, (int)syscall(SYS_renameat2, folder, path, folder2, other, flags));
}

int unlink(const char *path) {
  struct stat status;
  // What is not there is not taken away.
  if (fstatat(AT_FDCWD, path, &status, AT_SYMLINK_NOFOLLOW) != 0) return -1;
  NAMES(UNLINK, path, NULL, (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0));
}

int unlinkat(int folder, const char *path, int flags) {
  struct stat status;
  if (folder != AT_FDCWD) return (int)syscall(SYS_unlinkat, folder, path, flags);
  if (fstatat(folder, path, &status, AT_SYMLINK_NOFOLLOW) != 0) return -1;
  NAMES(flags & AT_REMOVEDIR ? REMOVE_FOLDER : UNLINK, path, NULL, (int)syscall(SYS_unlinkat, folder, path, flags));
}

int remove(const char *path) {
  struct stat status;
  if (fstatat(AT_FDCWD, path, &status, AT_SYMLINK_NOFOLLOW) != 0) return -1;
  return S_ISDIR(status.st_mode) ? rmdir(path) : unlink(path);
}

int mkdir(const char *path, mode_t mode) {
  NAMES(MAKE_FOLDER, path, NULL, (int)syscall(SYS_mkdirat, AT_FDCWD, path, mode));
}

int rmdir(const char *path) { NAMES(REMOVE_FOLDER, path, NULL, (int)syscall(SYS_unlinkat, AT_FDCWD, path, AT_REMOVEDIR)); }
