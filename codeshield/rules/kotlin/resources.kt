class Files {
    fun load(path: String): Properties {
        val properties = Properties()
        // ruleid: kotlin-resource-never-closed
        val input = FileInputStream(path)
        properties.load(input)
        return properties
    }

    fun loadAndClose(path: String): Properties {
        val properties = Properties()
        // ok: kotlin-resource-never-closed
        FileInputStream(path).use { properties.load(it) }
        // ok: kotlin-resource-never-closed
        val other = FileInputStream(path)
        try {
            properties.load(other)
        } finally {
            other.close()
        }
        return properties
    }

    fun open(path: String): Reader {
        // ok: kotlin-resource-never-closed
        val input = FileInputStream(path)
        return InputStreamReader(input)
    }

    fun first(file: File): String? {
        // ruleid: kotlin-return-before-close
        val reader = file.bufferedReader()
        val line = reader.readLine() ?: return null
        reader.close()
        return line
    }

    fun firstAlways(file: File): String? {
        // ok: kotlin-return-before-close
        val reader = file.bufferedReader()
        try {
            return reader.readLine()
        } finally {
            reader.close()
        }
    }

    fun text(file: File, url: URL): String {
        // ruleid: kotlin-stream-read-and-left-open
        val head = file.bufferedReader().readLine()
        // ruleid: kotlin-stream-read-and-left-open
        val page = url.openStream().bufferedReader().readText()
        // ok: kotlin-stream-read-and-left-open
        val rest = file.bufferedReader().use { it.readText() }
        return head + page + rest
    }

    suspend fun fetch(url: String): String {
        // ruleid: kotlin-client-per-call
        val client = HttpClient(CIO)
        return client.get(url).bodyAsText()
    }

    suspend fun fetchAndClose(url: String): String {
        // ok: kotlin-client-per-call
        val client = HttpClient(CIO)
        return client.use { it.get(url).bodyAsText() }
    }
}
