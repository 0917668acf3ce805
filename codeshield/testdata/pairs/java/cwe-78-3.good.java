import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.server.ResponseStatusException;
import java.io.*;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

@RestController
public class DiagnosticsController {
    private static final Pattern HOST = Pattern.compile("[a-z0-9][a-z0-9.-]{0,252}");

    @GetMapping("/diag/ping")
    public String ping(@RequestParam String host) throws IOException {
        if (!HOST.matcher(host).matches()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        Process p = new ProcessBuilder("/bin/ping", "-c", "3", "--", host).redirectErrorStream(true).start();
        try (BufferedReader r = new BufferedReader(new InputStreamReader(p.getInputStream()))) {
            return r.lines().collect(Collectors.joining("\n"));
        }
    }
}
