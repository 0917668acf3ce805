import java.io.*;
import java.nio.file.*;

public class ReportExport {
    public File export(byte[] report) throws IOException {
        File file = new File(System.getProperty("java.io.tmpdir"), "report.pdf");
        try (FileOutputStream out = new FileOutputStream(file)) {
            out.write(report);
        }
        return file;
    }
}
