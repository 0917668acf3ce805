@RestControllerAdvice
class Errors {
    @ExceptionHandler(Exception::class)
    fun handle(e: Exception): ResponseEntity<Map<String, Any?>> =
        ResponseEntity.status(500).body(mapOf("error" to e.message, "trace" to e.stackTraceToString()))
}
