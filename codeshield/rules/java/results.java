import java.io.*;
import java.util.*;
import java.util.concurrent.*;
import jakarta.servlet.http.*;

class Results {
    void files(File file, File other) throws IOException {
        // ruleid: java-file-result-ignored
        file.delete();
        // ok: java-file-result-ignored
        boolean made = file.mkdirs();
        // ok: java-file-result-ignored
        if (!file.renameTo(other)) {
            throw new IOException("rename");
        }
    }

    void reads(InputStream in, byte[] buffer) throws IOException {
        // ruleid: java-read-result-ignored
        in.read(buffer);
        // ruleid: java-read-result-ignored
        in.skip(16);
        // ok: java-read-result-ignored
        int n = in.read(buffer);
        // ok: java-read-result-ignored
        in.readNBytes(buffer, 0, 16);
    }

    void waits(CountDownLatch done, PreparedStatement statement) throws Exception {
        // ruleid: java-wait-result-ignored
        done.await(10, TimeUnit.SECONDS);
        // ok: java-wait-result-ignored
        if (!done.await(10, TimeUnit.SECONDS)) {
            throw new TimeoutException();
        }
        // ok: java-wait-result-ignored
        statement.setString(1, "x");
    }

    String texts(String name) {
        // ruleid: java-outcome-ignored
        name.replace("\n", "");
        // ok: java-outcome-ignored
        name = name.replace("\n", "");
        // ok: java-outcome-ignored
        System.out.println(name.trim());
        return name;
    }

    void parameters(HttpServletRequest request) {
        // ruleid: java-parameter-not-checked
        String q = request.getParameter("q").trim();
        String p = request.getParameter("p");
        // ruleid: java-parameter-not-checked
        if (p.isEmpty()) {
            return;
        }
        String r = request.getParameter("r");
        if (r == null || r.isEmpty()) {
            return;
        }
        // ok: java-parameter-not-checked
        r = r.trim();
    }

    long keys(Map<String, Price> prices, String sku) {
        Price price = prices.get(sku);
        // ruleid: java-result-may-be-null
        long cents = price.cents();
        Price other = prices.get("other");
        if (other != null) {
            // ok: java-result-may-be-null
            cents += other.cents();
        }
        return cents;
    }

    void lists(File dir) {
        // ruleid: java-list-files-not-checked
        for (File f : dir.listFiles()) {
            System.out.println(f);
        }
        File[] files = dir.listFiles();
        if (files != null) {
            // ok: java-list-files-not-checked
            for (File f : files) {
                System.out.println(f);
            }
        }
    }

    String optionals(Optional<String> name) {
        // ruleid: java-optional-not-checked
        String first = name.get();
        if (name.isPresent()) {
            // ok: java-optional-not-checked
            first = name.get();
        }
        return first;
    }
}
