#include <stdio.h>
#include <string.h>
#include <openssl/err.h>
#include <openssl/ssl.h>

/* Opens a TLS connection to the update server and sends a request. */
int fetch_manifest(const char *host, char *buf, int cap)
{
    int got = -1;
    SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());
    if (!ctx)
        return -1;
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, NULL);
    if (SSL_CTX_set_default_verify_paths(ctx) != 1) {
        SSL_CTX_free(ctx);
        return -1;
    }

    BIO *bio = BIO_new_ssl_connect(ctx);
    if (!bio) {
        SSL_CTX_free(ctx);
        return -1;
    }
    SSL *ssl = NULL;
    BIO_get_ssl(bio, &ssl);
    SSL_set_mode(ssl, SSL_MODE_AUTO_RETRY);
    BIO_set_conn_hostname(bio, host);
    BIO_set_conn_port(bio, "443");
    if (SSL_set_tlsext_host_name(ssl, host) != 1 || SSL_set1_host(ssl, host) != 1)
        goto done;

    if (BIO_do_connect(bio) > 0 && BIO_do_handshake(bio) > 0) {
        BIO_printf(bio, "GET /manifest.json HTTP/1.0\r\nHost: %s\r\n\r\n", host);
        got = BIO_read(bio, buf, cap);
    } else {
        ERR_print_errors_fp(stderr);
    }
done:
    BIO_free_all(bio);
    SSL_CTX_free(ctx);
    return got;
}
