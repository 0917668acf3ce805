import java.io.*;
import java.nio.file.*;

public class Cleaner {
    public void reset(File dir) throws IOException {
        File[] files = dir.listFiles();
        if (files == null) {
            throw new IOException("no directory");
        }
        for (File f : files) {
            Files.delete(f.toPath());
        }
        Files.createDirectories(dir.toPath().resolve("cache"));
    }

    public byte[] magic(InputStream in) throws IOException {
        byte[] buffer = new byte[8];
        if (in.readNBytes(buffer, 0, buffer.length) != buffer.length) {
            throw new EOFException();
        }
        return buffer;
    }
}
