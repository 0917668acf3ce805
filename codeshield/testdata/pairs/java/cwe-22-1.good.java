import org.springframework.core.io.*;
import org.springframework.web.bind.annotation.*;
import java.nio.file.*;

@RestController
public class AttachmentController {
    private final Path root = Paths.get("/srv/attachments").toAbsolutePath().normalize();

    @GetMapping("/attachments")
    public byte[] read(@RequestParam String name) throws Exception {
        Path file = root.resolve(name).normalize();
        if (!file.startsWith(root)) {
            throw new IllegalArgumentException("bad name");
        }
        return Files.readAllBytes(file);
    }
}
