import java.io.File
import java.nio.file.Files
import java.nio.file.attribute.PosixFilePermissions

class ReportWriter {
    fun write(name: String, content: String): File {
        val owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        val file = Files.createTempFile("report-", ".txt", owner).toFile()
        file.writeText(content)
        return file
    }
}
