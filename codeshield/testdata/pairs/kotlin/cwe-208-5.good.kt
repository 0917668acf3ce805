@PostMapping("/hooks/github")
fun hook(@RequestHeader("X-Hub-Signature-256") signature: String, @RequestBody body: ByteArray): ResponseEntity<Unit> {
    val mac = Mac.getInstance("HmacSHA256").apply { init(SecretKeySpec(secret, "HmacSHA256")) }
    val calculated = "sha256=" + mac.doFinal(body).toHexString()
    if (!MessageDigest.isEqual(calculated.toByteArray(), signature.toByteArray())) return ResponseEntity.status(401).build()
    builds.start(body)
    return ResponseEntity.ok().build()
}
