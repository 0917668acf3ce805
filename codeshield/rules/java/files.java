class FilesFixture {
    void read(HttpServletRequest req) throws IOException {
        String name = req.getParameter("file");
        // ruleid: java-path-traversal
        File f = new File("/srv/files", name);
        // ok: java-path-traversal
        File g = new File("/srv/files", FilenameUtils.getName(name));
    }

    void readChecked(HttpServletRequest req) throws IOException {
        String name = req.getParameter("file");
        Path base = Paths.get("/srv/files").toAbsolutePath();
        // ok: java-path-traversal
        Path p = base.resolve(name).normalize();
        if (!p.startsWith(base)) {
            throw new SecurityException("outside");
        }
        Files.readAllBytes(p);
    }

    void unzip(InputStream in, File dir) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        ZipEntry entry;
        while ((entry = zip.getNextEntry()) != null) {
            // ruleid: java-zip-slip
            File out = new File(dir, entry.getName());
            Files.copy(zip, out.toPath());
        }
    }

    void unzipChecked(InputStream in, Path dir) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        ZipEntry entry;
        while ((entry = zip.getNextEntry()) != null) {
            // ok: java-zip-slip
            Path out = dir.resolve(entry.getName()).normalize();
            if (!out.startsWith(dir)) {
                throw new IOException("outside");
            }
            Files.copy(zip, out);
        }
    }

    void temp() throws IOException {
        // ruleid: java-predictable-temp-file
        File a = new File("/tmp/report.txt");
        // ok: java-predictable-temp-file
        Path b = Files.createTempFile("report", ".txt");
        // ruleid: java-temp-dir-race
        File dir = File.createTempFile("x", "y");
        dir.delete();
        dir.mkdir();
        // ok: java-temp-dir-race
        Path good = Files.createTempDirectory("x");
    }

    void permissions(File f) throws IOException {
        // ruleid: java-loose-permissions
        f.setWritable(true, false);
        // ok: java-loose-permissions
        f.setWritable(true, true);
        // ruleid: java-loose-permissions
        Files.setPosixFilePermissions(p, PosixFilePermissions.fromString("rwxrwxrwx"));
        // ok: java-loose-permissions
        Files.setPosixFilePermissions(p, PosixFilePermissions.fromString("rw-------"));
        // ruleid: java-readable-by-all
        f.setReadable(true, false);
        // ok: java-readable-by-all
        f.setReadable(true, true);
    }

    void race(Path p) throws IOException {
        // ruleid: java-check-then-use-file
        if (!Files.exists(p)) {
            Files.writeString(p, "x");
        }
        // ok: java-check-then-use-file
        Files.writeString(p, "x", StandardOpenOption.CREATE_NEW);
    }

    void upload(MultipartFile file, Path dir) throws IOException {
        // ruleid: java-upload-without-type-check, java-path-traversal
        file.transferTo(new File("/srv/up/" + file.getOriginalFilename()));
        // ok: java-upload-without-type-check
        file.transferTo(dir.resolve(UUID.randomUUID() + ".png"));
    }

    void inflate(InputStream in) throws IOException {
        // ruleid: java-unbounded-decompression
        byte[] all = new GZIPInputStream(in).readAllBytes();
        // ok: java-unbounded-decompression
        byte[] some = new GZIPInputStream(in).readNBytes(1 << 20);
    }
}

class Socket {
    void grant(File file, Set<PosixFilePermission> permissions) {
        // ok: java-loose-permissions
        if (permissions.contains(PosixFilePermission.OTHERS_WRITE) && !file.setWritable(true, false)) {
            warn();
        }
        // ruleid: java-loose-permissions
        if (!file.setWritable(true, false)) {
            warn();
        }
    }
}

class Bindings {
    Type typeOf(Occurrence occurrence, Registry registry) {
        // ok: java-path-traversal
        return registry.resolve(bindings.typeOf(occurrence.getParameter()));
    }
}
