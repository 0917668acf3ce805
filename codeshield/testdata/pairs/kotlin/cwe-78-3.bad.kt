import org.springframework.stereotype.Service
import java.io.File

@Service
class VideoService(private val uploads: File) {

    fun thumbnail(fileName: String, second: Int): File {
        val target = File(uploads, "$fileName.jpg")
        val command = "ffmpeg -ss $second -i ${uploads.path}/$fileName -frames:v 1 ${target.path}"
        val process = Runtime.getRuntime().exec(arrayOf("/bin/bash", "-c", command))
        if (process.waitFor() != 0) error("ffmpeg failed")
        return target
    }
}
