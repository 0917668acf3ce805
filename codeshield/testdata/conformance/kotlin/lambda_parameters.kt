fun t() {
    // ERROR:
    val a = HostnameVerifier { host, session -> true }
    val b = HostnameVerifier { host, session -> check(host) }
}
