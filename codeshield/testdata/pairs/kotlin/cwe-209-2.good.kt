@RestControllerAdvice
class Errors {
    private val log = LoggerFactory.getLogger(javaClass)

    @ExceptionHandler(Exception::class)
    fun handle(e: Exception): ResponseEntity<Map<String, Any?>> {
        log.error("unhandled", e)
        return ResponseEntity.status(500).body(mapOf("error" to "internal error"))
    }
}
