import org.springframework.ai.tool.annotation.Tool;
import org.springframework.stereotype.Component;
import java.io.*;
import java.util.*;

@Component
public class OpsTools {
    @Tool(description = "Runs a shell command on the server and returns its output")
    public String runCommand(String command) throws IOException {
        Process p = new ProcessBuilder("/bin/sh", "-c", command).redirectErrorStream(true).start();
        try (InputStream in = p.getInputStream()) {
            return new String(in.readAllBytes());
        }
    }
}
