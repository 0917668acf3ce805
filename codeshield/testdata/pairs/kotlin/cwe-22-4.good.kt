@RestController
class UploadController(private val uploadDir: Path) {
    @PostMapping("/upload")
    fun upload(@RequestParam("file") file: MultipartFile): String {
        val name = UUID.randomUUID().toString()
        val target = uploadDir.resolve(name)
        file.transferTo(target)
        return name
    }
}
