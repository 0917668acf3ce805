import java.io.File
import java.nio.file.Files
import java.nio.file.attribute.PosixFilePermissions

class ReportWriter {
    fun write(name: String, content: String): File {
        val file = File(System.getProperty("java.io.tmpdir"), "report-$name.txt")
        file.writeText(content)
        Files.setPosixFilePermissions(file.toPath(), PosixFilePermissions.fromString("rw-rw-rw-"))
        return file
    }
}
