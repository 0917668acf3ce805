import java.io.*;

public class Archiver {
    public int compress(String folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("tar", "czf", "backup.tgz", "--", folder).start();
        return process.waitFor();
    }
}
