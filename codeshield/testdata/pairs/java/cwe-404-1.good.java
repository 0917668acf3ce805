import java.io.*;
import java.util.Properties;

public class Config {
    public static Properties load(String path) throws IOException {
        try (FileInputStream in = new FileInputStream(path)) {
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        }
    }

    public static String firstLine(File file) throws IOException {
        try (BufferedReader reader = new BufferedReader(new FileReader(file))) {
            return reader.readLine();
        }
    }
}
