import org.springframework.web.bind.annotation.*;
import java.io.*;
import java.util.stream.Collectors;

@RestController
public class DiagnosticsController {
    @GetMapping("/diag/ping")
    public String ping(@RequestParam String host) throws IOException {
        Process p = new ProcessBuilder("/bin/sh", "-c", "ping -c 3 " + host).redirectErrorStream(true).start();
        try (BufferedReader r = new BufferedReader(new InputStreamReader(p.getInputStream()))) {
            return r.lines().collect(Collectors.joining("\n"));
        }
    }
}
