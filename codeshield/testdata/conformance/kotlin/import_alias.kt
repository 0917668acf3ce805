import javax.crypto.Cipher as C

fun t() {
    // ERROR:
    C.getInstance("DES")
    D.getInstance("DES")
}
