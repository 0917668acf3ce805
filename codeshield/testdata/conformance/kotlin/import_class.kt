import javax.crypto.Cipher

fun t() {
    // ERROR:
    Cipher.getInstance("DES")
    Other.getInstance("DES")
}
