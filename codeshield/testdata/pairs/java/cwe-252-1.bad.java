import java.io.*;

public class Cleaner {
    public void reset(File dir) throws IOException {
        for (File f : dir.listFiles()) {
            f.delete();
        }
        new File(dir, "cache").mkdirs();
    }

    public byte[] magic(InputStream in) throws IOException {
        byte[] buffer = new byte[8];
        in.read(buffer);
        return buffer;
    }
}
