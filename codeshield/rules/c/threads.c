#include <pthread.h>

static long counter;

static void *worker(void *arg) {
  for (int i = 0; i < 1000; i++)
    // ruleid: c-global-changed-by-threads
    counter++;
  return NULL;
}

void start(pthread_t *t) { pthread_create(t, NULL, worker, NULL); }

int submit(int id) {
  pthread_t t;
  struct job job = {id};
  // ruleid: c-thread-gets-local
  return pthread_create(&t, NULL, worker, &job);
}

int submit_and_wait(int id) {
  pthread_t t;
  struct job job = {id};
  // ok: c-thread-gets-local
  if (pthread_create(&t, NULL, worker, &job) != 0)
    return -1;
  return pthread_join(t, NULL);
}

static void on_term(int sig) {
  // ruleid: c-signal-handler-does-too-much
  printf("signal %d\n", sig);
}

static void on_hup(int sig) {
  // ok: c-signal-handler-does-too-much
  reload = 1;
}

void handlers(void) {
  signal(SIGTERM, on_term);
  signal(SIGHUP, on_hup);
}
