/* Orthanc 1.10 listens on every interface and has no option against it: a listener on any address listens on
   loopback alone. Built and preloaded by the tests. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <dlfcn.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

int bind(int handle, const struct sockaddr *address, socklen_t length)
{
    static int (*next)(int, const struct sockaddr *, socklen_t);
    if (!next)
        next = (int (*)(int, const struct sockaddr *, socklen_t))dlsym(RTLD_NEXT, "bind");
    if (address->sa_family == AF_INET && length >= sizeof(struct sockaddr_in)) {
        struct sockaddr_in here;
        memcpy(&here, address, sizeof here);
        if (here.sin_addr.s_addr == htonl(INADDR_ANY))
            here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return next(handle, (struct sockaddr *)&here, sizeof here);
    }
    if (address->sa_family == AF_INET6 && length >= sizeof(struct sockaddr_in6)) {
        struct sockaddr_in6 here;
        memcpy(&here, address, sizeof here);
        if (memcmp(&here.sin6_addr, &in6addr_any, sizeof in6addr_any) == 0)
            here.sin6_addr = in6addr_loopback;
        return next(handle, (struct sockaddr *)&here, sizeof here);
    }
    return next(handle, address, length);
}
