import java.io.File
import java.nio.file.FileAlreadyExistsException
import java.nio.file.Files
import java.nio.file.StandardOpenOption
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.atomic.AtomicInteger

class Counter(private val file: File) {
    private val total = AtomicInteger()
    private val seen = ConcurrentHashMap<String, Int>()

    fun create() {
        try {
            Files.writeString(file.toPath(), "0", StandardOpenOption.CREATE_NEW)
        } catch (e: FileAlreadyExistsException) {
            return
        }
    }

    fun handleAll(names: List<String>) {
        val threads = names.map { name ->
            Thread {
                total.incrementAndGet()
                seen.merge(name, 1, Int::plus)
            }
        }
        threads.forEach { it.start() }
        threads.forEach { it.join() }
    }
}
