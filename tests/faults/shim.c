/* Put in front of the C library (LD_PRELOAD), this makes files below one folder slow or failing, and notes what
 * was done to them. Its switches are functions, which the process itself calls through ctypes. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum { OPEN = 1, WRITE = 2, FSYNC = 4, RENAME = 8, MKDIR = 16, READ = 32, LOOK = 64 };

static char prefix[4096];
static size_t prefix_length;
static int kinds, code, sticky, delay_ms, note_handle = -1;
static long countdown, hits, main_calls;
static char main_last[4200];

void fault_prefix(const char *path) {
    snprintf(prefix, sizeof prefix, "%s", path);
    prefix_length = strlen(prefix);
}
/* The `nth` call of these kinds fails with `error`; with `always`, so do all that follow. 0 disarms. */
void fault_arm(int which, long nth, int error, int always) {
    kinds = which, countdown = nth, code = error, sticky = always, hits = 0;
}
long fault_hits(void) { return hits; }
void fault_delay(int milliseconds) { delay_ms = milliseconds; }
void fault_note(int handle) { note_handle = handle; }
/* Calls that the main thread made below the folder, and the last of them. */
long fault_main_calls(void) { return main_calls; }
const char *fault_main_last(void) { return main_last; }
void fault_main_forget(void) { main_calls = 0; main_last[0] = 0; }

__attribute__((constructor)) static void begin(void) {
    if (getenv("FAULT_PREFIX")) fault_prefix(getenv("FAULT_PREFIX"));
    if (getenv("FAULT_DELAY_MS")) delay_ms = atoi(getenv("FAULT_DELAY_MS"));
}

static int below(const char *path) {
    return prefix_length && path && strncmp(path, prefix, prefix_length) == 0;
}

static const char *path_of(int handle, char *buffer, size_t size) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
    ssize_t length = readlink(link, buffer, size - 1);
    if (length < 0) return NULL;
    buffer[length] = 0;
    return buffer;
}

static void note(const char *what, const char *path) {
    static ssize_t (*real)(int, const void *, size_t);
    if (note_handle < 0) return;
    if (!real) real = dlsym(RTLD_NEXT, "write");
    char line[4400];
    int length = snprintf(line, sizeof line, "%s %s\n", what, path);
    if (real(note_handle, line, length) < 0) abort();
}

/* Wait, note and decide: nonzero when the call has to fail. */
static int strikes(int kind, const char *what, const char *path) {
    if (!below(path)) return 0;
    if (getpid() == (int)syscall(SYS_gettid)) {
        main_calls++;
        snprintf(main_last, sizeof main_last, "%s %s", what, path);
    }
    if (delay_ms) {
        struct timespec pause = {delay_ms / 1000, (delay_ms % 1000) * 1000000L};
        nanosleep(&pause, NULL);
    }
    if ((kind & kinds) && countdown > 0) {
        if (--countdown == 0) {
            hits++;
            if (sticky) countdown = 1;
            errno = code;
            return 1;
        }
    }
    note(what, path);
    return 0;
}

static int strikes_at(int kind, const char *what, int handle) {
    char buffer[4096];
    return prefix_length && strikes(kind, what, path_of(handle, buffer, sizeof buffer));
}

#define REAL(name) \
    static __typeof__(&name) real; \
    if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

static int writes(int flags) { return flags & (O_WRONLY | O_RDWR | O_CREAT); }

#define OPENER(name) \
    int name(const char *path, int flags, ...) { \
        REAL(name); \
        va_list rest; \
        va_start(rest, flags); \
        mode_t mode = va_arg(rest, mode_t); \
        va_end(rest); \
        if (strikes(writes(flags) ? OPEN : LOOK, writes(flags) ? "create" : "open", path)) return -1; \
        return real(path, flags, mode); \
    }
OPENER(open)
OPENER(open64)

ssize_t write(int handle, const void *data, size_t size) {
    REAL(write);
    if (handle > 2 && strikes_at(WRITE, "write", handle)) return -1;
    return real(handle, data, size);
}
ssize_t pwrite64(int handle, const void *data, size_t size, off64_t at) {
    REAL(pwrite64);
    if (strikes_at(WRITE, "write", handle)) return -1;
    return real(handle, data, size, at);
}
ssize_t writev(int handle, const struct iovec *parts, int count) {
    REAL(writev);
    if (handle > 2 && strikes_at(WRITE, "write", handle)) return -1;
    return real(handle, parts, count);
}
ssize_t sendfile64(int out, int in, off64_t *at, size_t size) {
    REAL(sendfile64);
    if (strikes_at(WRITE, "write", out)) return -1;
    return real(out, in, at, size);
}
ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t size, unsigned flags) {
    REAL(copy_file_range);
    if (strikes_at(WRITE, "write", out)) return -1;
    return real(in, from, out, to, size, flags);
}
ssize_t read(int handle, void *data, size_t size) {
    REAL(read);
    if (handle > 2 && strikes_at(READ, "read", handle)) return -1;
    return real(handle, data, size);
}
int fsync(int handle) {
    REAL(fsync);
    if (strikes_at(FSYNC, "fsync", handle)) return -1;
    return real(handle);
}
int fdatasync(int handle) {
    REAL(fdatasync);
    if (strikes_at(FSYNC, "fsync", handle)) return -1;
    return real(handle);
}
int rename(const char *from, const char *to) {
    REAL(rename);
    if (strikes(RENAME, "rename", to)) return -1;
    return real(from, to);
}
int renameat(int a, const char *from, int b, const char *to) {
    REAL(renameat);
    if (strikes(RENAME, "rename", to)) return -1;
    return real(a, from, b, to);
}
int mkdir(const char *path, mode_t mode) {
    REAL(mkdir);
    if (strikes(MKDIR, "mkdir", path)) return -1;
    return real(path, mode);
}
int stat64(const char *path, struct stat64 *into) {
    REAL(stat64);
    if (strikes(LOOK, "stat", path)) return -1;
    return real(path, into);
}
int lstat64(const char *path, struct stat64 *into) {
    REAL(lstat64);
    if (strikes(LOOK, "stat", path)) return -1;
    return real(path, into);
}
int fstatat64(int folder, const char *path, struct stat64 *into, int flags) {
    REAL(fstatat64);
    if (strikes(LOOK, "stat", path)) return -1;
    return real(folder, path, into, flags);
}
