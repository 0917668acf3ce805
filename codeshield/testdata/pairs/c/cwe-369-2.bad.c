#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <arpa/inet.h>

struct chunk_header {
    uint32_t total_bytes;
    uint32_t chunk_count;
};

/* Bytes per chunk of an upload that a client announces. */
int announce(int sock, struct upload *up)
{
    struct chunk_header h;

    if (recv(sock, &h, sizeof h, MSG_WAITALL) != sizeof h)
        return -1;
    h.total_bytes = ntohl(h.total_bytes);
    h.chunk_count = ntohl(h.chunk_count);

    up->chunk_size = h.total_bytes / h.chunk_count;
    up->remainder = h.total_bytes % h.chunk_count;
    return 0;
}
