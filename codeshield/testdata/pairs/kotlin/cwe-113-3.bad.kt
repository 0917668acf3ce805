@GetMapping("/report")
fun report(@RequestParam title: String): ResponseEntity<ByteArray> {
    val headers = HttpHeaders()
    headers.add("X-Report-Title", title)
    headers.set(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=" + title)
    return ResponseEntity(build(title), headers, HttpStatus.OK)
}
