@RestController
class UploadController(private val uploadDir: Path) {
    @PostMapping("/upload")
    fun upload(@RequestParam("file") file: MultipartFile): String {
        val target = uploadDir.resolve(file.originalFilename!!)
        file.transferTo(target)
        return "stored as $target"
    }
}
