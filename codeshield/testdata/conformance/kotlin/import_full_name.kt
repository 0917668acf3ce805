import javax.crypto.Cipher

fun t() {
    // ERROR:
    Cipher.getInstance("DES")
    // ERROR:
    javax.crypto.Cipher.getInstance("DES")
    Other.getInstance("DES")
}
