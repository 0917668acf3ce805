import org.springframework.core.io.FileSystemResource
import org.springframework.core.io.Resource
import org.springframework.http.ResponseEntity
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RestController
import java.nio.file.Path

@RestController
class DownloadController(private val root: Path) {
    @GetMapping("/files/{*name}")
    fun download(@PathVariable name: String): ResponseEntity<Resource> {
        val file = root.resolve(name.removePrefix("/"))
        if (!file.toFile().exists()) return ResponseEntity.notFound().build()
        return ResponseEntity.ok(FileSystemResource(file))
    }
}
