import org.springframework.core.io.*;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.*;
import java.nio.file.*;

@RestController
public class DownloadController {
    private final Path base = Paths.get("/var/data/uploads");

    @GetMapping("/files/{name:.+}")
    public ResponseEntity<Resource> download(@PathVariable String name) throws Exception {
        Path file = base.resolve(name).normalize();
        if (!file.startsWith(base)) {
            return ResponseEntity.notFound().build();
        }
        Resource resource = new UrlResource(file.toUri());
        return ResponseEntity.ok(resource);
    }
}
