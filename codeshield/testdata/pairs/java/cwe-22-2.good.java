import java.io.*;
import java.util.zip.*;

class Unpacker {
    static void unpack(File archive, File target) throws IOException {
        String base = target.getCanonicalPath() + File.separator;
        try (ZipInputStream in = new ZipInputStream(new FileInputStream(archive))) {
            ZipEntry entry;
            while ((entry = in.getNextEntry()) != null) {
                File out = new File(target, entry.getName());
                if (!out.getCanonicalPath().startsWith(base)) {
                    throw new IOException("entry outside of target");
                }
                out.getParentFile().mkdirs();
                try (FileOutputStream os = new FileOutputStream(out)) {
                    in.transferTo(os);
                }
            }
        }
    }
}
