import org.springframework.stereotype.Service
import java.io.File

@Service
class VideoService(private val uploads: File) {

    fun thumbnail(fileName: String, second: Int): File {
        val source = File(uploads, File(fileName).name)
        val target = File(uploads, "${source.name}.jpg")
        val process = ProcessBuilder(
            "ffmpeg", "-ss", second.toString(), "-i", source.path, "-frames:v", "1", target.path,
        ).start()
        if (process.waitFor() != 0) error("ffmpeg failed")
        return target
    }
}
