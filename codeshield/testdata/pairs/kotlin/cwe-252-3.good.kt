class Worker(private val pool: ExecutorService, private val permits: Semaphore) {
    fun stop() {
        pool.shutdown()
        if (!pool.awaitTermination(10, TimeUnit.SECONDS)) pool.shutdownNow()
        println("all work is done")
    }

    fun run(job: Runnable) {
        if (!permits.tryAcquire(1, TimeUnit.SECONDS)) throw RejectedExecutionException("busy")
        try {
            job.run()
        } finally {
            permits.release()
        }
    }
}
