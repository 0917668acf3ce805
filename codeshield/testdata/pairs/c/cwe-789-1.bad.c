#include <stdint.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <arpa/inet.h>

/* Receives a length-prefixed message. */
char *recv_message(int sock, uint32_t *len)
{
    uint32_t n;
    if (recv(sock, &n, sizeof n, MSG_WAITALL) != sizeof n)
        return NULL;
    n = ntohl(n);
    char *msg = malloc(n);
    if (!msg)
        return NULL;
    if (recv(sock, msg, n, MSG_WAITALL) != (ssize_t)n) {
        free(msg);
        return NULL;
    }
    *len = n;
    return msg;
}
