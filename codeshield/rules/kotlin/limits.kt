class Limits {
    suspend fun buffer(call: ApplicationCall) {
        val count = call.request.queryParameters["count"]?.toInt() ?: 10
        // ruleid: kotlin-size-from-request
        val buffer = ByteArray(count)
        val bounded = call.request.queryParameters["count"]?.toIntOrNull()?.coerceIn(1, 100) ?: 10
        // ok: kotlin-size-from-request
        val small = ByteArray(bounded)
    }

    fun unpack(input: InputStream): ByteArray {
        // ruleid: kotlin-unpacked-without-limit
        return GZIPInputStream(input).readBytes()
    }

    fun unpackSome(input: InputStream): ByteArray {
        // ok: kotlin-unpacked-without-limit
        return GZIPInputStream(input).readNBytes(MAX)
    }

    suspend fun body(call: ApplicationCall): ByteArray {
        // ruleid: kotlin-body-read-without-limit
        return call.receiveStream().readBytes()
    }

    suspend fun bodyWithin(call: ApplicationCall): ByteArray {
        if ((call.request.contentLength() ?: 0) > MAX) throw TooLarge()
        // ok: kotlin-body-read-without-limit
        return call.receiveStream().readBytes()
    }

    fun search(lines: List<String>, userPattern: String): List<String> {
        // ruleid: kotlin-regex-of-caller
        val regex = Regex(userPattern)
        // ok: kotlin-regex-of-caller
        val plain = Regex(Regex.escape(userPattern))
        return lines.filter { regex.containsMatchIn(it) || plain.containsMatchIn(it) }
    }

    fun create(file: File) {
        // ruleid: kotlin-check-then-create
        if (!file.exists()) {
            file.writeText("0")
        }
        // ok: kotlin-check-then-create
        Files.writeString(file.toPath(), "0", StandardOpenOption.CREATE_NEW)
    }

    fun count(names: List<String>) {
        for (name in names) {
            thread {
                // ruleid: kotlin-shared-without-lock
                total += 1
                // ok: kotlin-shared-without-lock
                counter.incrementAndGet()
            }
        }
    }
}
