import java.io.File

class Counter(private val file: File) {
    private var total = 0
    private val seen = HashMap<String, Int>()

    fun create() {
        if (!file.exists()) {
            file.writeText("0")
        }
    }

    fun handleAll(names: List<String>) {
        val threads = names.map { name ->
            Thread {
                total += 1
                seen[name] = (seen[name] ?: 0) + 1
            }
        }
        threads.forEach { it.start() }
        threads.forEach { it.join() }
    }
}
