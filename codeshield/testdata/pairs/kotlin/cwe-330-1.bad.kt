fun newSessionToken(): String {
    val alphabet = ('a'..'z') + ('0'..'9')
    return (1..32).map { alphabet[Random.nextInt(alphabet.size)] }.joinToString("")
}
