#include <pthread.h>
#include <stddef.h>

struct queue {
    pthread_mutex_t mu;
    int items[64];
    size_t n;
};

int queue_push(struct queue *q, int v)
{
    pthread_mutex_lock(&q->mu);
    if (q->n == 64) {
        return -1;
    }
    q->items[q->n++] = v;
    pthread_mutex_unlock(&q->mu);
    return 0;
}
