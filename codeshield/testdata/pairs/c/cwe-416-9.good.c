#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct job {
    int id;
    char path[256];
};

static void *run(void *arg)
{
    struct job *job = arg;

    process(job->path);
    free(job);
    return NULL;
}

int submit(int id, const char *path)
{
    pthread_t t;
    struct job *job = malloc(sizeof(*job));

    if (job == NULL)
        return -1;
    job->id = id;
    snprintf(job->path, sizeof(job->path), "%s", path);
    if (pthread_create(&t, NULL, run, job) != 0) {
        free(job);
        return -1;
    }
    pthread_detach(t);
    return 0;
}
