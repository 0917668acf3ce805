@GetMapping("/report")
fun report(@RequestParam title: String): ResponseEntity<ByteArray> {
    val safe = title.replace(Regex("[^A-Za-z0-9_-]"), "_")
    val headers = HttpHeaders()
    headers.add("X-Report-Title", safe)
    headers.contentDisposition = ContentDisposition.attachment().filename(safe).build()
    return ResponseEntity(build(safe), headers, HttpStatus.OK)
}
