import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.List;

public class ReportExporter {
    /** Writes the rows as CSV and returns the file, for the mailer to attach. */
    public File export(String month, List<String[]> rows) throws IOException {
        File out = new File(System.getProperty("java.io.tmpdir"), "payroll-report.csv");
        try (PrintWriter csv = new PrintWriter(out, StandardCharsets.UTF_8)) {
            csv.println("month,name,amount");
            for (String[] row : rows) {
                csv.println(month + "," + String.join(",", row));
            }
        }
        return out;
    }
}
