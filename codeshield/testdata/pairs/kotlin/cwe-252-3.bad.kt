class Worker(private val pool: ExecutorService, private val permits: Semaphore) {
    fun stop() {
        pool.shutdown()
        pool.awaitTermination(10, TimeUnit.SECONDS)
        println("all work is done")
    }

    fun run(job: Runnable) {
        permits.tryAcquire(1, TimeUnit.SECONDS)
        try {
            job.run()
        } finally {
            permits.release()
        }
    }
}
