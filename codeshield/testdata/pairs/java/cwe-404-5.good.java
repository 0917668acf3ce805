public class Export {
    public void write(Path target, List<String> rows) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(target)) {
            for (String row : rows) {
                writer.write(row);
                writer.newLine();
            }
        }
    }
}
