#include <stdlib.h>
#include <string.h>

struct msg {
    char *topic;
    char *payload;
    int refs;
};

struct msg *msg_new(const char *topic, const char *payload)
{
    struct msg *m = calloc(1, sizeof(*m));
    if (m == NULL)
        return NULL;
    m->refs = 1;
    m->topic = strdup(topic);
    if (m->topic == NULL) {
        free(m);
        return NULL;
    }
    m->payload = strdup(payload);
    if (m->payload == NULL) {
        free(m->topic);
        free(m);
        return NULL;
    }
    return m;
}

void msg_unref(struct msg *m)
{
    if (--m->refs == 0) {
        free(m->topic);
        free(m->payload);
        free(m);
    }
}
