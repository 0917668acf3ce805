import org.springframework.ai.tool.annotation.Tool;
import org.springframework.stereotype.Component;
import java.io.*;
import java.util.*;

@Component
public class OpsTools {
    private static final Map<String, List<String>> ALLOWED = Map.of(
        "disk", List.of("df", "-h"),
        "uptime", List.of("uptime"));

    @Tool(description = "Reports the state of the server: disk or uptime")
    public String runCommand(String name) throws IOException {
        List<String> argv = ALLOWED.get(name);
        if (argv == null) {
            return "unknown report";
        }
        Process p = new ProcessBuilder(argv).redirectErrorStream(true).start();
        try (InputStream in = p.getInputStream()) {
            return new String(in.readAllBytes());
        }
    }
}
