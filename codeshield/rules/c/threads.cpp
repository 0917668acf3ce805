#include <atomic>
#include <thread>

static std::atomic<long> total;
static long rounds;

void work() {
  ++total;
  // ok: c-global-changed-by-threads
  rounds++;
}

void start() { std::thread(work).detach(); }
