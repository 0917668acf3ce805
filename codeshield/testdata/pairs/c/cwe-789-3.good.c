#include <stdio.h>
#include <stdlib.h>
#include <arpa/inet.h>
#include <unistd.h>

#define MAX_BODY (1u << 20)

struct hdr {
    uint16_t magic;
    uint16_t type;
    uint32_t body_len;
};

char *read_body(int fd, struct hdr *h)
{
    char *body;
    size_t got = 0;

    if (read(fd, h, sizeof(*h)) != sizeof(*h))
        return NULL;
    h->body_len = ntohl(h->body_len);
    if (h->body_len > MAX_BODY)
        return NULL;
    body = malloc((size_t)h->body_len + 1);
    if (body == NULL)
        return NULL;
    while (got < h->body_len) {
        ssize_t n = read(fd, body + got, h->body_len - got);
        if (n <= 0) {
            free(body);
            return NULL;
        }
        got += (size_t)n;
    }
    body[got] = '\0';
    return body;
}
