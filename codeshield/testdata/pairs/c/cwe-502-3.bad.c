#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct session {
    unsigned id;
    unsigned flags;
    struct user *owner;
    int (*authorize)(struct session *, const char *action);
};

/* A peer node hands a session over to this one. */
int accept_handover(int peer, struct session *s)
{
    unsigned char packet[sizeof(struct session)];

    if (recv(peer, packet, sizeof(packet), MSG_WAITALL) != (ssize_t)sizeof(packet))
        return -1;
    memcpy(s, packet, sizeof(*s));
    return s->authorize(s, "resume");
}
