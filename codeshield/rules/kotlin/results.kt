class Results {
    fun erase(file: File) {
        // ruleid: kotlin-result-ignored
        file.delete()
        audit("erased")
    }

    fun eraseChecked(file: File) {
        // ok: kotlin-result-ignored
        if (!file.delete()) throw IOException("cannot delete")
    }

    fun guarded() {
        // ruleid: kotlin-lock-result-ignored
        lock.tryLock(5, TimeUnit.SECONDS)
        // ok: kotlin-lock-result-ignored
        if (!lock.tryLock(5, TimeUnit.SECONDS)) throw IOException("busy")
    }

    fun header(input: InputStream): ByteArray {
        val head = ByteArray(16)
        // ruleid: kotlin-read-count-ignored
        input.read(head)
        // ok: kotlin-read-count-ignored
        val n = input.read(head)
        return head
    }

    fun route() {
        get("/search") {
            // ruleid: kotlin-request-value-asserted
            val q = call.request.queryParameters["q"]!!
            // ok: kotlin-request-value-asserted
            val page = call.request.queryParameters["page"] ?: "1"
            call.respond(find(q, page))
        }
        get("/users/{id}") {
            // ok: kotlin-request-value-asserted
            val id = call.parameters["id"]!!
            // ruleid: kotlin-lookup-asserted
            call.respond(users.findById(id)!!)
            // ok: kotlin-lookup-asserted
            val user = users.findById(id) ?: return@get call.respond(HttpStatusCode.NotFound)
        }
    }

    fun order(id: Long): Order {
        // ruleid: kotlin-lookup-asserted
        return orders.findById(id).get()
    }

    fun orderOrError(id: Long): Order {
        // ok: kotlin-lookup-asserted
        return orders.findById(id).orElseThrow { NotFound(id) }
    }
}
