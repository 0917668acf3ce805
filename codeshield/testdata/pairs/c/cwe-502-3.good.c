#include <arpa/inet.h>
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct session {
    unsigned id;
    unsigned flags;
    struct user *owner;
    int (*authorize)(struct session *, const char *action);
};

struct wire_session {
    uint32_t id;
    uint32_t flags;
    uint32_t owner_id;
};

#define SESSION_FLAG_MASK 0x0fu

/* A peer node hands a session over to this one: only plain numbers travel. */
int accept_handover(int peer, struct session *s)
{
    struct wire_session w;

    if (recv(peer, &w, sizeof(w), MSG_WAITALL) != (ssize_t)sizeof(w))
        return -1;
    s->id = ntohl(w.id);
    s->flags = ntohl(w.flags);
    if (s->flags & ~SESSION_FLAG_MASK)
        return -1;
    s->owner = user_by_id(ntohl(w.owner_id));
    if (s->owner == NULL)
        return -1;
    s->authorize = default_authorize;
    return s->authorize(s, "resume");
}
