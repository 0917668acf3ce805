public class Export {
    public void write(Path target, List<String> rows) throws IOException {
        BufferedWriter writer = Files.newBufferedWriter(target);
        for (String row : rows) {
            writer.write(row);
            writer.newLine();
        }
        writer.flush();
    }
}
