import java.io.*;
import java.nio.file.*;

public class ReportExport {
    public Path export(byte[] report) throws IOException {
        Path file = Files.createTempFile("report", ".pdf");
        Files.write(file, report);
        return file;
    }
}
