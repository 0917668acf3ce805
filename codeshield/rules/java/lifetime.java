import java.io.*;
import java.nio.file.*;
import java.sql.*;
import java.util.stream.*;

class Lifetime {
    void leaks(File file) throws IOException {
        // ruleid: java-not-closed
        FileInputStream in = new FileInputStream(file);
        use(in.read());
    }

    void closes(File file) throws IOException {
        // ok: java-not-closed
        try (FileInputStream in = new FileInputStream(file);
             // ok: java-not-closed
             BufferedReader reader = new BufferedReader(new FileReader(file))) {
            use(in.read());
        }
    }

    void closesAtLast(File file) throws IOException {
        // ok: java-not-closed
        FileInputStream in = new FileInputStream(file);
        try {
            use(in.read());
        } finally {
            in.close();
        }
    }

    InputStream handsOn(File file) throws IOException {
        // ok: java-not-closed
        FileInputStream in = new FileInputStream(file);
        in.skipNBytes(4);
        return in;
    }

    long count(Path dir) throws IOException {
        // ruleid: java-stream-not-closed
        return Files.list(dir).count();
    }

    long countAndClose(Path dir) throws IOException {
        // ok: java-stream-not-closed
        try (Stream<Path> files = Files.list(dir)) {
            return files.count();
        }
    }

    void statements(Connection connection) throws SQLException {
        // ruleid: java-statement-not-closed
        PreparedStatement statement = connection.prepareStatement("SELECT 1");
        statement.execute();
    }

    void statementsClosed(Connection connection) throws SQLException {
        // ok: java-statement-not-closed
        try (PreparedStatement statement = connection.prepareStatement("SELECT 1")) {
            statement.execute();
        }
    }

    void locks() {
        // ruleid: java-lock-not-released
        lock.lock();
        counter++;
        lock.unlock();
    }

    void locksSafely() {
        // ok: java-lock-not-released
        lock.lock();
        try {
            counter++;
        } finally {
            lock.unlock();
        }
    }
}
